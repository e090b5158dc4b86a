package io.github.trademission.model;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Amounts;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;

/** What the rules of several types of the model ask of money. */
final class Rules {
    private Rules() {}

    /** The canonical form of an amount of whatever implementation; what it lacks is told of its attribute. */
    static Money canonical(String path, MonetaryAmount amount) {
        try {
            return Amounts.canonical(Objects.requireNonNull(amount, path));
        } catch (InvalidValueException invalid) {
            throw invalid.at(path);
        }
    }

    /** Whether an amount can be computed with; it need not be in its canonical form yet. */
    static boolean hasCanonicalForm(Money amount) {
        try {
            Amounts.minorUnits(amount);
            return true;
        } catch (InvalidValueException invalid) {
            return false;
        }
    }

    static boolean isCanonical(Optional<Money> amount) {
        return amount.isEmpty() || Amounts.isCanonical(amount.get());
    }

    static boolean sameCurrency(Money one, Money other) {
        return one.getCurrency().getCurrencyCode().equals(other.getCurrency().getCurrencyCode());
    }
}
