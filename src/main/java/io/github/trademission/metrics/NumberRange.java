package io.github.trademission.metrics;

import io.github.trademission.InvalidValueException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The upper or lower part of a ratio: a number of which perhaps only bounds are known. Immutable and thread-safe.
 *
 * @param low the least it can be
 * @param high the most it can be; empty if nothing bounds it
 */
public record NumberRange(BigDecimal low, Optional<BigDecimal> high) {
    /**
     * Checks the order.
     *
     * @param low the least it can be
     * @param high the most it can be; empty if nothing bounds it
     * @throws InvalidValueException if the low bound is above the high one
     */
    public NumberRange {
        Objects.requireNonNull(low, "low");
        if (high.isPresent() && high.get().compareTo(low) < 0) {
            throw new InvalidValueException("number", "must be bounds in order", low + " to " + high.get());
        }
    }

    /**
     * A number that is known.
     *
     * @param number the number
     * @return the range of just that number
     */
    public static NumberRange exactly(BigDecimal number) {
        return new NumberRange(number, Optional.of(number));
    }

    /**
     * A number that is known.
     *
     * @param number the number
     * @return the range of just that number
     */
    public static NumberRange exactly(long number) {
        return exactly(BigDecimal.valueOf(number));
    }

    /**
     * A count as a number.
     *
     * @param count the count
     * @return the same bounds
     */
    public static NumberRange from(CountRange count) {
        return new NumberRange(
                BigDecimal.valueOf(count.low()),
                count.high().isPresent()
                        ? Optional.of(BigDecimal.valueOf(count.high().getAsLong()))
                        : Optional.empty());
    }

    /**
     * An amount as a number, without its currency.
     *
     * @param money the amount
     * @return the same bounds, in units of the currency
     */
    public static NumberRange from(MoneyRange money) {
        return new NumberRange(
                money.low().getNumberStripped(), Optional.of(money.high().getNumberStripped()));
    }

    /**
     * Multiplies both bounds.
     *
     * @param factor what with, 0 or more
     * @return the range of the product
     */
    public NumberRange times(long factor) {
        BigDecimal by = BigDecimal.valueOf(factor);
        return new NumberRange(low.multiply(by), high.map(by::multiply));
    }

    /**
     * {@return whether the number is known}
     */
    public boolean isExact() {
        return high.isPresent() && high.get().compareTo(low) == 0;
    }

    /**
     * {@return the number, or its bounds in brackets}
     */
    @Override
    public String toString() {
        return isExact()
                ? low.toPlainString()
                : "[" + low.toPlainString() + ", "
                        + high.map(BigDecimal::toPlainString).orElse("?") + "]";
    }
}
