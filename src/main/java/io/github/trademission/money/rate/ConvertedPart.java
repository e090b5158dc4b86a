package io.github.trademission.money.rate;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Amounts;
import java.util.Objects;
import org.javamoney.moneta.Money;

/**
 * An amount as recorded, and the rate that it was converted at. It has no converted amount of its own, since that would have to
 * be rounded. Immutable and thread-safe.
 *
 * @param amount the amount, in the rate's base currency
 * @param rate the rate
 */
public record ConvertedPart(Money amount, Rate rate) {
    /**
     * Checks the currency.
     *
     * @param amount the amount
     * @param rate the rate
     * @throws InvalidValueException if the amount is not in the rate's base currency
     */
    public ConvertedPart {
        Objects.requireNonNull(rate, "rate");
        if (!amount.getCurrency().getCurrencyCode().equals(rate.base())) {
            throw new InvalidValueException("amount", "must be in " + rate.base(), Amounts.text(amount));
        }
    }

    /**
     * {@return the amount and the rate, such as {@code USD 100.00 at USD/KRW 1180.2 [2019-10-21 USD/KRW 1180.2]}}
     */
    @Override
    public String toString() {
        return Amounts.text(amount) + " at " + rate;
    }
}
