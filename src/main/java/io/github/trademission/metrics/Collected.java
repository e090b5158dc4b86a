package io.github.trademission.metrics;

import java.util.stream.Collector;

/** Adds up by a collector. */
final class Collected<A, T> implements MeasureSum<T> {
    private final Collector<? super Results, A, T> collector;
    private A container;

    Collected(Collector<? super Results, A, T> collector) {
        this.collector = collector;
        this.container = collector.supplier().get();
    }

    @Override
    public void add(Results missions) {
        collector.accumulator().accept(container, missions);
    }

    @Override
    @SuppressWarnings("unchecked") // Of the same measure.
    public void merge(MeasureSum<T> other) {
        container = collector.combiner().apply(container, ((Collected<A, T>) other).container);
    }

    @Override
    public T total() {
        return collector.finisher().apply(container);
    }
}
