package io.github.trademission.model;

import static io.github.trademission.ModelFixture.ALMATY;
import static io.github.trademission.ModelFixture.DAON;
import static io.github.trademission.ModelFixture.DISTRICT;
import static io.github.trademission.ModelFixture.HANBIT;
import static io.github.trademission.ModelFixture.MOSCOW;
import static io.github.trademission.ModelFixture.PERIOD;
import static io.github.trademission.ModelFixture.consultation;
import static io.github.trademission.ModelFixture.contract;
import static io.github.trademission.ModelFixture.furnished;
import static io.github.trademission.ModelFixture.jointBid;
import static io.github.trademission.ModelFixture.mission;
import static io.github.trademission.ModelFixture.mou;
import static io.github.trademission.ModelFixture.prospect;
import static io.github.trademission.money.MoneyAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a mission is made of cannot be changed, only copied with something else. */
class MissionCopiesTest {
    private static final Stop ELSEWHERE =
            Stop.builder().id("elsewhere").country(Country.of("UZ")).build();

    @Nested
    class Withers {
        private final Mission mission = furnished()
                .addConsultation(consultation("c").stop(ALMATY).build())
                .addContract(
                        contract("k").addDerivedFrom("c").addCompany(HANBIT).build())
                .build();

        @Test
        void thatDropAStopReferredToAreRefused() {
            assertRefused(
                    () -> mission.withStops(MOSCOW),
                    "consultations[0].stop: must be one of the mission's stops, was 'almaty'");
        }

        @Test
        void thatDropACompanyReferredToAreRefused() {
            assertRefused(
                    () -> mission.withOtherCompanies(List.of(DAON)),
                    "contracts[0].companies[0]: must be one of the mission's companies, was 'hanbit'");
        }

        @Test
        void thatDropARowReferredToAreRefused() {
            assertRefused(
                    mission::withConsultations, "contracts[0].derivedFrom: must name a row of the mission, was 'c'");
        }

        @Test
        void thatBlankANameOrDropTheHostAreRefused() {
            assertRefused(() -> mission.withName(" "), "name: must not be blank, was ' '");
            assertRefused(mission::withOrganisations, "organisations: must have a host or an organiser, was neither");
        }

        @Test
        void thatMoveTheMissionAwayFromItsStopsAreRefused() {
            Mission dated =
                    mission().period(PERIOD).addStop(ALMATY.withPeriod(PERIOD)).build();

            assertRefused(
                    () -> dated.withPeriod(DateRange.parse("2020")),
                    "stops[0].period: must lie within 2020, was 2019-10-21/2019-10-26");
        }

        @Test
        void makeACopyAndLeaveTheMissionAsItWas() {
            Mission online = mission.withMode(MissionMode.ONLINE).withPeriod(Optional.empty());

            assertThat(online.mode()).isEqualTo(MissionMode.ONLINE);
            assertThat(online.period()).isEmpty();
            assertThat(mission.mode()).isEqualTo(MissionMode.ON_SITE);
            assertThat(mission.period()).contains(PERIOD);
            assertThat(online).isNotEqualTo(mission);
            assertThat(online.withMode(MissionMode.ON_SITE).withPeriod(PERIOD))
                    .isEqualTo(mission)
                    .hasSameHashCodeAs(mission);
        }
    }

    @Nested
    class Collections {
        @Test
        void areCopiesThatNobodyCanChange() {
            Mission.Builder builder = furnished();
            Mission mission = builder.build();
            builder.addStop(ELSEWHERE);

            assertThat(mission.stops()).containsExactly(ALMATY, MOSCOW);
            assertThat(builder.build().stops()).containsExactly(ALMATY, MOSCOW, ELSEWHERE);
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> mission.stops().add(ELSEWHERE));
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> mission.outcomes().clear());
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> mission.companies().clear());
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> DISTRICT.roles().add(OrganisationRole.FUNDER));
        }

        @Test
        void doNotFollowTheListTheyCameFrom() {
            List<Stop> stops = new java.util.ArrayList<>(List.of(ALMATY));
            Mission mission = mission().stops(stops).build();
            Mission moved = mission.withStops(stops);
            stops.add(MOSCOW);

            assertThat(mission.stops()).containsExactly(ALMATY);
            assertThat(moved.stops()).containsExactly(ALMATY);
        }

        @Test
        void keepRowsInTheOrderOfTheirStages() {
            Mission mission = furnished()
                    .addContract(contract("k").build())
                    .addJointBid(jointBid("j")
                            .addCompanies(HANBIT, DAON)
                            .lead(HANBIT)
                            .build())
                    .addMou(mou("m").build())
                    .addProspect(prospect("p").build())
                    .addConsultation(consultation("c").build())
                    .build();

            assertThat(mission.outcomes()).extracting(Outcome::id).containsExactly("c", "p", "m", "j", "k");
            assertThat(mission.outcomes())
                    .extracting(Outcome::kind)
                    .containsExactly(
                            OutcomeKind.CONSULTATION,
                            OutcomeKind.PROSPECT,
                            OutcomeKind.MOU,
                            OutcomeKind.JOINT_BID,
                            OutcomeKind.CONTRACT)
                    .isSortedAccordingTo(java.util.Comparator.comparingInt(OutcomeKind::stage));
        }
    }

    @Test
    void tenThousandRowsOfAThousandCompaniesAreCheckedQuickly() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Company[] companies = new Company[1000];
            for (int i = 0; i < companies.length; i++) {
                companies[i] = Company.of("c" + i, "회사 " + i);
            }
            Mission.Builder mission = mission().addOtherCompanies(companies);
            for (int i = 0; i < 10_000; i++) {
                mission.addContract(contract("k" + i)
                        .addCompany(Company.of("c" + i % 1000, "회사 " + i % 1000))
                        .build());
            }

            assertThat(mission.build().contracts()).hasSize(10_000);
        });
    }
}
