package io.github.trademission.model;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An institution behind a mission, in one or more roles, or one that the delegation visited, in none (기관). Immutable and
 * thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract sealed class Organisation implements Named, WithOrganisation permits ImmutableOrganisation {
    Organisation() {}

    /**
     * {@return the id, unique among the organisations of a mission}
     */
    public abstract String id();

    /**
     * {@return the name as its district writes it}
     */
    @Override
    public abstract String name();

    /**
     * {@return the name in English, if one is known}
     */
    @Override
    public abstract Optional<String> englishName();

    /**
     * {@return the country it sits in, if known}
     */
    public abstract Optional<Country> country();

    /**
     * {@return what it does for the mission; empty for one that was only visited}
     */
    public abstract Set<OrganisationRole> roles();

    @Value.Check
    void check() {
        new Breaches().notBlank("id", id()).names(this).check();
    }

    /**
     * {@return a builder of an organisation}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an organisation. Each attribute is set once; a collection takes any number of additions. */
    public static final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
