package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.first;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the choices that move a bound of one figure: those of which one way to settle them leaves another range than the rest.
 */
final class Moves {
    private final Linked rows;
    private final Map<Notice, Map<Object, Range>> ranges = new LinkedHashMap<>();
    /** Rows that are perhaps inside others, each choice as a row and a batch. */
    private final List<Notice> overlaps = new ArrayList<>();
    /** Of each such choice what a figure comes to if it is inside, and if it is not. */
    private final List<Range[]> byOverlap = new ArrayList<>();

    Moves(Linked rows) {
        this.rows = rows;
        for (int row = 0; row < rows.size; row++) {
            for (int batch : rows.perhaps[row]) {
                overlaps.add(new Notice(Notice.Cause.OVERLAP_UNKNOWN, row, batch));
                byOverlap.add(new Range[] {new Range(rows.currencies), new Range(rows.currencies)});
            }
        }
    }

    /** Notes what a figure comes to in one world, reduced or not, and in one way to stand there if that matters. */
    void add(World whole, World world, @Nullable Standing standing, WorldSum sum) {
        for (int i = 0; i < overlaps.size(); i++) {
            Notice overlap = overlaps.get(i);
            boolean isInside = whole.forest().parent[overlap.row()] == overlap.other();
            byOverlap.get(i)[isInside ? 0 : 1].add(sum);
        }
        for (int row = 0; row < rows.size; row++) {
            if (rows.count[row] == 0 && !rows.isArrival(row)) {
                note(new Notice(Notice.Cause.COUNT_UNKNOWN, row, row), whole.forest().count[row], sum);
            }
            long[] took = world.took()[row];
            if (took != null) {
                noteTook(row, took, world, sum);
            }
        }
        if (standing != null) {
            standing.splits().forEach(split -> noteSplit(split, world, sum));
            for (int row = 0; row < rows.size; row++) {
                noteWay(row, standing, sum);
            }
        }
    }

    private void noteTook(int row, long[] took, World world, WorldSum sum) {
        long origins = world.from()[row];
        Object choice = Arrays.hashCode(took);
        if (rows.isArrival(row)) {
            int contract = rows.arrivedUnder[row];
            note(new Notice(Notice.Cause.REALISED_COUNT_UNKNOWN, contract, contract), choice, sum);
            return;
        }
        for (long rest = origins; rest != 0; rest &= rest - 1) {
            int origin = first(rest);
            if (Long.bitCount(origins) > 1) {
                note(new Notice(Notice.Cause.DERIVED_FROM_SEVERAL, row, origin), choice, sum);
            }
            for (long inside = world.forest().inner[origin]; inside != 0; inside &= inside - 1) {
                note(new Notice(Notice.Cause.OUT_OF_ROWS_INSIDE, first(inside), origin), choice, sum);
            }
        }
    }

    private void noteSplit(Split split, World world, WorldSum sum) {
        long origins = world.from()[split.taker()];
        Object choice = Arrays.hashCode(split.shares());
        for (long rest = origins; rest != 0; rest &= rest - 1) {
            Notice.Cause cause =
                    Long.bitCount(origins) > 1 ? Notice.Cause.DERIVED_FROM_SEVERAL : Notice.Cause.DERIVED_VALUE_UNKNOWN;
            note(new Notice(cause, split.taker(), first(rest)), choice, sum);
        }
    }

    /** A row's value may be open since what left is undisclosed, or what is inside has none in its currency. */
    private void noteWay(int row, Standing standing, WorldSum sum) {
        Way way = standing.ways()[row];
        if (way == null) {
            return;
        }
        Stand stand = way.stand();
        Object choice = Objects.hash(
                stand == null ? 0 : stand.holds(),
                stand == null ? 0 : stand.unknown(),
                stand == null ? 0 : stand.money(),
                way.hiddenIn(),
                way.stays());
        for (Split split : standing.splits()) {
            if (split.takes(row) && split.currency() != rows.currency[row]) {
                note(new Notice(Notice.Cause.DERIVED_VALUE_UNKNOWN, split.taker(), row), choice, sum);
            }
        }
        for (long rest = standing.world().forest().inner[row]; rest != 0; rest &= rest - 1) {
            int part = first(rest);
            if (rows.isDisclosed(part) && rows.currency[part] != rows.currency[row]) {
                boolean isHidden = way.hiddenIn() == part;
                note(new Notice(Notice.Cause.INSIDE_IN_OTHER_CURRENCY, part, row), isHidden, sum);
            }
        }
    }

    private void note(Notice finding, Object choice, WorldSum sum) {
        ranges.computeIfAbsent(finding, unseen -> new LinkedHashMap<>())
                .computeIfAbsent(choice, unseen -> new Range(rows.currencies))
                .add(sum);
    }

    Set<Notice> found() {
        Set<Notice> found = new LinkedHashSet<>();
        for (int i = 0; i < overlaps.size(); i++) {
            Range inside = byOverlap.get(i)[0];
            Range apart = byOverlap.get(i)[1];
            if (inside.isAny() && apart.isAny() && !inside.isSame(apart)) {
                found.add(overlaps.get(i));
            }
        }
        ranges.forEach((finding, byChoice) -> {
            Range one = byChoice.values().iterator().next();
            if (byChoice.values().stream().anyMatch(other -> !other.isSame(one))) {
                found.add(finding);
            }
        });
        return found;
    }
}
