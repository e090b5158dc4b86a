package io.github.trademission.metrics;

import java.util.Objects;

/**
 * What a ratio was computed over: how many of how many, so that a reader sees what is missing. Immutable and thread-safe.
 *
 * @param unit what is counted, such as {@code consultation} or {@code company}
 * @param counted how many entered the ratio
 * @param of how many there are
 * @param missions over how many missions
 */
public record Population(String unit, long counted, long of, int missions) {
    /**
     * Checks for nulls.
     *
     * @param unit what is counted, such as {@code consultation} or {@code company}
     * @param counted how many entered the ratio
     * @param of how many there are
     * @param missions over how many missions
     */
    public Population {
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * {@return whether all entered the ratio}
     */
    public boolean isComplete() {
        return counted == of;
    }

    /**
     * {@return the population in words, such as {@code 10 of 12 contract, 1 mission}}
     */
    @Override
    public String toString() {
        return (isComplete() ? "" + of : counted + " of " + of) + " " + unit + ", " + missions + " mission";
    }
}
