package io.github.trademission.money;

import static io.github.trademission.money.MoneyAssertions.assertMoney;
import static io.github.trademission.money.MoneyAssertions.assertNullRefused;
import static io.github.trademission.money.MoneyAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.money.MonetaryAmount;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyBagTest {
    private static final Money USD_5 = Amounts.of("5.00", "USD");
    private static final Money USD_7 = Amounts.of("7.00", "USD");
    private static final Money KRW_500 = Amounts.of("500", "KRW");

    @Nested
    class Empty {
        @Test
        void bagStandsAtZeroInEveryCurrency() {
            assertThat(MoneyBag.empty().isEmpty()).isTrue();
            assertMoney(MoneyBag.empty().amount("USD"), "USD 0.00");
            assertMoney(MoneyBag.empty().amount(Amounts.currency("KRW")), "KRW 0");
            assertThat(MoneyBag.empty().amounts()).isEmpty();
            assertThat(MoneyBag.empty()).hasToString("[]");
        }

        @Test
        void bagIsTheTotalOfNothing() {
            assertThat(MoneyBag.total(List.of())).isEqualTo(MoneyBag.empty());
            assertThat(MoneyBag.of()).isEqualTo(MoneyBag.empty());
            assertThat(List.<Money>of().stream().collect(MoneyBag.collector())).isEqualTo(MoneyBag.empty());
        }

        @Test
        void bagIsTheIdentityOfAddition() {
            MoneyBag bag = MoneyBag.of(USD_5, KRW_500);

            assertThat(bag.plus(MoneyBag.empty())).isEqualTo(bag);
            assertThat(MoneyBag.empty().plus(bag)).isEqualTo(bag);
        }

        @Test
        void bagIsWhatAmountsOfZeroMake() {
            MoneyBag zero = MoneyBag.of(Amounts.of(0, "USD"), Amounts.of(0, "KRW"));

            assertThat(zero).isEqualTo(MoneyBag.empty()).hasSameHashCodeAs(MoneyBag.empty());
            assertThat(zero.currencies()).isEmpty();
        }

        @Test
        void bagIsLeftWhenABagLeavesItself() {
            MoneyBag bag = MoneyBag.of(USD_5, KRW_500);

            assertThat(bag.minus(bag)).isEqualTo(MoneyBag.empty());
        }
    }

    @Nested
    class Addition {
        @Test
        void keepsCurrenciesApartInTheOrderOfTheirCodes() {
            MoneyBag bag = MoneyBag.of(USD_5, KRW_500, USD_7, Amounts.of("1", "EUR"));

            assertMoney(bag.amounts(), "EUR 1.00", "KRW 500", "USD 12.00");
            assertThat(bag.currencies()).containsExactly("EUR", "KRW", "USD");
            assertThat(bag).hasToString("[EUR 1.00, KRW 500, USD 12.00]");
        }

        @Test
        void leavesTheBagsAsTheyWere() {
            MoneyBag bag = MoneyBag.of(USD_5);
            MoneyBag more = bag.plus(USD_7);

            assertMoney(bag.amount("USD"), "USD 5.00");
            assertMoney(more.amount("USD"), "USD 12.00");
        }

        @Test
        void takesAwayBelowZero() {
            assertMoney(MoneyBag.of(USD_5).minus(USD_7).amount("USD"), "USD -2.00");
            assertMoney(MoneyBag.of(USD_5).minus(MoneyBag.of(KRW_500)).amounts(), "KRW -500", "USD 5.00");
            assertMoney(MoneyBag.of(USD_5, KRW_500).negate().amounts(), "KRW -500", "USD -5.00");
        }

        @Test
        void takesAmountsOfEveryImplementation() {
            assertMoney(
                    MoneyBag.of(FastMoney.of(5, "USD"), Money.of(7, "USD"), USD_5)
                            .amount("USD"),
                    "USD 17.00");
        }

        @Test
        void widensBeyondALong() {
            Money largest = Amounts.ofMinorUnits(Long.MAX_VALUE, "USD");
            MoneyBag sum = MoneyBag.total(Collections.nCopies(1000, largest));
            BigInteger units = BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.valueOf(1000));

            assertThat(sum.amount("USD").getNumberStripped()).isEqualByComparingTo(new BigDecimal(units, 2));
            assertThat(sum).hasToString("[USD 92233720368547758070.00]");
            assertThat(sum.minus(MoneyBag.total(Collections.nCopies(999, largest))))
                    .isEqualTo(MoneyBag.of(largest));
        }

        @Test
        void refusesWhatHasNoCanonicalForm() {
            assertRefused(
                    () -> MoneyBag.of(USD_5, Money.of(new BigDecimal("0.005"), "USD")),
                    "amount: must have at most 2 decimals in USD, was USD 0.005");
        }

        @Test
        void refusesNullByName() {
            MonetaryAmount nothing = null;

            assertNullRefused(() -> MoneyBag.of(USD_5, nothing), "amount");
            assertNullRefused(() -> MoneyBag.empty().plus(nothing), "amount");
            assertNullRefused(() -> MoneyBag.empty().amount((String) null), "currencyCode");
        }

        @Test
        void asksForACurrencyThatExists() {
            assertRefused(
                    () -> MoneyBag.of(USD_5).amount("U.D"),
                    "currency: must be an ISO 4217 code with a minor unit, was U.D");
        }
    }

    @Nested
    class Properties {
        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 20191021, 4217})
        void aTotalIsTheExactSumOfItsMinorUnits(long seed) {
            List<Money> amounts = amounts(seed);
            SortedMap<String, BigInteger> expected = new TreeMap<>();
            for (Money amount : amounts) {
                BigDecimal number = amount.getNumber().numberValueExact(BigDecimal.class);
                int decimals = amount.getCurrency().getDefaultFractionDigits();
                expected.merge(
                        amount.getCurrency().getCurrencyCode(),
                        number.movePointRight(decimals).toBigIntegerExact(),
                        BigInteger::add);
            }
            MoneyBag total = MoneyBag.total(amounts);

            expected.forEach((code, units) ->
                    assertThat(Amounts.exactMinorUnits(total.amount(code))).isEqualTo(units));
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 20191021, 4217})
        void orderNeverChangesATotal(long seed) {
            List<Money> amounts = amounts(seed);
            MoneyBag total = MoneyBag.total(amounts);

            Collections.shuffle(amounts, new Random(seed));

            assertThat(MoneyBag.total(amounts)).isEqualTo(total).hasSameHashCodeAs(total);
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 20191021, 4217})
        void splitAndMergeNeverChangeATotal(long seed) {
            List<Money> amounts = amounts(seed);
            Random random = new Random(seed);
            MoneyBag merged = MoneyBag.empty();
            for (int from = 0; from < amounts.size(); ) {
                int to = Math.min(amounts.size(), from + random.nextInt(40));
                merged = random.nextBoolean()
                        ? merged.plus(MoneyBag.total(amounts.subList(from, to)))
                        : MoneyBag.total(amounts.subList(from, to)).plus(merged);
                from = to;
            }

            assertThat(merged).isEqualTo(MoneyBag.total(amounts));
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 20191021, 4217})
        void parallelAndSequentialCollectorsAgree(long seed) {
            List<Money> amounts = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                amounts.addAll(amounts(seed + i));
            }

            assertThat(amounts.parallelStream().collect(MoneyBag.collector()))
                    .isEqualTo(amounts.stream().collect(MoneyBag.collector()))
                    .isEqualTo(MoneyBag.total(amounts));
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 20191021, 4217})
        void additionIsAssociativeAndTakingAwayUndoesIt(long seed) {
            MoneyBag one = MoneyBag.total(amounts(seed));
            MoneyBag two = MoneyBag.total(amounts(seed + 100));
            MoneyBag three = MoneyBag.total(amounts(seed + 200));

            assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
            assertThat(one.plus(two)).isEqualTo(two.plus(one));
            assertThat(one.plus(two).minus(two)).isEqualTo(one);
            assertThat(one.negate().negate()).isEqualTo(one);
        }

        private List<Money> amounts(long seed) {
            Random random = new Random(seed);
            List<String> currencies = List.of("USD", "KRW", "JPY", "BHD", "EUR");
            List<Money> amounts = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                String currency = currencies.get(random.nextInt(currencies.size()));
                amounts.add(Amounts.ofMinorUnits(random.nextLong() >> (1 + random.nextInt(62)), currency));
            }
            return amounts;
        }
    }

    @Nested
    class Values {
        @Test
        void equalWhateverTheScale() {
            assertThat(MoneyBag.of(Amounts.of("1.0", "USD")))
                    .isEqualTo(MoneyBag.of(Money.of(new BigDecimal("1.000"), "USD")));
            assertThat(MoneyBag.of(USD_5)).isNotEqualTo(MoneyBag.of(USD_7)).isNotEqualTo(USD_5);
        }

        @Test
        void equalByWhatTheyHold() {
            EqualsVerifier.forClass(MoneyBag.class)
                    .withNonnullFields("minorUnits")
                    .verify();
        }

        @Test
        void cannotBeChangedThroughWhatTheyShow() {
            MoneyBag bag = MoneyBag.of(USD_5);

            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> bag.currencies().remove("USD"));
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> bag.amounts().clear());
            assertMoney(bag.amount("USD"), "USD 5.00");
        }
    }
}
