package io.github.trademission.metrics;

import io.github.trademission.model.OutcomeKind;
import java.util.EnumSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up the rows of a kind that have both a count and a value, by currency. */
final class ValuedSum implements MeasureSum<SortedMap<String, Figure>> {
    private final OutcomeKind kind;
    private final Map<String, FigureSum> sums = new TreeMap<>();

    ValuedSum(OutcomeKind kind) {
        this.kind = kind;
    }

    @Override
    public void add(Results missions) {
        RowsOfKind.of(missions, kind).currencies().forEach(code -> sum(code).add(missions));
    }

    @Override
    public void merge(MeasureSum<SortedMap<String, Figure>> other) {
        other.total().forEach((code, figure) -> sum(code).add(figure));
    }

    private FigureSum sum(String code) {
        return sums.computeIfAbsent(
                code,
                unseen -> new FigureSum(
                        EnumSet.of(kind),
                        missions -> RowsOfKind.of(missions, kind).valued(code)));
    }

    @Override
    public SortedMap<String, Figure> total() {
        SortedMap<String, Figure> figures = new TreeMap<>();
        sums.forEach((code, sum) -> figures.put(code, sum.total()));
        return figures;
    }
}
