package io.github.trademission.model;

import static io.github.trademission.ModelFixture.contract;
import static io.github.trademission.money.MoneyAssertions.assertMoney;
import static io.github.trademission.money.MoneyAssertions.assertNullRefused;
import static io.github.trademission.money.MoneyAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SharingTest {
    private static final Money USD_100 = Amounts.of("100.00", "USD");
    private static final Sharing SEVENTY_THIRTY =
            Sharing.byAmounts(List.of(Amounts.of(70, "USD"), Amounts.of(30, "USD")));

    @Nested
    class Split {
        @Test
        void byWeightsFollowsThem() {
            assertMoney(
                    Sharing.byWeights(2, 1, 0).split(USD_100, 3).orElseThrow(), "USD 66.67", "USD 33.33", "USD 0.00");
        }

        @Test
        void equallyGivesTheFirstOnesWhatIsLeft() {
            assertMoney(Sharing.equally().split(USD_100, 3).orElseThrow(), "USD 33.34", "USD 33.33", "USD 33.33");
        }

        @Test
        void byAmountsGivesTheAmounts() {
            assertMoney(SEVENTY_THIRTY.split(USD_100, 2).orElseThrow(), "USD 70.00", "USD 30.00");
        }

        @Test
        void byAmountsKeepsTheirProportionWhenTheValueWasAmended() {
            assertMoney(SEVENTY_THIRTY.split(Amounts.of("50.01", "USD"), 2).orElseThrow(), "USD 35.01", "USD 15.00");
        }

        @Test
        void byAmountsOfZeroIsUnknownWhenTheValueWasAmended() {
            Sharing zeros = Sharing.byAmounts(List.of(Amounts.of(0, "USD"), Amounts.of(0, "USD")));

            assertMoney(zeros.split(Amounts.of(0, "USD"), 2).orElseThrow(), "USD 0.00", "USD 0.00");
            assertThat(zeros.split(USD_100, 2)).isEmpty();
        }

        @Test
        void byAmountsAsLargeAsCanBeKeepsItsProportion() {
            Money largest = Amounts.ofMinorUnits(Long.MAX_VALUE, "USD");
            Sharing sharing = Sharing.byAmounts(List.of(largest, Amounts.of(0, "USD")));

            assertMoney(sharing.split(USD_100, 2).orElseThrow(), "USD 100.00", "USD 0.00");
        }

        @Test
        void ofUnknownSharesIsEmpty() {
            assertThat(Sharing.unallocated().split(USD_100, 2)).isEmpty();
        }

        @Test
        void amongOneGivesItAll() {
            assertMoney(Sharing.unallocated().split(FastMoney.of(100, "USD"), 1).orElseThrow(), "USD 100.00");
            assertMoney(Sharing.equally().split(USD_100, 1).orElseThrow(), "USD 100.00");
            assertMoney(Sharing.byWeights(7).split(USD_100, 1).orElseThrow(), "USD 100.00");
        }

        @Test
        void amongAnotherNumberThanTheSharesIsRefused() {
            assertRefused(
                    () -> Sharing.byWeights(2, 1).split(USD_100, 3),
                    "sharing: must have one share for each company, was 2 of 3");
            assertRefused(
                    () -> SEVENTY_THIRTY.split(USD_100, 1),
                    "sharing: must have one share for each company, was 2 of 1");
        }
    }

    @Nested
    class Construction {
        @Test
        void takesWeightsForWeightsOnly() {
            assertRefused(
                    () -> new Sharing(Sharing.Rule.EQUALLY, List.of(BigDecimal.ONE), List.of()),
                    "sharing.weights: must be stated for weights only, was EQUALLY");
            assertRefused(Sharing::byWeights, "sharing.weights: must be stated for weights only, was BY_WEIGHTS");
        }

        @Test
        void takesAmountsForAmountsOnly() {
            assertRefused(
                    () -> new Sharing(Sharing.Rule.UNALLOCATED, List.of(), List.of(USD_100)),
                    "sharing.amounts: must be stated for amounts only, was UNALLOCATED");
            assertRefused(
                    () -> Sharing.byAmounts(List.of()),
                    "sharing.amounts: must be stated for amounts only, was BY_AMOUNTS");
        }

        @Test
        void refusesWeightsThatNoSplitCanTake() {
            assertRefused(
                    () -> Sharing.byWeights(1, -1),
                    "sharing.weights: must be 0 or more, with at most 30 digits a side, was -1");
            assertRefused(() -> Sharing.byWeights(0, 0), "sharing.weights: must not all be zero, was [0, 0]");
        }

        @Test
        void refusesAmountsThatNoRowCanHave() {
            assertRefused(
                    () -> Sharing.byAmounts(List.of(Amounts.of(-1, "USD"))),
                    "sharing.amounts: must not be negative, was USD -1.00");
            assertRefused(
                    () -> Sharing.byAmounts(List.of(FastMoney.of(new BigDecimal("1.005"), "USD"))),
                    "sharing.amounts: must have at most 2 decimals in USD, was USD 1.005");
            assertRefused(
                    () -> new Sharing(
                            Sharing.Rule.BY_AMOUNTS, List.of(), List.of(Money.of(new BigDecimal("0.5"), "KRW"))),
                    "sharing.amounts: must have at most 0 decimals in KRW, was KRW 0.5");
        }

        @Test
        void refusesNullByName() {
            assertNullRefused(() -> new Sharing(null, List.of(), List.of()), "rule");
            assertNullRefused(() -> new Sharing(Sharing.Rule.EQUALLY, null, List.of()), "weights");
            assertNullRefused(() -> new Sharing(Sharing.Rule.EQUALLY, List.of(), null), "amounts");
            assertNullRefused(() -> Sharing.byAmounts(null), "amounts");
            assertNullRefused(() -> Sharing.byWeights((List<BigDecimal>) null), "weights");
        }

        @Test
        void copiesItsLists() {
            List<BigDecimal> weights = new ArrayList<>(List.of(BigDecimal.ONE));
            Sharing sharing = Sharing.byWeights(weights);
            weights.add(BigDecimal.TEN);

            assertThat(sharing.weights()).containsExactly(BigDecimal.ONE);
        }
    }

    @Nested
    class InARow {
        @Test
        void withoutCompaniesEqualSharesAreRefused() {
            assertRefused(
                    contract("k").sharing(Sharing.equally())::build,
                    "sharing: must not be stated without companies, was EQUALLY");
        }

        @Test
        void withoutCompaniesWeightsAreRefused() {
            assertRefused(
                    contract("k").sharing(Sharing.byWeights(1))::build,
                    "sharing: must have one share for each company, was 1 of 0");
        }
    }
}
