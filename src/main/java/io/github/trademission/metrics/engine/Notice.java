package io.github.trademission.metrics.engine;

/**
 * A choice that the record leaves open and that moves a bound, or a contradiction.
 *
 * @param cause what it is
 * @param row the row in doubt, by its position among the linked rows
 * @param other the row that it relates to
 */
public record Notice(Cause cause, int row, int other) {
    /** What is not known, or doesn't fit. */
    public enum Cause {
        /** Whether the row's deals are inside the other row. */
        OVERLAP_UNKNOWN,
        /** The number of deals in the row. */
        COUNT_UNKNOWN,
        /** How much of the other row's value the row took. */
        DERIVED_VALUE_UNKNOWN,
        /** How much each of several rows gave to the row, the other one among them. */
        DERIVED_FROM_SEVERAL,
        /** Whether something that grew out of the other row came out of this row inside it. */
        OUT_OF_ROWS_INSIDE,
        /** More came out of the other row than it had. */
        MORE_OUT_THAN_IN,
        /** The rows inside the other row are more than that row. */
        MORE_INSIDE_THAN_BATCH,
        /** The row is inside the other row, and its value is disclosed in another currency or not at all. */
        INSIDE_IN_OTHER_CURRENCY,
        /** Under how many contracts of the row money arrived. */
        REALISED_COUNT_UNKNOWN
    }
}
