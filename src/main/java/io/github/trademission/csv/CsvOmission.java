package io.github.trademission.csv;

import java.util.Objects;

/**
 * Something of a row of results that a log cannot hold and that was therefore not written. Immutable and thread-safe.
 *
 * @param row the id of the row
 * @param attribute the attribute that is missing from the log, such as {@code amendments}
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
