package io.github.trademission.metrics;

import static io.github.trademission.metrics.Missions.A;
import static io.github.trademission.metrics.Missions.B;
import static io.github.trademission.metrics.Missions.consultation;
import static io.github.trademission.metrics.Missions.contract;
import static io.github.trademission.metrics.Missions.mou;
import static io.github.trademission.metrics.Missions.usd;
import static io.github.trademission.model.OutcomeKind.CONSULTATION;
import static io.github.trademission.model.OutcomeKind.CONTRACT;
import static io.github.trademission.model.OutcomeKind.JOINT_BID;
import static io.github.trademission.model.OutcomeKind.MOU;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.ratio.Ratios;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows inside a batch that other links lead to as well: their deals count once, whichever way they are recorded. */
class IncludedRowsTest {
    private static final Mou BATCH = mou("batch", "100").count(10).build();

    private static Results results(Outcome... rows) {
        return Results.of(Missions.of(rows));
    }

    private static Overlap in(String batch) {
        return new Overlap(batch, Overlap.Relation.INCLUDED);
    }

    private static JointBid.Builder bid(String usd) {
        return JointBid.builder().id("bid").value(usd(usd)).addCompanies(A, B).lead(A);
    }

    private static void assertUsd(Figure figure, long deals, String amount) {
        assertThat(figure.deals()).isEqualTo(CountRange.exactly(deals));
        assertThat(figure.amount("USD")).isEqualTo(MoneyRange.exactly(usd(amount)));
    }

    @Test
    void rowInsideABatchGrewOutOfWhatTheBatchGrewOutOf() {
        Pipeline pipeline = results(
                        consultation("talks", "1000").count(128).build(),
                        BATCH.withDerivedFrom("talks"),
                        mou("named", "30").addOverlap(in("batch")).build())
                .pipeline();
        assertUsd(pipeline.net(CONSULTATION), 118, "900");
        assertUsd(pipeline.net(CONSULTATION, MOU), 128, "1000");
    }

    @Test
    void rowThatIsInsideABatchAndGrewOutOfItTookADealOfTheBatch() {
        Pipeline pipeline = results(
                        BATCH,
                        mou("named", "30")
                                .addOverlap(in("batch"))
                                .addDerivedFrom("batch")
                                .build())
                .pipeline();
        // One deal went on with its 30, be it its own one or another of the ten; it is one of the ten still.
        assertUsd(pipeline.net(MOU), 9, "70");
        assertUsd(pipeline.gross(MOU), 10, "100");
    }

    @Test
    void batchesOfUnknownSizeInBetweenHideNothing() {
        Mou named = mou("named", "20").count(2).addOverlap(in("part")).build();
        Mou uncounted =
                Mou.builder().id("part").countUnknown().addOverlap(in("batch")).build();
        assertUsd(results(BATCH, uncounted, named).summary().figure(MOU), 10, "100");
        Mou undisclosed =
                Mou.builder().id("part").count(5).addOverlap(in("batch")).build();
        assertUsd(results(named, undisclosed, BATCH).summary().figure(MOU), 10, "100");
    }

    @Test
    void averageOfABatchDividesByAllDealsThatItsValueStandsFor() {
        Mou undisclosed = Mou.builder().id("named").addOverlap(in("batch")).build();
        assertThat(Ratios.of(results(BATCH, undisclosed))
                        .valuePerDeal(MOU, "USD")
                        .money())
                .contains(usd("10"));
        Mou uncounted =
                mou("named", "30").countUnknown().addOverlap(in("batch")).build();
        assertThat(Ratios.of(results(BATCH, uncounted)).valuePerDeal(MOU, "USD").money())
                .contains(usd("10"));
    }

    @Test
    void contractOutOfAnIncludedBidTakesItsDealOutOfTheBatchEvenIfBidsAreNotAskedFor() {
        Results results = results(
                BATCH,
                bid("30").addOverlap(in("batch")).build(),
                contract("signed", "25").addDerivedFrom("bid").build());
        assertUsd(results.together(MOU, CONTRACT), 10, "100");
        assertUsd(results.pipeline().net(MOU, JOINT_BID, CONTRACT), 10, "95");
    }

    @Test
    void contractOutOfABidThatIsPerhapsInsideABatchMayBeOneOfItsDealsEvenIfBidsAreNotAskedFor() {
        Results results = results(
                BATCH,
                bid("50")
                        .addOverlap(new Overlap("batch", Overlap.Relation.UNKNOWN))
                        .build(),
                contract("signed", "40").addDerivedFrom("bid").build());
        Figure together = results.together(MOU, CONTRACT);
        assertThat(together.deals()).isEqualTo(CountRange.between(10, 11));
        // Inside, the contract takes its 40 out of the 100; else they come on top.
        assertThat(together.amount("USD")).isEqualTo(new MoneyRange(usd("100"), usd("140")));
        assertThat(together.doubts()).containsExactly(new Doubt(Doubt.Reason.OVERLAP_UNKNOWN, "m", "bid", "batch"));
        // Where the bid is looked at, it takes its own 50 out of the batch: 50 + 40 at least.
        Figure net = results.pipeline().net(MOU, CONTRACT);
        assertThat(net.deals()).isEqualTo(CountRange.between(10, 11));
        assertThat(net.amount("USD")).isEqualTo(new MoneyRange(usd("90"), usd("140")));
    }

    @Test
    void singleMemorandumThatABidPerhapsIsMovedOnPerhaps() {
        Results results = results(
                mou("batch", "100").build(),
                bid("50")
                        .addOverlap(new Overlap("batch", Overlap.Relation.UNKNOWN))
                        .build(),
                contract("signed", "40").addDerivedFrom("bid").build());
        assertThat(results.together(MOU, CONTRACT).deals()).isEqualTo(CountRange.between(1, 2));
        assertThat(results.together(MOU, CONTRACT).amount("USD")).isEqualTo(new MoneyRange(usd("40"), usd("140")));
    }

    @Test
    void inclusionsAreFollowedPastRowsOfOtherKinds() {
        Results results = results(
                BATCH,
                bid("50").addOverlap(in("batch")).build(),
                mou("named", "20").addOverlap(in("bid")).build());
        // Ten memoranda of 100, of which one of 20 is named.
        assertUsd(results.summary().figure(MOU), 10, "100");
        assertUsd(results.pipeline().gross(MOU), 10, "100");
        assertUsd(results.together(MOU, JOINT_BID), 10, "100");
        assertUsd(results.together(MOU, CONTRACT), 10, "100");
        assertThat(results.where(RowFilter.kind(MOU)).summary())
                .isEqualTo(Results.of(Missions.of(
                                BATCH,
                                mou("named", "20").addOverlap(in("batch")).build()))
                        .summary());
    }

    @Test
    void doubtfulInclusionsAreFollowedPastRowsOfOtherKinds() {
        Overlap perhaps = new Overlap("bid", Overlap.Relation.UNKNOWN);
        Results results = results(
                BATCH,
                bid("50").addOverlap(in("batch")).build(),
                mou("named", "20").addOverlap(perhaps).build());
        Figure figure = results.summary().figure(MOU);
        assertThat(figure.deals()).isEqualTo(CountRange.between(10, 11));
        assertThat(figure.amount("USD")).isEqualTo(new MoneyRange(usd("100"), usd("120")));
    }

    @Test
    void bidThatIsLostAndPerhapsInsideABatchMayTakeItsDealOutOfTheLiveOnes() {
        Pipeline pipeline = results(
                        BATCH,
                        bid("30")
                                .status(OutcomeStatus.CANCELLED)
                                .addOverlap(new Overlap("batch", Overlap.Relation.UNKNOWN))
                                .build())
                .pipeline();
        assertThat(pipeline.net(MOU).deals()).isEqualTo(CountRange.between(9, 10));
        assertThat(pipeline.net(MOU).amount("USD")).isEqualTo(new MoneyRange(usd("70"), usd("100")));
        assertThat(pipeline.net(MOU).doubts()).hasSize(1);
        assertUsd(pipeline.lost(JOINT_BID), 1, "30");
    }

    @Test
    void longChainsOfBatchesTakeNoLongerThanTheirLength() {
        Outcome[] chain = IntStream.range(0, 20_000)
                .mapToObj(i -> {
                    Mou.Builder row = Mou.builder().id("m" + i).countUnknown();
                    return i == 0
                            ? row.build()
                            : row.addOverlap(in("m" + (i - 1))).build();
                })
                .toArray(Outcome[]::new);
        assertThat(results(chain).pipeline().net(MOU).deals().low()).isEqualTo(1);
    }
}
