package io.github.trademission.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A company that takes part (참가기업), or that the record names beside the delegation. Immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract sealed class Company implements Named, WithCompany permits ImmutableCompany {
    Company() {}

    /**
     * {@return the id, unique among the companies of a mission; the same company keeps it from mission to mission}
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
     * {@return its business registration number (사업자등록번호), if known}
     */
    public abstract Optional<String> registrationNumber();

    /**
     * {@return its industry, if known}
     */
    public abstract Optional<Industry> industry();

    /**
     * {@return who represents it (대표자), if known; left out of the text form}
     */
    @Value.Redacted
    public abstract Optional<String> representative();

    /**
     * {@return who represents it, in Latin letters, if known; left out of the text form}
     */
    @Value.Redacted
    public abstract Optional<String> englishRepresentative();

    /**
     * {@return what it sells, in words, if known}
     */
    public abstract Optional<String> products();

    @Value.Check
    void check() {
        new Breaches()
                .notBlank("id", id())
                .names(this)
                .notBlank("registrationNumber", registrationNumber())
                .notBlank("representative", representative())
                .notBlank("englishRepresentative", englishRepresentative())
                .notBlank("products", products())
                .check();
    }

    /**
     * A company of which only the name is known.
     *
     * @param id the id
     * @param name the name as its district writes it
     * @return the company
     * @throws io.github.trademission.InvalidValueException if one of them is blank
     */
    public static Company of(String id, String name) {
        return builder().id(id).name(name).build();
    }

    /**
     * {@return a builder of a company}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a company. Each attribute is set once; a collection takes any number of additions. */
    public static final class Builder extends ImmutableCompany.Builder {
        Builder() {}
    }
}
