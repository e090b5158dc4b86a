package io.github.trademission.reconcile;

import io.github.trademission.model.PublishedFigure;
import java.util.Objects;

/**
 * Two published figures that cannot both be right, though neither is made of the other. Immutable and thread-safe.
 *
 * @param kind how they contradict each other
 * @param figure the figure that contradicts
 * @param other the figure that it contradicts
 */
public record Contradiction(Kind kind, PublishedFigure figure, PublishedFigure other) {
    /** How two figures contradict each other. */
    public enum Kind {
        /** The figure is a maximum, and the other one an average above it. */
        MAXIMUM_BELOW_AVERAGE,
        /** The figure is a maximum, and the other one a total below it. */
        MAXIMUM_ABOVE_TOTAL,
        /** The figure tells the amount of the other one, of the same scope, as another kind of results. */
        TOLD_AS_TWO_KINDS
    }

    /**
     * Checks for nulls.
     *
     * @param kind how they contradict each other
     * @param figure the figure that contradicts
     * @param other the figure that it contradicts
     */
    public Contradiction {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(other, "other");
    }
}
