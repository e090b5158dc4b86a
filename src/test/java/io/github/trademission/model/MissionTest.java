package io.github.trademission.model;

import static io.github.trademission.ModelFixture.ALMATY;
import static io.github.trademission.ModelFixture.DAON;
import static io.github.trademission.ModelFixture.DISTRICT;
import static io.github.trademission.ModelFixture.HANBIT;
import static io.github.trademission.ModelFixture.MIRAE;
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
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissionTest {
    private static final Company STRANGER = Company.of("stranger", "모르는 회사");
    private static final Stop ELSEWHERE =
            Stop.builder().id("elsewhere").country(Country.of("UZ")).build();
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

    @Nested
    class References {
        @Test
        void toAStopOfAnotherMissionAreRefused() {
            Visit visit = Visit.builder().organisation(DISTRICT).stop(ELSEWHERE).build();
            Exhibition fair = Exhibition.builder().name("박람회").stop(ELSEWHERE).build();
            PublishedFigure figure = PublishedFigure.builder()
                    .id("f")
                    .subject(FigureSubject.MOU)
                    .count(1)
                    .stop(ELSEWHERE)
                    .build();
            String rule = ".stop: must be one of the mission's stops, was 'elsewhere'";

            assertRefused(
                    furnished()
                            .addConsultations(
                                    consultation("a").build(),
                                    consultation("b").stop(ELSEWHERE).build())::build,
                    "consultations[1]" + rule);
            assertRefused(furnished().addVisit(visit)::build, "visits[0]" + rule);
            assertRefused(furnished().addExhibition(fair)::build, "exhibitions[0]" + rule);
            assertRefused(furnished().addPublishedFigure(figure)::build, "publishedFigures[0]" + rule);
        }

        @Test
        void toAStopOfTheSameIdThatDiffersAreRefused() {
            Stop other = ALMATY.withPeriod(DateRange.parse("2019-10-22"));
            Mission.Builder mission = furnished().addMou(mou("r").stop(other).build());

            assertRefused(mission::build, "mous[0].stop: must be one of the mission's stops, was 'almaty'");
        }

        @Test
        void toACompanyOfAnotherMissionAreRefused() {
            String rule = ": must be one of the mission's companies, was 'stranger'";
            PublishedFigure figure = PublishedFigure.builder()
                    .id("f")
                    .subject(FigureSubject.MOU)
                    .count(1)
                    .addCompany(STRANGER)
                    .build();
            SupportProgramme programme = SupportProgramme.builder()
                    .id("p")
                    .name("지원")
                    .kind(ProgrammeKind.FUNDING)
                    .addCompany(STRANGER)
                    .build();
            Delegate delegate = Delegate.builder()
                    .name("김대표")
                    .role(DelegateRole.COMPANY_REPRESENTATIVE)
                    .company(STRANGER)
                    .build();
            Exhibition fair =
                    Exhibition.builder().name("박람회").addExhibitor(STRANGER).build();

            assertRefused(
                    furnished()
                            .addProspect(
                                    prospect("r").addCompanies(HANBIT, STRANGER).build())::build,
                    "prospects[0].companies[1]" + rule);
            assertRefused(furnished().addPublishedFigure(figure)::build, "publishedFigures[0].companies[0]" + rule);
            assertRefused(furnished().addProgramme(programme)::build, "programmes[0].companies[0]" + rule);
            assertRefused(furnished().addExhibition(fair)::build, "exhibitions[0].exhibitors[0]" + rule);
            assertRefused(
                    furnished()
                            .delegation(
                                    Delegation.builder().addDelegate(delegate).build())::build,
                    "delegation.delegates[0].company" + rule);
        }

        @Test
        void toABuyerOfAnotherMissionAreRefused() {
            Mission.Builder mission =
                    furnished().addContract(contract("r").buyer(BUYER).build());

            assertRefused(mission::build, "contracts[0].buyer: must be one of the mission's buyers, was 'b1'");
        }

        @Test
        void toAnOrganisationThatTheMissionDoesNotNameAreRefused() {
            Visit visit = Visit.builder().organisation(organisation("chamber")).build();

            assertRefused(
                    furnished().addVisit(visit)::build,
                    "visits[0].organisation: must be one of the mission's organisations, was 'chamber'");
        }

        @Test
        void toPartsOfTheMissionAreKept() {
            Organisation chamber = organisation("chamber");
            Mission mission = furnished()
                    .addBuyer(BUYER)
                    .addOrganisation(chamber)
                    .delegation(Delegation.builder().addCompany(STRANGER).build())
                    .addVisit(Visit.builder()
                            .organisation(chamber)
                            .stop(ALMATY)
                            .date(PartialDate.parse("2019-10-22"))
                            .purpose("업무협의")
                            .build())
                    .addExhibition(Exhibition.builder()
                            .name("박람회")
                            .stop(MOSCOW)
                            .statedExhibitors(40)
                            .addExhibitor(HANBIT)
                            .build())
                    .addContract(contract("r")
                            .buyer(BUYER)
                            .stop(ALMATY)
                            .addCompanies(STRANGER, DAON)
                            .build())
                    .build();

            assertThat(mission.companies()).containsExactly(STRANGER, HANBIT, DAON, MIRAE);
            assertThat(mission.outcomes()).containsExactlyElementsOf(mission.contracts());
        }
    }

    @Nested
    class Derivation {
        @Test
        void fromARowThatIsNotThereIsRefused() {
            Mission.Builder mission =
                    mission().addContract(contract("k").addDerivedFrom("gone").build());

            assertRefused(mission::build, "contracts[0].derivedFrom: must name a row of the mission, was 'gone'");
        }

        @Test
        void fromItselfIsRefused() {
            assertRefused(contract("k").addDerivedFrom("k")::build, "derivedFrom: must not name the row itself, was k");
        }

        @Test
        void twiceFromOneRowIsRefused() {
            assertRefused(
                    contract("k").addDerivedFrom("a", "b", "a")::build,
                    "derivedFrom: must not name a row twice, was a");
        }

        @Test
        void backwardsIsRefused() {
            Mission.Builder mission = mission()
                    .addMou(mou("m").addDerivedFrom("k").build())
                    .addContract(contract("k").build());
            Mission.Builder early = mission()
                    .addConsultation(consultation("c").addDerivedFrom("p").build())
                    .addProspect(prospect("p").build());

            assertRefused(mission::build, "mous[0].derivedFrom: must not run backwards, from CONTRACT to MOU, was 'k'");
            assertRefused(
                    early::build,
                    "consultations[0].derivedFrom: must not run backwards, from PROSPECT to CONSULTATION, was 'p'");
        }

        @Test
        void inACircleOfOneStageIsRefused() {
            Mission.Builder two = mission()
                    .addMou(mou("a").addDerivedFrom("b").build())
                    .addMou(mou("b").addDerivedFrom("a").build());
            Mission.Builder acrossKinds = furnished()
                    .addMou(mou("a").addDerivedFrom("b").build())
                    .addJointBid(jointBid("b")
                            .addDerivedFrom("a")
                            .addCompanies(HANBIT, DAON)
                            .lead(HANBIT)
                            .build());

            assertRefused(two::build, "mous[0].derivedFrom: must not run in a circle, was 'a'");
            assertRefused(acrossKinds::build, "mous[0].derivedFrom: must not run in a circle, was 'a'");
        }

        @Test
        void inALongCircleIsRefused() {
            Mission.Builder mission = mission().addContracts(chain(1000, Direction.TO_THE_ONE_BEFORE, true));

            assertRefused(mission::build, "contracts[0].derivedFrom: must not run in a circle, was 'r0'");
        }

        @Test
        void overManyPathsToOneRowIsNoCircle() {
            Mission mission = mission()
                    .addConsultation(consultation("c").build())
                    .addMous(
                            mou("m1").addDerivedFrom("c").build(),
                            mou("m2").addDerivedFrom("c").build())
                    .addContract(contract("k").addDerivedFrom("m1", "m2", "c").build())
                    .build();

            assertThat(mission.contracts().get(0).derivedFrom()).containsExactly("m1", "m2", "c");
        }

        @ParameterizedTest
        @EnumSource(Direction.class)
        void alongAHundredThousandRowsIsWalkedWithoutRecursion(Direction direction) {
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                Mission mission =
                        mission().addContracts(chain(100_000, direction, false)).build();

                assertThat(mission.contracts()).hasSize(100_000);
            });
        }

        @Test
        void fromAHundredThousandRowsIsCheckedInOneGo() {
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                Contract.Builder merged = contract("all");
                Mission.Builder mission = mission();
                for (int i = 0; i < 100_000; i++) {
                    merged.addDerivedFrom("c" + i);
                    mission.addConsultation(consultation("c" + i).build());
                }

                assertThat(mission.addContract(merged.build())
                                .build()
                                .contracts()
                                .get(0)
                                .derivedFrom())
                        .hasSize(100_000);
            });
        }

        @Test
        void throughLayersOfManyPathsIsWalkedOncePerRow() {
            // Sixty layers of three rows, each derived from all three before it: 3 to the power of 60 paths.
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                Mission.Builder mission = mission();
                for (int layer = 0; layer < 60; layer++) {
                    for (int i = 0; i < 3; i++) {
                        Contract.Builder row = contract(layer + "-" + i);
                        if (layer > 0) {
                            row.addDerivedFrom((layer - 1) + "-0", (layer - 1) + "-1", (layer - 1) + "-2");
                        }
                        mission.addContract(row.build());
                    }
                }

                assertThat(mission.build().contracts()).hasSize(180);
            });
        }

        private Contract[] chain(int length, Direction direction, boolean closed) {
            Contract[] rows = new Contract[length];
            for (int i = 0; i < length; i++) {
                int other = direction == Direction.TO_THE_NEXT ? i + 1 : i - 1;
                Contract.Builder row = contract("r" + i);
                if ((other >= 0 && other < length) || closed) {
                    row.addDerivedFrom("r" + Math.floorMod(other, length));
                }
                rows[i] = row.build();
            }
            return rows;
        }
    }

    enum Direction {
        TO_THE_NEXT,
        TO_THE_ONE_BEFORE
    }

    @Nested
    class Overlaps {
        private Overlap with(String id, Overlap.Relation relation) {
            return new Overlap(id, relation);
        }

        @Test
        void withARowThatIsNotThereAreRefused() {
            Mission.Builder mission = mission()
                    .addMou(mou("m").addOverlap(with("gone", Overlap.Relation.UNKNOWN))
                            .build());

            assertRefused(mission::build, "mous[0].overlaps: must name a row of the mission, was 'gone'");
        }

        @Test
        void withItselfOrTwiceWithOneRowAreRefused() {
            assertRefused(
                    mou("m").addOverlap(with("m", Overlap.Relation.UNKNOWN))::build,
                    "overlaps: must not name the row itself, was m");
            assertRefused(
                    mou("m").addOverlap(with("a", Overlap.Relation.UNKNOWN))
                            .addOverlap(with("a", Overlap.Relation.INCLUDED))::build,
                    "overlaps: must not name a row twice, was a");
            assertRefused(() -> with(" ", Overlap.Relation.UNKNOWN), "overlaps.with: must not be blank, was ' '");
        }

        @Test
        void insideTwoRowsAreRefusedAndPerhapsInsideEitherAreKept() {
            assertRefused(
                    mou("m").addOverlap(with("a", Overlap.Relation.INCLUDED))
                            .addOverlap(with("b", Overlap.Relation.INCLUDED))::build,
                    "overlaps: must be INCLUDED in one row at most, was [a, b]");
            Mou perhaps = mou("m").addOverlap(with("a", Overlap.Relation.UNKNOWN))
                    .addOverlap(with("b", Overlap.Relation.UNKNOWN))
                    .build();
            assertThat(perhaps.overlaps()).hasSize(2);
        }

        @Test
        void acrossStagesAreRefused() {
            Mission.Builder mission = mission()
                    .addMou(mou("m").build())
                    .addContract(contract("k")
                            .addOverlap(with("m", Overlap.Relation.INCLUDED))
                            .build());

            assertRefused(mission::build, "contracts[0].overlaps: must name a row of the same stage, was 'm'");
        }

        @Test
        void ofAJointBidWithABatchOfMemorandaAreKept() {
            Mission mission = furnished()
                    .addMou(mou("batch").count(10).build())
                    .addJointBid(jointBid("bid")
                            .addCompanies(HANBIT, DAON)
                            .lead(DAON)
                            .addOverlap(with("batch", Overlap.Relation.UNKNOWN))
                            .build())
                    .build();

            assertThat(mission.jointBids().get(0).overlaps()).containsExactly(with("batch", Overlap.Relation.UNKNOWN));
        }

        @ParameterizedTest
        @EnumSource(
                value = Overlap.Relation.class,
                names = {"INCLUDED", "UNKNOWN"})
        void inACircleAreRefused(Overlap.Relation relation) {
            Mission.Builder mission = mission()
                    .addMou(mou("a").addOverlap(with("b", relation)).build())
                    .addMou(mou("b").addOverlap(with("a", relation)).build());

            assertRefused(mission::build, "mous[0].overlaps: must not run in a circle, was 'a'");
        }

        @Test
        void thatAreAdditionalMayBeSaidFromBothSides() {
            Mission mission = mission()
                    .addMou(mou("a").addOverlap(with("b", Overlap.Relation.ADDITIONAL))
                            .build())
                    .addMou(mou("b").addOverlap(with("a", Overlap.Relation.ADDITIONAL))
                            .build())
                    .build();

            assertThat(mission.mous()).hasSize(2);
        }

        @Test
        void alongAHundredThousandRowsAreWalkedWithoutRecursion() {
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                Mission.Builder mission = mission();
                for (int i = 0; i < 100_000; i++) {
                    Mou.Builder row = mou("m" + i);
                    if (i < 99_999) {
                        row.addOverlap(with("m" + (i + 1), Overlap.Relation.INCLUDED));
                    }
                    mission.addMou(row.build());
                }

                assertThat(mission.build().mous()).hasSize(100_000);
            });
        }

        @Test
        void ofAHundredThousandAreCheckedInOneGo() {
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                Mou.Builder row = mou("m");
                for (int i = 0; i < 100_000; i++) {
                    row.addOverlap(with("other" + i, Overlap.Relation.UNKNOWN));
                }

                assertThat(row.build().overlaps()).hasSize(100_000);
            });
        }
    }

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
