package io.github.trademission.metrics;

import io.github.trademission.InvalidValueException;
import io.github.trademission.model.Country;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Countries that a report looks at together, such as CIS or ASEAN (권역). Which ones belong to it is the caller's to say, since
 * no two reports agree. Immutable and thread-safe.
 *
 * @param name the group's name
 * @param countries its countries
 */
public record MarketGroup(String name, Set<Country> countries) {
    /**
     * Checks the name and that there are countries.
     *
     * @param name the group's name
     * @param countries its countries
     * @throws InvalidValueException if the name is blank or there are no countries
     */
    public MarketGroup {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new InvalidValueException("marketGroup.name", "must not be blank", "'" + name + "'");
        }
        countries = Set.copyOf(countries);
        if (countries.isEmpty()) {
            throw new InvalidValueException("marketGroup.countries", "must not be empty", name);
        }
    }

    /**
     * A group of countries.
     *
     * @param name the group's name
     * @param countryCodes ISO 3166-1 alpha-2 codes
     * @return the group
     * @throws InvalidValueException if the name is blank, or a code is no country's
     */
    public static MarketGroup of(String name, String... countryCodes) {
        return new MarketGroup(
                name, Arrays.stream(countryCodes).map(Country::of).collect(Collectors.toUnmodifiableSet()));
    }

    /** A country in two groups would put its rows under both and its money into neither. */
    static void requireApart(Collection<MarketGroup> groups) {
        Set<Country> taken = new HashSet<>();
        for (MarketGroup group : groups) {
            for (Country country : group.countries) {
                if (!taken.add(country)) {
                    throw new InvalidValueException("marketGroups", "must not share a country", country);
                }
            }
        }
    }
}
