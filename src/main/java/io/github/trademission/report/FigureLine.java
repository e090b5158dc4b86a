package io.github.trademission.report;

import io.github.trademission.metrics.Dimension;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Stop;
import java.util.Locale;
import java.util.Optional;

/**
 * A figure of a report with its value, of a kind, stop or currency where it is about one. Immutable and thread-safe.
 *
 * @param <T> what it is computed to: a count, a {@link io.github.trademission.metrics.Figure} or a ratio
 */
public final class FigureLine<T> {
    private final ReportFigure<T> figure;
    private final Optional<OutcomeKind> kind;
    private final Optional<Stop> stop;
    private final Optional<String> currency;
    private final T value;

    FigureLine(ReportFigure<T> figure, FigureScope scope) {
        this.figure = figure;
        this.kind = scope.ofKind();
        this.stop = scope.stop();
        this.currency = scope.ofCurrency();
        this.value = figure.in(scope);
    }

    /**
     * {@return the figure}
     */
    public ReportFigure<T> figure() {
        return figure;
    }

    /**
     * {@return the kind that it is about, if it is about each of them}
     */
    public Optional<OutcomeKind> kind() {
        return kind;
    }

    /**
     * {@return the stop that it is about, if it is about each of them}
     */
    public Optional<Stop> stop() {
        return stop;
    }

    /**
     * {@return the code of the currency that it is about, if it is about each of them}
     */
    public Optional<String> currency() {
        return currency;
    }

    /**
     * {@return what it is computed to}
     */
    public T value() {
        return value;
    }

    /**
     * What people call it, such as 계약 (무산).
     *
     * @param locale the readers' locale
     * @return its name with its kind, stop and currency, in English for English readers, else in Korean
     */
    public String nameIn(Locale locale) {
        return figure.pattern(locale)
                .replace("{kind}", kind.map(known -> known.nameIn(locale)).orElse(""))
                .replace("{currency}", currency.orElse(""))
                .replace(
                        "{stop}",
                        stop.map(known -> Dimension.STOP.keyName(known, locale)).orElse(""));
    }

    /**
     * {@return the figure, what it is of, and its value, for logs and tests}
     */
    @Override
    public String toString() {
        return "FigureLine[figure=" + figure.name() + ", kind="
                + kind.map(OutcomeKind::name).orElse("none") + ", stop="
                + stop.map(Stop::id).orElse("none") + ", currency=" + currency.orElse("none") + ", value=" + value
                + "]";
    }
}
