package io.github.trademission.money.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KoreanMoneyPrintTest {
    private static final KoreanMoneyFormat FORMAT = KoreanMoneyFormat.of();
    private static final List<String> CURRENCIES = List.of("USD", "KRW", "EUR", "JPY", "CNY", "GBP", "CHF", "KWD");

    private static final List<Qualifier> QUALIFIERS = List.of(Qualifier.values());

    private static Money anyAmount(Random random) {
        long units = random.nextLong() >> random.nextInt(63);
        if (random.nextBoolean()) {
            long end = (long) Math.pow(10, random.nextInt(18));
            units = units / end * end;
        }
        return Amounts.ofMinorUnits(units, CURRENCIES.get(random.nextInt(CURRENCIES.size())));
    }

    private static PrintedAmount anyPrinted(Random random, boolean withEquivalent) {
        Money any = anyAmount(random);
        String code = any.getCurrency().getCurrencyCode();
        int digits = any.getCurrency().getDefaultFractionDigits();
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(random.nextInt(13 + digits) - digits);
        BigDecimal units = new BigDecimal(Amounts.digits(any)).divide(unit, 0, RoundingMode.DOWN);
        Optional<PrintedAmount> equivalent = withEquivalent
                ? Optional.of(anyPrinted(random, false))
                        .filter(other -> !other.amount().getCurrency().equals(any.getCurrency()))
                : Optional.empty();
        Qualifier qualifier = QUALIFIERS.get(random.nextInt(QUALIFIERS.size()));
        return new PrintedAmount(Amounts.of(units.multiply(unit), code), unit, qualifier, equivalent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    32340000 | USD | KOREAN | 3,234만 달러
                    120000000 | USD | KOREAN | 1억 2,000만 달러
                    1242000000 | KRW | KOREAN | 12억 4,200만 원
                    -30000 | USD | KOREAN | -3만 달러
                    1500000 | KZT | KOREAN | KZT 150만
                    1242000000 | KRW | COMPACT | 12억4,200만원
                    32340000 | USD | COMPACT | 3,234만달러
                    6186000 | USD | THOUSANDS | 6,186천불
                    6186500 | KRW | THOUSANDS | 6,186.5천원
                    0 | USD | THOUSANDS | 0천불
                    18410000 | USD | DIGITS | USD 18,410,000
                    12.5 | USD | DIGITS | USD 12.50
                    32340000 | USD | ENGLISH | USD 32.34 million
                    999999 | USD | ENGLISH | USD 999,999
                    3200000000 | KRW | ENGLISH | KRW 3.2 billion
                    -2000000 | EUR | ENGLISH | EUR -2 million
                    """)
    void writesEachStyle(String number, String currency, MoneyStyle style, String text) {
        assertThat(FORMAT.withStyle(style).format(Amounts.of(number, currency))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    18414999.99 | 10000 | HALF_UP | 1,841만 달러
                    18415000 | 10000 | HALF_UP | 1,842만 달러
                    18419999 | 10000 | DOWN | 1,841만 달러
                    -18411000 | 10000 | FLOOR | -1,842만 달러
                    4999 | 10000 | HALF_UP | 0달러
                    12.345E3 | 0.001 | HALF_UP | 1만 2,345달러
                    """)
    void roundsToTheUnitOnRequest(BigDecimal number, BigDecimal unit, RoundingMode rounding, String text) {
        assertThat(FORMAT.withUnit(unit).withRounding(rounding).format(Amounts.of(number, "USD")))
                .isEqualTo(text);
    }

    @Test
    void refusesToRoundUnasked() {
        KoreanMoneyFormat tenThousands = FORMAT.withUnit(new BigDecimal("1E4"));

        assertThat(tenThousands.format(Amounts.of(30_000, "USD"))).isEqualTo("3만 달러");
        assertThatThrownBy(() -> tenThousands.format(Amounts.of(30_001, "USD")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "amount: must be a whole number of units of 10000 if no rounding is asked for, was USD 30001.00");
        assertThatThrownBy(() -> FORMAT.withUnit(new BigDecimal("2000")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("unit: must be a power of ten up to 10^15, was 2000");
        assertThatThrownBy(() -> FORMAT.withUnit(new BigDecimal("1E16"))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> FORMAT.withUnit(BigDecimal.ZERO)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    33만여 달러(약 4억5천만원) | KOREAN | 33만여 달러(약 4억 5천만 원)
                    약154억 6500만원 | KOREAN | 약 154억 6,500만 원
                    100만달러 이하 | KOREAN | 100만 달러 이하
                    100만달러 미만 | COMPACT | 100만달러이하
                    33만여 달러 | COMPACT | 33만여달러
                    2000여 달러 | KOREAN | 2,000여 달러
                    6,186천여불 | THOUSANDS | 6,186천여불
                    5천2백만달러 | KOREAN | 5천2백만 달러
                    350백만$ | KOREAN | 350백만 달러
                    10000만원 | KOREAN | 10,000만 원
                    115.6억원 | KOREAN | 115억 6천만 원
                    12.50달러 | KOREAN | 12.50달러
                    10000.00달러 | KOREAN | 10,000.00달러
                    약 18,410천불 | ENGLISH | about USD 18.410 million
                    33만여 달러(약 4억5천만원) | ENGLISH | at least USD 0.33 million (about KRW 0.45 billion)
                    0만 달러 이하 | ENGLISH | up to USD 0.00 million
                    """)
    void writesAPrintedAmountInItsUnitWithItsWords(String given, MoneyStyle style, String text) {
        assertThat(FORMAT.withStyle(style).format(FORMAT.parse(given))).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(MoneyStyle.class)
    void whatIsPrintedReadsBack(MoneyStyle style) {
        Random random = new Random(20191021);
        KoreanMoneyFormat format = FORMAT.withStyle(style);
        for (int i = 0; i < 5_000; i++) {
            Money amount = anyAmount(random);
            assertThat(format.parse(format.format(amount)).amount()).isEqualTo(amount);
        }
    }

    @ParameterizedTest
    @EnumSource(MoneyStyle.class)
    void whatIsPrintedRoundedReadsBackRounded(MoneyStyle style) {
        Random random = new Random(20191022);
        for (int i = 0; i < 2_000; i++) {
            Money amount = anyAmount(random);
            BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(random.nextInt(12));
            BigDecimal rounded = new BigDecimal(Amounts.digits(amount))
                    .divide(unit, 0, RoundingMode.DOWN)
                    .multiply(unit);
            KoreanMoneyFormat format = FORMAT.withStyle(style).withUnit(unit).withRounding(RoundingMode.DOWN);
            assertThat(format.parse(format.format(amount)).amount())
                    .isEqualTo(Amounts.of(rounded, amount.getCurrency().getCurrencyCode()));
        }
    }

    @ParameterizedTest
    @EnumSource(value = MoneyStyle.class, names = "DIGITS", mode = EnumSource.Mode.EXCLUDE)
    void aPrintedAmountReadsBackEqual(MoneyStyle style) {
        Random random = new Random(20191023);
        KoreanMoneyFormat format = FORMAT.withStyle(style);
        for (int i = 0; i < 5_000; i++) {
            PrintedAmount printed = anyPrinted(random, true);
            assertThat(format.parse(format.format(printed))).isEqualTo(printed);
        }
    }

    @Test
    void digitsKeepAllButTheUnit() {
        Random random = new Random(20191024);
        KoreanMoneyFormat format = FORMAT.withStyle(MoneyStyle.DIGITS);
        for (int i = 0; i < 1_000; i++) {
            PrintedAmount printed = anyPrinted(random, false);
            PrintedAmount read = format.parse(format.format(printed));
            assertThat(read.amount()).isEqualTo(printed.amount());
            assertThat(read.qualifier()).isEqualTo(printed.qualifier());
            assertThat(read.unit()).isEqualTo(printed.unit().min(BigDecimal.ONE));
        }
    }

    @Test
    void printedAmountsCheckTheirParts() {
        Money amount = Amounts.of(30_000, "USD");
        BigDecimal tenThousand = BigDecimal.valueOf(10_000);
        PrintedAmount printed = new PrintedAmount(amount, tenThousand, Qualifier.ABOUT, Optional.empty());

        assertThat(printed).hasToString("약 3만 달러");
        assertThat(printed).isEqualTo(FORMAT.parse("3만 달러 정도"));
        assertThatThrownBy(() ->
                        new PrintedAmount(amount, tenThousand.scaleByPowerOfTen(1), Qualifier.EXACT, Optional.empty()))
                .hasMessage("amount: must be a whole number of units of 100000, was USD 30000.00");
        assertThatThrownBy(() -> new PrintedAmount(amount, new BigDecimal("0.001"), Qualifier.EXACT, Optional.empty()))
                .hasMessage("unit: must be at least the currency's minor unit, was 0.001");
        assertThatThrownBy(() -> new PrintedAmount(amount, tenThousand, Qualifier.EXACT, Optional.of(printed)))
                .hasMessage("equivalent: must be in another currency, was USD 30000.00");
        PrintedAmount both = FORMAT.parse("3만 유로(4만 달러)");
        assertThatThrownBy(() -> new PrintedAmount(amount, tenThousand, Qualifier.EXACT, Optional.of(both)))
                .hasMessage("equivalent: must have no equivalent of its own, was 3만 유로(4만 달러)");
    }
}
