package io.github.trademission.money;

import static io.github.trademission.money.MoneyAssertions.assertMoney;
import static io.github.trademission.money.MoneyAssertions.assertNullRefused;
import static io.github.trademission.money.MoneyAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.trademission.InvalidValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import org.javamoney.moneta.CurrencyUnitBuilder;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.RoundedMoney;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
    private static final MonetaryContext SHORT = MonetaryContextBuilder.of(Money.class)
            .setPrecision(9)
            .set(new MathContext(9, RoundingMode.DOWN))
            .build();
    private static final MonetaryContext UNLIMITED = MonetaryContextBuilder.of(Money.class)
            .setPrecision(0)
            .setMaxScale(-1)
            .set(MathContext.UNLIMITED)
            .build();

    /** The same value, 12345.60 dollars, as whoever embeds the library may hold it. */
    static Stream<MonetaryAmount> sameValues() {
        BigDecimal value = new BigDecimal("12345.6");
        return Stream.of(
                Money.of(value, "USD"),
                Money.of(new BigDecimal("12345.6000"), "USD"),
                Money.of(value, "USD", SHORT),
                Money.of(value, "USD", UNLIMITED),
                Money.of(value, dollarsOfOurOwn()),
                Money.of(value, dollarsOfOurOwn(), Amounts.of(1, "USD").getContext()),
                FastMoney.of(value, "USD"),
                RoundedMoney.of(value, Amounts.currency("USD"), MathContext.DECIMAL64),
                Amounts.of("12345.6", "USD"));
    }

    private static CurrencyUnit dollarsOfOurOwn() {
        return CurrencyUnitBuilder.of("USD", "tests")
                .setDefaultFractionDigits(4)
                .build();
    }

    @Nested
    class Canonical {
        @ParameterizedTest
        @MethodSource("io.github.trademission.money.AmountsTest#sameValues")
        void formIsEqualForEveryImplementation(MonetaryAmount amount) {
            Money canonical = Amounts.canonical(amount);

            assertMoney(canonical, "USD 12345.60");
            assertThat(canonical).hasSameHashCodeAs(Amounts.of("12345.60", "USD"));
            assertThat(canonical.getContext()).isEqualTo(Amounts.of(0, "KRW").getContext());
            assertThat(canonical.getCurrency()).isSameAs(Amounts.currency("USD"));
        }

        @ParameterizedTest
        @MethodSource("io.github.trademission.money.AmountsTest#sameValues")
        void formComputesAlikeForEveryImplementation(MonetaryAmount amount) {
            Money canonical = Amounts.canonical(amount);

            assertMoney(canonical.add(Amounts.of("9876543210.01", "USD")), "USD 9876555555.61");
            assertMoney(canonical.multiply(1_000_001), "USD 12345612345.60");
            assertThat(canonical.divide(7))
                    .isEqualTo(Amounts.of("12345.60", "USD").divide(7));
        }

        @ParameterizedTest
        @MethodSource("io.github.trademission.money.AmountsTest#sameValues")
        void minorUnitsAreEqualForEveryImplementation(MonetaryAmount amount) {
            assertThat(Amounts.minorUnits(amount)).isEqualTo(1_234_560);
            assertThat(Amounts.exactMinorUnits(amount)).isEqualTo(1_234_560);
        }

        @Test
        void formOfACanonicalAmountIsItself() {
            Money canonical = Amounts.of("1", "USD");

            assertThat(Amounts.canonical(canonical)).isSameAs(canonical);
        }

        @Test
        void formLooksLikeItselfOnlyInItsContextAndCurrencyUnit() {
            Money canonical = Amounts.of("1", "USD");

            assertThat(Amounts.isCanonical(canonical)).isTrue();
            assertThat(Amounts.isCanonical(Money.of(1, "USD", SHORT))).isFalse();
            assertThat(Amounts.isCanonical(FastMoney.of(1, "USD"))).isFalse();
            assertThat(Amounts.isCanonical(Money.of(1, dollarsOfOurOwn(), canonical.getContext())))
                    .isFalse();
        }

        @Test
        void formRefusesWhatTheCurrencyCannotPay() {
            assertRefused(
                    () -> Amounts.canonical(Money.of(new BigDecimal("1.005"), "USD")),
                    "amount: must have at most 2 decimals in USD, was USD 1.005");
            assertRefused(
                    () -> Amounts.canonical(FastMoney.of(new BigDecimal("0.5"), "KRW")),
                    "amount: must have at most 0 decimals in KRW, was KRW 0.5");
        }

        @Test
        void formOfNullIsRefusedByName() {
            assertNullRefused(() -> Amounts.canonical(nothing()), "amount");
        }
    }

    @Nested
    class Numbers {
        @ParameterizedTest
        @CsvSource({
            "USD, 1.005, 2",
            "USD, -0.001, 2",
            "USD, 0.0049, 2",
            "KRW, 0.5, 0",
            "JPY, 100.01, 0",
            "BHD, 0.0005, 3",
            "KWD, 1.2345, 3"
        })
        void moreDecimalsThanTheCurrencyAreRefused(String currency, String number, int decimals) {
            assertRefused(
                    () -> Amounts.of(new BigDecimal(number), currency),
                    "amount: must have at most " + decimals + " decimals in " + currency + ", was " + currency + " "
                            + number);
        }

        @ParameterizedTest
        @CsvSource({
            "USD, 1.50000, USD 1.50",
            "KRW, 500.00, KRW 500",
            "JPY, 1e3, JPY 1000",
            "BHD, 0.001, BHD 0.001",
            "KWD, 7, KWD 7.000",
            "CLF, 0.0001, CLF 0.0001",
            "USD, -0.00, USD 0.00",
            "USD, -0.01, USD -0.01",
            "USD, 0e999999999, USD 0.00",
            "USD, 0e-999999999, USD 0.00"
        })
        void trailingZerosAreNoDecimals(String currency, BigDecimal number, String text) {
            assertMoney(Amounts.of(number, currency), text);
        }

        @Test
        void reachToTheLastMinorUnitOfALong() {
            assertThat(Amounts.minorUnits(Amounts.of("92233720368547758.07", "USD")))
                    .isEqualTo(Long.MAX_VALUE);
            assertThat(Amounts.minorUnits(Amounts.of("-9223372036854775807", "KRW")))
                    .isEqualTo(-Long.MAX_VALUE);
        }

        @ParameterizedTest
        @CsvSource({"USD, 92233720368547758.08", "USD, -92233720368547758.08", "KRW, 9223372036854775808"})
        void beyondALongOfMinorUnitsAreRefused(String currency, String number) {
            assertRefused(
                    () -> Amounts.of(number, currency),
                    "amount: must lie within ±9223372036854775807 minor units, was " + currency + " " + number);
        }

        @Test
        void inWholeMajorUnitsBeyondALongOfMinorUnitsAreRefused() {
            assertRefused(
                    () -> Amounts.of(Long.MAX_VALUE, "USD"),
                    "amount: must lie within ±9223372036854775807 minor units, was USD 9223372036854775807");
        }

        @ParameterizedTest
        @CsvSource({
            "1e999999999, amount: must lie within ±9223372036854775807 minor units, 1E+999999999",
            "1e-999999999, amount: must have at most 2 decimals in USD, 1E-999999999",
            "-1e2147483647, amount: must lie within ±9223372036854775807 minor units, -1E+2147483647",
            "-1e-2147483647, amount: must have at most 2 decimals in USD, -1E-2147483647"
        })
        void thatAreShortOnlyInScientificNotationAreRefusedAtOnce(BigDecimal number, String rule, String shown) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                assertRefused(() -> Amounts.of(number, "USD"), rule + ", was USD " + shown);
                assertRefused(() -> Amounts.canonical(Money.of(number, "USD")), rule + ", was USD " + shown);
                assertThatExceptionOfType(InvalidValueException.class)
                        .isThrownBy(() -> Amounts.exactMinorUnits(Money.of(number, "USD")))
                        .withMessageStartingWith("amount: ");
            });
        }

        @Test
        void withAHundredThousandDigitsAreReadOrRefusedAtOnce() {
            BigInteger huge = BigInteger.TEN.pow(100_000);
            BigDecimal one = new BigDecimal(huge, 100_000);
            BigDecimal aLittleMore = new BigDecimal(huge.add(BigInteger.ONE), 100_000);

            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                assertMoney(Amounts.of(one, "USD"), "USD 1.00");
                assertThatExceptionOfType(InvalidValueException.class)
                        .isThrownBy(() -> Amounts.of(aLittleMore, "USD"))
                        .withMessageStartingWith("amount: must have at most 2 decimals in USD, was USD 1.0000");
                assertThatExceptionOfType(InvalidValueException.class)
                        .isThrownBy(() -> Amounts.of(new BigDecimal(huge), "USD"))
                        .withMessageStartingWith("amount: must lie within ±9223372036854775807 minor units, was USD 1");
            });
        }

        @Test
        void keepTheirPlaceWhateverTheirScale() {
            assertThat(Amounts.of("1.0", "USD")).isEqualTo(Amounts.of("1.00", "USD"));
            assertThat(Amounts.of("1.0", "USD")).hasSameHashCodeAs(Amounts.of("1.00", "USD"));
        }

        @Test
        void ofNullAreRefusedByName() {
            assertNullRefused(() -> Amounts.of(AmountsTest.<BigDecimal>nothing(), "USD"), "number");
            assertNullRefused(() -> Amounts.of(AmountsTest.<String>nothing(), "USD"), "number");
            assertNullRefused(() -> Amounts.of("1", nothing()), "currencyCode");
            assertNullRefused(() -> Amounts.of(1, nothing()), "currencyCode");
        }
    }

    @Nested
    class MinorUnits {
        @Test
        void becomeAmounts() {
            assertMoney(Amounts.ofMinorUnits(1_841_000_001, "USD"), "USD 18410000.01");
            assertMoney(Amounts.ofMinorUnits(-5, "KRW"), "KRW -5");
            assertMoney(Amounts.ofMinorUnits(1, "BHD"), "BHD 0.001");
        }

        @Test
        void ofSumsBeyondALongStayExact() {
            BigInteger units = BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.valueOf(Long.MAX_VALUE));
            Money sum = Amounts.ofMinorUnits(units, "USD");

            assertThat(Amounts.exactMinorUnits(sum)).isEqualTo(units);
            assertThat(Amounts.digits(sum)).isEqualTo(new BigDecimal(units, 2).toPlainString());
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> Amounts.minorUnits(sum))
                    .withMessageStartingWith("amount: must lie within ±9223372036854775807 minor units, was USD ");
        }

        @Test
        void withMoreDigitsThanTheContextKeepsAreRefusedAndNotRounded() {
            BigInteger longest = BigInteger.TEN.pow(256).subtract(BigInteger.ONE);

            assertThat(Amounts.ofMinorUnits(longest, "KRW").getNumberStripped()).isEqualTo(new BigDecimal(longest));
            assertRefused(
                    () -> Amounts.ofMinorUnits(longest.add(BigInteger.ONE), "KRW"),
                    "amount: must have at most 256 digits, was KRW 1" + "0".repeat(75) + "... (261 characters)");
        }

        @Test
        void ofForeignAmountsLongerThanTheContextAreRefused() {
            Money foreign = Money.of(BigDecimal.TEN.pow(300).add(BigDecimal.ONE), "USD", UNLIMITED);

            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> MoneyBag.of(foreign))
                    .withMessageStartingWith("amount: must lie within ");
        }

        @Test
        void roundTrip() {
            Random random = new Random(20191021);
            for (String currency : List.of("USD", "KRW", "JPY", "BHD", "KWD", "CLF")) {
                for (int i = 0; i < 500; i++) {
                    long units = random.nextLong() >> random.nextInt(64);
                    if (units == Long.MIN_VALUE) {
                        continue;
                    }
                    assertThat(Amounts.minorUnits(Amounts.ofMinorUnits(units, currency)))
                            .isEqualTo(units);
                }
            }
        }
    }

    @Nested
    class Currencies {
        @ParameterizedTest
        @ValueSource(
                strings = {"XXX", "XAU", "XTS", "XDR", "U.D", "[", "usd", "US", "USDD", "", " ", "ZZZ", "ＵＳＤ", "USD\n"})
        void thatAreNoIsoCurrencyWithAMinorUnitAreRefused(String code) {
            assertRefused(
                    () -> Amounts.currency(code),
                    "currency: must be an ISO 4217 code with a minor unit, was " + code.replace("\n", "\\u000a"));
        }

        @Test
        void ofAnotherStandardAreRefusedInAmountsToo() {
            CurrencyUnit points = CurrencyUnitBuilder.of("PTS", "tests")
                    .setDefaultFractionDigits(2)
                    .build();
            CurrencyUnit longCode = CurrencyUnitBuilder.of("BITCOIN", "tests")
                    .setDefaultFractionDigits(8)
                    .build();

            assertRefused(
                    () -> Amounts.canonical(Money.of(1, points)),
                    "currency: must be an ISO 4217 code with a minor unit, was PTS");
            assertRefused(
                    () -> Amounts.minorUnits(Money.of(1, longCode)),
                    "currency: must be an ISO 4217 code with a minor unit, was BITCOIN");
            assertRefused(
                    () -> MoneyBag.of(Money.of(1, points)),
                    "currency: must be an ISO 4217 code with a minor unit, was PTS");
        }

        @Test
        void takeTheirDecimalsFromIsoAndNotFromAUnitOfTheSameCode() {
            assertRefused(
                    () -> Amounts.canonical(Money.of(new BigDecimal("1.0001"), dollarsOfOurOwn())),
                    "amount: must have at most 2 decimals in USD, was USD 1.0001");
        }

        @Test
        void areSharedOnceFound() {
            assertThat(Amounts.currency("KZT")).isSameAs(Amounts.currency("KZT"));
        }

        @Test
        void ofNullAreRefusedByName() {
            assertNullRefused(() -> Amounts.currency(nothing()), "currencyCode");
        }
    }

    @Nested
    class Text {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "USD 18410000.00",
                    "USD -0.01",
                    "USD 0.00",
                    "KRW 500",
                    "KRW -9223372036854775807",
                    "BHD 0.001",
                    "CLF 1.0000"
                })
        void isReadAsItIsWritten(String text) {
            assertThat(Amounts.text(Amounts.parse(text))).isEqualTo(text);
        }

        @Test
        void roundTripsForEveryAmount() {
            Random random = new Random(4217);
            for (String currency : List.of("USD", "KRW", "BHD")) {
                for (int i = 0; i < 500; i++) {
                    Money amount = Amounts.ofMinorUnits(random.nextLong() >> (1 + random.nextInt(60)), currency);
                    assertThat(Amounts.parse(Amounts.text(amount))).isEqualTo(amount);
                }
            }
        }

        @Test
        void mayHaveFewerDecimalsThanTheCurrency() {
            assertMoney(Amounts.parse("USD 5"), "USD 5.00");
            assertMoney(Amounts.of("0.5", "USD"), "USD 0.50");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "USD",
                    "USD ",
                    "USD  1",
                    " USD 1",
                    "USD 1 ",
                    "USD1",
                    "usd 1",
                    "USD 1,000",
                    "USD 1e3",
                    "USD +1",
                    "USD .5",
                    "USD 1.",
                    "USD --1",
                    "USD ١",
                    "USD 0x1",
                    "U.D 1",
                    "[ 1",
                    "1 USD",
                    "USD 1\n",
                    "USD 1.00000000000",
                    "USD 10000000000000000000000000000000000000000"
                })
        void ofAnotherFormIsRefused(String text) {
            assertRefused(
                    () -> Amounts.parse(text),
                    "amount: must be an ISO 4217 code and plain digits, was " + text.replace("\n", "\\u000a"));
        }

        @Test
        void ofAnUnknownCurrencyIsRefused() {
            assertRefused(
                    () -> Amounts.parse("XAU 1"), "currency: must be an ISO 4217 code with a minor unit, was XAU");
        }

        @Test
        void ofAHugeNumberIsShortenedInTheMessage() {
            assertRefused(
                    () -> Amounts.parse("USD " + "9".repeat(100_000)),
                    "amount: must be an ISO 4217 code and plain digits, was USD " + "9".repeat(76)
                            + "... (100004 characters)");
        }

        @Test
        void ofNullIsRefusedByName() {
            assertNullRefused(() -> Amounts.parse(nothing()), "text");
        }
    }

    /** What a caller without null checks would pass. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    private static <T> T nothing() {
        return null;
    }
}
