package io.github.trademission.metrics;

import static io.github.trademission.metrics.Missions.consultation;
import static io.github.trademission.metrics.Missions.contract;
import static io.github.trademission.metrics.Missions.krw;
import static io.github.trademission.metrics.Missions.mou;
import static io.github.trademission.metrics.Missions.usd;
import static io.github.trademission.model.OutcomeKind.CONSULTATION;
import static io.github.trademission.model.OutcomeKind.CONTRACT;
import static io.github.trademission.model.OutcomeKind.JOINT_BID;
import static io.github.trademission.model.OutcomeKind.MOU;
import static io.github.trademission.model.OutcomeKind.PROSPECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.Pipeline.CountedOnce;
import io.github.trademission.model.Contract;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.Prospect;
import io.github.trademission.model.Realisation;
import io.github.trademission.model.Verification;
import io.github.trademission.money.MoneyBag;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The worked examples of the pipeline, numbered as in the definition of the figures, and the cases between them. */
class PipelineTest {
    private static Pipeline pipeline(Outcome... rows) {
        return Results.of(Missions.of(rows)).pipeline();
    }

    private static void assertUsd(Figure figure, long deals, String amount) {
        assertThat(figure.deals()).isEqualTo(CountRange.exactly(deals));
        assertThat(figure.amount("USD")).isEqualTo(MoneyRange.exactly(usd(amount)));
    }

    private static void assertNothing(Figure figure) {
        assertThat(figure.deals()).isEqualTo(CountRange.ZERO);
        assertThat(figure.amounts().values())
                .allSatisfy(range -> assertThat(range).isEqualTo(MoneyRange.exactly(usd("0"))));
        assertThat(figure.undisclosed()).isEqualTo(CountRange.ZERO);
    }

    @Nested
    class Derived {
        @Test
        void case01SingleConsultationThatBecameAContractLeavesItsStageWhole() {
            Pipeline pipeline = pipeline(
                    consultation("c", "100").build(),
                    contract("k", "80").addDerivedFrom("c").build());
            assertUsd(pipeline.gross(CONSULTATION), 1, "100");
            assertUsd(pipeline.gross(CONTRACT), 1, "80");
            assertNothing(pipeline.net(CONSULTATION));
            assertUsd(pipeline.net(CONTRACT), 1, "80");
        }

        @Test
        void case02BatchGivesUpCountAndValueOfWhatWasDerivedFromIt() {
            Pipeline pipeline = pipeline(
                    consultation("c", "18410000").count(128).build(),
                    contract("k", "1060000").count(6).addDerivedFrom("c").build());
            assertUsd(pipeline.gross(CONSULTATION), 128, "18410000");
            assertUsd(pipeline.net(CONSULTATION), 122, "17350000");
            assertUsd(pipeline.net(CONTRACT), 6, "1060000");
        }

        @Test
        void case05UnknownCountIsBoundedByWhatItWasDerivedFrom() {
            Pipeline pipeline = pipeline(
                    consultation("c", "13930000").count(77).build(),
                    Prospect.builder()
                            .id("p")
                            .countUnknown()
                            .value(usd("12550000"))
                            .addDerivedFrom("c")
                            .build());
            assertUsd(pipeline.gross(CONSULTATION), 77, "13930000");
            // No more can have come out of the 77 than they are.
            assertThat(pipeline.gross(PROSPECT).deals()).isEqualTo(CountRange.between(1, 77));
            assertThat(pipeline.gross(PROSPECT).amount("USD")).isEqualTo(MoneyRange.exactly(usd("12550000")));
            assertThat(pipeline.net(CONSULTATION).deals()).isEqualTo(CountRange.between(0, 76));
            // If all 77 went on, they took all of their value along, dropped or not.
            assertThat(pipeline.net(CONSULTATION).amount("USD")).isEqualTo(new MoneyRange(usd("0"), usd("1380000")));
            assertThat(pipeline.net(PROSPECT).deals()).isEqualTo(CountRange.between(1, 77));
            assertThat(pipeline.net(PROSPECT).amount("USD")).isEqualTo(MoneyRange.exactly(usd("12550000")));
        }

        @Test
        void case06SeveralContractsOutOfOneConsultation() {
            Pipeline pipeline = pipeline(
                    consultation("c", "100").build(),
                    contract("k1", "40").addDerivedFrom("c").build(),
                    contract("k2", "40").addDerivedFrom("c").build());
            assertUsd(pipeline.gross(CONTRACT), 2, "80");
            assertNothing(pipeline.net(CONSULTATION));
            assertUsd(pipeline.net(CONTRACT), 2, "80");
        }

        @Test
        void case07OneContractOutOfTwoMemoranda() {
            Pipeline pipeline = pipeline(
                    mou("m1", "30").build(),
                    mou("m2", "50").build(),
                    contract("k", "70").addDerivedFrom("m1", "m2").build());
            assertUsd(pipeline.gross(MOU), 2, "80");
            assertNothing(pipeline.net(MOU));
            assertUsd(pipeline.net(CONTRACT), 1, "70");
        }

        @Test
        void case08CancelledContractIsLostAndItsConsultationDoesNotComeBack() {
            Pipeline pipeline = pipeline(
                    consultation("c", "100").build(),
                    contract("k", "80")
                            .addDerivedFrom("c")
                            .status(OutcomeStatus.CANCELLED)
                            .build());
            assertUsd(pipeline.gross(CONSULTATION), 1, "100");
            assertUsd(pipeline.gross(CONTRACT), 1, "80");
            assertNothing(pipeline.net(CONSULTATION));
            assertNothing(pipeline.net(CONTRACT));
            assertUsd(pipeline.lost(CONTRACT), 1, "80");
        }

        @Test
        void case09MoreOutThanInStopsAtZeroAndIsReported() {
            Pipeline pipeline = pipeline(
                    consultation("c", "100").count(3).build(),
                    contract("k", "120").count(4).addDerivedFrom("c").build());
            assertNothing(pipeline.net(CONSULTATION));
            assertUsd(pipeline.net(CONTRACT), 4, "120");
            assertThat(pipeline.doubts()).containsExactly(new Doubt(Doubt.Reason.MORE_OUT_THAN_IN, "m", "k", "c"));
        }

        @Test
        void case10EachStageKeepsItsCurrency() {
            Pipeline pipeline = pipeline(
                    consultation("c", "100").build(),
                    Contract.builder()
                            .id("k")
                            .value(krw("90000"))
                            .addDerivedFrom("c")
                            .build());
            assertUsd(pipeline.gross(CONSULTATION), 1, "100");
            assertNothing(pipeline.net(CONSULTATION));
            assertThat(pipeline.net(CONTRACT).amounts())
                    .containsOnlyKeys("KRW")
                    .containsEntry("KRW", MoneyRange.exactly(krw("90000")));
        }

        @Test
        void batchThatGaveUpAnUndisclosedContractKeepsAValueInBounds() {
            Pipeline pipeline = pipeline(
                    consultation("c", "100").count(10).build(),
                    Contract.builder().id("k").addDerivedFrom("c").build());
            assertThat(pipeline.net(CONSULTATION).deals()).isEqualTo(CountRange.exactly(9));
            assertThat(pipeline.net(CONSULTATION).amount("USD")).isEqualTo(new MoneyRange(usd("0"), usd("100")));
            assertThat(pipeline.net(CONSULTATION).doubts())
                    .containsExactly(new Doubt(Doubt.Reason.DERIVED_VALUE_UNKNOWN, "m", "k", "c"));
            assertThat(pipeline.net(CONTRACT).undisclosed()).isEqualTo(CountRange.exactly(1));
        }

        @Test
        void contractOutOfTwoBatchesLeavesEachInBounds() {
            Pipeline pipeline = pipeline(
                    mou("m1", "100").count(5).build(),
                    mou("m2", "200").count(5).build(),
                    contract("k", "50").count(2).addDerivedFrom("m1", "m2").build());
            // At most all of it left both, at least it left one of them.
            assertThat(pipeline.net(MOU).deals()).isEqualTo(CountRange.between(6, 8));
            assertThat(pipeline.net(MOU).amount("USD")).isEqualTo(new MoneyRange(usd("200"), usd("250")));
        }

        @Test
        void contractOutOfBatchesOfTwoKindsLeavesEachKindInBounds() {
            Pipeline pipeline = pipeline(
                    consultation("c", "100").count(10).build(),
                    mou("m", "50").count(5).addDerivedFrom("c").build(),
                    contract("k", "30").count(3).addDerivedFrom("c", "m").build());
            // All three may have come out of the memoranda, or none of them.
            assertThat(pipeline.net(CONSULTATION).deals()).isEqualTo(CountRange.between(2, 5));
            assertThat(pipeline.net(CONSULTATION).amount("USD")).isEqualTo(new MoneyRange(usd("20"), usd("50")));
            assertThat(pipeline.net(MOU).deals()).isEqualTo(CountRange.between(2, 5));
            assertUsd(pipeline.net(CONTRACT), 3, "30");
        }

        @Test
        void stagesThatWereSkippedOverDoNotBreakTheChain() {
            Results results = Results.of(Missions.of(
                    consultation("c", "100").count(10).build(),
                    mou("m", "60").count(3).addDerivedFrom("c").build(),
                    contract("k", "20").count(1).addDerivedFrom("m").build()));
            Figure figure = results.together(CONSULTATION, CONTRACT);
            assertUsd(figure, 10, "100");
            assertUsd(results.together(MOU, CONTRACT), 3, "60");
            assertUsd(results.pipeline().net(CONSULTATION), 7, "40");
            assertUsd(results.pipeline().net(MOU), 2, "40");
        }
    }

    @Nested
    class Overlapping {
        private static Mou batch() {
            return mou("batch", "15750000").count(10).build();
        }

        private static JointBid bid(Overlap.Relation relation) {
            return JointBid.builder()
                    .id("bid")
                    .value(usd("5250000"))
                    .addCompanies(Missions.A, Missions.B)
                    .lead(Missions.A)
                    .addOverlap(new Overlap("batch", relation))
                    .build();
        }

        @Test
        void case03JointBidThatMayBeInsideABatchOfMemorandaMakesARange() {
            Results results = Results.of(Missions.of(batch(), bid(Overlap.Relation.UNKNOWN)));
            assertUsd(results.pipeline().gross(MOU), 10, "15750000");
            assertUsd(results.pipeline().gross(JOINT_BID), 1, "5250000");
            for (Figure both : new Figure[] {
                results.together(MOU, JOINT_BID), results.pipeline().net(MOU, JOINT_BID)
            }) {
                assertThat(both.deals()).isEqualTo(CountRange.between(10, 11));
                assertThat(both.amount("USD")).isEqualTo(new MoneyRange(usd("15750000"), usd("21000000")));
                assertThat(both.doubts()).containsExactly(new Doubt(Doubt.Reason.OVERLAP_UNKNOWN, "m", "bid", "batch"));
            }
            // Inside the batch the deal stands as the joint bid that it is, and not among the memoranda.
            Figure memoranda = results.pipeline().net(MOU);
            assertThat(memoranda.deals()).isEqualTo(CountRange.between(9, 10));
            assertThat(memoranda.amount("USD")).isEqualTo(new MoneyRange(usd("10500000"), usd("15750000")));
            assertThat(memoranda.doubts())
                    .containsExactly(new Doubt(Doubt.Reason.OVERLAP_UNKNOWN, "m", "bid", "batch"));
            assertUsd(results.pipeline().net(JOINT_BID), 1, "5250000");
        }

        @Test
        void jointBidStatedToBeInsideIsNotAddedAgain() {
            Results results = Results.of(Missions.of(batch(), bid(Overlap.Relation.INCLUDED)));
            assertUsd(results.together(MOU, JOINT_BID), 10, "15750000");
            assertUsd(results.pipeline().gross(MOU), 10, "15750000");
            assertUsd(results.pipeline().net(MOU), 9, "10500000");
            assertUsd(results.pipeline().net(JOINT_BID), 1, "5250000");
        }

        @Test
        void jointBidStatedToBeOnTopIsAdded() {
            assertUsd(
                    Results.of(Missions.of(batch(), bid(Overlap.Relation.ADDITIONAL)))
                            .together(MOU, JOINT_BID),
                    11,
                    "21000000");
        }

        @Test
        void case04SingleMemorandaThatMayBeInsideABatchMakeARange() {
            Pipeline pipeline = pipeline(
                    batch(),
                    Mou.builder()
                            .id("s1")
                            .addOverlap(new Overlap("batch", Overlap.Relation.UNKNOWN))
                            .build(),
                    Mou.builder()
                            .id("s2")
                            .addOverlap(new Overlap("batch", Overlap.Relation.UNKNOWN))
                            .build());
            for (Figure figure : new Figure[] {pipeline.gross(MOU), pipeline.net(MOU)}) {
                assertThat(figure.deals()).isEqualTo(CountRange.between(10, 12));
                assertThat(figure.amount("USD")).isEqualTo(MoneyRange.exactly(usd("15750000")));
                assertThat(figure.undisclosed()).isEqualTo(CountRange.between(0, 2));
                assertThat(figure.doubts()).hasSize(2);
            }
        }

        @Test
        void noMoreRowsThanABatchHasDealsCanBeInsideIt() {
            Pipeline pipeline = pipeline(
                    mou("batch", "100").count(1).build(),
                    mou("s1", "80")
                            .addOverlap(new Overlap("batch", Overlap.Relation.UNKNOWN))
                            .build(),
                    mou("s2", "70")
                            .addOverlap(new Overlap("batch", Overlap.Relation.UNKNOWN))
                            .build());
            assertThat(pipeline.gross(MOU).deals()).isEqualTo(CountRange.between(2, 3));
            assertThat(pipeline.gross(MOU).amount("USD").high()).isEqualTo(usd("250"));
            assertThat(pipeline.gross(MOU).amount("USD").low().isGreaterThanOrEqualTo(usd("150")))
                    .isTrue();
        }

        @Test
        void rowThatMayBeInsideEitherOfTwoBatchesLowersByTheMostItCanBe() {
            Figure figure = pipeline(
                            mou("x", "10").count(1).build(),
                            mou("y", "1000").count(10).build(),
                            mou("r", "500")
                                    .count(5)
                                    .addOverlap(new Overlap("x", Overlap.Relation.UNKNOWN))
                                    .addOverlap(new Overlap("y", Overlap.Relation.UNKNOWN))
                                    .build())
                    .gross(MOU);
            assertThat(figure.deals()).isEqualTo(CountRange.between(11, 16));
            assertThat(figure.amount("USD")).isEqualTo(new MoneyRange(usd("1010"), usd("1510")));
        }

        @Test
        void rowsInsideARowInsideARowCountOnce() {
            Pipeline pipeline = pipeline(
                    mou("all", "100").count(10).build(),
                    mou("some", "60")
                            .count(4)
                            .addOverlap(new Overlap("all", Overlap.Relation.INCLUDED))
                            .build(),
                    mou("one", "20")
                            .addOverlap(new Overlap("some", Overlap.Relation.INCLUDED))
                            .build());
            assertUsd(pipeline.gross(MOU), 10, "100");
            assertUsd(pipeline.net(MOU), 10, "100");
        }

        @Test
        void memorandumInsideABatchThatBecameAContractLeavesTheBatchOnce() {
            Pipeline pipeline = pipeline(
                    mou("batch", "100").count(10).build(),
                    mou("one", "20")
                            .addOverlap(new Overlap("batch", Overlap.Relation.INCLUDED))
                            .build(),
                    contract("k", "15").addDerivedFrom("one").build());
            assertUsd(pipeline.gross(MOU), 10, "100");
            assertUsd(pipeline.net(MOU), 9, "80");
            assertUsd(pipeline.net(CONTRACT), 1, "15");
        }

        @Test
        void undisclosedRowInsideAValuedBatchIsNotUndisclosedInTheTotal() {
            Figure figure = pipeline(
                            mou("batch", "100").count(10).build(),
                            Mou.builder()
                                    .id("one")
                                    .addOverlap(new Overlap("batch", Overlap.Relation.INCLUDED))
                                    .build())
                    .gross(MOU);
            assertUsd(figure, 10, "100");
            assertThat(figure.undisclosed()).isEqualTo(CountRange.ZERO);
        }
    }

    @Nested
    class Realised {
        @Test
        void moneyThatArrivedIsTheFurthestStageAndTheRestIsOutstanding() {
            Pipeline pipeline = pipeline(contract("k", "80")
                    .addRealisation(Realisation.builder().value(usd("30")).build())
                    .addRealisation(Realisation.builder().value(usd("20")).build())
                    .build());
            assertUsd(pipeline.gross(CONTRACT), 1, "80");
            assertUsd(pipeline.realised(), 1, "50");
            assertNothing(pipeline.net(CONTRACT));
            assertUsd(pipeline.outstanding(), 0, "30");
        }

        @Test
        void moneyThatArrivedUnderAContractRenewedSinceStaysRealised() {
            Pipeline pipeline = pipeline(
                    contract("old", "80")
                            .addRealisation(
                                    Realisation.builder().value(usd("30")).build())
                            .build(),
                    contract("new", "90").addDerivedFrom("old").build());
            // Two rows out of one deal: the new contract, and the money with at least one deal.
            assertUsd(pipeline.net(CONTRACT), 1, "90");
            assertUsd(pipeline.realised(), 1, "30");
        }

        @Test
        void completedContractIsLiveAndKeepsWhatDidNotArriveOutstanding() {
            Pipeline pipeline = pipeline(contract("k", "80")
                    .status(OutcomeStatus.COMPLETED)
                    .addRealisation(Realisation.builder().value(usd("75")).build())
                    .build());
            assertUsd(pipeline.realised(), 1, "75");
            assertNothing(pipeline.net(CONTRACT));
            assertUsd(pipeline.outstanding(), 0, "5");
        }

        @Test
        void moreMoneyThanTheContractIsWorthIsCountedAndReported() {
            Pipeline pipeline = pipeline(contract("k", "80")
                    .addRealisation(Realisation.builder().value(usd("50")).build())
                    .addRealisation(Realisation.builder().value(usd("40")).build())
                    .build());
            assertUsd(pipeline.realised(), 1, "90");
            assertNothing(pipeline.net(CONTRACT));
            assertNothing(pipeline.outstanding());
            Doubt doubt = new Doubt(Doubt.Reason.MORE_REALISED_THAN_VALUE, "m", "k", "k");
            assertThat(pipeline.realised().doubts()).containsExactly(doubt);
            assertThat(pipeline.doubts()).containsExactly(doubt);
            assertThat(doubt.text(Locale.KOREAN)).isEqualTo("k 행의 이행액이 계약액보다 큼");
        }

        @Test
        void cancelledContractLosesOnlyWhatDidNotArrive() {
            Pipeline pipeline = pipeline(contract("k", "80")
                    .status(OutcomeStatus.CANCELLED)
                    .addRealisation(Realisation.builder().value(usd("30")).build())
                    .build());
            assertUsd(pipeline.realised(), 1, "30");
            // One deal, of which a part arrived and the rest is lost.
            assertUsd(pipeline.lost(CONTRACT), 1, "50");
            assertNothing(pipeline.outstanding());
        }

        @Test
        void realisationFoundWrongDoesNotCount() {
            Pipeline pipeline = pipeline(contract("k", "80")
                    .addRealisation(Realisation.builder()
                            .value(usd("30"))
                            .verification(Verification.REJECTED)
                            .build())
                    .build());
            assertNothing(pipeline.realised());
            assertUsd(pipeline.net(CONTRACT), 1, "80");
        }

        @Test
        void undisclosedContractWithMoneyHasAnUnknownRest() {
            Pipeline pipeline = pipeline(Contract.builder()
                    .id("k")
                    .addRealisation(Realisation.builder().value(usd("30")).build())
                    .build());
            assertUsd(pipeline.realised(), 1, "30");
            assertNothing(pipeline.net(CONTRACT));
            assertThat(pipeline.outstanding().amounts()).isEmpty();
            assertThat(pipeline.outstanding().undisclosed()).isEqualTo(CountRange.exactly(1));
            assertThat(pipeline.outstanding().doubts())
                    .containsExactly(new Doubt(Doubt.Reason.OUTSTANDING_UNKNOWN, "m", "k", "k"));
        }

        @Test
        void moneyThatArrivedCountsEvenIfItsContractIsInsideABatchInAnotherCurrency() {
            Pipeline pipeline = pipeline(
                    contract("batch", "100").count(3).build(),
                    Contract.builder()
                            .id("k")
                            .value(krw("24000"))
                            .addOverlap(new Overlap("batch", Overlap.Relation.INCLUDED))
                            .addRealisation(
                                    Realisation.builder().value(krw("9000")).build())
                            .build());
            assertThat(pipeline.realised().amount("KRW")).isEqualTo(MoneyRange.exactly(krw("9000")));
            assertThat(pipeline.net(CONTRACT).deals()).isEqualTo(CountRange.exactly(2));
            assertThat(pipeline.outstanding().amount("KRW")).isEqualTo(MoneyRange.exactly(krw("15000")));
        }

        @Test
        void batchOfContractsWithMoneyMakesTheNumberARange() {
            Pipeline pipeline = pipeline(contract("k", "80")
                    .count(6)
                    .addRealisation(Realisation.builder().value(usd("30")).build())
                    .build());
            assertThat(pipeline.realised().deals()).isEqualTo(CountRange.between(1, 6));
            assertThat(pipeline.net(CONTRACT).deals()).isEqualTo(CountRange.between(0, 5));
            // Where all six were carried out the rest is outstanding, else it may be that of the others.
            assertThat(pipeline.net(CONTRACT).amount("USD")).isEqualTo(new MoneyRange(usd("0"), usd("50")));
            assertThat(pipeline.outstanding().amount("USD")).isEqualTo(new MoneyRange(usd("0"), usd("50")));
            assertThat(pipeline.realised().doubts())
                    .extracting(doubt -> doubt.text(Locale.KOREAN))
                    .containsExactly("k 행의 계약 가운데 몇 건이 이행되었는지 기록되지 않음");
        }

        @Test
        void sumsOfRealisationsBeyondALongStayExact() {
            Contract.Builder contract = Contract.builder().id("k");
            for (int i = 0; i < 3; i++) {
                contract.addRealisation(
                        Realisation.builder().value(usd("90000000000000000.01")).build());
            }
            assertThat(pipeline(contract.build())
                            .realised()
                            .amount("USD")
                            .high()
                            .getNumberStripped())
                    .isEqualByComparingTo("270000000000000000.03");
        }
    }

    @Test
    void overlapsAreToldByRow() {
        Pipeline pipeline = pipeline(
                consultation("c", "100").count(10).build(),
                mou("batch", "50").count(5).addDerivedFrom("c").build(),
                mou("one", "20")
                        .addOverlap(new Overlap("batch", Overlap.Relation.INCLUDED))
                        .build(),
                Mou.builder()
                        .id("two")
                        .countUnknown()
                        .addOverlap(new Overlap("batch", Overlap.Relation.UNKNOWN))
                        .build());
        // That the row inside grew out of the consultations follows from what is told of its batch.
        assertThat(pipeline.countedOnce())
                .containsExactly(
                        new CountedOnce(
                                CountedOnce.Relation.GREW_OUT_OF,
                                "m",
                                "batch",
                                "c",
                                CountRange.exactly(5),
                                Optional.of(usd("50"))),
                        new CountedOnce(
                                CountedOnce.Relation.INSIDE,
                                "m",
                                "one",
                                "batch",
                                CountRange.exactly(1),
                                Optional.of(usd("20"))),
                        new CountedOnce(
                                CountedOnce.Relation.MAYBE_INSIDE,
                                "m",
                                "two",
                                "batch",
                                new CountRange(1, OptionalLong.empty()),
                                Optional.empty()));
    }

    @Test
    void confirmedAndClaimedExportsStandApart() {
        Pipeline pipeline = pipeline(contract("k", "80")
                .addRealisation(Realisation.builder()
                        .value(usd("30"))
                        .verification(Verification.CONFIRMED_BY_CUSTOMS)
                        .build())
                .addRealisation(Realisation.builder().value(usd("20")).build())
                .build());
        assertThat(pipeline.realised(Verification.CONFIRMED_BY_CUSTOMS)).isEqualTo(MoneyBag.of(usd("30")));
        assertThat(pipeline.realised(Verification.CLAIMED)).isEqualTo(MoneyBag.of(usd("20")));
        assertThat(pipeline.realised(Verification.REJECTED)).isEqualTo(MoneyBag.empty());
    }

    @Test
    void severalMissionsKeepTheirRowsApart() {
        Mission one = Missions.of(
                "one",
                consultation("c", "100").build(),
                contract("k", "80").addDerivedFrom("c").build());
        Mission other = Missions.of("other", consultation("c", "10").build());
        Pipeline pipeline = Results.of(one, other).pipeline();
        assertUsd(pipeline.net(CONSULTATION), 1, "10");
        assertUsd(pipeline.gross(CONSULTATION), 2, "110");
    }
}
