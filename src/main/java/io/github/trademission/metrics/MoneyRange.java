package io.github.trademission.metrics;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Amounts;
import java.util.Objects;
import org.javamoney.moneta.Money;

/**
 * An amount of which perhaps only bounds are known, in one currency. The text form is {@code USD 15750000.00} or
 * {@code [USD 15750000.00, USD 21000000.00]}. Immutable and thread-safe.
 *
 * @param low the least it can be
 * @param high the most it can be
 */
public record MoneyRange(Money low, Money high) {
    /**
     * Checks currency and order.
     *
     * @param low the least it can be
     * @param high the most it can be
     * @throws InvalidValueException if the bounds are in two currencies or not in order
     */
    @SuppressWarnings("ReferenceEquality") // The same amount needs no look at it.
    public MoneyRange {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        if (low != high && (!low.getCurrency().equals(high.getCurrency()) || low.isGreaterThan(high))) {
            throw new InvalidValueException(
                    "amount",
                    "must be bounds in order, in one currency",
                    Amounts.text(low) + " to " + Amounts.text(high));
        }
    }

    /**
     * An amount that is known.
     *
     * @param amount the amount
     * @return the range of just that amount
     */
    public static MoneyRange exactly(Money amount) {
        return new MoneyRange(amount, amount);
    }

    /**
     * {@return whether the amount is known}
     */
    public boolean isExact() {
        return low.isEqualTo(high);
    }

    /**
     * {@return the text form}
     */
    @Override
    public String toString() {
        return isExact() ? Amounts.text(low) : "[" + Amounts.text(low) + ", " + Amounts.text(high) + "]";
    }
}
