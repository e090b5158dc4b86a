package io.github.trademission.metrics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The dimension of the cells that two dimensions span. */
final class Crossing<R, C> {
    private final Dimension<R> rows;
    private final Dimension<C> columns;

    private Crossing(Dimension<R> rows, Dimension<C> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    static <R, C> Dimension<Cell<R, C>> of(Dimension<R> rows, Dimension<C> columns) {
        return new Crossing<>(rows, columns).dimension();
    }

    private Dimension<Cell<R, C>> dimension() {
        return Dimension.definedBy(
                List.of(rows, columns),
                rows.name() + " x " + columns.name(),
                locale -> rows.nameIn(locale) + " x " + columns.nameIn(locale),
                rows.slots().crossing(columns.slots(), rows.name() + " and " + columns.name()),
                new Keys<>(
                        Cell.class,
                        cell -> List.of(
                                cell.row().map(rows::identity), cell.column().map(columns::identity)),
                        new Keys.Order<>(
                                this::order,
                                rows.keys().order().isByRow()
                                        || columns.keys().order().isByRow()),
                        cell -> cell.row().map(rows::keyId).orElse("?") + " x "
                                + cell.column().map(columns::keyId).orElse("?"),
                        (cell, locale) ->
                                name(rows, cell.row(), locale) + " x " + name(columns, cell.column(), locale)));
    }

    private String order(Row row, Cell<R, C> cell) {
        return order(cell.row().map(key -> rows.order(row, key)), cell.column().map(key -> columns.order(row, key)));
    }

    /** What nobody recorded comes last. */
    static String order(Optional<String> row, Optional<String> column) {
        return row.orElse("\ufffe") + "\n" + column.orElse("\ufffe");
    }

    private static <K> String name(Dimension<K> dimension, Optional<K> key, Locale locale) {
        return key.map(known -> dimension.keyName(known, locale)).orElse(Keys.isEnglish(locale) ? "unknown" : "미상");
    }
}
