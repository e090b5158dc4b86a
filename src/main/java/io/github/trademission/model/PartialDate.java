package io.github.trademission.model;

import io.github.trademission.InvalidValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as far as it is known: a day, a month or a year; stated by the source, or inferred from elsewhere.
 *
 * <p>The text form is that of ISO 8601, with a question mark behind what is inferred (as in ISO 8601-2): {@code 2019-10-21},
 * {@code 2019-10}, {@code 2019}, {@code 2019-10-21?}. A date that nobody knows is an empty {@code Optional}, never a
 * placeholder. There is no natural order: a year and a day of it are neither before nor after each other.
 *
 * <p>Immutable and thread-safe.
 */
public final class PartialDate {
    /** How much of a date is known. */
    public enum Precision {
        /** Day, month and year. */
        DAY,
        /** Month and year. */
        MONTH,
        /** The year only. */
        YEAR
    }

    private static final Pattern TEXT = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(\\??)");

    private final LocalDate earliest;
    private final Precision precision;
    private final boolean inferred;

    private PartialDate(LocalDate earliest, Precision precision, boolean inferred) {
        if (earliest.getYear() < 1 || earliest.getYear() > 9999) {
            throw new InvalidValueException("date", "must lie in the years 0001 to 9999", earliest);
        }
        this.earliest = earliest;
        this.precision = precision;
        this.inferred = inferred;
    }

    /**
     * A stated day.
     *
     * @param day the day
     * @return the date
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(Objects.requireNonNull(day, "day"), Precision.DAY, false);
    }

    /**
     * A stated month, its day unknown.
     *
     * @param month the month
     * @return the date
     */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(Objects.requireNonNull(month, "month").atDay(1), Precision.MONTH, false);
    }

    /**
     * A stated year, its month and day unknown.
     *
     * @param year the year
     * @return the date
     */
    public static PartialDate of(Year year) {
        return new PartialDate(Objects.requireNonNull(year, "year").atDay(1), Precision.YEAR, false);
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code 2019-10-21}, {@code 2019-10}, {@code 2019} or {@code 2019-10?}
     * @return the date
     * @throws InvalidValueException if the text is not of that form or names no day of the calendar
     */
    public static PartialDate parse(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw invalid(text);
        }
        String month = matcher.group(2);
        String day = matcher.group(3);
        try {
            LocalDate earliest = LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    month == null ? 1 : Integer.parseInt(month),
                    day == null ? 1 : Integer.parseInt(day));
            Precision precision = day != null ? Precision.DAY : month != null ? Precision.MONTH : Precision.YEAR;
            return new PartialDate(earliest, precision, !matcher.group(4).isEmpty());
        } catch (DateTimeException impossible) {
            throw invalid(text);
        }
    }

    private static InvalidValueException invalid(String text) {
        return new InvalidValueException(
                "date", "must be a date such as 2019-10-21, 2019-10 or 2019, with ? behind it if inferred", text);
    }

    /**
     * {@return the same date, marked as inferred: the source does not state it}
     */
    public PartialDate inferred() {
        return new PartialDate(earliest, precision, true);
    }

    /**
     * {@return whether the date was inferred and not stated}
     */
    public boolean isInferred() {
        return inferred;
    }

    /**
     * {@return how much of the date is known}
     */
    public Precision precision() {
        return precision;
    }

    /**
     * {@return the first day that it can be}
     */
    public LocalDate earliest() {
        return earliest;
    }

    /**
     * {@return the last day that it can be}
     */
    public LocalDate latest() {
        return switch (precision) {
            case DAY -> earliest;
            case MONTH -> YearMonth.from(earliest).atEndOfMonth();
            case YEAR -> earliest.withMonth(12).withDayOfMonth(31);
        };
    }

    /**
     * {@return the day, if it is known}
     */
    public Optional<LocalDate> day() {
        return precision == Precision.DAY ? Optional.of(earliest) : Optional.empty();
    }

    /**
     * {@return the month, if it is known}
     */
    public Optional<YearMonth> month() {
        return precision == Precision.YEAR ? Optional.empty() : Optional.of(YearMonth.from(earliest));
    }

    /**
     * {@return the year}
     */
    public Year year() {
        return Year.from(earliest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate date
                && earliest.equals(date.earliest)
                && precision == date.precision
                && inferred == date.inferred;
    }

    @Override
    public int hashCode() {
        return Objects.hash(earliest, precision, inferred);
    }

    /**
     * {@return the text form, which {@link #parse} reads}
     */
    @Override
    public String toString() {
        String known = switch (precision) {
            case DAY -> earliest.toString();
            case MONTH -> YearMonth.from(earliest).toString();
            case YEAR -> String.format(Locale.ROOT, "%04d", earliest.getYear());
        };
        return inferred ? known + "?" : known;
    }
}
