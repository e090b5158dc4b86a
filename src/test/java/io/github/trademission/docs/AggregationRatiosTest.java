package io.github.trademission.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Population;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.RowFilter;
import io.github.trademission.metrics.ratio.CompanyMetrics;
import io.github.trademission.metrics.ratio.CostMetrics;
import io.github.trademission.metrics.ratio.Coverage;
import io.github.trademission.metrics.ratio.DaysToContract;
import io.github.trademission.metrics.ratio.Ratios;
import io.github.trademission.metrics.ratio.TargetMetrics;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Payer;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/** Ratios with their populations, as the chapter on aggregation shows them. */
class AggregationRatiosTest extends AggregationMissions {
    @Test
    void conversionAndAverages() {
        Ratios ratios = Ratios.of(results);
        Ratio byCount = ratios.conversionByCount(OutcomeKind.CONSULTATION, OutcomeKind.CONTRACT);
        BigDecimal ofDeals = byCount.percent(2).orElseThrow(); // 9.80: 5 of 51
        Ratio byValue = ratios.conversionByValue("USD", OutcomeKind.CONSULTATION, OutcomeKind.CONTRACT);
        BigDecimal ofValue = byValue.low(4).orElseThrow(); // 0.0952: 500,000 or more of 5,250,000

        Ratio perDeal = ratios.valuePerDeal(OutcomeKind.CONTRACT, "USD");
        Money average = perDeal.money().orElseThrow(); // USD 125000.00: of four contracts
        Population valued = perDeal.population(); // 4 of 5 contract, 2 mission
        Ratio perCompany = ratios.valuePerCompany(OutcomeKind.CONTRACT, "USD");
        BigDecimal each = perCompany.low(2).orElseThrow(); // 71428.57 or more: of seven participations

        Optional<BigDecimal> none =
                ratios.conversionByCount(OutcomeKind.MOU, OutcomeKind.CONTRACT).value(4); // empty

        assertThat(ofDeals).isEqualTo("9.80");
        assertThat(ofValue).isEqualTo("0.0952");
        assertThat(byValue.value(4)).isEmpty();
        assertThat(Amounts.text(average)).isEqualTo("USD 125000.00");
        assertThat(valued).hasToString("4 of 5 contract, 2 mission");
        assertThat(each).isEqualTo("71428.57");
        assertThat(perCompany.money()).isEmpty();
        assertThat(none).isEmpty();
    }

    @Test
    void companiesAndParticipations() {
        CompanyMetrics companies = CompanyMetrics.of(results);
        CountRange participations = companies.participations(); // 7 = 5 + 2
        CountRange distinct = companies.distinctCompanies(); // [5, 6]

        Ratio success = companies.successRate(OutcomeKind.CONTRACT);
        BigDecimal atLeast = success.low(4).orElseThrow(); // 0.4286: 3 of 7
        BigDecimal atMost = success.high(4).orElseThrow(); // 0.5714: 4 of 7
        Optional<BigDecimal> exactly = success.value(4); // empty

        assertThat(participations).hasToString("7");
        assertThat(distinct).hasToString("[5, 6]");
        assertThat(atLeast).isEqualTo("0.4286");
        assertThat(atMost).isEqualTo("0.5714");
        assertThat(exactly).isEmpty();
    }

    @Test
    void concentration() {
        CompanyMetrics companies = CompanyMetrics.of(results);
        Ratio largest = companies.topShare(1, OutcomeKind.CONTRACT, "USD");
        BigDecimal ofGa = largest.percent(1).orElseThrow(); // 40.0: 200,000 of 500,000
        Ratio index = companies.herfindahl(OutcomeKind.CONTRACT, "USD");
        BigDecimal all = index.value(3).orElseThrow(); // 0.300 = 0.4² + 0.3² + 0.2² + 0.1²

        CompanyMetrics live = CompanyMetrics.of(results.where(RowFilter.live()));
        Ratio indexOfLive = live.herfindahl(OutcomeKind.CONTRACT, "USD");
        BigDecimal alive = indexOfLive.value(3).orElseThrow(); // 0.358: without the cancelled contract

        assertThat(ofGa).isEqualTo("40.0");
        assertThat(all).isEqualTo("0.300");
        assertThat(alive).isEqualTo("0.358");
    }

    @Test
    void costsAndWhatCameOfThem() {
        CostMetrics costs = CostMetrics.of(Results.of(spring));
        MoneyBag total = costs.total(); // [KRW 50000000]
        MoneyBag ofCity = costs.total(Payer.CITY); // [KRW 30000000]
        Money perCompany = costs.perCompany("KRW").money().orElseThrow(); // KRW 10000000: of five
        Ratio perTalk = costs.perDeal(OutcomeKind.CONSULTATION, "KRW");
        Money perConsultation = perTalk.money().orElseThrow(); // KRW 1612903: of 31

        Ratio exports = costs.realisedPerCost("USD", "KRW");
        BigDecimal dollarsPerWon = exports.value(4).orElseThrow(); // 0.0024: USD 120,000 for KRW 50,000,000
        String unit = exports.unit(); // USD/KRW

        Population recorded =
                CostMetrics.of(results).perCompany("KRW").population(); // 1 of 2 mission with a cost, 2 mission

        assertThat(total).isEqualTo(MoneyBag.of(Amounts.of(50_000_000, "KRW")));
        assertThat(ofCity).isEqualTo(MoneyBag.of(Amounts.of(30_000_000, "KRW")));
        assertThat(Amounts.text(perCompany)).isEqualTo("KRW 10000000");
        assertThat(Amounts.text(perConsultation)).isEqualTo("KRW 1612903");
        assertThat(dollarsPerWon).isEqualTo("0.0024");
        assertThat(unit).isEqualTo("USD/KRW");
        assertThat(recorded).hasToString("1 of 2 mission with a cost, 2 mission");
    }

    @Test
    void targets() {
        Ratio contracts = TargetMetrics.of(results).byValue(FigureSubject.CONTRACT, "USD");
        BigDecimal live = contracts.low(3).orElseThrow(); // 0.750 or more: 450,000 of 500,000 + 100,000, and k-untold
        Optional<BigDecimal> unpromised =
                TargetMetrics.of(results).byCount(FigureSubject.MOU).value(4); // empty: no such target

        LocalDate day = LocalDate.of(2024, 6, 30);
        Ratio byJune = TargetMetrics.of(results.asOf(day)).byValue(FigureSubject.CONTRACT, "USD"); // 300,000 of 500,000
        Ratio due = TargetMetrics.prorated(byJune, DateRange.parse("2024-01-01/2024-12-31"), day);
        BigDecimal ofWhatIsDue = due.percent(1).orElseThrow(); // 120.7: 182 of 366 days have gone by

        assertThat(live).isEqualTo("0.750");
        assertThat(contracts.high(3)).isEmpty();
        assertThat(unpromised).isEmpty();
        assertThat(byJune.percent(1)).contains(new BigDecimal("60.0"));
        assertThat(ofWhatIsDue).isEqualTo("120.7");
    }

    @Test
    void coverage() {
        Coverage talks = Coverage.of(results, OutcomeKind.CONSULTATION);
        BigDecimal itemised = talks.itemisedDeals().percent(2).orElseThrow(); // 1.96: 1 of 51
        BigDecimal ofValue = talks.attributedValue("USD").percent(2).orElseThrow(); // 4.76: 250,000 of 5,250,000
        Coverage contracts = Coverage.of(results, OutcomeKind.CONTRACT);
        BigDecimal disclosed = contracts.disclosedDeals().percent(0).orElseThrow(); // 80: 4 of 5

        assertThat(itemised).isEqualTo("1.96");
        assertThat(ofValue).isEqualTo("4.76");
        assertThat(disclosed).isEqualTo("80");
    }

    @Test
    void daysToContract() {
        DaysToContract days = DaysToContract.of(results);
        BigDecimal median = days.median().value(0).orElseThrow(); // 30: from 16 May to 15 June
        Population known = days.median().population(); // 1 of 4 row of live contracts, 2 mission

        assertThat(median).isEqualTo("30");
        assertThat(known).hasToString("1 of 4 row of live contracts, 2 mission");
    }
}
