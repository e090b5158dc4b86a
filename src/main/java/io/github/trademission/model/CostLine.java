package io.github.trademission.model;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Amounts;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.javamoney.moneta.Money;

/**
 * What was spent on a mission (사업비), by who pays. Immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract sealed class CostLine implements WithCostLine permits ImmutableCostLine {
    CostLine() {}

    /**
     * {@return who pays}
     */
    public abstract Payer payer();

    /**
     * {@return how much}
     */
    public abstract Money amount();

    /**
     * {@return what for, if known}
     */
    public abstract Optional<String> item();

    @Value.Check
    CostLine check() {
        new Breaches().money("amount", amount()).notBlank("item", item()).check();
        return Amounts.isCanonical(amount()) ? this : withAmount(Amounts.canonical(amount()));
    }

    /**
     * {@return a builder of a cost line}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a cost line. Each attribute is set once; a collection takes any number of additions. */
    public static final class Builder extends ImmutableCostLine.Builder {
        Builder() {}

        /**
         * Sets the amount from an amount of whatever implementation.
         *
         * @param amount the amount
         * @return this builder
         * @throws InvalidValueException if it has no canonical form
         */
        public Builder amount(MonetaryAmount amount) {
            return amount(Rules.canonical("amount", amount));
        }
    }
}
