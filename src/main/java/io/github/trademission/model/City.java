package io.github.trademission.model;

import io.github.trademission.InvalidValueException;
import java.util.Objects;
import java.util.Optional;

/**
 * A city in a country. Two cities are equal if country and name are; the English name is only a label. Immutable and
 * thread-safe.
 *
 * @param country the country it lies in
 * @param name its name as the district writes it, such as 알마티
 * @param englishName its name in English, if known
 */
public record City(Country country, String name, Optional<String> englishName) implements Named {
    /**
     * Checks the names.
     *
     * @param country the country it lies in
     * @param name its name as the district writes it, such as 알마티
     * @param englishName its name in English, if known
     * @throws InvalidValueException if one is blank
     */
    public City {
        Objects.requireNonNull(country, "country");
        new Breaches()
                .notBlank("city.name", Objects.requireNonNull(name, "name"))
                .notBlank("city.englishName", Objects.requireNonNull(englishName, "englishName"))
                .check();
    }

    /**
     * A city with its English name.
     *
     * @param countryCode an ISO 3166-1 alpha-2 code
     * @param name the name as the district writes it
     * @param englishName the name in English
     * @return the city
     * @throws InvalidValueException if the code is no country's or a name is blank
     */
    public static City of(String countryCode, String name, String englishName) {
        return new City(Country.of(countryCode), name, Optional.of(englishName));
    }

    /**
     * A city without an English name.
     *
     * @param countryCode an ISO 3166-1 alpha-2 code
     * @param name the name as the district writes it
     * @return the city
     * @throws InvalidValueException if the code is no country's or the name is blank
     */
    public static City of(String countryCode, String name) {
        return new City(Country.of(countryCode), name, Optional.empty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof City city && country.equals(city.country) && name.equals(city.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(country, name);
    }
}
