package io.github.trademission.model;

import io.github.trademission.money.Amounts;
import org.immutables.value.Value;

/**
 * A consultation with a buyer (상담), or a batch of them; its value is the amount talked about (상담액). Immutable and
 * thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract sealed class Consultation implements Outcome, WithConsultation permits ImmutableConsultation {
    Consultation() {}

    @Override
    public final OutcomeKind kind() {
        return OutcomeKind.CONSULTATION;
    }

    @Override
    public boolean isOfJourney() {
        return true;
    }

    @Override
    public boolean isCertainlyOfJourney() {
        return true;
    }

    @Value.Check
    Consultation check() {
        OutcomeRules.of(this).check();
        return Rules.isCanonical(value()) ? this : withValue(value().map(Amounts::canonical));
    }

    /**
     * {@return a builder of a consultation}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a consultation. Each attribute is set once; a collection takes any number of additions. */
    public static final class Builder extends ImmutableConsultation.Builder implements OutcomeBuilder<Builder> {
        Builder() {}
    }
}
