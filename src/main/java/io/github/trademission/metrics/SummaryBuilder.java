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
    private final @Nullable OfKind[] kinds = new OfKind[KINDS.length];

    SummaryBuilder() {
        this(new ArrayList<>());
    }

    /** With a list that holds the codes of all currencies that there will be. */
    SummaryBuilder(List<String> codes) {
        this.codes = codes;
    }

    @SuppressWarnings("EnumOrdinal") // Positions of one run only, never stored.
    OfKind of(OutcomeKind kind) {
        return of(kind.ordinal());
    }

    /** The sums of a kind, by its position among all kinds. */
    OfKind of(int kind) {
        OfKind known = kinds[kind];
        if (known == null) {
            known = new OfKind(KINDS[kind], codes);
            kinds[kind] = known;
        }
        return known;
    }

    /** Adds a row without links. */
    void add(Selection selection, int row) {
        OfKind sum = of(selection.table().kindPosition(row));
        sum.alone.add(selection.table(), row);
        if (selection.table().count(row) == 0) {
            sum.addCountUnknown(selection.row(row));
        }
    }

    Summary build() {
        Map<OutcomeKind, Tally> tallies = new EnumMap<>(OutcomeKind.class);
        Map<OutcomeKind, Figure> figures = new EnumMap<>(OutcomeKind.class);
        for (OfKind sum : kinds) {
            if (sum != null) {
                tallies.put(sum.kind, sum.alone.build().plus(sum.linked.build()));
                figures.put(sum.kind, sum.figure());
            }
        }
        return new Summary(tallies, figures);
    }

    /** The sums of one kind: rows without links once, linked rows as a tally and as a figure. */
    static final class OfKind {
        private final OutcomeKind kind;
        /** Rows without links: of their tally the figure follows. */
        final TallyBuilder alone;

        final TallyBuilder linked;
        final FigureBuilder figure;

        OfKind(OutcomeKind kind, List<String> codes) {
            this.kind = kind;
            this.alone = new TallyBuilder(codes);
            this.linked = new TallyBuilder(codes);
            this.figure = new FigureBuilder(EnumSet.of(kind));
        }

        void addCountUnknown(Row row) {
            figure.add(Doubt.of(Doubt.Reason.COUNT_UNKNOWN, row));
        }

        void add(Tally tally, Figure figureOfAll) {
            linked.add(tally);
            figure.add(figureOfAll);
        }

        private Figure figure() {
            FigureBuilder all = new FigureBuilder(EnumSet.of(kind));
            all.add(alone.build());
            all.add(figure.build());
            return all.build();
        }
    }
}
