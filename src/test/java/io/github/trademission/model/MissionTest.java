package io.github.trademission.model;

import static io.github.trademission.ModelFixture.ALMATY;
import static io.github.trademission.ModelFixture.DISTRICT;
import static io.github.trademission.ModelFixture.HANBIT;
import static io.github.trademission.ModelFixture.MOSCOW;
import static io.github.trademission.ModelFixture.consultation;
import static io.github.trademission.ModelFixture.contract;
import static io.github.trademission.ModelFixture.furnished;
import static io.github.trademission.ModelFixture.mission;
import static io.github.trademission.ModelFixture.mou;
import static io.github.trademission.money.MoneyAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissionTest {
    private static final Buyer BUYER = Buyer.builder().id("b1").name("Altyn").build();

    private static Organisation organisation(String id, OrganisationRole... roles) {
        return Organisation.builder().id(id).name("기관").addRoles(roles).build();
    }

    @Nested
    class Identity {
        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t", "\u3000"})
        void isNotBlank(String blank) {
            String shown = "'" + blank.replace("\t", "\\u0009") + "'";
            Mission.Builder noId = Mission.builder().id(blank).name("m").addOrganisation(DISTRICT);
            Mission.Builder noName = Mission.builder().id("m").name(blank).addOrganisation(DISTRICT);
            Mission.Builder noEnglishName = mission().englishName(blank);

            assertRefused(noId::build, "id: must not be blank, was " + shown);
            assertRefused(noName::build, "name: must not be blank, was " + shown);
            assertRefused(noEnglishName::build, "englishName: must not be blank, was " + shown);
        }

        @Test
        void showsItsEnglishNameToEnglishReadersOnly() {
            Mission mission = mission().englishName("CIS mission").build();

            assertThat(mission.nameIn(Locale.UK)).isEqualTo("CIS mission");
            assertThat(mission.nameIn(Locale.KOREA)).isEqualTo("무역사절단");
            assertThat(mission().build().nameIn(Locale.UK)).isEqualTo("무역사절단");
        }
    }

    @Nested
    class Organisations {
        @ParameterizedTest
        @EnumSource(
                value = OrganisationRole.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"HOST", "ORGANISER"})
        void ofOtherRolesDoNotMakeAMission(OrganisationRole role) {
            Mission.Builder mission = Mission.builder().id("m").name("m").addOrganisation(organisation("o", role));

            assertRefused(mission::build, "organisations: must have a host or an organiser, was neither");
        }

        @ParameterizedTest
        @EnumSource(
                value = OrganisationRole.class,
                names = {"HOST", "ORGANISER"})
        void ofOneOfTwoRolesAreEnough(OrganisationRole role) {
            Organisation behind = organisation("o", role);
            Mission mission =
                    Mission.builder().id("m").name("m").addOrganisation(behind).build();

            assertThat(mission.organisations(role)).containsExactly(behind);
        }

        @Test
        void areFoundByEachOfTheirRolesInOrder() {
            Organisation kotra = organisation("kotra", OrganisationRole.EXECUTOR, OrganisationRole.LOCAL_SUPPORT);
            Organisation city = organisation("city", OrganisationRole.FUNDER, OrganisationRole.LOCAL_SUPPORT);
            Mission mission = mission().addOrganisations(city, kotra).build();

            assertThat(mission.organisations(OrganisationRole.LOCAL_SUPPORT)).containsExactly(city, kotra);
            assertThat(mission.organisations(OrganisationRole.SPONSOR)).isEmpty();
        }

        @Test
        void haveUniqueIds() {
            Mission.Builder mission = mission().addOrganisation(organisation("namdong", OrganisationRole.FUNDER));

            assertRefused(mission::build, "organisations[1].id: must be unique, was namdong");
        }
    }

    @Nested
    class Ids {
        @Test
        void areUniqueAmongStops() {
            Mission.Builder mission = furnished()
                    .addStop(Stop.builder()
                            .id("almaty")
                            .country(Country.of("KZ"))
                            .build());

            assertRefused(mission::build, "stops[2].id: must be unique, was almaty");
        }

        @Test
        void areUniqueAmongAllCompaniesOfTheDelegationAndBeside() {
            Company twin = Company.of("hanbit", "다른 한빛");
            Mission.Builder beside =
                    furnished().delegation(Delegation.builder().addCompany(twin).build());
            Mission.Builder others = furnished().addOtherCompany(twin);

            assertRefused(beside::build, "otherCompanies[0].id: must be unique, was hanbit");
            assertRefused(others::build, "otherCompanies[3].id: must be unique, was hanbit");
            assertRefused(
                    Delegation.builder().addCompanies(HANBIT, twin)::build,
                    "companies[1].id: must be unique, was hanbit");
        }

        @Test
        void areUniqueAmongBuyersFiguresAndProgrammes() {
            PublishedFigure figure = PublishedFigure.builder()
                    .id("f")
                    .subject(FigureSubject.BUYER)
                    .count(3)
                    .build();
            SupportProgramme programme = SupportProgramme.builder()
                    .id("p")
                    .name("지원")
                    .kind(ProgrammeKind.EXPORT)
                    .build();

            assertRefused(mission().addBuyers(BUYER, BUYER)::build, "buyers[1].id: must be unique, was b1");
            assertRefused(
                    mission().addPublishedFigures(figure, figure)::build,
                    "publishedFigures[1].id: must be unique, was f");
            assertRefused(
                    mission().addProgrammes(programme, programme)::build, "programmes[1].id: must be unique, was p");
        }

        @Test
        void areUniqueAmongRowsOfAllKinds() {
            Mission.Builder mission = mission()
                    .addConsultation(consultation("r").build())
                    .addContract(contract("r").build());
            Mission.Builder sameKind = mission().addMous(mou("x").build(), mou("x").build());

            assertRefused(mission::build, "contracts[0].id: must be unique among all rows, was r");
            assertRefused(sameKind::build, "mous[1].id: must be unique among all rows, was x");
        }
    }

    @Nested
    class Stops {
        private Mission.Builder missionOf(String period, String stop) {
            return mission()
                    .period(DateRange.parse(period))
                    .addStop(ALMATY)
                    .addStop(MOSCOW.withPeriod(DateRange.parse(stop)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2019-10-24/2019-10-28",
                    "2019-10-20/2019-10-22",
                    "2019-11",
                    "2018",
                    "2019-10-20",
                    "2019-10-27"
                })
        void outsideTheMissionAreRefused(String period) {
            assertRefused(
                    missionOf("2019-10-21/2019-10-26", period)::build,
                    "stops[1].period: must lie within 2019-10-21/2019-10-26, was " + period);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"2019-10-21/2019-10-26", "2019-10-21", "2019-10-26?", "2019-10", "2019", "2019/2019-10-22"})
        void thatCanLieInsideAreKept(String period) {
            assertThat(missionOf("2019-10-21/2019-10-26", period)
                            .build()
                            .stops()
                            .get(1)
                            .period())
                    .hasValueSatisfying(kept -> assertThat(kept).hasToString(period));
        }

        @Test
        void haveNoLimitsInAMissionOfUnknownDays() {
            Mission mission = mission()
                    .addStop(MOSCOW.withPeriod(DateRange.parse("1999")))
                    .build();

            assertThat(mission.period()).isEmpty();
            assertThat(mission.stops()).hasSize(1);
        }
    }
}
