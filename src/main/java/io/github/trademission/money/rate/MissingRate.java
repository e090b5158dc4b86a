package io.github.trademission.money.rate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A rate that a conversion would have needed. Immutable and thread-safe.
 *
 * @param base the code of the currency to convert from
 * @param term the code of the currency to convert to
 * @param when the day or the period without a rate; {@link DateRule.OwnDate} for an amount that has no date of its own
 */
public record MissingRate(String base, String term, DateRule when) {
    static final Comparator<MissingRate> ORDER = Comparator.comparing(MissingRate::base)
            .thenComparing(MissingRate::term)
            .thenComparing(missing -> missing.date().isEmpty())
            .thenComparing(missing -> missing.date().orElse(LocalDate.MAX))
            .thenComparing(missing -> missing.when.toString());

    /**
     * Checks for nulls.
     *
     * @param base the code of the currency to convert from
     * @param term the code of the currency to convert to
     * @param when the day or the period
     */
    public MissingRate {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(when, "when");
    }

    /**
     * {@return the day without a rate; empty for a period, and for an amount without a date}
     */
    public Optional<LocalDate> date() {
        return when instanceof DateRule.OnDate day ? Optional.of(day.date()) : Optional.empty();
    }

    /**
     * {@return such as {@code USD/KRW at 2019-10-26} or {@code USD/KRW for amounts without a date}}
     */
    @Override
    public String toString() {
        return base + "/" + term + " " + (when instanceof DateRule.OwnDate ? "for amounts without a date" : when);
    }
}
