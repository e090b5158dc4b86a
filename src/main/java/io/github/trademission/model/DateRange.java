package io.github.trademission.model;

import io.github.trademission.InvalidValueException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A period from a first to a last day, both included, each as far as it is known. The text form is that of ISO 8601:
 * {@code 2019-10-21/2019-10-26}, with a question mark behind an inferred date. Immutable and thread-safe.
 *
 * @param start the first day
 * @param end the last day
 */
public record DateRange(PartialDate start, PartialDate end) {
    /**
     * Checks the order.
     *
     * @param start the first day
     * @param end the last day
     * @throws InvalidValueException if the end certainly lies before the start
     */
    public DateRange {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (end.latest().isBefore(start.earliest())) {
            throw new InvalidValueException("period", "must not end before its start", start + "/" + end);
        }
    }

    /**
     * A stated period.
     *
     * @param start the first day
     * @param end the last day
     * @return the period
     * @throws InvalidValueException if the end lies before the start
     */
    public static DateRange of(LocalDate start, LocalDate end) {
        return new DateRange(PartialDate.of(start), PartialDate.of(end));
    }

    /**
     * The period that one date spans: a day, a month or a year.
     *
     * @param date the date
     * @return the period that starts and ends on it
     */
    public static DateRange of(PartialDate date) {
        return new DateRange(date, date);
    }

    /**
     * Reads the text form.
     *
     * @param text two dates with a slash between them, such as {@code 2019-10-21/2019-10-26}, or one date
     * @return the period
     * @throws InvalidValueException if the text is not of that form or the end lies before the start
     */
    public static DateRange parse(String text) {
        int slash = Objects.requireNonNull(text, "text").indexOf('/');
        if (slash < 0) {
            return of(PartialDate.parse(text));
        }
        return new DateRange(PartialDate.parse(text.substring(0, slash)), PartialDate.parse(text.substring(slash + 1)));
    }

    /**
     * {@return the first day that the period can start on}
     */
    public LocalDate earliest() {
        return start.earliest();
    }

    /**
     * {@return the last day that the period can end on}
     */
    public LocalDate latest() {
        return end.latest();
    }

    /**
     * Whether another period can lie within this one, as far as both are known.
     *
     * @param other another period
     * @return false only if it certainly starts before or ends after this one
     */
    public boolean canContain(DateRange other) {
        return !other.start.latest().isBefore(earliest())
                && !other.end.earliest().isAfter(latest());
    }

    /**
     * Whether another period lies within this one, whichever days both can start and end on.
     *
     * @param other another period
     * @return true if it cannot start before or end after this one's first and last possible days
     */
    public boolean contains(DateRange other) {
        return !other.earliest().isBefore(earliest()) && !other.latest().isAfter(latest());
    }

    /**
     * Whether this period and another one can share a day.
     *
     * @param other another period
     * @return false only if one of them certainly ends before the other can start
     */
    public boolean canOverlap(DateRange other) {
        return !other.latest().isBefore(earliest()) && !other.earliest().isAfter(latest());
    }

    /**
     * {@return whether either date was inferred and not stated}
     */
    public boolean isInferred() {
        return start.isInferred() || end.isInferred();
    }

    /**
     * {@return the text form, which {@link #parse} reads}
     */
    @Override
    public String toString() {
        return start.equals(end) ? start.toString() : start + "/" + end;
    }
}
