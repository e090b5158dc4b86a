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

/** What grew out of a batch of which some deals have rows of their own: it takes from the batch, then from those rows. */
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

    @Test
    void nineContractsOutOfTenMemorandaLeaveOneWhicheverOfThemHaveRowsOfTheirOwn() {
        Results results = results(BATCH, ONE, TWO, grown("k", 9, "90", "batch"));
        // Of 10 / 100, 9 / 90 became contracts: 1 / 10 is left, of one of the two rows.
        assertUsd(results.pipeline().net(MOU), 1, "10");
        assertUsd(results.pipeline().net(MOU, CONTRACT), 10, "100");
        assertUsd(results.together(MOU, CONTRACT), 10, "100");
        assertThat(results.pipeline().doubts()).isEmpty();
    }

    @Test
    void whichOfALiveAndADeadRowGaveIsNotKnown() {
        Pipeline pipeline = results(BATCH, ONE, TWO.withStatus(OutcomeStatus.CANCELLED), grown("k", 9, "90", "batch"))
                .pipeline();
        // 30 of the 40 went on, at most 20 of it out of the other row: each keeps 10 at most, or nothing.
        for (Figure figure : List.of(pipeline.net(MOU), pipeline.lost(MOU))) {
            assertThat(figure.deals()).isEqualTo(CountRange.between(0, 1));
            assertThat(figure.amount("USD")).isEqualTo(new MoneyRange(usd("0"), usd("10")));
        }
        assertThat(pipeline.net(MOU).doubts())
                .containsExactly(new Doubt(Doubt.Reason.OUT_OF_ROWS_INSIDE, "m", "m1", "batch"));
        assertThat(pipeline.lost(MOU).doubts())
                .containsExactly(new Doubt(Doubt.Reason.OUT_OF_ROWS_INSIDE, "m", "m2", "batch"));
    }

    @Test
    void rowThatBecameAContractItselfHasNothingLeftToGive() {
        Pipeline pipeline = results(BATCH, ONE, TWO, grown("k", 9, "80", "batch"), grown("k1", 1, "20", "m1"))
                .pipeline();
        assertUsd(pipeline.net(MOU), 0, "0");
        assertUsd(pipeline.net(MOU, CONTRACT), 10, "100");
        assertThat(pipeline.doubts()).isEmpty();
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
        assertUsd(
                results(BATCH, part, inner, grown("k", 9, "90", "batch"))
                        .pipeline()
                        .net(MOU),
                1,
                "10");
        // The batch has 7 left beside the part, the part 2 beside the inner row: 8 and 2 came out, so the inner row
        // gave one.
        assertUsd(
                results(BATCH, part, inner, grown("k", 8, "80", "batch"), grown("l", 2, "20", "part"))
                        .pipeline()
                        .net(MOU),
                0,
                "0");
        // Out of the part 3, out of the batch 6 of the 7 that it has: 1 of the ten is left.
        assertUsd(
                results(BATCH, part, inner, grown("k", 6, "60", "batch"), grown("l", 3, "30", "part"))
                        .pipeline()
                        .net(MOU),
                1,
                "10");
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
        assertThat(net.amount("USD")).isEqualTo(new MoneyRange(usd("0"), usd("100")));
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
    void moneyUnderAContractThatPerhapsWasRenewedCountsAsPerhapsOneDeal() {
        Contract batch = contract("batch", "100").count(2).build();
        Contract paid = contract("paid", "50")
                .addOverlap(in("batch"))
                .addRealisation(Realisation.builder().value(usd("10")).build())
                .build();
        Contract other = contract("other", "50").addOverlap(in("batch")).build();
        Pipeline pipeline =
                results(batch, paid, other, grown("new", 1, "50", "batch")).pipeline();
        assertThat(pipeline.realised().deals()).isEqualTo(CountRange.between(0, 1));
        assertThat(pipeline.realised().amount("USD")).isEqualTo(MoneyRange.exactly(usd("10")));
    }

    /** The same deals, of which a batch tells all, or rows inside it some. */
    @Test
    void rowsOfTheirOwnForSomeDealsOfABatchChangeNoSum() {
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
            // Up to five rows of 4 deals or less; those that still fit may be inside the first of them.
            int left = count;
            int leftInFirst = 0;
            for (int m = 0; m < 5 && left > 0; m++) {
                int deals = 1 + random.nextInt(Math.min(4, left));
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
                assertThat(other.pipeline().net(MOU)).isEqualTo(one.pipeline().net(MOU));
                assertThat(other.pipeline().net(MOU, CONTRACT))
                        .isEqualTo(one.pipeline().net(MOU, CONTRACT));
                assertThat(other.together(MOU, CONTRACT)).isEqualTo(one.together(MOU, CONTRACT));
            }
        }
        assertThat(compared).isGreaterThan(250);
    }
}
