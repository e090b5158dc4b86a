package io.github.trademission.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a published figure was printed. Immutable and thread-safe.
 *
 * @param title the outlet, report or table
 * @param address its web address, if it has one
 * @param date when it was published, as far as known
 */
public record Source(String title, Optional<String> address, Optional<PartialDate> date) {
    /**
     * Checks the texts.
     *
     * @param title the outlet, report or table
     * @param address its web address, if it has one
     * @param date when it was published, as far as known
     * @throws io.github.trademission.InvalidValueException if the title or the address is blank
     */
    public Source {
        new Breaches()
                .notBlank("source.title", Objects.requireNonNull(title, "title"))
                .notBlank("source.address", Objects.requireNonNull(address, "address"))
                .check();
        Objects.requireNonNull(date, "date");
    }

    /**
     * A source of which only the title is known.
     *
     * @param title the outlet, report or table
     * @return the source
     */
    public static Source of(String title) {
        return new Source(title, Optional.empty(), Optional.empty());
    }
}
