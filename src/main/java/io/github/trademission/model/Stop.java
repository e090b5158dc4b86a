package io.github.trademission.model;

import io.github.trademission.InvalidValueException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place that a mission visits (방문지): a city in a country, or a country of which no city is known, with its own period
 * inside the mission's. A market that an online mission meets is a stop too. Immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract sealed class Stop implements WithStop permits ImmutableStop {
    Stop() {}

    /**
     * {@return the id, unique among the stops of a mission}
     */
    public abstract String id();

    /**
     * {@return the city, if known}
     */
    public abstract Optional<City> city();

    /**
     * {@return the country; that of the city unless set}
     */
    @Value.Default
    public Country country() {
        return city().map(City::country).orElseThrow(() -> new InvalidValueException("country"));
    }

    /**
     * {@return the days at this stop, if known}
     */
    public abstract Optional<DateRange> period();

    @Value.Check
    void check() {
        Breaches breaches = new Breaches().notBlank("id", id());
        if (city().isPresent() && !city().get().country().equals(country())) {
            breaches.add("city", "must lie in " + country(), city().get().country());
        }
        breaches.check();
    }

    /**
     * {@return a builder of a stop}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a stop. Each attribute is set once; a collection takes any number of additions. */
    public static final class Builder extends ImmutableStop.Builder {
        Builder() {}
    }
}
