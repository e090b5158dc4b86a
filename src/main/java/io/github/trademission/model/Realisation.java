package io.github.trademission.model;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Amounts;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.javamoney.moneta.Money;

/**
 * Exports realised under a contract (수출이행): money that arrived, by date, in the contract's currency. Immutable and
 * thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract sealed class Realisation implements WithRealisation permits ImmutableRealisation {
    Realisation() {}

    /**
     * {@return how much arrived}
     */
    public abstract Money value();

    /**
     * {@return when, as far as known}
     */
    public abstract Optional<PartialDate> date();

    /**
     * {@return how well it is proven; claimed unless set}
     */
    @Value.Default
    public Verification verification() {
        return Verification.CLAIMED;
    }

    /**
     * {@return a remark, if there is one}
     */
    public abstract Optional<String> note();

    @Value.Check
    Realisation check() {
        new Breaches().money("value", value()).check();
        return Amounts.isCanonical(value()) ? this : withValue(Amounts.canonical(value()));
    }

    /**
     * {@return a builder of a realisation}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a realisation. Each attribute is set once; a collection takes any number of additions. */
    public static final class Builder extends ImmutableRealisation.Builder {
        Builder() {}

        /**
         * Sets the value from an amount of whatever implementation.
         *
         * @param amount the amount
         * @return this builder
         * @throws InvalidValueException if it has no canonical form
         */
        public Builder value(MonetaryAmount amount) {
            return value(Rules.canonical("value", amount));
        }
    }
}
