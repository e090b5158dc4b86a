package io.github.trademission.model;

import io.github.trademission.money.Amounts;
import java.util.Objects;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;

/**
 * A change of a contract's value: from its date on, the contract is worth the new value. Immutable and thread-safe.
 *
 * @param date when it was agreed
 * @param value the contract's whole value from then on
 */
public record Amendment(PartialDate date, Money value) {
    /**
     * Checks the value and keeps its canonical form.
     *
     * @param date when it was agreed
     * @param value the contract's whole value from then on
     * @throws io.github.trademission.InvalidValueException if the value is negative or has no canonical form
     */
    public Amendment {
        Objects.requireNonNull(date, "date");
        new Breaches()
                .money("amendments.value", Objects.requireNonNull(value, "value"))
                .check();
        value = Amounts.canonical(value);
    }

    /**
     * A change of a contract's value.
     *
     * @param date when it was agreed
     * @param value the contract's whole value from then on
     * @return the amendment
     * @throws io.github.trademission.InvalidValueException if the value is negative or has no canonical form
     */
    public static Amendment of(PartialDate date, MonetaryAmount value) {
        return new Amendment(date, Rules.canonical("amendments.value", Objects.requireNonNull(value, "value")));
    }
}
