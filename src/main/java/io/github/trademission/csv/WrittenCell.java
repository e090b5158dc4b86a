package io.github.trademission.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell of a table to be written.
 *
 * @param text what a text file holds
 * @param number the number that a workbook holds instead, if it is one
 * @param day the day that a workbook holds instead, if it is one
 */
record WrittenCell(String text, Optional<BigDecimal> number, Optional<LocalDate> day) {
    /** What Excel keeps of a number. */
    private static final int PRECISION = 15;

    static final WrittenCell EMPTY = raw("");

    /** A text of our own, as it stands. */
    static WrittenCell raw(String text) {
        return new WrittenCell(text, Optional.empty(), Optional.empty());
    }

    static WrittenCell number(String digits) {
        BigDecimal number = new BigDecimal(digits);
        return new WrittenCell(
                digits, Optional.of(number).filter(exact -> exact.precision() <= PRECISION), Optional.empty());
    }

    static WrittenCell day(LocalDate day) {
        return new WrittenCell(day.toString(), Optional.empty(), Optional.of(day));
    }
}
