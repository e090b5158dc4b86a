package io.github.trademission.metrics.engine;

/**
 * What was found unknown, or not to fit together, while rows were taken apart.
 *
 * @param cause what it is
 * @param mission the id of the mission
 * @param row the id of the row in doubt
 * @param other the id of the row that it relates to
 */
public record Uncertainty(Cause cause, String mission, String row, String other) {
    /** What is not known. */
    public enum Cause {
        /** Whether the row's deals are inside the other row. */
        OVERLAP_UNKNOWN,
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
        /** The row is inside the other row in another currency. */
        INSIDE_IN_OTHER_CURRENCY
    }
}
