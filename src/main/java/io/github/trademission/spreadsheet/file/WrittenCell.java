package io.github.trademission.spreadsheet.file;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell of a table to be written.
 *
 * @param text what a text file holds
 * @param number the number that a workbook holds instead, if it is one
 * @param day the day that a workbook holds instead, if it is one
 */
public record WrittenCell(String text, Optional<BigDecimal> number, Optional<LocalDate> day) {
    /** What Excel keeps of a number. */
    private static final int PRECISION = 15;

    public static final WrittenCell EMPTY = raw("");

    /** A text of our own, as it stands. */
    public static WrittenCell raw(String text) {
        return new WrittenCell(text, Optional.empty(), Optional.empty());
    }

    /** A text of the mission, as a reader and a spreadsheet take it for that text. */
    public static WrittenCell text(String text) {
        return raw(TableCell.written(text));
    }

    /** Whether a cell can hold a text of the mission. */
    public static boolean holds(String text) {
        String written = TableCell.written(text);
        return written.length() <= TableLimits.CELL
                && StandardCharsets.UTF_8.newEncoder().canEncode(written);
    }

    public static WrittenCell number(String digits) {
        BigDecimal number = new BigDecimal(digits);
        return new WrittenCell(
                digits, Optional.of(number).filter(exact -> exact.precision() <= PRECISION), Optional.empty());
    }

    public static WrittenCell day(LocalDate day) {
        return new WrittenCell(day.toString(), Optional.empty(), Optional.of(day));
    }
}
