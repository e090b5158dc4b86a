package io.github.trademission.metrics;

import io.github.trademission.InvalidValueException;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A number of which perhaps only bounds are known. The text form is {@code 12}, {@code [10, 12]}, or {@code [1, ?]} where
 * there is no upper bound. Immutable and thread-safe.
 *
 * @param low the least it can be, 0 or more
 * @param high the most it can be; empty if nothing bounds it
 */
public record CountRange(long low, OptionalLong high) {
    /** Exactly zero. */
    public static final CountRange ZERO = exactly(0);

    /**
     * Checks the order.
     *
     * @param low the least it can be, 0 or more
     * @param high the most it can be; empty if nothing bounds it
     * @throws InvalidValueException if the low bound is negative or above the high one
     */
    public CountRange {
        Objects.requireNonNull(high, "high");
        if (low < 0 || (high.isPresent() && high.getAsLong() < low)) {
            throw new InvalidValueException("count", "must be bounds in order, 0 or more", low + " to " + high);
        }
    }

    /**
     * A number that is known.
     *
     * @param number the number
     * @return the range of just that number
     */
    public static CountRange exactly(long number) {
        return new CountRange(number, OptionalLong.of(number));
    }

    /**
     * A number between two bounds.
     *
     * @param low the least it can be
     * @param high the most it can be
     * @return the range
     */
    public static CountRange between(long low, long high) {
        return new CountRange(low, OptionalLong.of(high));
    }

    /**
     * {@return whether the number is known}
     */
    public boolean isExact() {
        return high.isPresent() && high.getAsLong() == low;
    }

    /**
     * The range of the sum of two numbers.
     *
     * @param other another range
     * @return low bounds added and high bounds added
     */
    public CountRange plus(CountRange other) {
        return new CountRange(
                Math.addExact(low, other.low),
                high.isPresent() && other.high.isPresent()
                        ? OptionalLong.of(Math.addExact(high.getAsLong(), other.high.getAsLong()))
                        : OptionalLong.empty());
    }

    /**
     * {@return the text form}
     */
    @Override
    public String toString() {
        return isExact() ? Long.toString(low) : "[" + low + ", " + (high.isPresent() ? high.getAsLong() : "?") + "]";
    }
}
