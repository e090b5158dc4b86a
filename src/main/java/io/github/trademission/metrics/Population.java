package io.github.trademission.metrics;

import io.github.trademission.metrics.Figure.Doubts;
import java.util.Objects;

/**
 * What a ratio was computed over: how many of how many, so that a reader sees what is missing. Immutable and thread-safe.
 *
 * @param unit what is counted, such as {@code consultation} or {@code company}
 * @param counted how many entered the ratio
 * @param of how many there are
 * @param missions over how many missions
 * @param doubts why the ratio is a range, where rows that entered it may be inside one another
 */
public record Population(String unit, long counted, long of, int missions, Doubts doubts) {
    /**
     * Checks for nulls.
     *
     * @param unit what is counted
     * @param counted how many entered the ratio
     * @param of how many there are
     * @param missions over how many missions
     * @param doubts why the ratio is a range, where rows that entered it may be inside one another
     */
    public Population {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(doubts, "doubts");
    }

    /**
     * A population without doubts.
     *
     * @param unit what is counted
     * @param counted how many entered the ratio
     * @param of how many there are
     * @param missions over how many missions
     */
    public Population(String unit, long counted, long of, int missions) {
        this(unit, counted, of, missions, Doubts.none());
    }

    /**
     * {@return whether all entered the ratio}
     */
    public boolean isComplete() {
        return counted == of;
    }

    /**
     * {@return the population in words, such as {@code 10 of 12 contract, 1 mission}; how many doubts there are, if any}
     */
    @Override
    public String toString() {
        long number = doubts.count();
        String doubtful = number == 0 ? "" : ", " + number + (number == 1 ? " doubt" : " doubts");
        return (isComplete() ? "" + of : counted + " of " + of) + " " + unit + ", " + missions + " mission" + doubtful;
    }
}
