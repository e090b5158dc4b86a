package io.github.trademission.model;

import io.github.trademission.money.Amounts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A memorandum of understanding (양해각서, 업무협약), or a batch of them. It is no contract; one that became a contract is
 * what that contract is derived from. Immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract sealed class Mou implements Outcome, WithMou permits ImmutableMou {
    Mou() {}

    @Override
    public final OutcomeKind kind() {
        return OutcomeKind.MOU;
    }

    /**
     * {@return what it is about, if known}
     */
    public abstract Optional<String> subject();

    @Override
    public boolean isOfJourney() {
        return true;
    }

    @Override
    public boolean isCertainlyOfJourney() {
        // Without a stop it may have been signed at home, later.
        return stop().isPresent();
    }

    @Value.Check
    Mou check() {
        OutcomeRules.of(this).notBlank("subject", subject()).check();
        return Rules.isCanonical(value()) ? this : withValue(value().map(Amounts::canonical));
    }

    /**
     * {@return a builder of a memorandum}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a memorandum. Each attribute is set once; a collection takes any number of additions. */
    public static final class Builder extends ImmutableMou.Builder implements OutcomeBuilder<Builder> {
        Builder() {}
    }
}
