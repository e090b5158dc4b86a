package io.github.trademission.model;

import java.util.Objects;

/**
 * A statement about two rows of one stage: whether the deals of the row that carries it are already inside another row,
 * usually a batch. A row is INCLUDED in one other at most. Rows that say nothing about each other stand for separate deals. Immutable and thread-safe.
 *
 * @param with the other row's id
 * @param relation how the deals relate
 */
public record Overlap(String with, Relation relation) {
    /** How a row's deals relate to another row's. */
    public enum Relation {
        /** They are inside the other row; adding both would count them twice. */
        INCLUDED,
        /** They come on top of the other row, as if nothing were stated. */
        ADDITIONAL,
        /** Nobody recorded which; totals become ranges. */
        UNKNOWN
    }

    /**
     * Checks the id.
     *
     * @param with the other row's id
     * @param relation how the deals relate
     * @throws io.github.trademission.InvalidValueException if the id is blank
     */
    public Overlap {
        new Breaches()
                .notBlank("overlaps.with", Objects.requireNonNull(with, "with"))
                .check();
        Objects.requireNonNull(relation, "relation");
    }
}
