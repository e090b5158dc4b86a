package io.github.trademission.reconcile;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.Row;
import io.github.trademission.metrics.RowFilter;
import io.github.trademission.metrics.ratio.CompanyMetrics;
import io.github.trademission.model.CostLine;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.Industry;
import io.github.trademission.model.IndustrySize;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Stop;
import io.github.trademission.money.MoneyBag;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The numbers of a mission's own record that published figures can be set against: rows of results, realised exports, buyers,
 * companies of the delegation, and costs. Not thread-safe.
 */
final class MissionRecord {
    private final Mission mission;
    private final Results results;
    private final RowIndex index;
    private final boolean anyRealised;
    private final Map<Scope, Scoped> scoped = new HashMap<>();

    MissionRecord(Mission mission) {
        this.mission = mission;
        this.results = Results.of(mission);
        this.index = new RowIndex(results.rows());
        this.anyRealised = mission.contracts().stream()
                .anyMatch(contract -> !contract.realisations().isEmpty());
    }

    /** The record of a total; empty if the record knows no such number, as of missions sent. */
    Optional<Recorded> of(Measure measure, Scope scope) {
        Optional<OutcomeKind> kind = measure.subject().kind();
        if (kind.isPresent()) {
            return Optional.of(
                    scoped(scope).of(measure, kind.get(), rows -> rows.summary().figure(kind.get())));
        }
        return switch (measure.subject()) {
            case REALISATION ->
                anyRealised
                        ? Optional.of(scoped(scope)
                                .of(
                                        measure,
                                        OutcomeKind.CONTRACT,
                                        rows -> rows.pipeline().realised()))
                        : Optional.of(Recorded.nothing());
            case BUYER -> measure.isNumber() ? Optional.of(scoped(scope).buyers()) : Optional.empty();
            case COMPANY -> measure.isNumber() ? companies(scope) : Optional.empty();
            case COST -> measure.isNumber() || !scope.isEverything() ? Optional.empty() : Optional.of(cost(measure));
            default -> Optional.empty();
        };
    }

    private Recorded cost(Measure measure) {
        MoneyBag total = mission.costs().stream().map(CostLine::amount).collect(MoneyBag.collector());
        return total.currencies().contains(measure.unit())
                ? Recorded.number(total.amount(measure.unit()).getNumberStripped())
                : Recorded.nothing();
    }

    private Optional<Recorded> companies(Scope scope) {
        Delegation delegation = mission.delegation();
        if (scope.isEverything()) {
            return delegation.size().isPresent()
                    ? Optional.of(
                            Recorded.number(BigDecimal.valueOf(delegation.size().getAsInt())))
                    : Optional.empty();
        }
        Scope ofIndustry = new Scope(Optional.empty(), Optional.empty(), scope.industry(), Set.of(), Optional.empty());
        return scope.equals(ofIndustry)
                ? scope.industry().flatMap(this::sizeOf).map(size -> Recorded.number(BigDecimal.valueOf(size)))
                : Optional.empty();
    }

    private Optional<Integer> sizeOf(Industry industry) {
        return mission.delegation().industrySizes().stream()
                .filter(size -> Scope.isSame(size.industry(), industry))
                .map(IndustrySize::companies)
                .findFirst();
    }

    private Scoped scoped(Scope scope) {
        return scoped.computeIfAbsent(scope, Scoped::new);
    }

    /** The rows that belong to a scope, and these with all that perhaps do. */
    private final class Scoped {
        private final Scope scope;
        private final Results certain;
        private final Results possible;
        /** Of each subject, whatever figures there are of it. */
        private final Map<FigureSubject, Counted> counted = new EnumMap<>(FigureSubject.class);

        Scoped(Scope scope) {
            this.scope = scope;
            if (scope.isEverything()) {
                this.certain = results;
                this.possible = results;
                return;
            }
            List<Row> rows = results.rows();
            Map<Scope.Extent, List<Integer>> candidates =
                    index.candidates(scope).stream().collect(Collectors.groupingBy(i -> scope.extent(rows.get(i))));
            List<Integer> inside = candidates.getOrDefault(Scope.Extent.INSIDE, List.of());
            Set<String> toldInDetail =
                    inside.stream().flatMap(i -> holders(rows.get(i))).collect(Collectors.toSet());
            Stream<Integer> perhaps = candidates.getOrDefault(Scope.Extent.PERHAPS, List.of()).stream()
                    .filter(i -> !toldInDetail.contains(rows.get(i).outcome().id()));
            this.certain = at(inside.stream());
            this.possible = at(Stream.concat(inside.stream(), perhaps));
        }

        private Results at(Stream<Integer> indexes) {
            return results.at(indexes.mapToInt(Integer::intValue).toArray());
        }

        /** The batches that a row is stated to be inside: what they hold of the row's scope is told by the row. */
        private Stream<String> holders(Row row) {
            return row.outcome().includedIn().stream();
        }

        Recorded of(Measure measure, OutcomeKind kind, Function<Results, Figure> figure) {
            Counted figures = counted.computeIfAbsent(measure.subject(), subject -> count(kind, figure));
            if (figures.rows().isEmpty()) {
                return Recorded.nothing();
            }
            return measure.isNumber() ? Recorded.deals(figures) : Recorded.amount(measure.unit(), figures);
        }

        private Counted count(OutcomeKind kind, Function<Results, Figure> figure) {
            Results rows = possible.where(RowFilter.kind(kind));
            Results sure = certain.where(RowFilter.kind(kind));
            Figure most = figure.apply(rows);
            return Counted.of(
                    sure.rows().size() == rows.rows().size() ? most : figure.apply(sure),
                    most,
                    rows.rows().stream().map(row -> row.outcome().id()).toList(),
                    everyStopHasRows(rows) ? Recorded.Coverage.ALL : Recorded.Coverage.IN_PART);
        }

        /** Rows without a stop may be of any, and are taken to be of all. */
        private boolean everyStopHasRows(Results rows) {
            Set<String> told = new HashSet<>();
            for (Row row : rows.rows()) {
                if (row.outcome().stop().isEmpty()) {
                    return true;
                }
                told.add(row.outcome().stop().get().id());
            }
            return mission.stops().stream()
                    .filter(stop -> scope.stop().isEmpty() || scope.stop().get().equals(stop))
                    .filter(stop ->
                            scope.country().isEmpty() || scope.country().get().equals(stop.country()))
                    .map(Stop::id)
                    .allMatch(told::contains);
        }

        Recorded buyers() {
            if (possible.rows().isEmpty()) {
                return Recorded.nothing();
            }
            CountRange sure = CompanyMetrics.of(certain).distinctBuyers();
            CountRange most = CompanyMetrics.of(possible).distinctBuyers();
            return Recorded.number(new CountRange(Math.min(sure.low(), most.low()), most.high()), List.of());
        }
    }
}
