package io.github.trademission.spreadsheet;

import java.util.Objects;

/**
 * Something of a row of results that a table cannot hold and that was therefore not written. Immutable and thread-safe.
 *
 * <p>From a result table a row is missing as a whole for its {@code kind} (a joint bid), {@code status} (not live),
 * {@code overlaps} (its deals are or may be inside another row), {@code sharing} (stated shares of several companies),
 * {@code count}, {@code companies} or {@code stop}.
 *
 * @param row the id of the row
 * @param attribute the attribute that is missing from the table, or for which the row is, such as {@code amendments}
 */
public record CsvOmission(String row, String attribute) {
    /**
     * Checks for nulls.
     *
     * @param row the id of the row
     * @param attribute the attribute
     */
    public CsvOmission {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(attribute, "attribute");
    }
}
