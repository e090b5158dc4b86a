package io.github.trademission.metrics;

import static io.github.trademission.metrics.Missions.A;
import static io.github.trademission.metrics.Missions.B;
import static io.github.trademission.metrics.Missions.consultation;
import static io.github.trademission.metrics.Missions.contract;
import static io.github.trademission.metrics.Missions.mou;
import static io.github.trademission.metrics.Missions.usd;
import static io.github.trademission.model.OutcomeKind.CONSULTATION;
import static io.github.trademission.model.OutcomeKind.CONTRACT;
import static io.github.trademission.model.OutcomeKind.MOU;
import static io.github.trademission.model.OutcomeKind.PROSPECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trademission.InvalidValueException;
import io.github.trademission.metrics.comparison.Change;
import io.github.trademission.model.Amendment;
import io.github.trademission.model.Contract;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Prospect;
import io.github.trademission.model.Realisation;
import io.github.trademission.model.Verification;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AsOfTest {
    private static final LocalDate BEFORE_ALL = LocalDate.parse("2000-01-01");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    private static Contract signed(String id, String usd, String date) {
        return contract(id, usd).date(date(date)).build();
    }

    private static Mission travelling(String id, String period, Outcome... rows) {
        return Missions.of(id, rows).withPeriod(DateRange.parse(period));
    }

    private static void assertDeals(Figure figure, long deals, String usd) {
        assertThat(figure.deals()).isEqualTo(CountRange.exactly(deals));
        assertThat(figure.amount("USD")).isEqualTo(MoneyRange.exactly(usd(usd)));
    }

    @Nested
    class OnADay {
        @Test
        void case11AnAmendmentHoldsFromItsDayOn() {
            Results results = Results.of(Missions.of(contract("k", "100")
                    .date(date("2019-10-24"))
                    .addAmendment(Amendment.of(date("2020-03-01"), usd("70")))
                    .build()));
            assertDeals(results.asOf(day("2020-01-01")).summary().figure(CONTRACT), 1, "100");
            assertDeals(results.asOf(day("2020-01-01")).pipeline().net(CONTRACT), 1, "100");
            assertDeals(results.asOf(day("2020-06-30")).summary().figure(CONTRACT), 1, "70");
            assertDeals(results.asOf(day("2020-06-30")).pipeline().net(CONTRACT), 1, "70");

            List<Change> changes = Change.between(results, day("2020-01-01"), day("2020-06-30"));
            assertThat(changes).hasSize(1);
            assertThat(changes.get(0).cause()).isEqualTo(Change.Cause.AMENDED);
            assertThat(changes.get(0).difference().amounts()).containsExactly(usd("-30"));
        }

        @Test
        void case12AContractToComeLeavesItsConsultationInPlace() {
            Results results = Results.of(Missions.of(
                    consultation("c", "100").date(date("2019-10-22")).build(),
                    contract("k", "80")
                            .date(date("2019-12-01"))
                            .addDerivedFrom("c")
                            .build()));

            Results november = results.asOf(day("2019-11-01"));
            assertDeals(november.summary().figure(CONSULTATION), 1, "100");
            assertThat(november.summary().kinds()).containsExactly(CONSULTATION);
            assertDeals(november.pipeline().net(CONSULTATION), 1, "100");
            assertDeals(november.pipeline().net(CONTRACT), 0, "0");

            Results december = results.asOf(day("2019-12-31"));
            assertDeals(december.pipeline().net(CONSULTATION), 0, "0");
            assertDeals(december.pipeline().net(CONTRACT), 1, "80");
        }

        @Test
        void aDealWhoseMiddleStageIsNotYetKnownIsCountedOnce() {
            Results results = Results.of(Missions.of(
                            consultation("c", "100").date(date("2019-10-22")).build(),
                            Prospect.builder()
                                    .id("p")
                                    .value(usd("90"))
                                    .date(date("2019"))
                                    .addDerivedFrom("c")
                                    .build(),
                            contract("k", "80")
                                    .date(date("2019-12-01"))
                                    .addDerivedFrom("p")
                                    .build()))
                    .asOf(day("2019-12-15"));
            assertDeals(results.pipeline().net(CONSULTATION, PROSPECT, CONTRACT), 1, "80");
        }

        @Test
        void aRowInsideABatchNotYetKnownIsStillInsideTheBatchBehind() {
            Results results = Results.of(Missions.of(
                            mou("all", "100").count(10).date(date("2019-10-24")).build(),
                            mou("some", "50")
                                    .count(5)
                                    .date(date("2019"))
                                    .addOverlap(new Overlap("all", Overlap.Relation.INCLUDED))
                                    .build(),
                            mou("one", "10")
                                    .date(date("2019-10-24"))
                                    .addOverlap(new Overlap("some", Overlap.Relation.INCLUDED))
                                    .build()))
                    .asOf(day("2019-11-01"));
            assertDeals(results.summary().figure(MOU), 10, "100");
        }

        @Test
        void missionsThatCertainlyStartLaterAreLeftOut() {
            Results results = Results.of(
                    travelling("october", "2019-10-21/2019-10-26"),
                    travelling("some day of 2019", "2019"),
                    travelling("november", "2019-11-04/2019-11-09"),
                    Missions.of("whenever"));
            assertThat(results.asOf(day("2019-11-03")).missions())
                    .extracting(Mission::id)
                    .containsExactly("october", "some day of 2019", "whenever");
            assertThat(results.asOf(day("2019-11-04")).missions()).hasSize(4);
        }

        @Test
        void resultsNarrowedDownStaySo() {
            Results results = Results.of(Missions.of(
                    contract("a", "10")
                            .date(date("2019-10-24"))
                            .addCompany(A)
                            .status(OutcomeStatus.CANCELLED)
                            .statusDate(date("2020-01-01"))
                            .build(),
                    contract("b", "20").date(date("2019-10-24")).addCompany(B).build(),
                    contract("later", "30")
                            .date(date("2020-01-01"))
                            .addCompany(A)
                            .build()));
            Results ofA =
                    results.where(row -> row.outcome().companies().contains(A)).asOf(day("2019-12-31"));
            assertDeals(ofA.summary().figure(CONTRACT), 1, "10");
            assertThat(ofA.missions()).hasSize(1);

            Results dead =
                    results.where(row -> !row.outcome().status().isLive()).asOf(day("2019-12-31"));
            assertThat(dead.rows()).singleElement().satisfies(row -> {
                assertThat(row.outcome().id()).isEqualTo("a");
                assertThat(row.outcome().status()).isEqualTo(OutcomeStatus.SIGNED);
            });
        }

        @Test
        void needsADay() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Results.of().asOf(null))
                    .withMessage("day");
        }
    }

    @Nested
    class FollowUp {
        private final Results results = Results.of(
                travelling(
                        "namdong",
                        "2019-10-21/2019-11-30",
                        consultation("c", "100").build(),
                        signed("on the last day", "1", "2019-11-30"),
                        signed("after 3 months", "2", "2020-02-29"),
                        signed("in that month", "4", "2020-02"),
                        signed("after 6 months", "8", "2020-05-30"),
                        signed("after 12 months", "16", "2020-11-30"),
                        signed("too late", "32", "2020-12-01")),
                Missions.of("whenever", signed("k", "64", "2019-12-01")));

        private void assertContracts(int months, long deals, String usd) {
            assertDeals(results.followUp(months).summary().figure(CONTRACT), deals, usd);
        }

        @Test
        void countsMonthsFromTheMissionsLastDay() {
            assertContracts(0, 1, "1");
            assertContracts(3, 3, "7");
            assertContracts(6, 4, "15");
            assertContracts(12, 5, "31");
            assertContracts(13, 6, "63");
        }

        @Test
        void countsEachMissionFromItsOwnLastDay() {
            Results two = Results.of(
                    travelling("spring", "2019-04-01/2019-04-05", signed("k", "1", "2019-07-05")),
                    travelling("autumn", "2019-10-01/2019-10-05", signed("k", "2", "2020-01-06")));
            assertDeals(two.followUp(3).summary().figure(CONTRACT), 1, "1");
        }

        @Test
        void ofAPeriodKnownInPartCountsFromItsLastPossibleDay() {
            Results october = Results.of(travelling("m", "2019-10", signed("k", "1", "2020-01-31")));
            assertDeals(october.followUp(3).summary().figure(CONTRACT), 1, "1");
            assertDeals(october.followUp(2).summary().figure(CONTRACT), 0, "0");
        }

        @Test
        void leavesOutAndNamesTheMissionsWithoutAPeriod() {
            assertThat(results.followUp(12).missions()).extracting(Mission::id).containsExactly("namdong");
            assertThat(results.missionsWithoutPeriod()).extracting(Mission::id).containsExactly("whenever");
            assertThat(results.followUp(12).missionsWithoutPeriod()).isEmpty();
        }

        @Test
        void keepsResultsNarrowedDown() {
            assertThat(results.where(row -> row.outcome().kind() == CONSULTATION)
                            .followUp(12)
                            .summary()
                            .kinds())
                    .containsExactly(CONSULTATION);
        }

        @Test
        void refusesToLookAhead() {
            assertThatThrownBy(() -> results.followUp(-1))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("months: must be 0 or more, was -1");
        }
    }

    @Nested
    class Changes {
        private Change only(Outcome row, String from, String to) {
            List<Change> changes = Change.between(Results.of(Missions.of(row)), day(from), day(to));
            assertThat(changes).hasSize(1);
            return changes.get(0);
        }

        private List<Change.Cause> causes(Results results, String from, String to) {
            return Change.between(results, day(from), day(to)).stream()
                    .map(Change::cause)
                    .toList();
        }

        @Test
        void ofARowThatCameAboutAreItsWholeValue() {
            Change change = only(
                    contract("k", "1060000").count(6).date(date("2019-12-01")).build(), "2019-11-30", "2019-12-01");
            assertThat(change.cause()).isEqualTo(Change.Cause.NEW);
            assertThat(change.mission()).isEqualTo("m");
            assertThat(change.row()).isEqualTo("k");
            assertThat(change.kind()).isEqualTo(CONTRACT);
            assertThat(change.count()).hasValue(6);
            assertThat(change.before()).isEmpty();
            assertThat(change.after()).contains(usd("1060000"));
            assertThat(change.difference().amounts()).containsExactly(usd("1060000"));
            assertThat(change.text(Locale.KOREAN)).isEqualTo("k: 신규 계약 6건, USD 1,060,000");
            assertThat(change.text(Locale.ENGLISH)).isEqualTo("k: new contract, 6 deals, USD 1,060,000");
        }

        @Test
        void ofAnUndisclosedRowOfUnknownCountSaySo() {
            Change change = only(
                    Contract.builder()
                            .id("k")
                            .countUnknown()
                            .date(date("2019-12-01"))
                            .build(),
                    "2019-11-30",
                    "2019-12-31");
            assertThat(change.difference().isEmpty()).isTrue();
            assertThat(change.text(Locale.KOREAN)).isEqualTo("k: 신규 계약 건수 미상, 금액 미공개");
            assertThat(change).hasToString("k: new contract, count unknown, value undisclosed");
        }

        @Test
        void tellWhatGrewOutOfARowKnownBeforeFromWhatIsNew() {
            Results results = Results.of(Missions.of(
                    consultation("c", "100").date(date("2019-10-22")).build(),
                    Prospect.builder()
                            .id("p")
                            .value(usd("90"))
                            .date(date("2019-11-20"))
                            .addDerivedFrom("c")
                            .build(),
                    contract("k1", "80")
                            .date(date("2019-12-01"))
                            .addDerivedFrom("p")
                            .build(),
                    signed("k2", "7.50", "2019-12-02")));
            assertThat(causes(results, "2019-11-01", "2019-12-31"))
                    .containsExactly(Change.Cause.ADVANCED, Change.Cause.ADVANCED, Change.Cause.NEW);
            assertThat(causes(results, "2019-10-01", "2019-12-31")).containsOnly(Change.Cause.NEW);
            assertThat(Change.between(
                            results.where(row -> row.outcome().kind() == CONTRACT),
                            day("2019-11-01"),
                            day("2019-12-31")))
                    .extracting(change -> change.text(Locale.KOREAN))
                    .containsExactly("k1: 앞 단계에서 진전된 계약 1건, USD 80", "k2: 신규 계약 1건, USD 7.50");
            assertThat(Change.between(results, day("2019-11-01"), day("2019-12-31")))
                    .extracting(Change::toString)
                    .containsExactly(
                            "p: advanced to expected contract, 1 deal, USD 90",
                            "k1: advanced to contract, 1 deal, USD 80",
                            "k2: new contract, 1 deal, USD 7.50");
        }

        @Test
        void ofAnAmendmentTellBothValues() {
            Contract contract = contract("k", "100")
                    .date(date("2019-10-24"))
                    .addAmendment(Amendment.of(date("2020-03-01"), usd("70")))
                    .build();
            Change change = only(contract, "2020-01-01", "2020-06-30");
            assertThat(change.before()).contains(usd("100"));
            assertThat(change.after()).contains(usd("70"));
            assertThat(change.text(Locale.KOREAN)).isEqualTo("k: 계약금액 변경, USD 100 → USD 70 (USD -30)");
            assertThat(change).hasToString("k: contract amended, USD 100 → USD 70 (USD -30)");
            assertThat(only(contract.withValue(Optional.empty()), "2020-01-01", "2020-06-30"))
                    .hasToString("k: contract amended, undisclosed → USD 70 (USD 70)");
        }

        @Test
        void thatCameToNothingAreNone() {
            Contract contract = contract("k", "100")
                    .date(date("2019-10-24"))
                    .addAmendments(
                            Amendment.of(date("2020-03-01"), usd("70")), Amendment.of(date("2020-04-01"), usd("100")))
                    .build();
            Results results = Results.of(Missions.of(contract));
            assertThat(Change.between(results, day("2020-01-01"), day("2020-06-30")))
                    .isEmpty();
            assertThat(Change.between(results, day("2020-03-15"), day("2020-03-15")))
                    .isEmpty();
        }

        @Test
        void ofMoneyThatArrivedLeaveOutWhatWasFoundWrong() {
            Contract contract = contract("k", "100")
                    .date(date("2019-10-24"))
                    .addRealisations(
                            Realisation.builder()
                                    .value(usd("10"))
                                    .date(date("2020-01-10"))
                                    .build(),
                            Realisation.builder()
                                    .value(usd("25.50"))
                                    .date(date("2020-02-10"))
                                    .build(),
                            Realisation.builder()
                                    .value(usd("50"))
                                    .date(date("2020-02-11"))
                                    .verification(Verification.REJECTED)
                                    .build())
                    .build();
            Change change = only(contract, "2020-01-31", "2020-02-29");
            assertThat(change.cause()).isEqualTo(Change.Cause.REALISED);
            assertThat(change.difference().amounts()).containsExactly(usd("25.50"));
            assertThat(change.text(Locale.KOREAN)).isEqualTo("k: 수출이행 USD 25.50, 누계 USD 35.50");
            assertThat(change).hasToString("k: exports realised, USD 25.50, USD 35.50 in all");
            assertThat(only(contract, "2019-12-31", "2020-01-31").before()).contains(usd("0"));
        }

        @Test
        void ofADealThatDiedTellHowAndWhatWasLost() {
            Contract contract = contract("k", "100")
                    .date(date("2019-10-24"))
                    .status(OutcomeStatus.REJECTED_BY_CUSTOMER)
                    .statusDate(date("2020-03-01"))
                    .build();
            Change change = only(contract, "2020-01-01", "2020-06-30");
            assertThat(change.cause()).isEqualTo(Change.Cause.CANCELLED);
            assertThat(change.status()).isEqualTo(OutcomeStatus.REJECTED_BY_CUSTOMER);
            assertThat(change.before()).contains(usd("100"));
            assertThat(change.after()).isEmpty();
            assertThat(change.difference().amounts()).containsExactly(usd("-100"));
            assertThat(change.text(Locale.KOREAN)).isEqualTo("k: 계약 고객 거절, USD 100");
            assertThat(change).hasToString("k: contract rejected by the customer, USD 100");
            assertThat(only(contract.withStatus(OutcomeStatus.CANCELLED), "2020-01-01", "2020-06-30")
                            .text(Locale.KOREAN))
                    .isEqualTo("k: 계약 취소, USD 100");
            assertThat(only(contract.withStatus(OutcomeStatus.LAPSED), "2020-01-01", "2020-06-30")
                            .text(Locale.KOREAN))
                    .isEqualTo("k: 계약 실효, USD 100");
            assertThat(only(contract.withStatus(OutcomeStatus.WITHDRAWN), "2020-01-01", "2020-06-30")
                            .text(Locale.KOREAN))
                    .isEqualTo("k: 계약 철회, USD 100");
        }

        @Test
        void ofOneRowStandInTheOrderOfTheirCauses() {
            Contract contract = contract("k", "100")
                    .date(date("2019-10-24"))
                    .addAmendment(Amendment.of(date("2020-01-01"), usd("70")))
                    .addRealisation(Realisation.builder()
                            .value(usd("10"))
                            .date(date("2020-02-01"))
                            .build())
                    .status(OutcomeStatus.LAPSED)
                    .statusDate(date("2020-03-01"))
                    .build();
            Results results = Results.of(Missions.of(contract));
            assertThat(Change.between(results, day("2019-12-31"), day("2020-12-31")))
                    .extracting(Change::toString)
                    .containsExactly(
                            "k: contract amended, USD 100 → USD 70 (USD -30)",
                            "k: exports realised, USD 10, USD 10 in all",
                            "k: contract lapsed, USD 70");
            assertThat(causes(results, "2000-01-01", "2020-12-31"))
                    .containsExactly(Change.Cause.NEW, Change.Cause.REALISED, Change.Cause.CANCELLED);
        }

        @Test
        void betweenLiveStatusesAreNone() {
            Contract contract = contract("k", "100")
                    .date(date("2019-10-24"))
                    .status(OutcomeStatus.COMPLETED)
                    .statusDate(date("2020-03-01"))
                    .build();
            assertThat(Change.between(Results.of(Missions.of(contract)), day("2020-01-01"), day("2020-06-30")))
                    .isEmpty();
        }

        @Test
        void ofSeveralMissionsStandInTheirOrder() {
            Results results = Results.of(
                    Missions.of("z", signed("k", "1", "2020-01-01")),
                    travelling("a", "2020-02-01/2020-02-05", signed("k", "2", "2020-02-03")));
            assertThat(Change.between(results, BEFORE_ALL, day("2020-12-31")))
                    .extracting(Change::mission)
                    .containsExactly("z", "a");
            assertThat(Change.between(results, BEFORE_ALL, day("2020-01-31")))
                    .extracting(Change::mission)
                    .containsExactly("z");
        }

        @Test
        void doNotRunBackwards() {
            assertThatThrownBy(() -> Change.between(Results.of(), day("2020-01-02"), day("2020-01-01")))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("to: must not be before 2020-01-02, was 2020-01-01");
        }

        @Test
        void ofEveryKindReadAsWords() {
            for (OutcomeKind kind : OutcomeKind.values()) {
                Change change = new Change(
                        Change.Cause.NEW,
                        "m",
                        "r",
                        kind,
                        OptionalInt.of(2),
                        OutcomeStatus.OPEN,
                        Optional.empty(),
                        Optional.of(usd("-0.05")));
                assertThat(change.text(Locale.KOREAN))
                        .isEqualTo("r: 신규 " + kind.nameIn(Locale.KOREAN) + " 2건, USD -0.05");
            }
        }
    }
}
