package io.github.trademission.metrics;

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
    static final Summary EMPTY = new Summary(Map.of(), Map.of());

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
        Map<OutcomeKind, Tally> bothTallies = new EnumMap<>(OutcomeKind.class);
        Map<OutcomeKind, Figure> bothFigures = new EnumMap<>(OutcomeKind.class);
        for (Summary part : List.of(this, other)) {
            part.tallies.forEach((kind, tally) -> bothTallies.merge(kind, tally, Tally::plus));
            part.figures.forEach((kind, figure) -> bothFigures.merge(kind, figure, Figure::plus));
        }
        return new Summary(bothTallies, bothFigures);
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
}
