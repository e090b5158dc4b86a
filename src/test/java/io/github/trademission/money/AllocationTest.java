package io.github.trademission.money;

import static io.github.trademission.money.MoneyAssertions.assertMoney;
import static io.github.trademission.money.MoneyAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllocationTest {
    private static final Money USD_100 = Amounts.of("100.00", "USD");

    private static List<BigDecimal> weights(String... weights) {
        return Stream.of(weights).map(BigDecimal::new).toList();
    }

    @Nested
    class Equally {
        @Test
        void case13_hundredDollarsAmongThree() {
            assertMoney(Allocation.equally(USD_100, 3), "USD 33.34", "USD 33.33", "USD 33.33");
        }

        @Test
        void case14_tenWonAmongThree() {
            assertMoney(Allocation.equally(Amounts.of(10, "KRW"), 3), "KRW 4", "KRW 3", "KRW 3");
        }

        @Test
        void aNegativeAmountIsSplitAsItsOpposite() {
            assertMoney(Allocation.equally(USD_100.negate(), 3), "USD -33.34", "USD -33.33", "USD -33.33");
        }

        @Test
        void onePartIsTheWhole() {
            assertMoney(Allocation.equally(FastMoney.of(100, "USD"), 1), "USD 100.00");
        }

        @Test
        void zeroSplitsIntoZeros() {
            assertMoney(Allocation.equally(Amounts.of(0, "KRW"), 3), "KRW 0", "KRW 0", "KRW 0");
        }

        @Test
        void lessUnitsThanPartsGoToTheFirst() {
            assertMoney(
                    Allocation.equally(Amounts.of("0.002", "BHD"), 4),
                    "BHD 0.001",
                    "BHD 0.001",
                    "BHD 0.000",
                    "BHD 0.000");
        }

        @ParameterizedTest
        @CsvSource({"USD", "KRW", "JPY", "BHD", "KWD"})
        void tenThousandPartsAddUpAndDifferByOneUnitAtMost(String currency) {
            Money total = Amounts.ofMinorUnits(123_456_789, currency);
            List<Money> parts = Allocation.equally(total, 10_000);

            // 123,456,789 = 10,000 x 12,345 + 6,789
            assertThat(parts.subList(0, 6_789)).containsOnly(Amounts.ofMinorUnits(12_346, currency));
            assertThat(parts.subList(6_789, 10_000)).containsOnly(Amounts.ofMinorUnits(12_345, currency));
            assertThat(MoneyBag.total(parts)).isEqualTo(MoneyBag.of(total));
        }

        @Test
        void aSumBeyondALongIsSplitExactly() {
            BigInteger units = BigInteger.TEN.pow(40).add(BigInteger.TWO);
            List<Money> parts = Allocation.equally(Amounts.ofMinorUnits(units, "USD"), 3);

            // 10^40 + 2 = 3 x 333...334 and no remainder
            assertThat(parts).containsOnly(Amounts.ofMinorUnits(new BigInteger("3".repeat(39) + "4"), "USD"));
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
        void noPartsAreRefused(int parts) {
            assertRefused(() -> Allocation.equally(USD_100, parts), "parts: must be at least 1, was " + parts);
        }

        @Test
        void anAmountWithoutCanonicalFormIsRefused() {
            assertRefused(
                    () -> Allocation.equally(Money.of(new BigDecimal("0.001"), "USD"), 2),
                    "amount: must have at most 2 decimals in USD, was USD 0.001");
        }
    }

    @Nested
    class ByWeights {
        @Test
        void case15_hundredDollarsByTwoToOneToZero() {
            assertMoney(Allocation.byWeights(USD_100, weights("2", "1", "0")), "USD 66.67", "USD 33.33", "USD 0.00");
        }

        @Test
        void theLargestRemainderTakesTheUnitLeftOver() {
            // Of 10 won: 1.6, 3.3 and 5.1; the remainders are .6, .3 and .1.
            assertMoney(
                    Allocation.byWeights(Amounts.of(10, "KRW"), weights("16", "33", "51")), "KRW 2", "KRW 3", "KRW 5");
            // Of 10 won: 0.9, 1.3 and 7.8; two units are left over.
            assertMoney(
                    Allocation.byWeights(Amounts.of(10, "KRW"), weights("0.09", "0.13", "0.78")),
                    "KRW 1",
                    "KRW 1",
                    "KRW 8");
        }

        @Test
        void ofEqualRemaindersTheEarlierPartWins() {
            assertMoney(
                    Allocation.byWeights(Amounts.of(1, "KRW"), weights("0", "1", "1", "1")),
                    "KRW 0",
                    "KRW 1",
                    "KRW 0",
                    "KRW 0");
        }

        @Test
        void aWeightOfZeroNeverTakesAUnit() {
            assertMoney(
                    Allocation.byWeights(
                            Amounts.of("0.01", "USD"), weights("0", "0", "0.000000000000000000000000000001")),
                    "USD 0.00",
                    "USD 0.00",
                    "USD 0.01");
        }

        @Test
        void onlyTheProportionMatters() {
            List<Money> parts = Allocation.byWeights(USD_100, weights("2", "1", "4"));

            assertThat(Allocation.byWeights(USD_100, weights("2e20", "1e20", "4e20")))
                    .isEqualTo(parts);
            assertThat(Allocation.byWeights(USD_100, weights("0.0002", "0.00010", "0.000400")))
                    .isEqualTo(parts);
        }

        @Test
        void wildScalesStandTogether() {
            assertMoney(
                    Allocation.byWeights(
                            Amounts.of(1_000_000, "KRW"), weights("1e29", "0.000000000000000000000000000001", "9e29")),
                    "KRW 100000",
                    "KRW 0",
                    "KRW 900000");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "-1e-30", "1e30", "1e999999999", "1e-31", "1e-999999999", "0e999999999", "0e-31"})
        void aWeightThatIsNegativeOrTooLongIsRefused(BigDecimal weight) {
            String message = "weights: must be 0 or more, with at most 30 digits a side, was " + weight;

            assertRefused(() -> Allocation.byWeights(USD_100, List.of(BigDecimal.ONE, weight)), message);
            assertRefused(() -> Allocation.checkWeights(List.of(weight)), message);
        }

        @Test
        void weightsThatAreAllZeroOrNoneAreRefused() {
            assertRefused(
                    () -> Allocation.byWeights(USD_100, weights("0", "0.00")),
                    "weights: must not all be zero, was [0, 0.00]");
            assertRefused(() -> Allocation.checkWeights(List.of()), "weights: must not all be zero, was []");
        }
    }

    @Nested
    class ByAmounts {
        @Test
        void amountsThatAddUpComeBackInCanonicalForm() {
            List<Money> parts = Allocation.byAmounts(USD_100, List.of(FastMoney.of(70, "USD"), Money.of(30, "USD")));

            assertMoney(parts.get(0), "USD 70.00");
            assertMoney(parts.get(1), "USD 30.00");
        }

        @Test
        void amountsThatMissTheTotalAreRefused() {
            assertRefused(
                    () -> Allocation.byAmounts(USD_100, List.of(Amounts.of("99.99", "USD"))),
                    "amounts: must add up to USD 100.00, was [USD 99.99]");
        }

        @Test
        void amountsInAnotherCurrencyAreRefused() {
            assertRefused(
                    () -> Allocation.byAmounts(USD_100, List.of(USD_100, Amounts.of(1, "KRW"))),
                    "amounts: must add up to USD 100.00, was [KRW 1, USD 100.00]");
            assertRefused(
                    () -> Allocation.byAmounts(USD_100, List.of(USD_100, Amounts.of(0, "KRW"))),
                    "amounts: must add up to USD 100.00, was [USD 100.00]");
        }

        @Test
        void noAmountsAddUpToZeroOnly() {
            assertThat(Allocation.byAmounts(Amounts.of(0, "USD"), List.of())).isEmpty();
            assertRefused(() -> Allocation.byAmounts(USD_100, List.of()), "amounts: must add up to USD 100.00, was []");
        }
    }

    @Nested
    class Properties {
        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 20191021, 4217})
        void partsAddUpAndStayWithinOneUnitOfTheirExactShare(long seed) {
            Random random = new Random(seed);
            List<String> currencies = List.of("USD", "KRW", "JPY", "BHD", "KWD");
            for (int run = 0; run < 60; run++) {
                String currency = currencies.get(random.nextInt(currencies.size()));
                BigInteger units = new BigInteger(1 + random.nextInt(140), random);
                BigInteger signed = random.nextBoolean() ? units : units.negate();
                List<BigDecimal> weights = randomWeights(random);
                List<Money> parts = Allocation.byWeights(Amounts.ofMinorUnits(signed, currency), weights);

                assertThat(parts).hasSameSizeAs(weights);
                assertThat(parts.stream().map(Amounts::exactMinorUnits).reduce(BigInteger.ZERO, BigInteger::add))
                        .isEqualTo(signed);
                BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                for (int i = 0; i < parts.size(); i++) {
                    BigDecimal exact = new BigDecimal(signed).multiply(weights.get(i));
                    BigDecimal part = new BigDecimal(Amounts.exactMinorUnits(parts.get(i)));
                    assertThat(part.multiply(sum).subtract(exact).abs()).isLessThan(sum);
                }
            }
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 20191021, 4217})
        void aLargerWeightNeverGetsLess(long seed) {
            Random random = new Random(seed);
            for (int run = 0; run < 60; run++) {
                List<BigDecimal> weights = randomWeights(random);
                weights.sort(Collections.reverseOrder());
                List<Money> parts = Allocation.byWeights(Amounts.ofMinorUnits(random.nextInt(100_000), "USD"), weights);

                assertThat(parts).isSortedAccordingTo(Collections.reverseOrder());
            }
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 20191021, 4217})
        void anAmountAndItsOppositeSplitAlike(long seed) {
            Random random = new Random(seed);
            for (int run = 0; run < 60; run++) {
                Money total = Amounts.ofMinorUnits(random.nextLong() >> 1, "KRW");
                List<BigDecimal> weights = randomWeights(random);

                assertThat(Allocation.byWeights(total.negate(), weights))
                        .isEqualTo(Allocation.byWeights(total, weights).stream()
                                .map(Money::negate)
                                .toList());
            }
        }

        @Test
        void tenThousandWildWeightsAddUp() {
            Random random = new Random(7);
            List<BigDecimal> weights = new ArrayList<>();
            for (int i = 0; i < 10_000; i++) {
                weights.add(new BigDecimal(BigInteger.valueOf(random.nextInt(1_000_000)), random.nextInt(50) - 20));
            }
            Money total = Amounts.ofMinorUnits(Long.MAX_VALUE, "JPY");

            assertThat(MoneyBag.total(Allocation.byWeights(total, weights))).isEqualTo(MoneyBag.of(total));
        }

        @Test
        void equalPartsAreThoseOfEqualWeights() {
            for (int parts = 1; parts < 40; parts++) {
                assertThat(Allocation.equally(USD_100, parts))
                        .isEqualTo(Allocation.byWeights(USD_100, Collections.nCopies(parts, new BigDecimal("0.1"))));
                BigDecimal cutOff = new BigDecimal("100.00").divide(new BigDecimal(parts), 2, RoundingMode.DOWN);
                assertThat(Allocation.equally(USD_100, parts).get(parts - 1)).isEqualTo(Amounts.of(cutOff, "USD"));
            }
        }

        private List<BigDecimal> randomWeights(Random random) {
            List<BigDecimal> weights = new ArrayList<>();
            int parts = 1 + random.nextInt(50);
            for (int i = 0; i < parts; i++) {
                BigInteger digits = random.nextInt(4) == 0 ? BigInteger.ZERO : new BigInteger(20, random);
                weights.add(new BigDecimal(digits, random.nextInt(30) - 10));
            }
            weights.set(random.nextInt(parts), BigDecimal.ONE);
            return weights;
        }
    }
}
