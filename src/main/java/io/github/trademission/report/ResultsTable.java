package io.github.trademission.report;

import io.github.trademission.metrics.Breakdown;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.Summary;
import io.github.trademission.model.OutcomeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The results of each key of a breakdown by kind, as recorded, and their totals per currency. */
final class ResultsTable<K> {
    private final Terms terms;
    private final Breakdown<K> breakdown;
    private final Set<OutcomeKind> kinds;

    ResultsTable(Terms terms, Breakdown<K> breakdown) {
        this.terms = terms;
        this.breakdown = breakdown;
        this.kinds = breakdown.total().kinds();
    }

    String text() {
        TextTable table = new TextTable();
        List<List<String>> heading = new ArrayList<>();
        heading.add(List.of(""));
        kinds.forEach(kind -> heading.add(List.of(terms.kind(kind))));
        table.row(heading);
        breakdown.parts().forEach((key, results) -> table.row(row(name(key), results)));
        breakdown
                .unallocated()
                .forEach((keys, results) -> table.row(row(
                        terms.of("together") + ": "
                                + keys.stream().map(this::name).collect(Collectors.joining(", ")),
                        results)));
        if (!breakdown.unattributed().kinds().isEmpty()) {
            table.row(row(terms.unattributed(breakdown.dimension()), breakdown.unattributed()));
        }
        table.row(row(terms.of("total"), breakdown.total()));
        String note = breakdown.dimension().countsParticipations() ? terms.of("participationsNote") + "\n" : "";
        return terms.of("resultsBy", breakdown.dimension().nameIn(terms.locale())) + "\n" + table.text() + note;
    }

    private List<List<String>> row(String name, Summary results) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of(name));
        kinds.forEach(kind -> cells.add(cell(terms, results, kind)));
        return cells;
    }

    private String name(K key) {
        return breakdown.dimension().keyName(key, terms.locale());
    }

    /** The deals and amounts of one kind, a line each. */
    static List<String> cell(Terms terms, Summary results, OutcomeKind kind) {
        if (results.tally(kind).rows() == 0) {
            return List.of(terms.of("none"));
        }
        Figure figure = results.figure(kind);
        List<String> lines = new ArrayList<>();
        lines.add(terms.deals(figure.deals()));
        figure.amounts().values().forEach(amount -> lines.add(terms.amount(amount)));
        if (figure.undisclosed().high().orElse(0) > 0) {
            lines.add(terms.of("undisclosedCell", terms.range(figure.undisclosed())));
        }
        return lines;
    }
}
