package io.github.trademission.model;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Amounts;
import java.util.Optional;
import java.util.OptionalInt;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.javamoney.moneta.Money;

/**
 * What was promised for a mission (목표): a count, a value, or both. Immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract sealed class Target implements WithTarget permits ImmutableTarget {
    Target() {}

    /**
     * {@return what it is about}
     */
    public abstract FigureSubject subject();

    /**
     * {@return how many, if promised}
     */
    public abstract OptionalInt count();

    /**
     * {@return how much, if promised}
     */
    public abstract Optional<Money> value();

    @Value.Check
    Target check() {
        Breaches breaches = new Breaches();
        if (count().isEmpty() && value().isEmpty()) {
            breaches.add("target", "must have a count or a value", "neither");
        }
        breaches.notNegative("count", count()).money("value", value()).check();
        return Rules.isCanonical(value()) ? this : withValue(value().map(Amounts::canonical));
    }

    /**
     * {@return a builder of a target}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a target. Each attribute is set once; a collection takes any number of additions. */
    public static final class Builder extends ImmutableTarget.Builder {
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
