package io.github.trademission.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A visit to an institution during a mission (기관방문); no outcome. Immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract sealed class Visit implements WithVisit permits ImmutableVisit {
    Visit() {}

    /**
     * {@return the institution, one of the mission's organisations}
     */
    public abstract Organisation organisation();

    /**
     * {@return where, if known: one of the mission's stops}
     */
    public abstract Optional<Stop> stop();

    /**
     * {@return when, as far as known}
     */
    public abstract Optional<PartialDate> date();

    /**
     * {@return what it was about, if known}
     */
    public abstract Optional<String> purpose();

    @Value.Check
    void check() {
        new Breaches().notBlank("purpose", purpose()).check();
    }

    /**
     * {@return a builder of a visit}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a visit. Each attribute is set once; a collection takes any number of additions. */
    public static final class Builder extends ImmutableVisit.Builder {
        Builder() {}
    }
}
