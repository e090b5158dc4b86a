package io.github.trademission.metrics;

import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * A condition on rows that is looked up in columns where many rows are asked.
 *
 * @param byRow the condition
 * @param byPosition the same on the positions of the rows of a selection
 */
record ColumnFilter(Predicate<Row> byRow, Function<Selection, IntPredicate> byPosition) implements Predicate<Row> {
    /** Rows under a key, or under any of several. */
    static <K> ColumnFilter under(Dimension<K> dimension, Predicate<K> key) {
        return new ColumnFilter(
                row -> dimension.slots(row).stream()
                        .anyMatch(slot -> slot.filter(key).isPresent()),
                selection -> {
                    Coding<K> coding = selection.codings().ofAll(dimension);
                    boolean[] isMet = new boolean[coding.size() + 1];
                    for (int code = 0; code < coding.size(); code++) {
                        isMet[code + 1] = key.test(coding.key(code));
                    }
                    return row -> {
                        int code = coding.code(row);
                        return code >= Coding.NONE ? isMet[code + 1] : coding.isAnyOf(row, isMet);
                    };
                });
    }

    @Override
    public boolean test(Row row) {
        return byRow.test(row);
    }

    @Override
    public Predicate<Row> and(Predicate<? super Row> other) {
        return other instanceof ColumnFilter filter
                ? new ColumnFilter(
                        byRow.and(filter.byRow),
                        selection -> byPosition.apply(selection).and(filter.byPosition.apply(selection)))
                : Predicate.super.and(other);
    }

    @Override
    public Predicate<Row> or(Predicate<? super Row> other) {
        return other instanceof ColumnFilter filter
                ? new ColumnFilter(
                        byRow.or(filter.byRow),
                        selection -> byPosition.apply(selection).or(filter.byPosition.apply(selection)))
                : Predicate.super.or(other);
    }

    @Override
    public Predicate<Row> negate() {
        return new ColumnFilter(
                byRow.negate(), selection -> byPosition.apply(selection).negate());
    }
}
