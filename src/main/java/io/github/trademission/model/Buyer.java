package io.github.trademission.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The overseas party of a deal (바이어). Its name may be confidential or unknown; the text form never shows it. Immutable and
 * thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract sealed class Buyer implements WithBuyer permits ImmutableBuyer {
    Buyer() {}

    /**
     * {@return the id, unique among the buyers of a mission; the same buyer keeps it from mission to mission}
     */
    public abstract String id();

    /**
     * {@return its name, if recorded}
     */
    @Value.Redacted
    public abstract Optional<String> name();

    /**
     * {@return the country it sits in, if known}
     */
    public abstract Optional<Country> country();

    /**
     * {@return the city it sits in, if known}
     */
    public abstract Optional<City> city();

    /**
     * {@return whether its name must not be published}
     */
    @Value.Default
    public boolean confidential() {
        return false;
    }

    @Value.Check
    void check() {
        new Breaches().notBlank("id", id()).notBlank("name", name()).check();
    }

    /**
     * {@return a builder of a buyer}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a buyer. Each attribute is set once; a collection takes any number of additions. */
    public static final class Builder extends ImmutableBuyer.Builder {
        Builder() {}
    }
}
