package io.github.trademission.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trademission.metrics.ChanceMissions.With;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rows named by their indexes are the same as rows that meet a condition, and all rows are the same as no condition. */
class RowsByIndexTest {
    private static final List<Mission> MISSIONS = ChanceMissions.some(12, 60, EnumSet.allOf(With.class));
    private static final Results RESULTS = Results.of(MISSIONS);

    private static int[] indexes(Results results, Predicate<Row> condition) {
        List<Row> rows = results.rows();
        return IntStream.range(0, rows.size())
                .filter(i -> condition.test(rows.get(i)))
                .toArray();
    }

    private static void assertSame(Results some, Results expected) {
        assertThat(some.rows()).isEqualTo(expected.rows());
        assertThat(some.missions()).isEqualTo(expected.missions());
        assertThat(some.summary()).isEqualTo(expected.summary());
        assertThat(some.by(Dimension.COMPANY)).isEqualTo(expected.by(Dimension.COMPANY));
        assertThat(some.pipeline().doubts()).isEqualTo(expected.pipeline().doubts());
        assertThat(some.pipeline().countedOnce()).isEqualTo(expected.pipeline().countedOnce());
        for (OutcomeKind kind : OutcomeKind.values()) {
            assertThat(some.pipeline().net(kind)).isEqualTo(expected.pipeline().net(kind));
            assertThat(some.summary().figure(kind).doubts())
                    .isEqualTo(expected.summary().figure(kind).doubts());
        }
    }

    @Test
    void areThoseThatMeetACondition() {
        Stream.<Predicate<Row>>of(
                        row -> row.outcome().stop().isPresent(),
                        row -> row.mission().id().equals(MISSIONS.get(3).id()),
                        row -> row.outcome().id().hashCode() % 7 == 0,
                        RowFilter.live().and(RowFilter.kind(OutcomeKind.MOU, OutcomeKind.CONTRACT)),
                        row -> false)
                .forEach(condition -> assertSame(RESULTS.at(indexes(RESULTS, condition)), RESULTS.where(condition)));
    }

    @Test
    void allOfThemAreTheSameAsAllRows() {
        assertSame(RESULTS.at(indexes(RESULTS, row -> true)), RESULTS);
    }

    @Test
    void oneMissionsRowsAreTheFiguresOfThatMissionAlone() {
        Mission mission = MISSIONS.get(5);
        Results some = RESULTS.at(indexes(RESULTS, row -> row.mission().equals(mission)));

        assertThat(some.summary()).isEqualTo(Results.of(mission).summary());
        assertThat(some.pipeline().doubts())
                .isEqualTo(Results.of(mission).pipeline().doubts());
    }

    @Test
    void countAmongTheRowsThatAreLeft() {
        Results live = RESULTS.where(RowFilter.live());
        Predicate<Row> dated = row -> row.outcome().date().isPresent();

        assertSame(live.at(indexes(live, dated)), RESULTS.where(RowFilter.live().and(dated)));
    }

    @Test
    void mayBeNamedInAnyOrderAndTwice() {
        assertSame(RESULTS.at(7, 3, 7), RESULTS.at(3, 7));
        assertThat(RESULTS.at(7, 3, 7).rows())
                .containsExactly(RESULTS.rows().get(3), RESULTS.rows().get(7));
    }

    @Test
    void haveToBeThere() {
        Results two = RESULTS.at(0, 1);

        assertThatThrownBy(() -> two.at(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> two.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> RESULTS.at(RESULTS.rows().size())).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
