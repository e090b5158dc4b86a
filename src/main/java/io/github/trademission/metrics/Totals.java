package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.Answer;
import io.github.trademission.metrics.engine.Asked;
import io.github.trademission.metrics.engine.Linked;
import io.github.trademission.metrics.engine.RowTable;
import io.github.trademission.metrics.engine.Stated;
import io.github.trademission.model.OutcomeKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Adds rows up to figures of all of them. */
final class Totals {
    private final Selection selection;
    private final RowTable table;

    private Totals(Selection selection) {
        this.selection = selection;
        this.table = selection.table();
    }

    /** Each kind by itself, as recorded. */
    static Summary byKind(Selection selection) {
        Totals totals = new Totals(selection);
        SummaryBuilder sum = new SummaryBuilder(selection.table().codes());
        selection.forEach(
                true, row -> sum.addAlone(selection, row), (linked, members) -> totals.addByKind(linked, sum));
        return sum.build();
    }

    private void addByKind(Linked linked, SummaryBuilder sum) {
        List<OutcomeKind> kinds = new ArrayList<>();
        List<Asked> asked = new ArrayList<>();
        for (OutcomeKind kind : OutcomeKind.values()) {
            int[] rows = RowTable.among(linked, selection.ofKinds(EnumSet.of(kind)));
            if (rows.length > 0) {
                kinds.add(kind);
                asked.add(new Asked(Asked.Measure.GROSS, rows));
            }
        }
        List<Answer> answers = Answer.of(linked, asked);
        for (int i = 0; i < kinds.size(); i++) {
            RowsSum ofKind = sum.of(kinds.get(i));
            ofKind.figure.add(answers.get(i), linked, selection);
            int[] rows = asked.get(i).set();
            Stated stated = new Stated(linked, rows);
            stated.forEach(rows, own -> ofKind.linked.add(table, own, own.money(), table.value(own.row())));
            stated.contradictions(found -> ofKind.figure.add(FigureBuilder.doubt(found, linked, selection)));
        }
    }

    /** Several kinds together, each deal once, at the furthest of those kinds that it reached. */
    static Figure together(Selection selection, Set<OutcomeKind> kinds) {
        return new Totals(selection).together(kinds);
    }

    private Figure together(Set<OutcomeKind> kinds) {
        boolean oneStage =
                kinds.stream().mapToInt(OutcomeKind::stage).distinct().count() == 1;
        RowsSum sum = new RowsSum(kinds, table.codes());
        selection.forEach(
                oneStage,
                row -> {
                    if (kinds.contains(table.kind(row))) {
                        sum.addAlone(selection, row);
                    }
                },
                (linked, members) -> {
                    int[] rows = RowTable.among(linked, selection.ofKinds(kinds));
                    if (rows.length > 0) {
                        List<Answer> answers = oneStage
                                ? Answer.of(linked, List.of(new Asked(Asked.Measure.GROSS, rows)))
                                : Answer.of(linked, List.of(new Asked(Asked.Measure.STANDING, rows)), rows);
                        sum.figure.add(answers.get(0), linked, selection);
                        new Stated(linked, rows)
                                .contradictions(found -> sum.figure.add(FigureBuilder.doubt(found, linked, selection)));
                    }
                });
        return sum.figure();
    }
}
