package io.github.trademission.metrics;

/**
 * What a sum would count twice if a row turned out to be inside another one.
 *
 * @param deals the deals counted twice
 * @param value the minor units counted twice, in the row's currency
 * @param undisclosed whether the row's undisclosed value would be part of the other row's value
 */
record PossibleOverlap(Contribution row, Contribution batch, long deals, long value, boolean undisclosed) {
    /** Whether the row's value would be part of the other row's, and not the same money told in another currency. */
    boolean sameCurrency() {
        return row.sameCurrency(batch);
    }

    Doubt doubt() {
        return row.doubt(Doubt.Reason.OVERLAP_UNKNOWN, batch);
    }
}
