package io.github.trademission.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trademission.InvalidValueException;
import io.github.trademission.json.InvalidDocumentException;
import io.github.trademission.json.MissionJson;
import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.Tally;
import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Stop;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import java.time.LocalDate;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/** What the guide tells of missions, rows, dates, refusals and documents, with values worked out by hand. */
class GuideRowsTest extends GuideMission {
    @Test
    void aSmallMissionIsBuilt() {
        Organisation host = Organisation.builder()
                .id("host")
                .name("예시구")
                .addRole(OrganisationRole.HOST)
                .build();
        Stop almaty =
                Stop.builder().id("almaty").city(City.of("KZ", "알마티", "Almaty")).build();
        Stop tashkent = Stop.builder()
                .id("tashkent")
                .city(City.of("UZ", "타슈켄트", "Tashkent"))
                .build();
        Company ga = Company.of("ga", "㈜가");
        Company na = Company.of("na", "㈜나");
        Company da = Company.of("da", "㈜다");

        Mission mission = Mission.builder()
                .id("example-2024")
                .name("예시구 무역사절단")
                .period(DateRange.parse("2024-05-13/2024-05-18"))
                .addOrganisation(host)
                .addStops(almaty, tashkent)
                .delegation(Delegation.builder().addCompanies(ga, na, da).build())
                .build();

        assertThat(mission).isEqualTo(this.mission);
        assertThat(almaty.country().code()).isEqualTo("KZ");
        assertThat(mission.delegation().size()).hasValue(3);
    }

    @Test
    void unknownCountsAndUndisclosedValuesAreNeitherZeroNorLost() {
        Consultation batch = Consultation.builder()
                .id("batch")
                .count(30)
                .value(Amounts.of(4_000_000, "USD"))
                .stop(almaty)
                .build();
        Consultation single = Consultation.builder()
                .id("single")
                .value(Amounts.of("250000.50", "USD"))
                .addCompany(ga)
                .stop(tashkent)
                .build();
        Consultation uncounted = Consultation.builder()
                .id("uncounted")
                .countUnknown()
                .value(Amounts.of(600_000, "USD"))
                .build();
        Consultation undisclosed =
                Consultation.builder().id("undisclosed").addCompany(na).build();

        Mission talks = mission.withConsultations(batch, single, uncounted, undisclosed);
        Results results = Results.of(talks);

        Tally tally = results.summary().tally(OutcomeKind.CONSULTATION);
        long rows = tally.rows(); // 4
        long deals = tally.deals(); // 32 = 30 + 1 + 1
        long rowsWithoutCount = tally.rowsWithoutCount(); // 1
        long rowsWithoutValue = tally.rowsWithoutValue(); // 1
        Money total = tally.total("USD"); // USD 4850000.50

        Figure figure = results.summary().figure(OutcomeKind.CONSULTATION);
        CountRange range = figure.deals(); // [33, ?]

        assertThat(rows).isEqualTo(4);
        assertThat(deals).isEqualTo(32);
        assertThat(rowsWithoutCount).isEqualTo(1);
        assertThat(rowsWithoutValue).isEqualTo(1);
        assertThat(Amounts.text(total)).isEqualTo("USD 4850000.50");
        assertThat(range).hasToString("[33, ?]");
        assertThat(figure.undisclosed()).isEqualTo(CountRange.exactly(1));
    }

    @Test
    void currenciesStandBesideEachOther() {
        Consultation dollars = Consultation.builder()
                .id("dollars")
                .value(Amounts.of(100_000, "USD"))
                .build();
        Consultation won = Consultation.builder()
                .id("won")
                .value(Amounts.of(90_000_000, "KRW"))
                .build();

        Tally tally =
                Results.of(mission.withConsultations(dollars, won)).summary().tally(OutcomeKind.CONSULTATION);
        MoneyBag total = tally.total(); // [KRW 90000000, USD 100000.00]

        assertThat(total).hasToString("[KRW 90000000, USD 100000.00]");
        assertThat(tally.deals()).isEqualTo(2);
    }

    @Test
    void datesAreKnownAsFarAsTheyAre() {
        PartialDate month = PartialDate.parse("2024-05");
        LocalDate first = month.earliest(); // 2024-05-01
        LocalDate last = month.latest(); // 2024-05-31

        PartialDate inferred = PartialDate.parse("2024-05-13?");
        boolean stated = !inferred.isInferred(); // false

        boolean possible = DateRange.parse("2024-05-13/2024-05-18").canContain(DateRange.of(month)); // true

        assertThat(first).isEqualTo("2024-05-01");
        assertThat(last).isEqualTo("2024-05-31");
        assertThat(stated).isFalse();
        assertThat(possible).isTrue();
    }

    @Test
    void whatIsCertainlyWrongIsRefused() {
        assertThatThrownBy(() -> {
                    Stop late = tashkent.withPeriod(DateRange.parse("2024-05-20/2024-05-22"));
                    mission.withStops(almaty, late);
                    // stops[1].period: must lie within 2024-05-13/2024-05-18, was 2024-05-20/2024-05-22
                })
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("stops[1].period: must lie within 2024-05-13/2024-05-18, was 2024-05-20/2024-05-22");

        assertThatThrownBy(() -> Amounts.of("0.005", "USD"))
                .hasMessage("amount: must have at most 2 decimals in USD, was USD 0.005");
        assertThatThrownBy(() -> Consultation.builder().id("c").count(0).build())
                .hasMessage("count: must be 1 or more, or unknown, was 0");
        assertThatThrownBy(() -> mission.withConsultations(Consultation.builder()
                        .id("c")
                        .addCompany(Company.of("stranger", "㈜남"))
                        .build()))
                .hasMessage("consultations[0].companies[0]: must be one of the mission's companies, was 'stranger'");
        assertThatThrownBy(() -> Results.of(mission, mission))
                .hasMessage("missions: must not hold a mission twice, was example-2024");
    }

    @Test
    void aDocumentReadsBackEqualOrTellsAllThatIsWrong() {
        String document = MissionJson.write(mission);
        Mission same = MissionJson.read(document);

        assertThat(same).isEqualTo(mission);
        assertThatThrownBy(() -> MissionJson.read("{\"format\": \"trademission/1\", \"id\": \" \", \"nmae\": \"x\"}"))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        invalid -> assertThat(invalid.problems()).hasSizeGreaterThan(1));
    }
}
