package io.github.trademission.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A fair at which companies exhibited during a mission (전시회); no outcome. Its exhibitors need not belong to the
 * delegation, so their number is never added to the delegation's size. Immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract sealed class Exhibition implements Named, WithExhibition permits ImmutableExhibition {
    Exhibition() {}

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
     * {@return where, if known: one of the mission's stops}
     */
    public abstract Optional<Stop> stop();

    /**
     * {@return when, as far as known}
     */
    public abstract Optional<DateRange> period();

    /**
     * {@return the number of exhibitors as stated, if it is}
     */
    public abstract OptionalInt statedExhibitors();

    /**
     * {@return the exhibitors known by name, each one of the mission's companies}
     */
    public abstract List<Company> exhibitors();

    /**
     * {@return a remark, if there is one}
     */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        new Breaches()
                .names(this)
                .notNegative("statedExhibitors", statedExhibitors())
                .unique("exhibitors", exhibitors(), Company::id)
                .check();
    }

    /**
     * {@return a builder of an exhibition}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an exhibition. Each attribute is set once; a collection takes any number of additions. */
    public static final class Builder extends ImmutableExhibition.Builder {
        Builder() {}
    }
}
