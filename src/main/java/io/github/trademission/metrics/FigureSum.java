package io.github.trademission.metrics;

import io.github.trademission.metrics.Figure.Doubts;
import io.github.trademission.model.OutcomeKind;
import java.util.Set;
import java.util.function.Function;

/** Adds the figures of missions up. */
final class FigureSum implements MeasureSum<Figure> {
    private final Function<Results, Figure> of;
    private final FigureBuilder numbers;
    private final Doubts.Sum doubts = new Doubts.Sum(DOUBTS);

    FigureSum(Set<OutcomeKind> kinds, Function<Results, Figure> of) {
        this.of = of;
        this.numbers = new FigureBuilder(kinds);
    }

    @Override
    public void add(Results missions) {
        add(of.apply(missions));
    }

    @Override
    public void merge(MeasureSum<Figure> other) {
        add(other.total());
    }

    void add(Figure figure) {
        numbers.addNumbers(figure);
        doubts.add(figure.doubts());
    }

    @Override
    public Figure total() {
        return numbers.build(doubts.total());
    }
}
