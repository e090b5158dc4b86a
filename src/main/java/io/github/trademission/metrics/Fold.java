package io.github.trademission.metrics;

import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds up values that never change. */
final class Fold<T> implements MeasureSum<T> {
    private final Function<Results, T> of;
    private final BinaryOperator<T> plus;
    private @Nullable T total;

    Fold(Function<Results, T> of, BinaryOperator<T> plus) {
        this.of = of;
        this.plus = plus;
    }

    @Override
    public void add(Results missions) {
        add(of.apply(missions));
    }

    @Override
    public void merge(MeasureSum<T> other) {
        add(other.total());
    }

    private void add(T more) {
        T known = total;
        total = known == null ? more : plus.apply(known, more);
    }

    @Override
    public T total() {
        T known = total;
        return known != null ? known : Objects.requireNonNull(of.apply(Results.of()));
    }
}
