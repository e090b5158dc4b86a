package io.github.trademission.metrics;

import io.github.trademission.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The keys that a row falls under, one for each company or host where it has several; at least one, perhaps empty.
 *
 * @param of the keys of a row
 * @param multiplicity how many there can be
 */
record Slots<K>(Function<Row, List<Optional<K>>> of, Multiplicity multiplicity) {
    enum Multiplicity {
        ONE,
        SEVERAL,
        ONE_PER_COMPANY
    }

    static <K> Slots<K> one(Function<Row, Optional<K>> key) {
        return new Slots<>(row -> List.of(key.apply(row)), Multiplicity.ONE);
    }

    static <K> Slots<K> several(Function<Row, List<K>> keys) {
        return new Slots<>(row -> orEmpty(keys.apply(row)), Multiplicity.SEVERAL);
    }

    static <K> Slots<K> onePerCompany(Function<Row, List<Optional<K>>> keys) {
        return new Slots<>(keys, Multiplicity.ONE_PER_COMPANY);
    }

    static <K> List<Optional<K>> orEmpty(List<K> keys) {
        return keys.isEmpty() ? List.of(Optional.empty()) : each(keys, Optional::of);
    }

    static <C, K> List<Optional<K>> each(List<C> some, Function<C, Optional<K>> key) {
        return some.size() == 1
                ? List.of(key.apply(some.get(0)))
                : some.stream().map(key).toList();
    }

    /** Whether the keys of a row stand for its companies one by one, so that its sharing splits its value among them. */
    boolean followsSharing() {
        return multiplicity == Multiplicity.ONE_PER_COMPANY;
    }

    boolean mayBeSeveral() {
        return multiplicity != Multiplicity.ONE;
    }

    /** The slots of the cells that two dimensions span. */
    <C> Slots<Cell<K, C>> crossing(Slots<C> columns, String names) {
        if (mayBeSeveral() && columns.mayBeSeveral() && !(followsSharing() && columns.followsSharing())) {
            throw new InvalidValueException("dimensions", "must not put a row under several keys each", names);
        }
        return new Slots<>(
                row -> cells(of.apply(row), columns.of.apply(row)),
                mayBeSeveral() ? multiplicity : columns.multiplicity);
    }

    /** Both have one key for each company, or one of them has a single key that holds for all. */
    private static <R, C> List<Optional<Cell<R, C>>> cells(List<Optional<R>> rows, List<Optional<C>> columns) {
        List<Optional<Cell<R, C>>> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(rows.size(), columns.size()); i++) {
            Optional<R> row = rows.get(rows.size() == 1 ? 0 : i);
            Optional<C> column = columns.get(columns.size() == 1 ? 0 : i);
            cells.add(Optional.of(new Cell<>(row, column)));
        }
        return cells;
    }
}
