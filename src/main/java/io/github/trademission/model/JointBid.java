package io.github.trademission.model;

import io.github.trademission.money.Amounts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An order that two or more companies seek together (공동수주), one of them in the lead. Its companies are the members, in
 * order; how they share the value is stated or unallocated. Immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract sealed class JointBid implements Outcome, WithJointBid permits ImmutableJointBid {
    JointBid() {}

    @Override
    public final OutcomeKind kind() {
        return OutcomeKind.JOINT_BID;
    }

    /**
     * {@return the member that leads (주관사)}
     */
    public abstract Company lead();

    /**
     * {@return what is bid for, if known}
     */
    public abstract Optional<String> project();

    @Override
    public boolean isOfJourney() {
        return true;
    }

    @Override
    public boolean isCertainlyOfJourney() {
        // Without a stop it may have been agreed at home, later.
        return stop().isPresent();
    }

    @Value.Check
    JointBid check() {
        Breaches breaches = OutcomeRules.of(this);
        if (companies().size() < 2) {
            breaches.add("companies", "must be two or more members", companies().size());
        } else if (!companies().contains(lead())) {
            breaches.add("lead", "must be exactly one of the members", lead().id());
        }
        breaches.notBlank("project", project()).check();
        return Rules.isCanonical(value()) ? this : withValue(value().map(Amounts::canonical));
    }

    /**
     * {@return a builder of a joint bid}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a joint bid. Each attribute is set once; a collection takes any number of additions. */
    public static final class Builder extends ImmutableJointBid.Builder implements OutcomeBuilder<Builder> {
        Builder() {}
    }
}
