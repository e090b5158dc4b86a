package io.github.trademission.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.worlds.Row.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds in every world of any record, so that it tells whether the worlds are what they should be. */
class WorldLawsTest {
    private static final int RECORDS = 400;

    private static void forEachRecord(BiConsumer<List<Row>, Links> law) {
        ChanceRecords records = new ChanceRecords(99, 5, 60);
        for (int i = 0; i < RECORDS; i++) {
            List<Row> rows = records.next();
            law.accept(rows, new Links(rows));
        }
    }

    private static List<World> worlds(Links links) {
        List<World> worlds = new ArrayList<>();
        new Nestings(links, 0).all().forEach(nestings -> worlds.addAll(Growth.of(nestings)));
        return worlds;
    }

    private static int rowsOf(Links links, Kind kind) {
        int set = 0;
        for (int i = 0; i < links.rows.size(); i++) {
            set |= links.rows.get(i).kind() == kind ? 1 << i : 0;
        }
        return set;
    }

    @Test
    void keysOfRowsDisclosedInOneCurrencyAddUpToTheGross() {
        int[] seen = new int[1];
        forEachRecord((rows, links) -> {
            if (new Nestings(links, 0).isContradictory()) {
                return;
            }
            for (Kind kind : rows.stream().map(Row::kind).collect(Collectors.toSet())) {
                int set = rowsOf(links, kind);
                List<Map<String, Long>> values = rows.stream()
                        .filter(row -> row.kind() == kind)
                        .map(Row::value)
                        .toList();
                if (values.stream().allMatch(Objects::nonNull)
                        && values.stream().map(Map::keySet).distinct().count() == 1) {
                    seen[0]++;
                    assertKeysAddUp(rows, links, set);
                }
            }
        });
        assertThat(seen[0]).isGreaterThan(100);
    }

    private static void assertKeysAddUp(List<Row> rows, Links links, int set) {
        Map<String, Integer> stops = new HashMap<>();
        for (int i : Links.each(set)) {
            stops.merge(String.valueOf(links.rows.get(i).stop()), 1 << i, (one, other) -> one | other);
        }
        Reduction reduction = new Reduction(set);
        for (World world : worlds(links)) {
            Amount gross = GrossFigure.of(world.nesting(), set);
            for (World small : reduction.of(world.nesting())) {
                new Stands(small, links).each(position -> {
                    Amount whole = StandingFigure.of(position, set);
                    List<Amount> keys = stops.values().stream()
                            .map(key -> StandingFigure.of(position, key))
                            .toList();
                    Map<String, Long> money = keys.stream().map(Amount::money).reduce(Map.of(), Sums::plus);
                    assertThat(positive(money)).as(() -> RecordJson.text(rows)).isEqualTo(positive(gross.money()));
                    assertThat(positive(whole.money()))
                            .as(() -> RecordJson.text(rows))
                            .isEqualTo(positive(gross.money()));
                    // A deal may be a participation of several keys, never of none.
                    assertThat(keys.stream().mapToInt(Amount::high).sum())
                            .as(() -> RecordJson.text(rows) + keys)
                            .isGreaterThanOrEqualTo(gross.high());
                    assertThat(whole.high()).as(() -> RecordJson.text(rows)).isEqualTo(gross.high());
                });
            }
        }
    }

    private static Map<String, Long> positive(Map<String, Long> money) {
        return money.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void noFigureShowsMoneyWithoutADeal() {
        forEachRecord((rows, links) -> {
            for (World world : worlds(links)) {
                new Stands(world, links).each(position -> {
                    for (int i : Links.each(links.all())) {
                        Amount alone = StandingFigure.of(position, 1 << i);
                        assertThat(alone.high() > 0 || Sums.isNothing(alone.money()))
                                .as(() -> RecordJson.text(rows))
                                .isTrue();
                        assertThat(alone.money().values()).allMatch(amount -> amount >= 0);
                    }
                });
            }
        });
    }

    @Test
    void liveAndLostDealsAreNoMoreThanBothTogetherAndNoFewerThanTheirGreater() {
        forEachRecord((rows, links) -> {
            List<Question> questions = new ArrayList<>();
            for (Question.Figure figure : List.of(Question.Figure.NET, Question.Figure.LOST, Question.Figure.BOTH)) {
                questions.add(Question.of(figure, rows.stream().map(Row::kind).collect(Collectors.toSet())));
            }
            List<Map<String, Answer>> answers = Oracle.answers(rows, questions);
            Range net = answers.get(0).get("").deals();
            Range lost = answers.get(1).get("").deals();
            Range both = answers.get(2).get("").deals();
            assertThat(both.low()).isBetween(Math.max(net.low(), lost.low()), Long.MAX_VALUE);
            if (net.high() != null && lost.high() != null) {
                assertThat(both.high()).isBetween(Math.max(net.high(), lost.high()), net.high() + lost.high());
            }
        });
    }

    @Test
    void anUnknownCountNeverNarrowsARangeOfConsistentRecords() {
        forEachRecord((rows, links) -> {
            boolean isPlain =
                    rows.stream().allMatch(row -> row.in() == null && row.from().isEmpty());
            Row first = rows.get(0);
            if (isPlain && !first.hasUnknownCount()) {
                List<Row> less = new ArrayList<>(rows);
                less.set(0, withoutCount(first));
                Question question = Question.of(Question.Figure.GROSS, Set.of(first.kind()));
                assertThat(Oracle.answer(less, question)
                                .get("")
                                .contains(Oracle.answer(rows, question).get("")))
                        .as(() -> RecordJson.text(rows))
                        .isTrue();
            }
        });
    }

    private static Row withoutCount(Row row) {
        return new Row(
                row.id(),
                row.kind(),
                Row.UNKNOWN,
                row.value(),
                row.dead(),
                row.in(),
                row.perhaps(),
                row.from(),
                row.arrived(),
                row.company(),
                row.stop());
    }
}
