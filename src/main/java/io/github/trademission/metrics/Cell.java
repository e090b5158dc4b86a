package io.github.trademission.metrics;

import java.util.Objects;
import java.util.Optional;

/**
 * A place in a cross table: a row key and a column key, each empty where nobody recorded it. Immutable and thread-safe.
 *
 * @param row the row's key
 * @param column the column's key
 * @param <R> the row keys' type
 * @param <C> the column keys' type
 */
public record Cell<R, C>(Optional<R> row, Optional<C> column) {
    /**
     * Checks for nulls.
     *
     * @param row the row's key
     * @param column the column's key
     */
    public Cell {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(column, "column");
    }

    /**
     * {@return whether both keys are known}
     */
    public boolean isComplete() {
        return row.isPresent() && column.isPresent();
    }
}
