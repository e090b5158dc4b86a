package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.Answer;
import io.github.trademission.metrics.engine.Asked;
import io.github.trademission.metrics.engine.Contradictions;
import io.github.trademission.metrics.engine.Linked;
import io.github.trademission.metrics.engine.RowTable;
import io.github.trademission.model.OutcomeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds up the deals that stand in rows of some kinds, each deal at its furthest stage: several sums in one pass over the rows. */
final class FurthestStage {
    /**
     * What is asked for.
     *
     * @param kinds the kinds
     * @param which the live deals, the dead ones, or both
     */
    record Question(Set<OutcomeKind> kinds, Which which) {}

    /** Which deals. */
    enum Which {
        LIVE,
        DEAD,
        ALL;

        private boolean holds(boolean isLive) {
            return this == ALL || isLive == (this == LIVE);
        }
    }

    private final Selection selection;
    private final RowTable table;
    private final List<Question> questions;
    private final List<RowsSum> sums = new ArrayList<>();

    private FurthestStage(Selection selection, List<Question> questions) {
        this.selection = selection;
        this.table = selection.table();
        this.questions = questions;
        for (Question question : questions) {
            sums.add(new RowsSum(question.kinds(), table.codes()));
        }
    }

    static Map<Question, Figure> figures(Selection selection, List<Question> questions) {
        FurthestStage stage = new FurthestStage(selection, questions);
        selection.forEach(false, stage::add, stage::add);
        Map<Question, Figure> figures = new LinkedHashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            figures.put(questions.get(i), stage.sums.get(i).figure());
        }
        return figures;
    }

    private boolean asks(Question question, int row) {
        return question.which().holds(table.isLive(row)) && question.kinds().contains(table.kind(row));
    }

    private void add(int row) {
        for (int i = 0; i < questions.size(); i++) {
            if (asks(questions.get(i), row)) {
                sums.get(i).addAlone(selection, row);
            }
        }
    }

    private void add(Linked linked, int[] members) {
        List<Asked> asked = new ArrayList<>();
        for (Question question : questions) {
            asked.add(new Asked(
                    Asked.Measure.STANDING,
                    RowTable.among(linked, row -> selection.contains(row) && asks(question, row))));
        }
        List<Answer> answers = Answer.of(linked, asked);
        for (int i = 0; i < questions.size(); i++) {
            sums.get(i).figure.add(answers.get(i), linked, selection);
        }
        Contradictions.find(linked, found -> {
            for (int i = 0; i < questions.size(); i++) {
                int other = linked.row(found.other());
                if (selection.contains(other) && asks(questions.get(i), other)) {
                    sums.get(i).figure.add(FigureBuilder.doubt(found, linked, selection));
                }
            }
        });
    }
}
