package io.github.trademission.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * An industry (업종) by its code under a named scheme, such as KSIC, HS or the district's own. Industries of one scheme and
 * code fall under one key in figures, whatever their names. Immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract sealed class Industry implements Named, WithIndustry permits ImmutableIndustry {
    Industry() {}

    /**
     * {@return the scheme that the code belongs to, such as {@code KSIC}}
     */
    public abstract String scheme();

    /**
     * {@return the code under the scheme}
     */
    public abstract String code();

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

    @Value.Check
    void check() {
        new Breaches()
                .notBlank("scheme", scheme())
                .notBlank("code", code())
                .names(this)
                .check();
    }

    /**
     * An industry without an English name.
     *
     * @param scheme the scheme that the code belongs to
     * @param code the code under the scheme
     * @param name the name as the district writes it
     * @return the industry
     * @throws io.github.trademission.InvalidValueException if one of them is blank
     */
    public static Industry of(String scheme, String code, String name) {
        return builder().scheme(scheme).code(code).name(name).build();
    }

    /**
     * {@return a builder of an industry}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an industry. Each attribute is set once; a collection takes any number of additions. */
    public static final class Builder extends ImmutableIndustry.Builder {
        Builder() {}
    }
}
