package io.github.trademission.metrics;

import static io.github.trademission.metrics.Missions.krw;
import static io.github.trademission.metrics.Missions.mou;
import static io.github.trademission.metrics.Missions.usd;
import static io.github.trademission.model.OutcomeKind.CONTRACT;
import static io.github.trademission.model.OutcomeKind.MOU;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.model.Contract;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.Realisation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows inside rows that are inside others, and rows of which some are inside: each deal and its value once, in any order. */
class RowsInsideRowsTest {
    private static Overlap in(String batch) {
        return new Overlap(batch, Overlap.Relation.INCLUDED);
    }

    private static Overlap perhapsIn(String batch) {
        return new Overlap(batch, Overlap.Relation.UNKNOWN);
    }

    private static Figure figure(Outcome... rows) {
        return Results.of(Missions.of(rows)).summary().figure(MOU);
    }

    @Test
    void valueInsideAnUndisclosedBatchComesOutOfTheBatchAround() {
        Mou around = mou("around", "100").count(10).build();
        Mou between =
                Mou.builder().id("between").count(3).addOverlap(in("around")).build();
        Mou inner = mou("inner", "20").addOverlap(in("between")).build();
        for (Figure figure : List.of(figure(around, between, inner), figure(inner, between, around))) {
            assertThat(figure.deals()).isEqualTo(CountRange.exactly(10));
            assertThat(figure.amount("USD")).isEqualTo(MoneyRange.exactly(usd("100")));
            assertThat(figure.undisclosed()).isEqualTo(CountRange.ZERO);
        }
    }

    @Test
    void valueInsideABatchWhoseValueIsInsideAnotherCurrencyIsNotAddedAgain() {
        Mou around = mou("around", "100").count(10).build();
        Mou between = Mou.builder()
                .id("between")
                .count(3)
                .value(krw("24000"))
                .addOverlap(in("around"))
                .build();
        Mou inner = Mou.builder()
                .id("inner")
                .value(krw("8000"))
                .addOverlap(in("between"))
                .build();
        for (Figure figure : List.of(figure(around, between, inner), figure(inner, between, around))) {
            assertThat(figure.deals()).isEqualTo(CountRange.exactly(10));
            assertThat(figure.amounts()).containsOnlyKeys("USD");
            assertThat(figure.amount("USD")).isEqualTo(MoneyRange.exactly(usd("100")));
        }
    }

    @Test
    void dealsInsideABatchOfUnknownSizeComeOutOfTheBatchAround() {
        Mou around = mou("around", "100").count(10).build();
        Mou between =
                mou("between", "50").countUnknown().addOverlap(in("around")).build();
        Mou inner = mou("inner", "20").addOverlap(in("between")).build();
        for (Figure figure : List.of(figure(around, between, inner), figure(inner, between, around))) {
            assertThat(figure.deals()).isEqualTo(CountRange.exactly(10));
            assertThat(figure.amount("USD")).isEqualTo(MoneyRange.exactly(usd("100")));
        }
    }

    @Test
    void bothOfTwoRowsMayBePartsOfASingleDeal() {
        Mou batch = mou("batch", "100").build();
        Mou disclosed = mou("a", "50").addOverlap(perhapsIn("batch")).build();
        Mou undisclosed = Mou.builder().id("b").addOverlap(perhapsIn("batch")).build();
        // A single deal may hold both as its parts.
        for (Figure figure : List.of(figure(batch, disclosed, undisclosed), figure(batch, undisclosed, disclosed))) {
            assertThat(figure.deals()).isEqualTo(CountRange.between(1, 3));
            assertThat(figure.amount("USD")).isEqualTo(new MoneyRange(usd("100"), usd("150")));
            assertThat(figure.undisclosed()).isEqualTo(CountRange.between(0, 1));
        }
    }

    @Test
    void valuePerhapsInsideAnUndisclosedRowIsPerhapsPartOfTheBatchThatHoldsItsValue() {
        Mou batch = mou("batch", "100").count(10).build();
        Mou between = Mou.builder().id("b").count(3).addOverlap(in("batch")).build();
        Figure figure =
                figure(batch, between, mou("c", "20").addOverlap(perhapsIn("b")).build());
        assertThat(figure.deals()).isEqualTo(CountRange.between(10, 11));
        assertThat(figure.amount("USD")).isEqualTo(new MoneyRange(usd("100"), usd("120")));
        assertThat(figure.doubts()).containsExactly(new Doubt(Doubt.Reason.OVERLAP_UNKNOWN, "m", "c", "b"));
    }

    @Test
    void dealsPerhapsInsideARowOfUnknownSizeArePerhapsThoseOfTheBatchAround() {
        Mou batch = mou("batch", "100").count(10).build();
        Mou between =
                Mou.builder().id("b").countUnknown().addOverlap(in("batch")).build();
        Mou perhaps = Mou.builder().id("c").addOverlap(perhapsIn("b")).build();
        Figure figure = figure(batch, between, perhaps);
        assertThat(figure.deals()).isEqualTo(CountRange.between(10, 11));
        assertThat(figure.undisclosed()).isEqualTo(CountRange.between(0, 1));
    }

    @Test
    void valuePerhapsInsideABatchWhoseValueIsPartOfAnotherCurrencyIsPerhapsPartOfThat() {
        Mou around = mou("around", "100").count(10).build();
        Mou between = Mou.builder()
                .id("b")
                .count(3)
                .value(krw("24000"))
                .addOverlap(in("around"))
                .build();
        Mou perhaps = Mou.builder()
                .id("c")
                .value(krw("8000"))
                .addOverlap(perhapsIn("b"))
                .build();
        assertThat(figure(around, between, perhaps).amount("KRW")).isEqualTo(new MoneyRange(krw("0"), krw("8000")));
    }

    @Test
    void findingNamesTheSameRowInAnyOrder() {
        Mou batch = mou("batch", "100").count(2).build();
        Mou one = mou("a", "60").addOverlap(in("batch")).build();
        Mou other = mou("b", "60").addOverlap(in("batch")).build();
        assertThat(figure(batch, one, other)).isEqualTo(figure(batch, other, one));
        assertThat(figure(batch, other, one).doubts())
                .containsExactly(new Doubt(Doubt.Reason.MORE_INSIDE_THAN_BATCH, "m", "a", "batch"));
    }

    @Test
    void contractOfUnknownCountMayLeaveAnUndisclosedBatchNoDealsOfItsOwn() {
        Contract batch = Contract.builder().id("batch").count(5).build();
        Contract inner = Contract.builder()
                .id("inner")
                .countUnknown()
                .addOverlap(in("batch"))
                .addRealisation(Realisation.builder().value(usd("10")).build())
                .build();
        Pipeline pipeline = Results.of(Missions.of(batch, inner)).pipeline();
        // Of the batch's five the inner row may be all, so that one undisclosed row stands for both.
        assertThat(pipeline.gross(CONTRACT).deals()).isEqualTo(CountRange.exactly(5));
        assertThat(pipeline.gross(CONTRACT).undisclosed()).isEqualTo(CountRange.between(1, 2));
        // Money may have arrived under all of them, or under one: four are left then, of the batch or of both rows.
        assertThat(pipeline.net(CONTRACT).deals()).isEqualTo(CountRange.between(0, 4));
        assertThat(pipeline.net(CONTRACT).undisclosed()).isEqualTo(CountRange.between(0, 2));
        assertThat(pipeline.outstanding().undisclosed()).isEqualTo(CountRange.between(1, 2));
    }

    @Test
    void rowWithAChoiceLeavesTheRoomToTheRowThatHasNone() {
        Mou first = mou("first", "20").build();
        Mou second = mou("second", "20").build();
        Mou either = mou("either", "20")
                .addOverlap(perhapsIn("first"))
                .addOverlap(perhapsIn("second"))
                .build();
        Mou only = mou("only", "20").addOverlap(perhapsIn("first")).build();

        // Four deals as recorded; two if one is inside the second and the other inside the first.
        for (Figure figure : List.of(figure(first, second, either, only), figure(only, either, second, first))) {
            assertThat(figure.deals()).isEqualTo(CountRange.between(2, 4));
            assertThat(figure.amount("USD")).isEqualTo(new MoneyRange(usd("40"), usd("80")));
        }
    }
}
