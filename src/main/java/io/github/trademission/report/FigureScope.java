package io.github.trademission.report;

import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Pipeline;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.Summary;
import io.github.trademission.metrics.ratio.CompanyMetrics;
import io.github.trademission.metrics.ratio.Ratios;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Stop;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is computed from: the results of a report or of one of its stops, of a kind or in a currency where the figure is
 * about one. What several figures need is computed once. Not thread-safe.
 */
final class FigureScope {
    private final Results results;
    private final Supplier<Summary> summary;
    private final Supplier<Pipeline> pipeline;
    private final Supplier<Ratios> ratios;
    private final Optional<Stop> stop;
    private final Optional<OutcomeKind> kind;
    private final Optional<String> currency;

    private FigureScope(Results results, Optional<Stop> stop) {
        this.results = results;
        this.summary = once(results::summary);
        this.pipeline = once(results::pipeline);
        this.ratios = once(() -> Ratios.of(results));
        this.stop = stop;
        this.kind = Optional.empty();
        this.currency = Optional.empty();
    }

    private FigureScope(FigureScope wider, Optional<OutcomeKind> kind, Optional<String> currency) {
        this.results = wider.results;
        this.summary = wider.summary;
        this.pipeline = wider.pipeline;
        this.ratios = wider.ratios;
        this.stop = wider.stop;
        this.kind = kind;
        this.currency = currency;
    }

    static FigureScope of(Results results) {
        return new FigureScope(results, Optional.empty());
    }

    /** Each stop of which there are results. */
    static Function<FigureScope, Stream<FigureScope>> stops() {
        return wider -> wider.results.by(Dimension.STOP).keys().stream().map(wider::at);
    }

    /** Each kind, also those of which there are no results. */
    static Function<FigureScope, Stream<FigureScope>> kinds() {
        return wider ->
                Stream.of(OutcomeKind.values()).map(kind -> new FigureScope(wider, Optional.of(kind), wider.currency));
    }

    /** Each currency in which values of a kind are disclosed or, if none are, of the next kind. */
    static Function<FigureScope, Stream<FigureScope>> currenciesOf(OutcomeKind... kinds) {
        return wider -> Stream.of(kinds)
                .map(kind -> wider.summary().tally(kind).currencies())
                .filter(currencies -> !currencies.isEmpty())
                .findFirst()
                .orElse(Set.of())
                .stream()
                .map(currency -> new FigureScope(wider, wider.kind, Optional.of(currency)));
    }

    private FigureScope at(Stop place) {
        return new FigureScope(
                results.where(row -> row.outcome().stop().equals(Optional.of(place))), Optional.of(place));
    }

    Results results() {
        return results;
    }

    Summary summary() {
        return summary.get();
    }

    Pipeline pipeline() {
        return pipeline.get();
    }

    Ratios ratios() {
        return ratios.get();
    }

    CompanyMetrics companies() {
        return CompanyMetrics.of(results);
    }

    /** Whether there are rows of a kind. */
    boolean has(OutcomeKind wanted) {
        return summary().tally(wanted).rows() > 0;
    }

    Optional<Stop> stop() {
        return stop;
    }

    Optional<OutcomeKind> ofKind() {
        return kind;
    }

    OutcomeKind kind() {
        return kind.orElseThrow();
    }

    Optional<String> ofCurrency() {
        return currency;
    }

    String currency() {
        return currency.orElseThrow();
    }

    private static <T> Supplier<T> once(Supplier<T> computation) {
        return new Supplier<>() {
            private @Nullable T result;

            @Override
            public T get() {
                T known = result;
                if (known == null) {
                    known = computation.get();
                    result = known;
                }
                return known;
            }
        };
    }
}
