package io.github.trademission.audit;

import static io.github.trademission.ModelFixture.ALMATY;
import static io.github.trademission.ModelFixture.MOSCOW;
import static io.github.trademission.ModelFixture.consultation;
import static io.github.trademission.ModelFixture.contract;
import static io.github.trademission.ModelFixture.mou;
import static io.github.trademission.ModelFixture.prospect;
import static io.github.trademission.audit.FindingCode.INSIDE_IN_OTHER_CURRENCY;
import static io.github.trademission.audit.FindingCode.LIVE_AFTER_LOST;
import static io.github.trademission.audit.FindingCode.MORE_INSIDE_THAN_BATCH;
import static io.github.trademission.audit.FindingCode.MORE_OUT_THAN_IN;
import static io.github.trademission.audit.FindingCode.REALISED_ABOVE_CONTRACT;
import static io.github.trademission.audit.FindingCode.REJECTED_BUT_LIVE;
import static io.github.trademission.audit.FindingCode.RESULTS_ABOVE_CONSULTATIONS;
import static io.github.trademission.audit.Found.krw;
import static io.github.trademission.audit.Found.mission;
import static io.github.trademission.audit.Found.paths;
import static io.github.trademission.audit.Found.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.model.Contract;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.Realisation;
import io.github.trademission.model.Verification;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stages that exceed earlier ones, batches exceeded by what is inside, and statuses that contradict each other. */
class StageFindingsTest {
    private static Contract from(String id, long usd, String... origins) {
        return contract(id).value(usd(usd)).addDerivedFrom(origins).build();
    }

    @Nested
    class MoreOutThanIn {
        @ParameterizedTest
        @CsvSource({"1, 101, 1", "1, 100, 0", "3, 101, 1", "3, 100, 0"})
        void aContractAboveItsConsultationIsFoundOnce(int consultations, long contracted, int found) {
            Mission.Builder mission = mission()
                    .addConsultation(consultation("c")
                            .count(consultations)
                            .value(usd(100))
                            .build())
                    .addContract(from("k", contracted, "c"));
            assertThat(paths(MORE_OUT_THAN_IN, mission)).hasSize(found);
        }

        @ParameterizedTest
        @CsvSource({"60, 41, 1", "60, 40, 0"})
        void contractsOfOneConsultationAreAddedUp(long first, long second, int found) {
            Mission.Builder mission = mission()
                    .addConsultation(consultation("c").value(usd(100)).build())
                    .addContracts(from("k", first, "c"), from("l", second, "c"));
            assertThat(paths(MORE_OUT_THAN_IN, mission)).hasSize(found);
        }

        @Test
        void aLostContractMakesRoomForAnother() {
            Contract lost = from("k", 80, "c").withStatus(OutcomeStatus.CANCELLED);
            Mission.Builder mission = mission()
                    .addConsultation(consultation("c").value(usd(100)).build())
                    .addContracts(lost, from("l", 90, "c"));
            assertThat(paths(MORE_OUT_THAN_IN, mission)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2, 1", "1, 0"})
        void aBatchOutOfOneDealIsFound(int contracts, int found) {
            Mission.Builder mission = mission()
                    .addConsultation(consultation("c").build())
                    .addContract(
                            contract("k").count(contracts).addDerivedFrom("c").build());
            assertThat(paths(MORE_OUT_THAN_IN, mission)).hasSize(found);
        }

        @ParameterizedTest
        @CsvSource({"81, 1", "80, 0"})
        void memorandaMergedIntoOneContractAreAddedUp(long contracted, int found) {
            Mission.Builder mission = mission()
                    .addMous(
                            mou("m").value(usd(30)).build(),
                            mou("n").value(usd(50)).build())
                    .addContract(from("k", contracted, "m", "n"));
            assertThat(paths(MORE_OUT_THAN_IN, mission)).hasSize(found);
        }

        @Test
        void otherCurrenciesAndUndisclosedValuesTellNothing() {
            Mission.Builder mission = mission()
                    .addConsultations(
                            consultation("c").value(usd(100)).build(),
                            consultation("d").build())
                    .addContracts(
                            contract("k").value(krw(90_000)).addDerivedFrom("c").build(), from("l", 500, "d"));
            assertThat(paths(MORE_OUT_THAN_IN, mission)).isEmpty();
        }
    }

    @Nested
    class Inside {
        private Mission.Builder inside(Contract part) {
            Overlap inside = new Overlap("batch", Overlap.Relation.INCLUDED);
            return mission()
                    .addContracts(contract("batch").count(3).value(usd(300)).build(), part.withOverlaps(inside));
        }

        @Test
        void moreInsideThanTheBatchIsFound() {
            assertThat(paths(MORE_INSIDE_THAN_BATCH, inside(from("k", 301)))).containsExactly("contracts[1]");
            assertThat(paths(MORE_INSIDE_THAN_BATCH, inside(from("k", 300)))).isEmpty();
        }

        @Test
        void anotherCurrencyInsideIsNoted() {
            assertThat(paths(
                            INSIDE_IN_OTHER_CURRENCY,
                            inside(contract("k").value(krw(90_000)).build())))
                    .containsExactly("contracts[1].value");
            assertThat(paths(INSIDE_IN_OTHER_CURRENCY, inside(from("k", 90)))).isEmpty();
        }
    }

    @Nested
    class AboveConsultations {
        private Mission.Builder unlinked(long expected, long contracted) {
            return mission()
                    .addConsultation(consultation("c")
                            .count(5)
                            .value(usd(1_000))
                            .stop(ALMATY)
                            .build())
                    .addProspect(prospect("p").value(usd(expected)).stop(ALMATY).build())
                    .addContract(from("k", contracted).withStop(ALMATY));
        }

        @Test
        void ofAStopAreToldThereOnly() {
            assertThat(paths(RESULTS_ABOVE_CONSULTATIONS, unlinked(700, 301))).containsExactly("stops[0]");
            assertThat(paths(RESULTS_ABOVE_CONSULTATIONS, unlinked(700, 300))).isEmpty();
        }

        @Test
        void ofTheMissionAreToldIfNoStopIsExceeded() {
            Mission.Builder mission =
                    unlinked(700, 300).addContract(from("l", 1).withStop(MOSCOW));
            assertThat(paths(RESULTS_ABOVE_CONSULTATIONS, mission)).containsExactly("consultations");
        }

        @Test
        void contractsOutOfTheExpectedOnesAreNotAddedToThem() {
            Mission.Builder mission =
                    unlinked(700, 300).addContract(from("l", 500, "p").withStop(ALMATY));
            assertThat(paths(RESULTS_ABOVE_CONSULTATIONS, mission)).isEmpty();
        }

        @Test
        void whatLinksTellIsNotToldTwice() {
            Mission.Builder mission = mission()
                    .addConsultation(
                            consultation("c").count(5).value(usd(1_000)).build())
                    .addContract(from("k", 1_001, "c"));
            assertThat(paths(MORE_OUT_THAN_IN, mission)).containsExactly("contracts[0]");
            assertThat(paths(RESULTS_ABOVE_CONSULTATIONS, mission)).isEmpty();
        }

        @Test
        void undisclosedConsultationsBoundNothing() {
            Mission.Builder mission = unlinked(700, 301)
                    .addConsultation(consultation("d").stop(ALMATY).build());
            assertThat(paths(RESULTS_ABOVE_CONSULTATIONS, mission)).isEmpty();
        }
    }

    @Nested
    class Statuses {
        @Test
        void aLiveContractOfALostConsultationIsFound() {
            assertThat(paths(LIVE_AFTER_LOST, afterLost(OutcomeStatus.SIGNED, "lost")))
                    .containsExactly("contracts[0].status");
            assertThat(paths(LIVE_AFTER_LOST, afterLost(OutcomeStatus.CANCELLED, "lost")))
                    .isEmpty();
            assertThat(paths(LIVE_AFTER_LOST, afterLost(OutcomeStatus.SIGNED, "lost", "open")))
                    .isEmpty();
        }

        private Mission.Builder afterLost(OutcomeStatus status, String... origins) {
            return mission()
                    .addConsultations(
                            consultation("lost").status(OutcomeStatus.LAPSED).build(),
                            consultation("open").build())
                    .addContract(from("k", 1_000, origins).withStatus(status));
        }

        @Test
        void aRowFoundWrongIsNotLive() {
            Contract rejected = from("k", 1_000).withVerification(Verification.REJECTED);
            assertThat(paths(REJECTED_BUT_LIVE, mission().addContract(rejected)))
                    .containsExactly("contracts[0].verification");
            assertThat(paths(REJECTED_BUT_LIVE, mission().addContract(rejected.withStatus(OutcomeStatus.WITHDRAWN))))
                    .isEmpty();
        }

        @Test
        void noMoreArrivesThanWasAgreed() {
            assertThat(paths(REALISED_ABOVE_CONTRACT, arrived(600, 401))).containsExactly("contracts[0].realisations");
            assertThat(paths(REALISED_ABOVE_CONTRACT, arrived(600, 400))).isEmpty();
        }

        private Mission.Builder arrived(long first, long second) {
            Realisation one = Realisation.builder().value(usd(first)).build();
            Realisation two = Realisation.builder().value(usd(second)).build();
            Realisation wrong = two.withVerification(Verification.REJECTED);
            return mission().addContract(from("k", 1_000).withRealisations(one, two, wrong));
        }
    }
}
