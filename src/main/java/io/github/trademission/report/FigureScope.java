package io.github.trademission.report;

import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.MissionMeasure;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.RowFilter;
import io.github.trademission.metrics.Summary;
import io.github.trademission.metrics.ratio.CompanyMetrics;
import io.github.trademission.metrics.ratio.Ratios;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Stop;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a figure is computed from: the missions of a report or one of their stops, of a kind or in a currency where the figure is
 * about one. Not thread-safe.
 */
final class FigureScope {
    private final MissionMeasure.Source missions;
    private final boolean isProbe;
    private final Optional<Stop> stop;
    private final Optional<OutcomeKind> kind;
    private final Optional<String> currency;

    private FigureScope(
            MissionMeasure.Source missions,
            boolean isProbe,
            Optional<Stop> stop,
            Optional<OutcomeKind> kind,
            Optional<String> currency) {
        this.missions = missions;
        this.isProbe = isProbe;
        this.stop = stop;
        this.kind = kind;
        this.currency = currency;
    }

    static FigureScope of(MissionMeasure.Source missions) {
        return new FigureScope(new Known(missions), false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Missions that have whatever a figure is shown for, so that what it is computed from is asked for. */
    static FigureScope probe(MissionMeasure.Source missions) {
        return new FigureScope(missions, true, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Each stop of which there are results, of a report of one mission. */
    static Function<FigureScope, Stream<FigureScope>> stops() {
        return wider -> wider.get(MissionMeasure.onlyMission()).stream()
                .flatMap(results -> results.by(Dimension.STOP).keys().stream().map(place -> at(place, results)));
    }

    /** Each kind, also those of which there are no results. */
    static Function<FigureScope, Stream<FigureScope>> kinds() {
        return wider -> Stream.of(OutcomeKind.values())
                .map(kind ->
                        new FigureScope(wider.missions, wider.isProbe, wider.stop, Optional.of(kind), wider.currency));
    }

    /** Each currency in which values of a kind are disclosed or, if none are, of the next kind. */
    static Function<FigureScope, Stream<FigureScope>> currenciesOf(OutcomeKind... kinds) {
        return wider -> wider.currencies(kinds).stream()
                .map(currency ->
                        new FigureScope(wider.missions, wider.isProbe, wider.stop, wider.kind, Optional.of(currency)));
    }

    private Set<String> currencies(OutcomeKind... kinds) {
        return isProbe
                ? Set.of("USD")
                : Stream.of(kinds)
                        .map(one -> summary().tally(one).currencies())
                        .filter(currencies -> !currencies.isEmpty())
                        .findFirst()
                        .orElse(Set.of());
    }

    private static FigureScope at(Stop place, Results results) {
        MissionMeasure.Source there = results.where(RowFilter.under(Dimension.STOP, place));
        return new FigureScope(new Known(there), false, Optional.of(place), Optional.empty(), Optional.empty());
    }

    <T> T get(MissionMeasure<T> measure) {
        return missions.get(measure);
    }

    Summary summary() {
        return get(MissionMeasure.summary());
    }

    Ratios ratios() {
        return Ratios.of(missions);
    }

    CompanyMetrics companies() {
        return CompanyMetrics.of(missions);
    }

    /** Whether there are rows of a kind. */
    boolean has(OutcomeKind wanted) {
        return isProbe || summary().tally(wanted).rows() > 0;
    }

    boolean isOfSeveralMissions() {
        return isProbe || get(MissionMeasure.missionCount()) != 1;
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
}
