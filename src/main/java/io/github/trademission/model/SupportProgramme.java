package io.github.trademission.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A programme that a mission, or some of its companies, were supported by (지원사업). Immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract sealed class SupportProgramme implements Named, WithSupportProgramme permits ImmutableSupportProgramme {
    SupportProgramme() {}

    /**
     * {@return the id, unique among the programmes of a mission}
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
     * {@return what it gives}
     */
    public abstract ProgrammeKind kind();

    /**
     * {@return the companies it supports, each one of the mission's; empty if it supports the mission as a whole}
     */
    public abstract List<Company> companies();

    @Value.Check
    void check() {
        new Breaches()
                .notBlank("id", id())
                .names(this)
                .unique("companies", companies(), Company::id)
                .check();
    }

    /**
     * {@return a builder of a support programme}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a support programme. Each attribute is set once; a collection takes any number of additions. */
    public static final class Builder extends ImmutableSupportProgramme.Builder {
        Builder() {}
    }
}
