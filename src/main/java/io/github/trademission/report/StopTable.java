package io.github.trademission.report;

import io.github.trademission.metrics.Breakdown;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.Summary;
import io.github.trademission.metrics.Tally;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The results of each stop by kind, as recorded, and their totals per currency. */
final class StopTable {
    private final Terms terms;
    private final Breakdown<Stop> stops;
    private final Set<OutcomeKind> kinds;

    StopTable(Terms terms, Results results) {
        this.terms = terms;
        this.stops = results.by(Dimension.STOP);
        this.kinds = stops.total().kinds();
    }

    String text() {
        TextTable table = new TextTable();
        List<List<String>> heading = new ArrayList<>();
        heading.add(List.of(""));
        kinds.forEach(kind -> heading.add(List.of(terms.kind(kind))));
        table.row(heading);
        stops.parts().forEach((stop, results) -> table.row(row(name(stop), results)));
        if (!stops.unattributed().kinds().isEmpty()) {
            table.row(row(terms.of("unattributed"), stops.unattributed()));
        }
        table.row(row(terms.of("total"), stops.total()));
        return terms.of("results") + "\n" + table.text();
    }

    private String name(Stop stop) {
        return stop.city()
                .map(city -> city.nameIn(terms.locale()))
                .orElseGet(() -> stop.country().nameIn(terms.locale()));
    }

    private List<List<String>> row(String name, Summary results) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of(name));
        for (OutcomeKind kind : kinds) {
            cells.add(cell(results.tally(kind), results, kind));
        }
        return cells;
    }

    private List<String> cell(Tally tally, Summary results, OutcomeKind kind) {
        if (tally.rows() == 0) {
            return List.of(terms.of("none"));
        }
        List<String> lines = new ArrayList<>();
        lines.add(terms.deals(results.figure(kind).deals()));
        results.figure(kind).amounts().values().forEach(amount -> lines.add(terms.amount(amount)));
        if (tally.rowsWithoutValue() > 0) {
            lines.add(terms.of("undisclosedCell", terms.number(tally.rowsWithoutValue())));
        }
        return lines;
    }
}
