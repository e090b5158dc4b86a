package io.github.trademission.metrics;

import static io.github.trademission.metrics.Missions.contract;
import static io.github.trademission.metrics.Missions.mou;
import static io.github.trademission.metrics.Missions.usd;
import static io.github.trademission.model.OutcomeKind.CONTRACT;
import static io.github.trademission.model.OutcomeKind.MOU;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.model.Contract;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.Realisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What grew out of a batch of which some deals have rows of their own: it took any of them, of the batch or of those rows. */
class GrownOutOfBatchesTest {
    private static final Mou BATCH = mou("batch", "100").count(10).build();
    private static final Mou ONE = mou("m1", "20").addOverlap(in("batch")).build();
    private static final Mou TWO = mou("m2", "20").addOverlap(in("batch")).build();

    private static Overlap in(String batch) {
        return new Overlap(batch, Overlap.Relation.INCLUDED);
    }

    private static Results results(Outcome... rows) {
        return Results.of(Missions.of(rows));
    }

    private static Contract grown(String id, int count, String usd, String from) {
        return contract(id, usd).count(count).addDerivedFrom(from).build();
    }

    private static void assertUsd(Figure figure, long deals, String amount) {
        assertThat(figure.deals()).isEqualTo(CountRange.exactly(deals));
        assertThat(figure.amount("USD")).isEqualTo(MoneyRange.exactly(usd(amount)));
    }

    private static void assertUsd(Figure figure, CountRange deals, String low, String high) {
        assertThat(figure.deals()).isEqualTo(deals);
        assertThat(figure.amount("USD")).isEqualTo(new MoneyRange(usd(low), usd(high)));
    }

    @Test
    void nineContractsOutOfTenMemorandaLeaveOneWhicheverOfThemHaveRowsOfTheirOwn() {
        Results results = results(BATCH, ONE, TWO, grown("k", 9, "90", "batch"));
        // One is left: of the batch's own 8 / 60, of which the others took anything, or one of the two rows of 20.
        assertUsd(results.pipeline().net(MOU), CountRange.exactly(1), "0", "60");
        assertThat(results.pipeline().net(MOU).undisclosed()).isEqualTo(CountRange.between(0, 1));
        assertUsd(results.pipeline().net(MOU, CONTRACT), CountRange.exactly(10), "90", "150");
        assertUsd(results.together(MOU, CONTRACT), CountRange.exactly(10), "90", "150");
    }

    @Test
    void whichOfALiveAndADeadRowGaveIsNotKnown() {
        Pipeline pipeline = results(BATCH, ONE, TWO.withStatus(OutcomeStatus.CANCELLED), grown("k", 9, "90", "batch"))
                .pipeline();
        // One is left: live, of the batch's own 60 or the row of 20; or the dead one of 20.
        assertUsd(pipeline.net(MOU), CountRange.between(0, 1), "0", "60");
        assertUsd(pipeline.lost(MOU), CountRange.between(0, 1), "0", "20");
        assertThat(pipeline.liveAndLost(MOU).deals()).isEqualTo(CountRange.exactly(1));
        assertThat(pipeline.lost(MOU).doubts())
                .contains(new Doubt(Doubt.Reason.OUT_OF_ROWS_INSIDE, "m", "m2", "batch"));
    }

    @Test
    void rowThatBecameAContractMayBeOneOfThoseThatCameOutOfTheBatchToo() {
        Pipeline pipeline = results(BATCH, ONE, TWO, grown("k", 9, "80", "batch"), grown("k1", 1, "20", "m1"))
                .pipeline();
        // Two contracts may have come out of the deal of the first row: one is left then, of the 60 or of the second
        // row.
        assertUsd(pipeline.net(MOU), CountRange.between(0, 1), "0", "60");
        assertUsd(pipeline.net(MOU, CONTRACT), CountRange.between(10, 11), "100", "160");
        assertThat(pipeline.doubts()).extracting(Doubt::reason).doesNotContain(Doubt.Reason.MORE_OUT_THAN_IN);
    }

    @Test
    void moreThanTheBatchAndTheRowsInsideItHaveIsReported() {
        Pipeline pipeline =
                results(BATCH, ONE, TWO, grown("k", 11, "90", "batch")).pipeline();
        assertThat(pipeline.net(MOU).deals()).isEqualTo(CountRange.ZERO);
        assertThat(pipeline.doubts()).containsExactly(new Doubt(Doubt.Reason.MORE_OUT_THAN_IN, "m", "k", "batch"));
    }

    @Test
    void rowsInsideRowsInsideGiveToo() {
        Mou part = mou("part", "30").count(3).addOverlap(in("batch")).build();
        Mou inner = mou("inner", "10").addOverlap(in("part")).build();
        // The batch has 7 / 70 beside the part, the part 2 / 20 beside the inner row. One of the ten is left.
        assertUsd(
                results(BATCH, part, inner, grown("k", 9, "90", "batch"))
                        .pipeline()
                        .net(MOU),
                CountRange.exactly(1),
                "0",
                "70");
        // All ten, or nine, since two contracts may have come out of the single inner deal.
        assertUsd(
                results(BATCH, part, inner, grown("k", 8, "80", "batch"), grown("l", 2, "20", "part"))
                        .pipeline()
                        .net(MOU),
                CountRange.between(0, 1),
                "0",
                "70");
        // Out of the part all 3; out of the batch 6 of its 7 or 5 and the inner deal once more, with 60 at most of the
        // 70.
        assertUsd(
                results(BATCH, part, inner, grown("k", 6, "60", "batch"), grown("l", 3, "30", "part"))
                        .pipeline()
                        .net(MOU),
                CountRange.between(1, 2),
                "10",
                "70");
    }

    @Test
    void singleMemorandumMovesOnWithTheRowThatItsDealStandsIn() {
        Pipeline pipeline = results(mou("batch", "100").build(), ONE, grown("k", 1, "70", "batch"))
                .pipeline();
        assertUsd(pipeline.net(MOU), 0, "0");
        assertUsd(pipeline.net(CONTRACT), 1, "70");
    }

    @Test
    void undisclosedContractMayHaveTakenAnyOfTheValue() {
        Contract undisclosed =
                Contract.builder().id("k").addDerivedFrom("batch").build();
        Figure net = results(BATCH, ONE, undisclosed).pipeline().net(MOU);
        assertThat(net.deals()).isEqualTo(CountRange.exactly(9));
        // The 20 of the row stay unless it is the one that went on; what is left of the other 80 is not known then.
        assertThat(net.amount("USD")).isEqualTo(new MoneyRange(usd("20"), usd("100")));
        assertThat(net.undisclosed()).isEqualTo(CountRange.between(0, 1));
    }

    @Test
    void contractsOfUnknownNumberMayBeAllTen() {
        Contract unknown =
                contract("k", "50").countUnknown().addDerivedFrom("batch").build();
        Pipeline pipeline = results(BATCH, ONE, TWO, unknown).pipeline();
        assertThat(pipeline.net(CONTRACT).deals()).isEqualTo(CountRange.between(1, 10));
        assertThat(pipeline.net(MOU).deals()).isEqualTo(CountRange.between(0, 9));
    }

    @Test
    void moneyArrivedUnderOneDealWhetherItsContractWasRenewedOrNot() {
        Contract batch = contract("batch", "100").count(2).build();
        Contract paid = contract("paid", "50")
                .addOverlap(in("batch"))
                .addRealisation(Realisation.builder().value(usd("10")).build())
                .build();
        Contract other = contract("other", "50").addOverlap(in("batch")).build();
        Pipeline pipeline =
                results(batch, paid, other, grown("new", 1, "50", "batch")).pipeline();
        assertThat(pipeline.realised().deals()).isEqualTo(CountRange.exactly(1));
        assertThat(pipeline.realised().amount("USD")).isEqualTo(MoneyRange.exactly(usd("10")));
        // The new one, and the other unless it was that which was renewed.
        assertUsd(pipeline.net(CONTRACT), CountRange.between(1, 2), "50", "100");
    }

    /** The same deals, of which a batch tells all, or rows inside it some: then it is open whose value went on. */
    @Test
    void rowsOfTheirOwnForSomeDealsOfABatchChangeNoNumber() {
        Random random = new Random(3);
        int compared = 0;
        for (int i = 0; i < 500; i++) {
            int count = 5 + random.nextInt(20);
            List<Outcome> plain = new ArrayList<>(
                    List.of(mou("batch", "" + count * 10).count(count).build()));
            for (int k = random.nextInt(4); k > 0; k--) {
                int deals = 1 + random.nextInt(6);
                plain.add(grown("k" + k, deals, "" + (deals * 10 - random.nextInt(9)), "batch"));
            }
            List<Outcome> itemised = new ArrayList<>(plain);
            // Up to five rows of 2 to 4 deals, since several rows may grow out of a single one; some inside the first
            // of them.
            int left = count;
            int leftInFirst = 0;
            for (int m = 0; m < 5 && left > 1; m++) {
                int deals = 2 + random.nextInt(Math.min(3, left - 1));
                boolean inFirst = deals <= leftInFirst && random.nextBoolean();
                String around = inFirst ? "m0" : "batch";
                left -= inFirst ? 0 : deals;
                leftInFirst -= inFirst ? deals : 0;
                leftInFirst = m == 0 ? deals : leftInFirst;
                Mou row = mou("m" + m, "" + deals * 10)
                        .count(deals)
                        .addOverlap(in(around))
                        .build();
                itemised.add(row);
            }
            Results one = results(plain.toArray(Outcome[]::new));
            Results other = results(itemised.toArray(Outcome[]::new));
            if (one.pipeline().doubts().isEmpty()) {
                compared++;
                assertHolds(other.pipeline().net(MOU), one.pipeline().net(MOU));
                assertHolds(other.pipeline().net(MOU, CONTRACT), one.pipeline().net(MOU, CONTRACT));
                assertHolds(other.together(MOU, CONTRACT), one.together(MOU, CONTRACT));
            }
        }
        assertThat(compared).isGreaterThan(250);
    }

    private static void assertHolds(Figure itemised, Figure plain) {
        assertThat(itemised.deals()).isEqualTo(plain.deals());
        MoneyRange amount = plain.amount("USD");
        assertThat(amount.isExact()).isTrue();
        assertThat(itemised.amount("USD").low()).isLessThanOrEqualTo(amount.low());
        assertThat(itemised.amount("USD").high()).isGreaterThanOrEqualTo(amount.high());
    }
}
