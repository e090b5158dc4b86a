package io.github.trademission.model;

import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.javamoney.moneta.Money;

/**
 * A contract (계약), or a batch of them, signed on site (현장계약) or afterwards (본계약). {@link #value()} is its value when
 * signed; amendments change it from their date on. Immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract sealed class Contract implements Outcome, WithContract permits ImmutableContract {
    Contract() {}

    @Override
    public final OutcomeKind kind() {
        return OutcomeKind.CONTRACT;
    }

    /**
     * {@return when and where it was signed, if known}
     */
    public abstract Optional<Signing> signing();

    /**
     * {@return the changes of its value, in the order of their dates}
     */
    public abstract List<Amendment> amendments();

    /**
     * {@return the money that arrived under it (수출이행)}
     */
    public abstract List<Realisation> realisations();

    @Override
    public Optional<Money> currentValue() {
        return amendments().isEmpty()
                ? value()
                : Optional.of(amendments().get(amendments().size() - 1).value());
    }

    @Override
    public Optional<Money> valueAsOf(LocalDate day) {
        Optional<Money> value = value();
        for (Amendment amendment : amendments()) {
            if (!amendment.date().latest().isAfter(day)) {
                value = Optional.of(amendment.value());
            }
        }
        return value;
    }

    /**
     * {@return the money that arrived under it so far, without what was checked and found wrong}
     */
    public MoneyBag realised() {
        return realisations().stream()
                .filter(realisation -> realisation.verification() != Verification.REJECTED)
                .map(Realisation::value)
                .collect(MoneyBag.collector());
    }

    @Override
    public boolean isOfJourney() {
        return signing().equals(Optional.of(Signing.ON_SITE));
    }

    @Override
    public boolean isCertainlyOfJourney() {
        return isOfJourney();
    }

    @Value.Check
    Contract check() {
        OutcomeRules.ofContract(this).check();
        return Rules.isCanonical(value()) ? this : withValue(value().map(Amounts::canonical));
    }

    /**
     * {@return a builder of a contract}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a contract. Each attribute is set once; a collection takes any number of additions. */
    public static final class Builder extends ImmutableContract.Builder implements OutcomeBuilder<Builder> {
        Builder() {}
    }
}
