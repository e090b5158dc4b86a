package io.github.trademission.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.conversion.ConvertedBreakdown;
import io.github.trademission.metrics.conversion.ConvertedSummary;
import io.github.trademission.metrics.ratio.CostMetrics;
import io.github.trademission.model.Company;
import io.github.trademission.model.Contract;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.PartialDate;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import io.github.trademission.money.rate.Conversion;
import io.github.trademission.money.rate.Converted;
import io.github.trademission.money.rate.MissingRatesException;
import io.github.trademission.money.rate.Rate;
import io.github.trademission.money.rate.RateTable;
import io.github.trademission.spreadsheet.InvalidCsvException;
import io.github.trademission.spreadsheet.RateCsv;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/** Conversion at stated rates, as the chapter on aggregation shows it. */
class AggregationConversionTest extends AggregationMissions {
    private static RateTable rates() throws IOException {
        String text = """
                date,base,term,rate,source
                2024-05-17,USD,KRW,1354.00,example
                2024-06-14,USD,KRW,1379.50,example
                2024-09-20,USD,KRW,1328.10,example
                """;
        RateTable rates = RateCsv.read(new StringReader(text));

        assertThat(rates.quotes()).hasSize(3);
        return rates;
    }

    @Test
    void tablesTellAllTheirProblems() {
        StringReader text =
                new StringReader("date,base,term,rate\n2024-05-17,USD,KRW,\"1,354.00\"\n2024-05-32,USD,KRW,1354\n");
        InvalidCsvException invalid = catchThrowableOfType(InvalidCsvException.class, () -> RateCsv.read(text));

        assertThat(invalid)
                .hasMessage("2 rate: must be plain digits above 0, such as 1180.2, was 1,354.00\n"
                        + "3 date: must be a date such as 2019-10-21, was 2024-05-32");
    }

    @Test
    void eachRowAtItsOwnDate() throws IOException {
        RateTable rates = rates();
        Results journey = Results.of(spring);
        Conversion won = Conversion.to("KRW", rates.withMaxAge(3)).atOwnDate();
        Results signed = journey.where(row -> row.outcome().kind() == OutcomeKind.CONTRACT);
        Converted contracts = ConvertedSummary.of(signed, won).of(OutcomeKind.CONTRACT);
        Money total = contracts.total(); // KRW 477705000
        // 200,000 x 1,379.50 + 100,000 x 1,354.00 + 50,000 x 1,328.10
        List<Rate> used = contracts.rates(); // three, each with its date and source

        assertThat(Amounts.text(total)).isEqualTo("KRW 477705000");
        assertThat(used).hasSize(3);
    }

    @Test
    void aDayOrAPeriod() throws IOException {
        RateTable rates = rates();
        MoneyBag amounts = MoneyBag.of(Amounts.of(350_000, "USD"));
        Conversion ofDay = Conversion.to("KRW", rates).at(LocalDate.of(2024, 6, 14));
        Money atOneRate = ofDay.convert(amounts).total(); // KRW 482825000
        Conversion ofPeriod =
                Conversion.to("KRW", rates).averageOver(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 6, 30));
        Money atTheMean = ofPeriod.convert(amounts).total(); // KRW 478362500, at 1,366.75

        assertThat(Amounts.text(atOneRate)).isEqualTo("KRW 482825000");
        assertThat(Amounts.text(atTheMean)).isEqualTo("KRW 478362500");
    }

    @Test
    void missingRatesAreListedOrLeftApart() throws IOException {
        RateTable rates = rates();
        Results signed = Results.of(spring).where(row -> row.outcome().kind() == OutcomeKind.CONTRACT);
        Conversion won = Conversion.to("KRW", rates).atOwnDate();

        assertThatThrownBy(() -> ConvertedSummary.of(signed, won))
                .isInstanceOf(MissingRatesException.class)
                .hasMessage("rates: must be known, missing are USD/KRW at 2024-05-18, USD/KRW at 2024-06-15");

        Converted known = ConvertedSummary.of(signed, won.leavingUnconverted()).of(OutcomeKind.CONTRACT);
        Money total = known.total(); // KRW 66405000
        MoneyBag apart = known.unconverted(); // [USD 300000.00]

        assertThat(Amounts.text(total)).isEqualTo("KRW 66405000");
        assertThat(apart).isEqualTo(MoneyBag.of(Amounts.of(300_000, "USD")));
    }

    @Test
    void inversesAndCrossRatesOnlyWhereAllowed() throws IOException {
        RateTable rates = rates();
        LocalDate day = LocalDate.of(2024, 6, 14);
        boolean strict = rates.rate("KRW", "USD", day).isPresent(); // false
        Rate inverse = rates.withInverse(true).rate("KRW", "USD", day).orElseThrow();
        String exactly = inverse.numerator() + "/" + inverse.denominator(); // 2/2759

        assertThat(strict).isFalse();
        assertThat(exactly).isEqualTo("2/2759");
    }

    @Test
    void totalsAreRoundedOnce() throws IOException {
        RateTable rates = rates();
        Contract one = Contract.builder()
                .id("one")
                .value(Amounts.of(1, "USD"))
                .addCompany(ga)
                .date(PartialDate.parse("2024-06-14"))
                .build();
        Contract two = one.withId("two").withCompanies(na);
        Contract three = one.withId("three").withCompanies(da);
        Results small = Results.of(spring.withContracts(one, two, three));

        Conversion won = Conversion.to("KRW", rates).at(LocalDate.of(2024, 6, 14));
        ConvertedBreakdown<Company> companies = ConvertedBreakdown.of(small, Dimension.COMPANY, won);
        Money each = companies.of(ga).of(OutcomeKind.CONTRACT).total(); // KRW 1380, from 1379.5
        Money all = companies.total().of(OutcomeKind.CONTRACT).total(); // KRW 4139, from 4138.5
        Money difference = companies.roundingDifference(OutcomeKind.CONTRACT); // KRW -1 = 4139 - 3 x 1380

        assertThat(Amounts.text(each)).isEqualTo("KRW 1380");
        assertThat(Amounts.text(all)).isEqualTo("KRW 4139");
        assertThat(Amounts.text(difference)).isEqualTo("KRW -1");
    }

    @Test
    void costsAndRatiosInOneCurrency() throws IOException {
        RateTable rates = rates();
        Conversion dollars = Conversion.to("USD", rates.withInverse(true)).at(LocalDate.of(2024, 9, 20));
        MoneyBag budget = CostMetrics.of(Results.of(spring)).total(); // [KRW 50000000]
        Money spent = dollars.convert(budget).total(); // USD 37647.77 = 50,000,000 / 1,328.10

        assertThat(Amounts.text(spent)).isEqualTo("USD 37647.77");
    }
}
