package io.github.trademission.audit;

import static io.github.trademission.ModelFixture.ALMATY;
import static io.github.trademission.ModelFixture.DISTRICT;
import static io.github.trademission.ModelFixture.consultation;
import static io.github.trademission.ModelFixture.contract;
import static io.github.trademission.ModelFixture.furnished;
import static io.github.trademission.ModelFixture.mou;
import static io.github.trademission.ModelFixture.prospect;
import static io.github.trademission.audit.FindingCode.AMENDED_BEFORE_SIGNING;
import static io.github.trademission.audit.FindingCode.BEFORE_ORIGIN;
import static io.github.trademission.audit.FindingCode.LENGTH_DIFFERS_FROM_PERIOD;
import static io.github.trademission.audit.FindingCode.NIGHTS_DO_NOT_FIT;
import static io.github.trademission.audit.FindingCode.OUTSIDE_PERIOD;
import static io.github.trademission.audit.FindingCode.REALISED_BEFORE_SIGNING;
import static io.github.trademission.audit.FindingCode.STATUS_BEFORE_DATE;
import static io.github.trademission.audit.Found.paths;
import static io.github.trademission.audit.Found.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.ModelFixture;
import io.github.trademission.model.Amendment;
import io.github.trademission.model.Contract;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Realisation;
import io.github.trademission.model.Signing;
import io.github.trademission.model.Stop;
import io.github.trademission.model.TripLength;
import io.github.trademission.model.Visit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates that do not fit the journey, other rows, or a row's own history. The journey is 2019-10-21/2019-10-26. */
class DateFindingsTest {
    private static Optional<PartialDate> on(String date) {
        return Optional.of(PartialDate.parse(date));
    }

    @ParameterizedTest
    @CsvSource({"4, 6, true", "5, 6, true", "3, 6, true", "2, 6, false", "0, 6, false", "0, 1, true"})
    void nightsFitDaysWithNightsOnBoard(int nights, int days, boolean fits) {
        assertThat(paths(NIGHTS_DO_NOT_FIT, ModelFixture.mission().statedLength(new TripLength(nights, days))))
                .hasSize(fits ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-10-21/2019-10-26, 6, true",
        "2019-10-21/2019-10-26, 7, false",
        "2019-10-21/2019-10-26, 5, false",
        "2019-10-21?/2019-10-26?, 7, false",
        "2019-10/2019-10, 31, true",
        "2019-10/2019-10, 32, false",
        "2019-10-30/2019-11, 3, true",
        "2019-10-30/2019-11, 2, false",
        "2019, 6, true"
    })
    void statedDaysAreThoseOfThePeriodAsFarAsKnown(String period, int days, boolean fits) {
        assertThat(paths(
                        LENGTH_DIFFERS_FROM_PERIOD,
                        ModelFixture.mission()
                                .period(DateRange.parse(period))
                                .statedLength(new TripLength(days - 1, days))))
                .isEqualTo(fits ? List.of() : List.of("statedLength"));
    }

    @Nested
    class OfTheJourney {
        @ParameterizedTest
        @CsvSource({
            "2019-10-20, true",
            "2019-10-21, false",
            "2019-10-26, false",
            "2019-10-27, true",
            "2019-10, false",
            "2019, false",
            "2019-11, true",
            "2091-10-24, true"
        })
        void consultationsLieWithin(String date, boolean outside) {
            Mission.Builder mission =
                    furnished().addConsultation(consultation("c").date(on(date)).build());
            assertThat(paths(OUTSIDE_PERIOD, mission))
                    .isEqualTo(outside ? List.of("consultations[0].date") : List.of());
        }

        @Test
        void contractsLieWithinOnlyIfSignedOnSite() {
            Contract later = contract("k").date(on("2020-02-01")).build();
            assertThat(paths(
                            OUTSIDE_PERIOD,
                            furnished()
                                    .addContract(later)
                                    .addContract(later.withId("f").withSigning(Signing.FOLLOW_UP))
                                    .addContract(later.withId("s").withSigning(Signing.ON_SITE))
                                    .addProspect(
                                            prospect("p").date(on("2020-02-01")).build())))
                    .containsExactly("contracts[2].date");
        }

        @Test
        void memorandaLieWithinIfSignedAtAStop() {
            assertThat(paths(
                            OUTSIDE_PERIOD,
                            furnished()
                                    .addMou(mou("home").date(on("2020-02-01")).build())
                                    .addMou(mou("there")
                                            .date(on("2020-02-01"))
                                            .stop(Optional.of(ALMATY))
                                            .build())))
                    .containsExactly("mous[1].date");
        }

        @Test
        void theDaysOfTheStopGoBeforeThoseOfTheMission() {
            Stop stop = ALMATY.withPeriod(DateRange.parse("2019-10-21/2019-10-23"));
            Mission.Builder mission = ModelFixture.mission()
                    .period(ModelFixture.PERIOD)
                    .addStop(stop)
                    .addConsultation(consultation("c")
                            .stop(Optional.of(stop))
                            .date(on("2019-10-24"))
                            .build())
                    .addVisits(
                            Visit.builder()
                                    .organisation(DISTRICT)
                                    .stop(stop)
                                    .date(on("2019-10-24"))
                                    .build(),
                            Visit.builder()
                                    .organisation(DISTRICT)
                                    .date(on("2019-10-24"))
                                    .build());
            assertThat(paths(OUTSIDE_PERIOD, mission)).containsExactly("consultations[0].date", "visits[0].date");
        }
    }

    @Nested
    class OfOtherRows {
        @ParameterizedTest
        @CsvSource({
            "2019-10-23, 2019-10-22, true",
            "2019-10-23, 2019-10-23, false",
            "2019-10-23, 2019-10, false",
            "2019-10-23, 2019-09, true",
            ", 2019-10-20, true",
            ", 2019-10-21, false"
        })
        void aContractIsNotBeforeItsConsultation(String consulted, String signed, boolean found) {
            Optional<PartialDate> date = Optional.ofNullable(consulted).map(PartialDate::parse);
            Mission.Builder mission = furnished()
                    .addConsultation(consultation("c").date(date).build())
                    .addContract(
                            contract("k").date(on(signed)).addDerivedFrom("c").build());
            assertThat(paths(BEFORE_ORIGIN, mission)).isEqualTo(found ? List.of("contracts[0].date") : List.of());
        }
    }

    @Nested
    class OfHistories {
        private final Contract signed =
                contract("k").value(usd(1_000)).date(on("2019-10-24")).build();

        @Test
        void moneyDoesNotArriveBeforeTheSigning() {
            Contract odd = signed.withRealisations(
                    realisation("2019-10-23"), realisation("2019-10"), realisation("2019-10-24"), realisation("2018"));
            assertThat(paths(REALISED_BEFORE_SIGNING, furnished().addContract(odd)))
                    .containsExactly("contracts[0].realisations[0].date", "contracts[0].realisations[3].date");
        }

        private Realisation realisation(String date) {
            return Realisation.builder().value(usd(100)).date(on(date)).build();
        }

        @Test
        void aContractSignedOnTheJourneyIsNotAmendedBeforeIt() {
            Contract onSite = contract("k").signing(Signing.ON_SITE).build();
            assertThat(paths(AMENDED_BEFORE_SIGNING, furnished().addContract(amended(onSite, "2019-10-20"))))
                    .containsExactly("contracts[0].amendments[0].date");
            assertThat(paths(AMENDED_BEFORE_SIGNING, furnished().addContract(amended(onSite, "2019-10-21"))))
                    .isEmpty();
            assertThat(paths(
                            AMENDED_BEFORE_SIGNING,
                            furnished().addContract(amended(contract("k").build(), "2019-10-20"))))
                    .isEmpty();
        }

        private Contract amended(Contract contract, String date) {
            return contract.withAmendments(Amendment.of(PartialDate.parse(date), usd(900)));
        }

        @Test
        void aStatusIsNotReachedBeforeTheRowCameAbout() {
            Contract cancelled = signed.withStatus(OutcomeStatus.CANCELLED);
            assertThat(paths(
                            STATUS_BEFORE_DATE,
                            furnished()
                                    .addContract(cancelled.withStatusDate(PartialDate.parse("2019-10-23")))
                                    .addContract(cancelled.withId("l").withStatusDate(PartialDate.parse("2019-10")))))
                    .containsExactly("contracts[0].statusDate");
        }
    }
}
