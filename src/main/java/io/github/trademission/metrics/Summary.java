package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.Contribution;
import io.github.trademission.model.OutcomeKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The results of one kind beside those of another, never added to each other: for each kind its {@link Tally}, what the rows
 * add up to as recorded, and its {@link Figure}, what is known of deals and amounts. Immutable and thread-safe.
 *
 * <p>A row stated to be inside another one is not added again. Rows of which that is not known are in the tally, and make
 * the figure a range.
 */
public final class Summary {
    private final Map<OutcomeKind, Tally> tallies;
    private final Map<OutcomeKind, Figure> figures;

    Summary(Map<OutcomeKind, Tally> tallies, Map<OutcomeKind, Figure> figures) {
        this.tallies = tallies;
        this.figures = figures;
    }

    /**
     * {@return the kinds of which there are rows, in the order of their stages}
     */
    public Set<OutcomeKind> kinds() {
        return Collections.unmodifiableSet(tallies.keySet());
    }

    /**
     * What the rows of a kind add up to as recorded.
     *
     * @param kind the kind
     * @return the tally; empty if there are no rows of that kind
     */
    public Tally tally(OutcomeKind kind) {
        return Objects.requireNonNullElse(tallies.get(Objects.requireNonNull(kind, "kind")), Tally.empty());
    }

    /**
     * What is known of the deals and amounts of a kind.
     *
     * @param kind the kind
     * @return the figure; zero deals if there are no rows of that kind
     */
    public Figure figure(OutcomeKind kind) {
        Figure figure = figures.get(Objects.requireNonNull(kind, "kind"));
        return figure != null ? figure : new FigureBuilder(EnumSet.of(kind)).build();
    }

    /** Adds the results of other rows, which have no links to these. */
    Summary plus(Summary other) {
        Builder sum = new Builder();
        for (Summary part : List.of(this, other)) {
            part.tallies.forEach((kind, tally) -> sum.tally(kind).add(tally));
            part.figures.forEach((kind, figure) -> sum.figure(kind).add(figure));
        }
        return sum.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Summary summary && tallies.equals(summary.tallies) && figures.equals(summary.figures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tallies, figures);
    }

    /**
     * {@return the figure of each kind, for logs and tests}
     */
    @Override
    public String toString() {
        return figures.values().toString();
    }

    /** Adds rows up per kind; not thread-safe. */
    static final class Builder {
        private final Map<OutcomeKind, TallyBuilder> tallies = new EnumMap<>(OutcomeKind.class);
        private final Map<OutcomeKind, FigureBuilder> figures = new EnumMap<>(OutcomeKind.class);

        TallyBuilder tally(OutcomeKind kind) {
            return tallies.computeIfAbsent(kind, unseen -> new TallyBuilder());
        }

        FigureBuilder figure(OutcomeKind kind) {
            return figures.computeIfAbsent(kind, unseen -> new FigureBuilder(EnumSet.of(unseen)));
        }

        void addRow(Contribution row) {
            TallyBuilder tally = tally(row.kind());
            tally.addRow();
            if (row.isCountKnown()) {
                tally.addDeals(row.dealsHigh());
            } else if (row.dealsHigh() > 0) {
                tally.addUnknownCount();
            }
            figure(row.kind()).addDeals(row);
        }

        /** Adds what a row's value comes to here, of which the whole value counts for the smallest and largest. */
        void addValue(Contribution row, String currency, long units, long ofRow) {
            tally(row.kind()).addValue(currency, units, ofRow, row.valuedDeals(), row.isValueCounted());
            figure(row.kind()).addAmount(currency, units, units);
        }

        void addUndisclosed(OutcomeKind kind) {
            tally(kind).addUndisclosed();
            figure(kind).addUndisclosed();
        }

        Summary build() {
            Map<OutcomeKind, Tally> builtTallies = new EnumMap<>(OutcomeKind.class);
            tallies.forEach((kind, builder) -> builtTallies.put(kind, builder.build()));
            Map<OutcomeKind, Figure> builtFigures = new EnumMap<>(OutcomeKind.class);
            figures.forEach((kind, builder) -> builtFigures.put(kind, builder.build()));
            return new Summary(builtTallies, builtFigures);
        }
    }
}
