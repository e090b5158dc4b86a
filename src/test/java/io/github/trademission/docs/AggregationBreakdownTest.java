package io.github.trademission.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.Breakdown;
import io.github.trademission.metrics.Breakdown.Top;
import io.github.trademission.metrics.CrossTab;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.KeyOrder;
import io.github.trademission.metrics.MarketGroup;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.RowFilter;
import io.github.trademission.metrics.Tally;
import io.github.trademission.model.Company;
import io.github.trademission.model.Country;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.Amounts;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.Set;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/** Filters, dimensions, cross tables and orders, as the chapter on aggregation shows them. */
class AggregationBreakdownTest extends AggregationMissions {
    @Test
    void filtersSelectRows() {
        Results kazakhstan = results.where(RowFilter.country(Country.of("KZ")).and(RowFilter.live()));
        Tally live = kazakhstan.summary().tally(OutcomeKind.CONTRACT);
        long deals = live.deals(); // 1: k-na, since k-da is cancelled
        int missions = kazakhstan.missions().size(); // 2: rows are left out, missions are not

        Results firstHalf = results.where(RowFilter.within(DateRange.parse("2024-01-01/2024-06-30")));
        Money byJune = firstHalf.summary().tally(OutcomeKind.CONTRACT).total("USD"); // USD 300000.00

        assertThat(deals).isEqualTo(1);
        assertThat(missions).isEqualTo(2);
        assertThat(Amounts.text(byJune)).isEqualTo("USD 300000.00");
    }

    @Test
    void marketGroupsAreTheCallers() {
        MarketGroup cis = MarketGroup.of("CIS", "KZ", "UZ", "RU");
        MarketGroup asean = MarketGroup.of("ASEAN", "VN", "TH", "ID");
        Breakdown<MarketGroup> markets = results.by(Dimension.market(cis, asean));
        Money inCis = markets.of(cis).tally(OutcomeKind.CONTRACT).total("USD"); // USD 350000.00
        Money inAsean = markets.of(asean).tally(OutcomeKind.CONTRACT).total("USD"); // USD 150000.00
        long nowhere = markets.unattributed().tally(OutcomeKind.CONTRACT).deals(); // 1: k-untold

        assertThat(Amounts.text(inCis)).isEqualTo("USD 350000.00");
        assertThat(Amounts.text(inAsean)).isEqualTo("USD 150000.00");
        assertThat(nowhere).isEqualTo(1);
    }

    @Test
    void fiscalYearsBeginWithAnyMonth() {
        Breakdown<Year> years = results.by(Dimension.YEAR);
        long in2026 = years.of(Year.of(2026)).tally(OutcomeKind.CONTRACT).deals(); // 1: February 2026

        Breakdown<Year> fiscalYears = results.by(Dimension.fiscalYear(Month.APRIL));
        long in2025 = fiscalYears.of(Year.of(2025)).tally(OutcomeKind.CONTRACT).deals(); // 2: k-ra, k-untold

        assertThat(in2026).isEqualTo(1);
        assertThat(in2025).isEqualTo(2);
        assertThat(fiscalYears.keys()).containsExactly(Year.of(2024), Year.of(2025));
    }

    @Test
    void crossTablesHaveCellsForWhatNobodyRecorded() {
        CrossTab<Country, Year> table = results.by(Dimension.COUNTRY, Dimension.YEAR);
        Country kazakhstan = Country.of("KZ");
        Money cell =
                table.of(kazakhstan, Year.of(2024)).tally(OutcomeKind.CONTRACT).total("USD"); // USD 150000.00
        Money row = table.rows().of(kazakhstan).tally(OutcomeKind.CONTRACT).total("USD"); // USD 150000.00
        long column =
                table.columns().of(Year.of(2024)).tally(OutcomeKind.CONTRACT).deals(); // 3

        long somewhere = table.of(Optional.empty(), Optional.of(Year.of(2026)))
                .tally(OutcomeKind.CONTRACT)
                .deals(); // 1: k-untold

        assertThat(Amounts.text(cell)).isEqualTo("USD 150000.00");
        assertThat(Amounts.text(row)).isEqualTo("USD 150000.00");
        assertThat(column).isEqualTo(3);
        assertThat(somewhere).isEqualTo(1);
    }

    @Test
    void theTopKeysStandBesideTheirRest() {
        Breakdown<Company> companies =
                results.by(Dimension.COMPANY).sorted(KeyOrder.byAmount(OutcomeKind.CONTRACT, "USD"));
        Top<Company> top = companies.top(2);
        Set<Company> first = top.first().keySet(); // ga, ra
        Money rest = top.rest().tally(OutcomeKind.CONTRACT).total("USD"); // USD 150000.00
        int restKeys = top.restKeys(); // 2: na and da
        long ofNobody = companies.unattributed().tally(OutcomeKind.CONTRACT).deals(); // 1: k-untold

        assertThat(first).containsExactly(ga, ra);
        assertThat(Amounts.text(rest)).isEqualTo("USD 150000.00");
        assertThat(restKeys).isEqualTo(2);
        assertThat(ofNobody).isEqualTo(1);
    }
}
