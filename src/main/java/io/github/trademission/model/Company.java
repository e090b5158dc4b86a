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
     * {@return the id, unique among the companies of a mission; across missions see {@link #identity()}}
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

    /**
     * What tells companies of several missions apart: the valid {@link RegistrationNumber} of the record, with hyphens or without,
     * else its id. It depends on nothing but this record, so neither the order nor the choice of missions changes it; an id is never read
     * as a number, and names are never compared.
     *
     * @return a text that is equal for records of one company and for no others
     */
    public String identity() {
        // Marked, since a system may give out ids of ten digits.
        return registrationNumber()
                .filter(RegistrationNumber::isValid)
                .map(number -> "number:" + RegistrationNumber.digits(number))
                .orElseGet(() -> "id:" + id());
    }

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
