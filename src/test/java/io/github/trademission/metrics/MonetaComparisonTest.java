package io.github.trademission.metrics;

import static io.github.trademission.metrics.Missions.krw;
import static io.github.trademission.metrics.Missions.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.trademission.metrics.ChanceMissions.With;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import javax.money.MonetaryException;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.function.MonetaryFunctions;
import org.javamoney.moneta.function.MonetarySummaryStatistics;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Sums against those of Moneta's own functions: the same where Moneta is right, and right where it is not. */
class MonetaComparisonTest {
    private static final CurrencyUnit USD = Amounts.currency("USD");

    private static Contract contract(String id, Money value) {
        return Contract.builder().id(id).value(value).build();
    }

    private static Tally tally(Money... values) {
        return Stream.of(values).map(value -> contract("k", value)).collect(Tally.collector());
    }

    private static MonetarySummaryStatistics summary(MonetaryAmount... values) {
        return Stream.of(values).collect(MonetaryFunctions.summarizingMonetary(USD));
    }

    @Nested
    class WhereMonetaIsRight {
        private static final List<Outcome> ROWS =
                ChanceMissions.some(20, 100, EnumSet.of(With.UNKNOWNS, With.BATCHES, With.CONTRACT_HISTORY)).stream()
                        .flatMap(mission -> mission.outcomes().stream())
                        .toList();

        private static Map<CurrencyUnit, List<MonetaryAmount>> byCurrency(OutcomeKind kind) {
            return ROWS.stream()
                    .filter(row -> row.kind() == kind)
                    .flatMap(row -> row.currentValue().stream())
                    .map(MonetaryAmount.class::cast)
                    .collect(MonetaryFunctions.groupByCurrencyUnit());
        }

        private static Tally tally(OutcomeKind kind) {
            return ROWS.stream().filter(row -> row.kind() == kind).collect(Tally.collector());
        }

        @Test
        void amountsOfOneCurrencyHaveTheSameSumMinimumAndMaximum() {
            for (OutcomeKind kind : OutcomeKind.values()) {
                Tally tally = tally(kind);
                Map<CurrencyUnit, List<MonetaryAmount>> groups = byCurrency(kind);
                assertThat(tally.currencies())
                        .containsExactlyInAnyOrderElementsOf(groups.keySet().stream()
                                .map(CurrencyUnit::getCurrencyCode)
                                .toList());
                groups.forEach((currency, amounts) -> {
                    String code = currency.getCurrencyCode();
                    assertThat(tally.rows(code)).isEqualTo(amounts.size());
                    assertThat(Optional.<MonetaryAmount>of(tally.total(code)))
                            .isEqualTo(amounts.stream().reduce(MonetaryFunctions.sum()));
                    assertThat(tally.minimum(code).map(MonetaryAmount.class::cast))
                            .isEqualTo(amounts.stream().reduce(MonetaryFunctions.min()));
                    assertThat(tally.maximum(code).map(MonetaryAmount.class::cast))
                            .isEqualTo(amounts.stream().reduce(MonetaryFunctions.max()));
                });
            }
        }

        @Test
        void summaryOfOneCurrencyFromOneThreadIsTheSame() {
            for (OutcomeKind kind : OutcomeKind.values()) {
                Tally tally = tally(kind);
                byCurrency(kind).forEach((currency, amounts) -> {
                    MonetarySummaryStatistics summary =
                            amounts.stream().collect(MonetaryFunctions.summarizingMonetary(currency));
                    String code = currency.getCurrencyCode();
                    assertThat(summary.getCount()).isEqualTo(tally.rows(code));
                    assertThat(summary.getSum()).isEqualTo(tally.total(code));
                    assertThat(summary.getMin()).isEqualTo(tally.minimum(code).orElseThrow());
                    assertThat(summary.getMax()).isEqualTo(tally.maximum(code).orElseThrow());
                });
            }
        }

        @Test
        void bagHoldsTheSumOfEachCurrency() {
            for (OutcomeKind kind : OutcomeKind.values()) {
                MoneyBag bag = MoneyBag.total(byCurrency(kind).values().stream()
                        .map(amounts ->
                                amounts.stream().reduce(MonetaryFunctions.sum()).orElseThrow())
                        .toList());
                assertThat(tally(kind).total()).isEqualTo(bag);
            }
        }

        @Test
        void bothRefuseToAddTwoCurrencies() {
            assertThatExceptionOfType(MonetaryException.class)
                    .isThrownBy(
                            () -> Stream.<MonetaryAmount>of(usd("1"), krw("1")).reduce(MonetaryFunctions.sum()));
            assertThat(tally(OutcomeKind.CONTRACT).currencies()).hasSizeGreaterThan(1);
        }
    }

    @Nested
    class WhereMonetaIsWrong {
        @Test
        void summaryDropsOtherCurrenciesInSilence() {
            MonetarySummaryStatistics summary = summary(usd("10.00"), krw("5000"), usd("2.50"));
            assertThat(summary.getCount()).isEqualTo(2);
            assertThat(summary.getSum()).isEqualTo(usd("12.50"));

            Tally tally = tally(usd("10.00"), krw("5000"), usd("2.50"));
            assertThat(tally.rows()).isEqualTo(3);
            assertThat(tally.total()).isEqualTo(MoneyBag.of(usd("12.50"), krw("5000")));
        }

        @Test
        void summaryMergedWithAnEmptyOneHasAMinimumOfZero() {
            MonetarySummaryStatistics merged =
                    summary(usd("10.00"), usd("2.50")).combine(summary());
            assertThat(merged.getMin().isZero()).isTrue();

            Tally tally = tally(usd("10.00"), usd("2.50")).plus(Tally.empty());
            assertThat(tally.minimum("USD")).contains(usd("2.50"));
        }

        @Test
        void emptySummaryMergedWithAnotherHasAMinimumOfZero() {
            MonetarySummaryStatistics merged = summary().combine(summary(usd("10.00"), usd("2.50")));
            assertThat(merged.getMin().isZero()).isTrue();

            Tally tally = Tally.empty().plus(tally(usd("10.00"), usd("2.50")));
            assertThat(tally.minimum("USD")).contains(usd("2.50"));
        }

        /** All a thread needs for it is rows of another currency. */
        @Test
        void partOfAnotherCurrencyCountsAsEmpty() {
            MonetarySummaryStatistics merged = summary(usd("10.00")).combine(summary(krw("5000")));
            assertThat(merged.getMin().isZero()).isTrue();

            Tally tally = tally(usd("10.00")).plus(tally(krw("5000")));
            assertThat(tally.minimum("USD")).contains(usd("10.00"));
        }

        @Test
        void twoEmptySummariesDivideByZero() {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> summary().combine(summary()));

            assertThat(Tally.empty().plus(Tally.empty())).isEqualTo(Tally.empty());
            assertThat(Tally.empty().minimum("USD")).isEmpty();
        }

        @Test
        void emptySummaryHasAMinimumAndAMaximumOfZero() {
            assertThat(summary().getMin().isZero()).isTrue();
            assertThat(summary().getMax().isZero()).isTrue();

            assertThat(tally().minimum("USD")).isEmpty();
            assertThat(tally().maximum("USD")).isEmpty();
        }

        /** Summaries are equal if their currencies are, so a test that compares two of them shows nothing. */
        @Test
        void summariesOfDifferentAmountsAreEqual() {
            assertThat(summary(usd("1"))).isEqualTo(summary(usd("2"), usd("3")));

            assertThat(tally(usd("1"))).isNotEqualTo(tally(usd("2"), usd("3")));
        }
    }
}
