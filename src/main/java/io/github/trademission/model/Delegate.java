package io.github.trademission.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person who travels with a delegation, in a role. The text form shows no name. Immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract sealed class Delegate implements WithDelegate permits ImmutableDelegate {
    Delegate() {}

    /**
     * {@return the person's name; left out of the text form}
     */
    @Value.Redacted
    public abstract String name();

    /**
     * {@return the name in Latin letters, if known; left out of the text form}
     */
    @Value.Redacted
    public abstract Optional<String> englishName();

    /**
     * {@return what the person does in the delegation}
     */
    public abstract DelegateRole role();

    /**
     * {@return the office held at home, such as 구청장, if known}
     */
    public abstract Optional<String> title();

    /**
     * {@return that office in English, if known}
     */
    public abstract Optional<String> englishTitle();

    /**
     * {@return the company that the person represents, if any}
     */
    public abstract Optional<Company> company();

    @Value.Check
    void check() {
        new Breaches()
                .notBlank("name", name())
                .notBlank("englishName", englishName())
                .notBlank("title", title())
                .notBlank("englishTitle", englishTitle())
                .check();
    }

    /**
     * {@return a builder of a delegate}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a delegate. Each attribute is set once; a collection takes any number of additions. */
    public static final class Builder extends ImmutableDelegate.Builder {
        Builder() {}
    }
}
