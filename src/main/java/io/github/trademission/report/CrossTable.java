package io.github.trademission.report;

import io.github.trademission.metrics.Cell;
import io.github.trademission.metrics.CrossTab;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Summary;
import io.github.trademission.model.OutcomeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A cross table, one for each kind of result, with row, column and grand totals. */
final class CrossTable<R, C> {
    private final Terms terms;
    private final Dimension<R> rows;
    private final Dimension<C> columns;
    private final CrossTab<R, C> cross;

    CrossTable(Terms terms, Dimension<R> rows, Dimension<C> columns, CrossTab<R, C> cross) {
        this.terms = terms;
        this.rows = rows;
        this.columns = columns;
        this.cross = cross;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(terms.of("resultsBy", cross.cells().dimension().nameIn(terms.locale())))
                .append('\n');
        cross.total().kinds().forEach(kind -> text.append(table(kind)).append('\n'));
        cross.unallocated().forEach((cells, results) -> text.append(unallocated(cells, results)));
        if (rows.countsParticipations() || columns.countsParticipations()) {
            text.append(terms.of("participationsNote")).append('\n');
        }
        return text.toString();
    }

    private String unallocated(Set<Cell<R, C>> cells, Summary results) {
        String where = cells.stream()
                .map(cell -> cross.cells().dimension().keyName(cell, terms.locale()))
                .collect(Collectors.joining(", "));
        String amounts = results.kinds().stream()
                .flatMap(kind -> results.figure(kind).amounts().values().stream()
                        .map(amount -> terms.kind(kind) + " " + terms.amount(amount)))
                .collect(Collectors.joining(", "));
        return "  " + terms.of("range", terms.of("together") + " " + where, amounts) + "\n";
    }

    private String table(OutcomeKind kind) {
        TextTable table = new TextTable();
        List<Optional<C>> across = keys(cross.columns().keys(), cross.columns().unattributed(), kind);
        List<List<String>> heading = new ArrayList<>();
        heading.add(List.of(terms.kind(kind)));
        across.forEach(column -> heading.add(List.of(terms.key(columns, column))));
        heading.add(List.of(terms.of("total")));
        table.row(heading);
        for (Optional<R> row : keys(cross.rows().keys(), cross.rows().unattributed(), kind)) {
            List<List<String>> cells = new ArrayList<>();
            cells.add(List.of(terms.key(rows, row)));
            across.forEach(column -> cells.add(ResultsTable.cell(terms, cross.of(row, column), kind)));
            Summary total = row.map(cross.rows()::of).orElse(cross.rows().unattributed());
            cells.add(ResultsTable.cell(terms, total, kind));
            table.row(cells);
        }
        List<List<String>> totals = new ArrayList<>();
        totals.add(List.of(terms.of("total")));
        across.forEach(column -> totals.add(ResultsTable.cell(
                terms, column.map(cross.columns()::of).orElse(cross.columns().unattributed()), kind)));
        totals.add(ResultsTable.cell(terms, cross.total(), kind));
        table.row(totals);
        return table.text();
    }

    private static <K> List<Optional<K>> keys(List<K> known, Summary unattributed, OutcomeKind kind) {
        List<Optional<K>> keys = new ArrayList<>();
        known.forEach(key -> keys.add(Optional.of(key)));
        if (unattributed.tally(kind).rows() > 0) {
            keys.add(Optional.empty());
        }
        return keys;
    }
}
