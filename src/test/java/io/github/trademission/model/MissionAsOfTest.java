package io.github.trademission.model;

import static io.github.trademission.ModelFixture.ALMATY;
import static io.github.trademission.ModelFixture.DAON;
import static io.github.trademission.ModelFixture.DISTRICT;
import static io.github.trademission.ModelFixture.HANBIT;
import static io.github.trademission.ModelFixture.MOSCOW;
import static io.github.trademission.ModelFixture.consultation;
import static io.github.trademission.ModelFixture.contract;
import static io.github.trademission.ModelFixture.furnished;
import static io.github.trademission.ModelFixture.jointBid;
import static io.github.trademission.ModelFixture.mission;
import static io.github.trademission.ModelFixture.mou;
import static io.github.trademission.ModelFixture.prospect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.trademission.money.Amounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MissionAsOfTest {
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    private static Money usd(String amount) {
        return Amounts.of(amount, "USD");
    }

    private static Amendment amendment(String date, String usd) {
        return Amendment.of(date(date), usd(usd));
    }

    private static List<String> ids(List<? extends Outcome> rows) {
        return rows.stream().map(Outcome::id).toList();
    }

    private static Contract contractAsOf(Contract contract, String day) {
        return mission()
                .addContract(contract)
                .build()
                .asOf(day(day))
                .contracts()
                .get(0);
    }

    @Nested
    class Rows {
        @Test
        void areKnownFromTheirDayOn() {
            Mission mission =
                    mission().addMou(mou("u").date(date("2019-10-22")).build()).build();
            assertThat(mission.asOf(day("2019-10-21")).mous()).isEmpty();
            assertThat(mission.asOf(day("2019-10-22")).mous()).isEqualTo(mission.mous());
        }

        @Test
        void ofAMonthAreKnownAtItsEndAndOfAYearAtTheYearsEnd() {
            Mission mission = mission()
                    .addConsultation(consultation("month").date(date("2020-02")).build())
                    .addConsultation(consultation("year").date(date("2020?")).build())
                    .build();
            assertThat(mission.asOf(day("2020-02-28")).outcomes()).isEmpty();
            assertThat(ids(mission.asOf(day("2020-02-29")).outcomes())).containsExactly("month");
            assertThat(ids(mission.asOf(day("2020-12-30")).outcomes())).containsExactly("month");
            assertThat(ids(mission.asOf(day("2020-12-31")).outcomes())).containsExactly("month", "year");
        }

        @Test
        void withoutADateAreKnownFromTheEndOfTheirStopElseOfTheMission() {
            Stop almaty = ALMATY.withPeriod(DateRange.parse("2019-10-21/2019-10-23"));
            Mission mission = mission()
                    .period(DateRange.parse("2019-10-21/2019-10-26"))
                    .addStops(almaty, MOSCOW)
                    .addConsultation(consultation("almaty").stop(almaty).build())
                    .addConsultation(consultation("moscow").stop(MOSCOW).build())
                    .addContract(contract("on site").signing(Signing.ON_SITE).build())
                    .build();
            assertThat(mission.asOf(day("2019-10-22")).outcomes()).isEmpty();
            assertThat(ids(mission.asOf(day("2019-10-23")).outcomes())).containsExactly("almaty");
            assertThat(ids(mission.asOf(day("2019-10-26")).outcomes())).containsExactly("almaty", "moscow", "on site");
        }

        @Test
        void thatNothingPlacesInTimeAreLeftOutAndCanBeAskedFor() {
            Mission mission = furnished()
                    .addConsultation(consultation("c").build())
                    .addContract(contract("somewhere").build())
                    .addContract(
                            contract("follow-up").signing(Signing.FOLLOW_UP).build())
                    .addContract(contract("dated").date(date("2020-01-10")).build())
                    .build();
            assertThat(ids(mission.asOf(END_OF_TIME).outcomes())).containsExactly("c", "dated");
            assertThat(ids(mission.undatedOutcomes())).containsExactly("somewhere", "follow-up");
            assertThat(mission.asOf(END_OF_TIME).undatedOutcomes()).isEmpty();
            assertThat(ids(mission()
                            .addConsultation(consultation("c").build())
                            .build()
                            .undatedOutcomes()))
                    .containsExactly("c");
        }

        @Test
        void keepTheirSharesByAmount() {
            Contract shared = contract("k")
                    .value(usd("100"))
                    .date(date("2019-10-24"))
                    .addCompanies(HANBIT, DAON)
                    .sharing(Sharing.byAmounts(List.of(usd("75"), usd("25"))))
                    .addAmendments(amendment("2020-03-01", "40"), amendment("2020-09-01", "80"))
                    .build();
            Contract kept = furnished()
                    .addContract(shared)
                    .build()
                    .asOf(day("2020-06-30"))
                    .contracts()
                    .get(0);
            assertThat(kept.value()).contains(usd("100"));
            assertThat(kept.sharing()).isEqualTo(shared.sharing());
            assertThat(kept.sharing().split(kept.currentValue().orElseThrow(), 2))
                    .contains(List.of(usd("30"), usd("10")));
        }
    }

    @Nested
    class Contracts {
        private final Contract contract = contract("k")
                .value(usd("100"))
                .date(date("2019-10-24"))
                .addAmendments(amendment("2020-03-01", "70"), amendment("2020-09", "90"))
                .addRealisations(
                        Realisation.builder()
                                .value(usd("10"))
                                .date(date("2020-01-15"))
                                .build(),
                        Realisation.builder()
                                .value(usd("20"))
                                .date(date("2020-05"))
                                .build(),
                        Realisation.builder().value(usd("5")).build())
                .build();

        @Test
        void haveTheAmendmentsAgreedByThen() {
            assertThat(contractAsOf(contract, "2020-02-29").currentValue()).contains(usd("100"));
            assertThat(contractAsOf(contract, "2020-03-01").currentValue()).contains(usd("70"));
            assertThat(contractAsOf(contract, "2020-09-29").currentValue()).contains(usd("70"));
            assertThat(contractAsOf(contract, "2020-09-30").currentValue()).contains(usd("90"));
            assertThat(contractAsOf(contract, "2020-03-01").value()).contains(usd("100"));
        }

        @Test
        void haveTheRealisationsCertainlyArrivedByThen() {
            assertThat(contractAsOf(contract, "2020-01-14").realisations()).isEmpty();
            assertThat(contractAsOf(contract, "2020-05-30").realised().amount("USD"))
                    .isEqualTo(usd("10"));
            assertThat(contractAsOf(contract, "2020-05-31").realised().amount("USD"))
                    .isEqualTo(usd("30"));
            assertThat(contractAsOf(contract, "9999-12-31").realisations()).hasSize(2);
        }
    }

    @Nested
    class Statuses {
        @Test
        void setLaterLeaveARowWhereItsKindStarts() {
            Mission mission = furnished()
                    .addConsultation(consultation("c")
                            .status(OutcomeStatus.LAPSED)
                            .statusDate(date("2020-03"))
                            .build())
                    .addProspect(prospect("p")
                            .status(OutcomeStatus.WITHDRAWN)
                            .statusDate(date("2020-03"))
                            .build())
                    .addMou(mou("u").status(OutcomeStatus.CANCELLED)
                            .statusDate(date("2020-03"))
                            .build())
                    .addJointBid(jointBid("j")
                            .addCompanies(HANBIT, DAON)
                            .lead(DAON)
                            .status(OutcomeStatus.REJECTED_BY_CUSTOMER)
                            .statusDate(date("2020-03"))
                            .build())
                    .addContract(contract("k")
                            .date(date("2019-10-25"))
                            .status(OutcomeStatus.CANCELLED)
                            .statusDate(date("2020-03"))
                            .build())
                    .build();
            assertThat(mission.asOf(day("2020-03-30")).outcomes())
                    .extracting(Outcome::status)
                    .containsExactly(
                            OutcomeStatus.OPEN,
                            OutcomeStatus.OPEN,
                            OutcomeStatus.SIGNED,
                            OutcomeStatus.SIGNED,
                            OutcomeStatus.SIGNED);
            assertThat(mission.asOf(day("2020-03-30")).outcomes())
                    .allSatisfy(row -> assertThat(row.statusDate()).isEmpty());
            assertThat(mission.asOf(day("2020-03-31"))).isEqualTo(mission);
        }

        @Test
        void withoutADateStayAsRecorded() {
            Contract cancelled = contract("k")
                    .date(date("2019-10-24"))
                    .status(OutcomeStatus.CANCELLED)
                    .build();
            assertThat(contractAsOf(cancelled, "2019-10-24").status()).isEqualTo(OutcomeStatus.CANCELLED);
        }
    }

    @Nested
    class Links {
        private final LocalDate then = day("2019-12-31");

        private Mou later(String id, Overlap... overlaps) {
            return mou(id).date(date("2020-01-01")).addOverlaps(overlaps).build();
        }

        private Mou now(String id, Overlap... overlaps) {
            return mou(id).date(date("2019-10-24")).addOverlaps(overlaps).build();
        }

        private Overlap inside(String with) {
            return new Overlap(with, Overlap.Relation.INCLUDED);
        }

        private Overlap unknown(String with) {
            return new Overlap(with, Overlap.Relation.UNKNOWN);
        }

        private Overlap additional(String with) {
            return new Overlap(with, Overlap.Relation.ADDITIONAL);
        }

        private List<Overlap> overlapsOfFirst(Mou... rows) {
            return mission().addMous(rows).build().asOf(then).mous().get(0).overlaps();
        }

        @Test
        void toARowNotYetKnownAreDropped() {
            Mission mission = mission()
                    .addProspect(prospect("p").date(date("2020-02")).build())
                    .addContract(contract("k")
                            .date(date("2019-12-01"))
                            .addDerivedFrom("p")
                            .build())
                    .build();
            assertThat(mission.asOf(then).contracts().get(0).derivedFrom()).isEmpty();
            assertThat(mission.asOf(day("2020-02-29"))).isEqualTo(mission);
        }

        @Test
        void leadPastRowsNotYetKnownToTheKnownOnesBehind() {
            Mission mission = mission()
                    .addConsultation(consultation("c1").date(date("2019-10-22")).build())
                    .addConsultation(consultation("c2").date(date("2019-10-22")).build())
                    .addProspect(prospect("p1")
                            .date(date("2020"))
                            .addDerivedFrom("c1", "c2")
                            .build())
                    .addProspect(prospect("p2")
                            .date(date("2020"))
                            .addDerivedFrom("p1")
                            .build())
                    .addContract(contract("k")
                            .date(date("2019-12-01"))
                            .addDerivedFrom("p2", "c2")
                            .build())
                    .build();
            assertThat(mission.asOf(then).contracts().get(0).derivedFrom()).containsExactly("c1", "c2");
        }

        @Test
        void ofOverlapLeadPastABatchNotYetKnown() {
            assertThat(overlapsOfFirst(now("a", inside("b")), later("b", inside("c")), now("c")))
                    .containsExactly(inside("c"));
            assertThat(overlapsOfFirst(now("a", unknown("b")), later("b", inside("c")), now("c")))
                    .containsExactly(unknown("c"));
            assertThat(overlapsOfFirst(now("a", inside("b")), later("b", unknown("c")), now("c")))
                    .containsExactly(unknown("c"));
        }

        @Test
        void leaveARowInsideOneOtherAtMost() {
            assertThat(overlapsOfFirst(
                            now("a", inside("b"), unknown("d")),
                            later("b", inside("c")),
                            now("c"),
                            later("d", inside("e")),
                            now("e")))
                    .containsExactly(inside("c"), unknown("e"));
        }

        @Test
        void ofRowsOnTopOfOthersTellNothingOfThoseBehind() {
            assertThat(overlapsOfFirst(now("a", additional("b")), later("b", inside("c")), now("c")))
                    .isEmpty();
            assertThat(overlapsOfFirst(now("a", inside("b")), later("b", additional("c")), now("c")))
                    .isEmpty();
            assertThat(overlapsOfFirst(now("a", inside("b"), additional("c")), later("b"), now("c")))
                    .containsExactly(additional("c"));
        }

        @Test
        void ofOverlapCountBeforeTheirDenial() {
            assertThat(overlapsOfFirst(
                            now("a", additional("c"), unknown("d"), inside("b")),
                            later("b", inside("c")),
                            now("c"),
                            now("d")))
                    .containsExactly(unknown("d"), inside("c"));
            assertThat(overlapsOfFirst(now("a", inside("b"), additional("c")), later("b", inside("c")), now("c")))
                    .containsExactly(inside("c"));
        }

        @Test
        void alongAChainOfThousandsAreFollowedInLittleTime() {
            Mission.Builder mission = mission()
                    .addConsultation(consultation("0").date(date("2019")).build());
            for (int i = 1; i < 10_000; i++) {
                mission.addConsultation(consultation("" + i)
                        .date(date("2020"))
                        .addDerivedFrom("" + (i - 1))
                        .build());
                mission.addContract(contract("k" + i)
                        .date(date("2019-12-01"))
                        .addDerivedFrom("" + i)
                        .build());
            }
            assertThat(mission.build().asOf(then).contracts())
                    .hasSize(9_999)
                    .allSatisfy(contract -> assertThat(contract.derivedFrom()).containsExactly("0"));
        }
    }

    @Nested
    class PublishedFigures {
        private PublishedFigure figure(String id, Optional<String> date) {
            return PublishedFigure.builder()
                    .id(id)
                    .subject(FigureSubject.CONSULTATION)
                    .count(205)
                    .source(new Source("보도자료", Optional.empty(), date.map(PartialDate::parse)))
                    .build();
        }

        @Test
        void printedLaterAreLeftOut() {
            Mission mission = mission()
                    .addPublishedFigures(
                            figure("november", Optional.of("2019-11")),
                            figure("some day", Optional.empty()),
                            PublishedFigure.builder()
                                    .id("unsourced")
                                    .subject(FigureSubject.MOU)
                                    .count(10)
                                    .build())
                    .build();
            assertThat(mission.asOf(day("2019-11-29")).publishedFigures())
                    .extracting(PublishedFigure::id)
                    .containsExactly("some day", "unsourced");
            assertThat(mission.asOf(day("2019-11-30"))).isEqualTo(mission);
        }
    }

    @Test
    void everythingWithoutADateStays() {
        Mission mission = furnished()
                .englishName("Trade mission")
                .mode(MissionMode.ONLINE)
                .statedLength(TripLength.parse("4박6일"))
                .delegation(
                        Delegation.builder().addCompany(Company.of("x", "엑스")).build())
                .addBuyer(Buyer.builder().id("b").build())
                .addVisit(Visit.builder()
                        .organisation(DISTRICT)
                        .date(date("2019-10-22"))
                        .build())
                .addExhibition(Exhibition.builder().name("전시회").build())
                .addCost(CostLine.builder()
                        .payer(Payer.DISTRICT)
                        .amount(usd("1"))
                        .build())
                .addProgramme(SupportProgramme.builder()
                        .id("s")
                        .name("수출지원")
                        .kind(ProgrammeKind.EXPORT)
                        .build())
                .addTarget(Target.builder()
                        .subject(FigureSubject.CONTRACT)
                        .count(3)
                        .build())
                .addNote("비고")
                .build();
        assertThat(mission.asOf(day("2000-01-01"))).isEqualTo(mission);
    }

    @Test
    void needsADay() {
        assertThatNullPointerException()
                .isThrownBy(() -> mission().build().asOf(null))
                .withMessage("day");
    }
}
