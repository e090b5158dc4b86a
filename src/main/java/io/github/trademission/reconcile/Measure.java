package io.github.trademission.reconcile;

import io.github.trademission.model.FigureStatistic;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.PublishedFigure;
import java.util.Optional;

/**
 * What makes two published figures comparable: they count or value the same in the same way.
 *
 * @param subject what is counted or valued
 * @param statistic how it is summed up
 * @param unit a currency code, {@code %} or {@code #} for a number
 */
record Measure(FigureSubject subject, FigureStatistic statistic, String unit) {
    private static final String NUMBER = "#";
    private static final String PER_CENT = "%";

    static Measure of(PublishedFigure figure) {
        Optional<String> currency =
                figure.amount().map(amount -> amount.getCurrency().getCurrencyCode());
        return new Measure(
                figure.subject(),
                figure.statistic(),
                currency.orElse(figure.percentage().isPresent() ? PER_CENT : NUMBER));
    }

    static Measure totalNumberOf(FigureSubject subject) {
        return new Measure(subject, FigureStatistic.TOTAL, NUMBER);
    }

    Measure total() {
        return new Measure(subject, FigureStatistic.TOTAL, unit);
    }

    boolean isTotal() {
        return statistic == FigureStatistic.TOTAL && !unit.equals(PER_CENT);
    }

    boolean isNumber() {
        return unit.equals(NUMBER);
    }
}
