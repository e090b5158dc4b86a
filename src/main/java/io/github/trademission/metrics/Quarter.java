package io.github.trademission.metrics;

import io.github.trademission.InvalidValueException;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A quarter of a calendar year (분기). The text form is {@code 2019-Q4}. Immutable and thread-safe.
 *
 * @param year the calendar year
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {
    /**
     * Checks the number.
     *
     * @param year the calendar year
     * @param number 1 to 4
     * @throws InvalidValueException if the number is none of 1 to 4
     */
    public Quarter {
        if (number < 1 || number > 4) {
            throw new InvalidValueException("quarter", "must be 1 to 4", number);
        }
    }

    /**
     * The quarter of a month.
     *
     * @param month the month
     * @return the quarter that it lies in
     */
    public static Quarter of(YearMonth month) {
        return new Quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
    }

    /**
     * {@return the text form}
     */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-Q%d", year, number);
    }
}
