package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.Contribution;
import io.github.trademission.metrics.engine.Deals;
import io.github.trademission.metrics.engine.Derivation;
import io.github.trademission.metrics.engine.PossibleOverlap;
import io.github.trademission.metrics.engine.PossibleOverlaps;
import io.github.trademission.model.OutcomeKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Adds rows up to figures of all of them. */
final class Totals {
    private Totals() {}

    /** Each kind by itself, as recorded. */
    static Summary byKind(List<Row> rows) {
        Summary.Builder sum = new Summary.Builder();
        for (OutcomeKind kind : OutcomeKind.values()) {
            Deals deals = Engine.deals(rows, EnumSet.of(kind));
            for (Contribution row : deals.contributions()) {
                sum.addRow(row);
                if (row.currency() != null) {
                    sum.addValue(row, row.currency(), row.valueHigh(), row.recordedValue());
                } else if (row.undisclosedHigh() > 0) {
                    sum.addUndisclosed(kind);
                }
            }
            PossibleOverlaps.of(deals).forEach(overlap -> sum.figure(kind).lower(overlap));
            deals.uncertainties().forEach(found -> sum.figure(kind).add(found));
        }
        return sum.build();
    }

    /** Several kinds together, each deal once, at the furthest of those kinds that it reached. */
    static Figure together(List<Row> rows, Set<OutcomeKind> kinds) {
        Deals deals = Engine.deals(rows, kinds);
        FigureBuilder sum = new FigureBuilder(kinds);
        List<PossibleOverlap> overlaps = PossibleOverlaps.of(deals);
        Derivation derivation = new Derivation(deals, overlaps);
        derivation.apply().forEach(sum::add);
        deals.uncertainties().forEach(sum::add);
        deals.contributions().forEach(sum::add);
        overlaps.forEach(sum::lower);
        derivation.losses().forEach(loss -> loss.narrow(sum, row -> true));
        return sum.build();
    }
}
