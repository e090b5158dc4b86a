package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.RowTable;
import io.github.trademission.model.OutcomeKind;
import java.util.List;
import java.util.Set;

/** Adds rows of some kinds up: those without links once, linked rows as a tally and as a figure; not thread-safe. */
final class RowsSum {
    private final Set<OutcomeKind> kinds;
    /** Rows without links: of their tally the figure follows. */
    final TallyBuilder alone;

    final TallyBuilder linked;
    final FigureBuilder figure;

    /** With the codes of all currencies that there will be, or a list that takes them. */
    RowsSum(Set<OutcomeKind> kinds, List<String> codes) {
        this.kinds = kinds;
        this.alone = new TallyBuilder(codes);
        this.linked = new TallyBuilder(codes);
        this.figure = new FigureBuilder(kinds);
    }

    /** Adds a row without links. */
    void addAlone(Selection selection, int row) {
        alone.add(selection.table(), row);
        noteCount(selection, row);
    }

    /** Tells of a row if nobody recorded its number of deals. */
    void noteCount(Selection selection, int row) {
        RowTable table = selection.table();
        if (table.count(row) == 0) {
            figure.add(Doubt.of(Doubt.Reason.COUNT_UNKNOWN, selection.row(row)));
        }
    }

    /** Adds what other rows come to. */
    void add(Tally tally, Figure ofThem) {
        linked.add(tally);
        figure.add(ofThem);
    }

    Tally tally() {
        return alone.build().plus(linked.build());
    }

    Figure figure() {
        FigureBuilder all = new FigureBuilder(kinds);
        all.add(alone.build());
        all.add(figure.build());
        return all.build();
    }
}
