package io.github.trademission.model;

import io.github.trademission.InvalidValueException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A country by its ISO 3166-1 alpha-2 code, such as {@code KZ}. Immutable and thread-safe.
 *
 * @param code two capital letters
 */
public record Country(String code) {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    /**
     * Checks the code.
     *
     * @throws InvalidValueException if it is no ISO 3166-1 alpha-2 code
     */
    public Country {
        if (!CODES.contains(Objects.requireNonNull(code, "code"))) {
            throw new InvalidValueException("country", "must be an ISO 3166-1 alpha-2 code", code);
        }
    }

    /**
     * The country of a code.
     *
     * @param code two capital letters
     * @return the country
     * @throws InvalidValueException if it is no ISO 3166-1 alpha-2 code
     */
    public static Country of(String code) {
        return new Country(code);
    }

    /**
     * The country's name.
     *
     * @param locale the readers' locale
     * @return the name in their language, such as 카자흐스탄 or Kazakhstan
     */
    public String nameIn(Locale locale) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }

    /**
     * {@return the code}
     */
    @Override
    public String toString() {
        return code;
    }
}
