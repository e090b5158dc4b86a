package io.github.trademission.spreadsheet;

import java.util.Objects;

/**
 * One thing that is wrong with a table, and where. The message reads like {@code 12 rate: must be plain digits above 0, such as
 * 1180.2, was 1,180.2}. Immutable and thread-safe.
 *
 * @param line the line on which the row begins, counted from 1
 * @param column the name of the column; empty for the row or the table as a whole
 * @param rule what holds there, such as {@code must be a date such as 2019-10-21}
 * @param value what stood there, shortened for a reader
 */
public record CsvProblem(long line, String column, String rule, String value) {
    /**
     * Checks for nulls.
     *
     * @param line the line, counted from 1
     * @param column the name of the column
     * @param rule what holds there
     * @param value what stood there
     */
    public CsvProblem {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the place, the rule and the value as one line}
     */
    public String message() {
        return line + (column.isEmpty() ? "" : " " + column) + ": " + rule + ", was " + value;
    }

    /**
     * {@return the message}
     */
    @Override
    public String toString() {
        return message();
    }
}
