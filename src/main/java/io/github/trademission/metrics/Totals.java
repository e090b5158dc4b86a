package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.Answer;
import io.github.trademission.metrics.engine.Asked;
import io.github.trademission.metrics.engine.Group;
import io.github.trademission.metrics.engine.RowTable;
import io.github.trademission.metrics.engine.Stated;
import io.github.trademission.model.OutcomeKind;
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
        return new Totals(selection).byKind();
    }

    private Summary byKind() {
        Sums sums = new Sums(selection, Sums.buckets(1));
        selection.forEach(
                true,
                row -> sums.addAlone(table.kindPosition(row), row),
                (group, members) ->
                        selection.forEachKind(group, members, (kind, rows) -> add(kind, rows, group, sums)));
        return sums.summary(0);
    }

    private void add(OutcomeKind kind, int[] rows, Group group, Sums sums) {
        int bucket = table.kindPosition(group.row(rows[0]));
        FigureBuilder figure = sums.figure(bucket, EnumSet.of(kind));
        figure.add(
                Answer.of(group.linked(), List.of(new Asked(Asked.Measure.GROSS, rows)))
                        .get(0),
                group,
                selection);
        Stated stated = Stated.of(group.linked(), rows);
        stated.forEach(rows, own -> sums.addOwn(bucket, group.row(own.row()), own));
        stated.contradictions(found -> figure.add(FigureBuilder.doubt(found, group, selection)));
    }

    /** Several kinds together, each deal once, at the furthest of those kinds that it reached. */
    static Figure together(Selection selection, Set<OutcomeKind> kinds) {
        return new Totals(selection).together(kinds);
    }

    private Figure together(Set<OutcomeKind> kinds) {
        boolean oneStage =
                kinds.stream().mapToInt(OutcomeKind::stage).distinct().count() == 1;
        Sums sums = new Sums(selection, 1);
        selection.forEach(
                oneStage,
                row -> {
                    if (kinds.contains(table.kind(row))) {
                        sums.addAlone(0, row);
                    }
                },
                (group, members) -> {
                    int[] rows = group.some(members, row -> kinds.contains(table.kind(row)));
                    if (rows.length > 0) {
                        List<Answer> answers = oneStage
                                ? Answer.of(group.linked(), List.of(new Asked(Asked.Measure.GROSS, rows)))
                                : Answer.of(group.linked(), List.of(new Asked(Asked.Measure.STANDING, rows)), rows);
                        FigureBuilder figure = sums.figure(0, kinds);
                        figure.add(answers.get(0), group, selection);
                        Stated.of(group.linked(), rows)
                                .contradictions(found -> figure.add(FigureBuilder.doubt(found, group, selection)));
                    }
                });
        return sums.figureOf(0, kinds);
    }
}
