package io.github.trademission.metrics.engine;

/**
 * What a sum would count twice if a row turned out to be inside another one.
 *
 * @param other the row that it is perhaps inside of
 * @param batch the row in which its deals or its value would then stand: the other one, or if that has no count or no value of
 *     its own, the batch around that has
 * @param deals the deals counted twice
 * @param value the minor units counted twice, in the row's currency
 * @param undisclosed whether the row's undisclosed value would be part of the other row's value
 */
public record PossibleOverlap(
        Contribution row, Contribution other, Contribution batch, long deals, long value, boolean undisclosed) {
    /** Whether the row's value would be part of the other row's, and not the same money told in another currency. */
    public boolean sameCurrency() {
        return row.sameCurrency(batch) && !batch.isValueElsewhere();
    }

    public Uncertainty uncertainty() {
        return row.uncertainty(Uncertainty.Cause.OVERLAP_UNKNOWN, other);
    }
}
