package io.github.trademission.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.comparison.Change;
import io.github.trademission.metrics.comparison.Comparison;
import io.github.trademission.metrics.comparison.Difference;
import io.github.trademission.model.Company;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/** Results as of a day, after some months, and beside others, as the chapter on aggregation shows them. */
class AggregationHistoryTest extends AggregationMissions {
    @Test
    void resultsAsOfADay() {
        Results june = results.asOf(LocalDate.of(2024, 6, 30));
        int missions = june.missions().size(); // 1: the autumn's had not started
        Figure signed = june.summary().figure(OutcomeKind.CONTRACT); // 2 deals, USD 300000.00

        assertThat(missions).isEqualTo(1);
        assertThat(signed).hasToString("[CONTRACT]: 2 / [USD 300000.00], undisclosed 0");
    }

    @Test
    void followUpSurveys() {
        Results after3 = results.followUp(3); // as of 2024-08-18 and 2026-01-25
        Results after6 = results.followUp(6); // as of 2024-11-18 and 2026-04-25
        Results after12 = results.followUp(12); // as of 2025-05-18 and 2026-10-25

        Figure first = after3.summary().figure(OutcomeKind.CONTRACT); // 3 deals, USD 450000.00
        Figure second = after6.summary().figure(OutcomeKind.CONTRACT); // 5 deals, USD 500000.00, 1 undisclosed
        Figure lost = after12.pipeline().lost(OutcomeKind.CONTRACT); // 1 deal, USD 50000.00
        Figure realised = after12.pipeline().realised(); // 1 deal, USD 120000.00; none after 6 months

        assertThat(first).hasToString("[CONTRACT]: 3 / [USD 450000.00], undisclosed 0");
        assertThat(second).hasToString("[CONTRACT]: 5 / [USD 500000.00], undisclosed 1");
        assertThat(lost).hasToString("[CONTRACT]: 1 / [USD 50000.00], undisclosed 0");
        assertThat(realised).hasToString("[CONTRACT]: 1 / [USD 120000.00], undisclosed 0");
        assertThat(after6.pipeline().realised().deals()).hasToString("0");
        assertThat(after6.pipeline().lost(OutcomeKind.CONTRACT).deals()).hasToString("0");
    }

    @Test
    void changesByCause() {
        List<Change> changes = Change.between(results, LocalDate.of(2024, 6, 30), LocalDate.of(2025, 6, 30));
        List<String> texts =
                changes.stream().map(change -> change.text(Locale.ENGLISH)).toList();
        // k-ga: exports realised, USD 120,000, USD 120,000 in all
        // k-da: advanced to contract, 1 deal, USD 50,000
        // k-da: contract cancelled, USD 50,000

        assertThat(texts)
                .containsExactly(
                        "k-ga: exports realised, USD 120,000, USD 120,000 in all",
                        "k-da: advanced to contract, 1 deal, USD 50,000",
                        "k-da: contract cancelled, USD 50,000");
    }

    @Test
    void twoJourneysBesideEachOther() {
        Results before = Results.of(spring);
        Results after = Results.of(autumn);
        Comparison.Line both = Comparison.of(before, after).total();
        Difference talks = both.amount(OutcomeKind.CONSULTATION, "USD");
        Money less = talks.money().orElseThrow(); // USD -3250000.00, from 4,250,000 to 1,000,000
        BigDecimal percent = talks.relative().orElseThrow().percent(1).orElseThrow(); // -76.5

        Difference contracts = both.amount(OutcomeKind.CONTRACT, "USD");
        BigDecimal least = contracts.low().orElseThrow(); // -200000 or more: 350,000 to 150,000 and k-untold
        BigDecimal share = contracts.relative().orElseThrow().low(3).orElseThrow(); // -0.571 or more
        Optional<BigDecimal> most = contracts.high(); // empty: nobody told what k-untold is worth
        NumberRange disclosed = contracts.ofDisclosed().orElseThrow(); // -200000
        String why = contracts.missing().get(0).text(Locale.ENGLISH); // after: value of 1 row undisclosed

        Comparison<Company> companies = Comparison.by(Dimension.COMPANY, before, after);
        List<Company> firstResults = companies.newKeys(); // ra
        List<Company> noResults = companies.vanishedKeys(); // da, ga, na

        assertThat(Amounts.text(less)).isEqualTo("USD -3250000.00");
        assertThat(percent).isEqualTo("-76.5");
        assertThat(least).isEqualTo("-200000");
        assertThat(share).isEqualTo("-0.571");
        assertThat(most).isEmpty();
        assertThat(disclosed).hasToString("-200000");
        assertThat(why).isEqualTo("after: value of 1 row undisclosed");
        assertThat(firstResults).containsExactly(ra);
        assertThat(noResults).containsExactly(da, ga, na);
    }
}
