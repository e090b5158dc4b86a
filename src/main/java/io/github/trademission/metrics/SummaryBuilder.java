package io.github.trademission.metrics;

import io.github.trademission.model.OutcomeKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds rows up per kind; not thread-safe. */
final class SummaryBuilder {
    private static final OutcomeKind[] KINDS = OutcomeKind.values();

    private final List<String> codes;
    private final @Nullable RowsSum[] kinds = new RowsSum[KINDS.length];

    SummaryBuilder() {
        this(new ArrayList<>());
    }

    /** With a list that holds the codes of all currencies that there will be. */
    SummaryBuilder(List<String> codes) {
        this.codes = codes;
    }

    @SuppressWarnings("EnumOrdinal") // Positions of one run only, never stored.
    RowsSum of(OutcomeKind kind) {
        return of(kind.ordinal());
    }

    /** The sums of a kind, by its position among all kinds. */
    RowsSum of(int kind) {
        RowsSum known = kinds[kind];
        if (known == null) {
            known = new RowsSum(EnumSet.of(KINDS[kind]), codes);
            kinds[kind] = known;
        }
        return known;
    }

    /** Adds a row without links. */
    void addAlone(Selection selection, int row) {
        of(selection.table().kindPosition(row)).addAlone(selection, row);
    }

    Summary build() {
        Map<OutcomeKind, Tally> tallies = new EnumMap<>(OutcomeKind.class);
        Map<OutcomeKind, Figure> figures = new EnumMap<>(OutcomeKind.class);
        for (int kind = 0; kind < kinds.length; kind++) {
            RowsSum sum = kinds[kind];
            if (sum != null) {
                tallies.put(KINDS[kind], sum.tally());
                figures.put(KINDS[kind], sum.figure());
            }
        }
        return new Summary(tallies, figures);
    }
}
