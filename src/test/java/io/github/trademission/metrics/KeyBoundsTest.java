package io.github.trademission.metrics;

import static io.github.trademission.metrics.Missions.usd;
import static io.github.trademission.model.OutcomeKind.MOU;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.model.City;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.Overlap.Relation;
import io.github.trademission.model.Stop;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bounds under the keys of a breakdown, beside every way in which the overlaps nobody recorded can be decided. */
class KeyBoundsTest {
    private static final Stop ALMATY =
            Stop.builder().id("almaty").city(City.of("KZ", "알마티", "Almaty")).build();
    private static final Stop TASHKENT = Stop.builder()
            .id("tashkent")
            .city(City.of("UZ", "타슈켄트", "Tashkent"))
            .build();

    private static Mou.Builder mou(String id, int count, int dollars) {
        return Mou.builder().id(id).count(count).value(usd(Integer.toString(dollars)));
    }

    private static Mou.Builder perhapsIn(Mou.Builder row, String... batches) {
        Arrays.stream(batches).forEach(batch -> row.addOverlap(new Overlap(batch, Relation.UNKNOWN)));
        return row;
    }

    private static void assertBounds(Summary summary, int low, int high, String dollarsLow, String dollarsHigh) {
        assertThat(summary.figure(MOU).deals()).isEqualTo(CountRange.between(low, high));
        assertThat(summary.figure(MOU).amount("USD")).isEqualTo(new MoneyRange(usd(dollarsLow), usd(dollarsHigh)));
    }

    @Test
    void roomOfABatchIsThereForTheRowsOfEachKey() {
        Breakdown<Stop> stops = Results.of(Missions.of(
                        mou("batch", 1, 100).stop(ALMATY).build(),
                        perhapsIn(mou("a", 1, 100).stop(TASHKENT), "batch").build(),
                        perhapsIn(mou("b", 1, 100), "batch").build()))
                .by(Dimension.STOP);
        // One of them may be the batch's one deal with all of its value, which stands under the key of that row then.
        assertBounds(stops.of(ALMATY), 0, 1, "0", "100");
        assertBounds(stops.of(TASHKENT), 1, 1, "100", "100");
        assertBounds(stops.unattributed(), 1, 1, "100", "100");
        assertBounds(stops.total(), 2, 3, "200", "300");
    }

    @Test
    void eachOfTheBatchesThatARowMayBeInsideOfIsLowered() {
        Breakdown<Stop> stops = Results.of(Missions.of(
                        mou("one", 3, 300).stop(ALMATY).build(),
                        mou("two", 2, 200).stop(TASHKENT).build(),
                        perhapsIn(mou("a", 1, 100).stop(TASHKENT), "one", "two").build()))
                .by(Dimension.STOP);
        assertBounds(stops.of(ALMATY), 2, 3, "200", "300");
        assertBounds(stops.of(TASHKENT), 2, 3, "200", "300");
        assertBounds(stops.total(), 5, 6, "500", "600");
    }

    @Test
    void rowThatMayBeInsideEitherOfTwoBatchesOfAKeyIsTakenOutOnce() {
        Breakdown<Stop> stops = Results.of(Missions.of(
                        mou("one", 3, 300).stop(ALMATY).build(),
                        mou("two", 2, 200).stop(ALMATY).build(),
                        perhapsIn(mou("a", 1, 100).stop(TASHKENT), "one", "two").build()))
                .by(Dimension.STOP);
        assertBounds(stops.of(ALMATY), 4, 5, "400", "500");
        assertBounds(stops.of(TASHKENT), 1, 1, "100", "100");
    }

    @Test
    void rowInsideABatchOfUnknownKeyLeavesThatWhatItDoesNotHold() {
        Breakdown<Stop> stops = Results.of(Missions.of(
                        mou("batch", 9, 900).stop(ALMATY).build(),
                        perhapsIn(mou("middle", 5, 500), "batch").build(),
                        perhapsIn(mou("a", 2, 200).stop(TASHKENT), "middle").build()))
                .by(Dimension.STOP);
        // If all are inside, Almaty has what the middle leaves of the batch, and the middle what Tashkent leaves of it.
        assertBounds(stops.of(ALMATY), 4, 9, "400", "900");
        assertBounds(stops.of(TASHKENT), 2, 2, "200", "200");
        assertBounds(stops.unattributed(), 3, 5, "300", "500");
    }

    @Test
    void rowsWithoutAValueTakeAnUnknownPartOfTheBatchTheyMayBeInsideOf() {
        Breakdown<Stop> stops = Results.of(Missions.of(
                        mou("batch", 2, 100).stop(ALMATY).build(),
                        perhapsIn(Mou.builder().id("a").count(2), "batch").build(),
                        perhapsIn(Mou.builder().id("b"), "batch").build(),
                        perhapsIn(Mou.builder().id("c"), "batch").build()))
                .by(Dimension.STOP);
        assertThat(stops.unattributed().figure(MOU).deals()).isEqualTo(CountRange.exactly(4));
        assertThat(stops.unattributed().figure(MOU).undisclosed()).isEqualTo(CountRange.exactly(3));
        // The first alone, or the two others, have room in the batch: all of its deals and of its value.
        assertBounds(stops.of(ALMATY), 0, 2, "0", "100");
        assertThat(stops.of(ALMATY).figure(MOU).undisclosed()).isEqualTo(CountRange.between(0, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyDecidedVersionLiesWithinTheBoundsOfEveryKey(long seed) {
        Random random = new Random(seed);
        int decided = 0;
        for (int i = 0; i < 100; i++) {
            List<Mou> rows = rows(random);
            Breakdown<Stop> stops =
                    Results.of(Missions.of(rows.toArray(Outcome[]::new))).by(Dimension.STOP);
            for (Map<Mou, Overlap> decisions : decisions(rows)) {
                if (fits(rows, decisions)) {
                    assertWithin(stops, rows, decisions);
                    decided++;
                }
            }
        }
        assertThat(decided).isGreaterThan(200);
    }

    private static List<Mou> rows(Random random) {
        List<Mou> rows = new ArrayList<>();
        int size = 2 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            int count = 1 + random.nextInt(Math.max(1, 5 - i));
            Mou.Builder row = mou("r" + (9 - i), count, 10 * count + random.nextInt(9));
            switch (random.nextInt(3)) {
                case 0 -> row.stop(ALMATY);
                case 1 -> row.stop(TASHKENT);
                default -> {}
            }
            boolean stated = i > 0 && random.nextInt(5) == 0;
            if (stated) {
                row.addOverlap(new Overlap(rows.get(random.nextInt(i)).id(), Relation.INCLUDED));
            } else {
                rows.stream()
                        .filter(batch -> random.nextInt(2) == 0)
                        .forEach(batch -> row.addOverlap(new Overlap(batch.id(), Relation.UNKNOWN)));
            }
            rows.add(row.build());
        }
        return rows;
    }

    /** Each row in none of the rows that it may be inside of, or in one of them; in the one that it is stated to be in. */
    private static List<Map<Mou, Overlap>> decisions(List<Mou> rows) {
        List<Map<Mou, Overlap>> all = List.of(Map.of());
        for (Mou row : rows) {
            List<Map<Mou, Overlap>> longer = new ArrayList<>();
            for (Map<Mou, Overlap> decisions : all) {
                row.overlaps().forEach(overlap -> {
                    Map<Mou, Overlap> more = new HashMap<>(decisions);
                    more.put(row, overlap);
                    longer.add(more);
                });
                if (row.overlaps().stream().noneMatch(overlap -> overlap.relation() == Relation.INCLUDED)) {
                    longer.add(decisions);
                }
            }
            all = longer;
        }
        return all;
    }

    private static boolean fits(List<Mou> rows, Map<Mou, Overlap> decisions) {
        return rows.stream().allMatch(row -> fits(own(row, decisions)[0], own(row, decisions)[1]));
    }

    /** A row that keeps money of deals inside others counts them too; those are left to the worlds of small records. */
    private static boolean fits(long deals, long dollars) {
        return deals > 0 ? dollars >= 0 : deals == 0 && dollars == 0;
    }

    private static void assertWithin(Breakdown<Stop> stops, List<Mou> rows, Map<Mou, Overlap> decisions) {
        Map<Optional<Stop>, long[]> sums = new HashMap<>();
        for (Optional<Stop> key : List.of(Optional.of(ALMATY), Optional.of(TASHKENT), Optional.<Stop>empty())) {
            sums.put(key, new long[2]);
        }
        for (Mou row : rows) {
            long[] sum = sums.get(row.stop());
            sum[0] += own(row, decisions)[0];
            sum[1] += own(row, decisions)[1];
        }
        sums.forEach((key, sum) -> {
            Figure figure = key.map(stops::of).orElse(stops.unattributed()).figure(MOU);
            assertThat(figure.deals().low()).isLessThanOrEqualTo(sum[0]);
            assertThat(figure.deals().high().orElseThrow()).isGreaterThanOrEqualTo(sum[0]);
            assertThat(figure.amount("USD").low()).isLessThanOrEqualTo(usd(Long.toString(sum[1])));
            assertThat(figure.amount("USD").high()).isGreaterThanOrEqualTo(usd(Long.toString(sum[1])));
        });
    }

    /** The deals and the dollars of a row beside those of the rows inside it. */
    private static long[] own(Mou row, Map<Mou, Overlap> decisions) {
        long[] own = size(row);
        decisions.forEach((inner, overlap) -> {
            if (overlap.with().equals(row.id())) {
                own[0] -= size(inner)[0];
                own[1] -= size(inner)[1];
            }
        });
        return own;
    }

    private static long[] size(Mou row) {
        return new long[] {
            row.count().orElseThrow(), row.value().orElseThrow().getNumber().longValueExact()
        };
    }
}
