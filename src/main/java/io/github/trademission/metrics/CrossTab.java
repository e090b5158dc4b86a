package io.github.trademission.metrics;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Results by two dimensions at once: a summary for each row key and column key, with row, column and grand totals.
 *
 * <p>What the amounts and deals of all cells and of {@link #unallocated} add up to: as for a {@link Breakdown}. Immutable and thread-safe.
 *
 * @param <R> the row keys' type
 * @param <C> the column keys' type
 */
public final class CrossTab<R, C> {
    private final Breakdown<R> rows;
    private final Breakdown<C> columns;
    private final Breakdown<Cell<R, C>> cells;

    CrossTab(Breakdown<R> rows, Breakdown<C> columns, Breakdown<Cell<R, C>> cells) {
        this.rows = rows;
        this.columns = columns;
        this.cells = cells;
    }

    /**
     * {@return the row totals: the results by the rows' dimension}
     */
    public Breakdown<R> rows() {
        return rows;
    }

    /**
     * {@return the column totals: the results by the columns' dimension}
     */
    public Breakdown<C> columns() {
        return columns;
    }

    /**
     * The results of one cell.
     *
     * @param row the row's key
     * @param column the column's key
     * @return its summary; empty if there are no rows of results
     */
    public Summary of(R row, C column) {
        return of(Optional.of(row), Optional.of(column));
    }

    /**
     * The results of one cell, also of one without a key.
     *
     * @param row the row's key; empty for the results of which nobody recorded it
     * @param column the column's key; empty for the results of which nobody recorded it
     * @return its summary; empty if there are no rows of results
     */
    public Summary of(Optional<R> row, Optional<C> column) {
        return cells.of(new Cell<>(row, column));
    }

    /**
     * {@return all cells in which there are rows, as a breakdown by row and column key}
     */
    public Breakdown<Cell<R, C>> cells() {
        return cells;
    }

    /**
     * {@return the amounts that several cells have together, their shares unknown}
     */
    public Map<Set<Cell<R, C>>, Summary> unallocated() {
        return cells.unallocated();
    }

    /**
     * {@return the results of all rows, each counted once}
     */
    public Summary total() {
        return cells.total();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CrossTab<?, ?> table
                && rows.equals(table.rows)
                && columns.equals(table.columns)
                && cells.equals(table.cells);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rows, columns, cells);
    }

    /**
     * {@return the cells in words, for logs and tests}
     */
    @Override
    public String toString() {
        return cells.toString();
    }
}
