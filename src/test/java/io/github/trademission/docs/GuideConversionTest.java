package io.github.trademission.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.conversion.ConvertedSummary;
import io.github.trademission.model.Contract;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.PartialDate;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import io.github.trademission.money.rate.Conversion;
import io.github.trademission.money.rate.Converted;
import io.github.trademission.money.rate.RateTable;
import io.github.trademission.spreadsheet.RateCsv;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/** The guide's section on one currency. */
class GuideConversionTest extends GuideMission {

    @Test
    void amountsConvertAtStatedRates() throws IOException {
        RateTable rates = RateCsv.read(Path.of("docs/examples/rates-usd-krw-2019.csv"));
        Contract early = Contract.builder()
                .id("early")
                .value(Amounts.of(1_000, "USD"))
                .date(PartialDate.parse("2019-10-21"))
                .build();
        Contract late = early.withId("late").withDate(PartialDate.parse("2019-10-25"));
        Mission journey = mission.withPeriod(DateRange.parse("2019-10-21/2019-10-26"));
        Results results = Results.of(journey.withContracts(early, late));

        Conversion won = Conversion.to("KRW", rates).atOwnDate();
        Converted contracts = ConvertedSummary.of(results, won).of(OutcomeKind.CONTRACT);
        Money total = contracts.total(); // KRW 2353600
        int used = contracts.rates().size(); // 2, each with its date and source

        Converted atOneRate = Conversion.to("KRW", rates)
                .at(LocalDate.of(2019, 10, 21))
                .convert(MoneyBag.of(Amounts.of(1_000, "USD"))); // KRW 1180200

        assertThat(Amounts.text(total)).isEqualTo("KRW 2353600");
        assertThat(used).isEqualTo(2);
        assertThat(Amounts.text(atOneRate.total())).isEqualTo("KRW 1180200");
    }
}
