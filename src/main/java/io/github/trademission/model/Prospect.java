package io.github.trademission.model;

import io.github.trademission.money.Amounts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A contract that is expected to follow (계약추진, 향후 계약 예상), or a batch of them; its value is the amount expected
 * (계약추진액). Immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract sealed class Prospect implements Outcome, WithProspect permits ImmutableProspect {
    Prospect() {}

    @Override
    public final OutcomeKind kind() {
        return OutcomeKind.PROSPECT;
    }

    /**
     * {@return when the contract is expected, as far as known}
     */
    public abstract Optional<PartialDate> expectedBy();

    @Override
    public boolean isOfJourney() {
        return true;
    }

    @Override
    public boolean isCertainlyOfJourney() {
        // Dated by the talks about it, or by when it is expected.
        return false;
    }

    @Value.Check
    Prospect check() {
        OutcomeRules.of(this).check();
        return Rules.isCanonical(value()) ? this : withValue(value().map(Amounts::canonical));
    }

    /**
     * {@return a builder of a prospect}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a prospect. Each attribute is set once; a collection takes any number of additions. */
    public static final class Builder extends ImmutableProspect.Builder implements OutcomeBuilder<Builder> {
        Builder() {}
    }
}
