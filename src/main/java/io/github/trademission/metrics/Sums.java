package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.RowTable;
import io.github.trademission.metrics.engine.Stated;
import io.github.trademission.model.OutcomeKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds rows up in numbered buckets: those without links at once, linked rows as a tally and as a figure. Not thread-safe. */
final class Sums {
    private static final OutcomeKind[] KINDS = OutcomeKind.values();

    private final Selection selection;
    private final RowTable table;
    /** Rows without links: of their tally the figure follows. */
    private final RowSums alone;

    private final RowSums linked;
    private @Nullable FigureBuilder[] figures;
    /** Rows without links of which nobody recorded the number of deals. */
    private final Map<Integer, List<Integer>> withoutCount = new HashMap<>();

    Sums(Selection selection, int buckets) {
        this.selection = selection;
        this.table = selection.table();
        this.alone = new RowSums(table, buckets);
        this.linked = new RowSums(table, buckets);
        this.figures = new FigureBuilder[buckets];
    }

    /** The bucket of a kind under a key, where there is one for each. */
    static int bucket(int key, int kindPosition) {
        return key * KINDS.length + kindPosition;
    }

    static int buckets(int keys) {
        return keys * KINDS.length;
    }

    /** Adds a row without links. */
    void addAlone(int bucket, int row) {
        alone.add(bucket, row);
        noteCount(bucket, row);
    }

    /** Adds a row without links, with a share of its value. */
    void addAlone(int bucket, int row, long share) {
        alone.add(bucket, row, share);
        noteCount(bucket, row);
    }

    /** Adds a row without links of whose value nobody knows the share. */
    void addAloneWithoutValue(int bucket, int row) {
        alone.addWithoutValue(bucket, table.count(row), table.count(row) == 0);
        noteCount(bucket, row);
    }

    /** Adds a value that several keys have together, and no deals. */
    void addValueAlone(int bucket, int row) {
        alone.addValueAlone(bucket, table.currency(row), table.value(row), table.value(row));
    }

    private void noteCount(int bucket, int row) {
        if (table.count(row) == 0) {
            withoutCount.computeIfAbsent(bucket, unseen -> new ArrayList<>()).add(row);
        }
    }

    /** The tallies of linked rows. */
    RowSums linked() {
        return linked;
    }

    /** The figure of linked rows in a bucket. */
    FigureBuilder figure(int bucket, Set<OutcomeKind> kinds) {
        if (bucket >= figures.length) {
            figures = Arrays.copyOf(figures, Math.max(bucket + 1, 2 * figures.length));
        }
        FigureBuilder known = figures[bucket];
        if (known == null) {
            known = new FigureBuilder(kinds);
            figures[bucket] = known;
        }
        return known;
    }

    /** What all rows of a bucket come to. */
    Figure figureOf(int bucket, Set<OutcomeKind> kinds) {
        return figureOf(bucket, kinds, alone.tally(bucket));
    }

    private Figure figureOf(int bucket, Set<OutcomeKind> kinds, Tally ofAlone) {
        FigureBuilder ofLinked = bucket < figures.length ? figures[bucket] : null;
        FigureBuilder all = new FigureBuilder(kinds);
        all.add(ofAlone);
        withoutCount
                .getOrDefault(bucket, List.of())
                .forEach(row -> all.add(Doubt.of(Doubt.Reason.COUNT_UNKNOWN, selection.row(row))));
        if (ofLinked != null) {
            all.add(ofLinked);
        }
        return all.build();
    }

    /** What all rows under a key come to, where there is a bucket for each key and kind. */
    Summary summary(int key) {
        Map<OutcomeKind, Tally> tallies = new EnumMap<>(OutcomeKind.class);
        Map<OutcomeKind, Figure> sums = new EnumMap<>(OutcomeKind.class);
        for (int kind = 0; kind < KINDS.length; kind++) {
            int bucket = bucket(key, kind);
            Tally ofAlone = alone.tally(bucket);
            Tally ofLinked = linked.tally(bucket);
            boolean hasFigure = bucket < figures.length && figures[bucket] != null;
            if (ofAlone.rows() > 0 || ofLinked.rows() > 0 || hasFigure) {
                tallies.put(KINDS[kind], ofLinked.rows() == 0 ? ofAlone : ofAlone.plus(ofLinked));
                sums.put(KINDS[kind], figureOf(bucket, EnumSet.of(KINDS[kind]), ofAlone));
            }
        }
        return new Summary(tallies, sums);
    }

    /** Adds what a linked row has beside the rows inside it, at its value. */
    void addOwn(int bucket, int row, Stated.Own own) {
        linked.add(bucket, row, own, own.money(), table.value(row));
    }
}
