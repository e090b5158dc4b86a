package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.Answer;
import io.github.trademission.metrics.engine.Asked;
import io.github.trademission.metrics.engine.Contradictions;
import io.github.trademission.metrics.engine.Group;
import io.github.trademission.metrics.engine.RowTable;
import io.github.trademission.model.OutcomeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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

    private static final OutcomeKind[] KINDS = OutcomeKind.values();

    private final Selection selection;
    private final RowTable table;
    private final List<Question> questions;
    /** The questions, by their positions, that ask for rows of a kind that are live or dead. */
    private final int[][] asking = new int[2 * KINDS.length][];

    private final Sums sums;

    private FurthestStage(Selection selection, List<Question> questions) {
        this.selection = selection;
        this.table = selection.table();
        this.questions = questions;
        this.sums = new Sums(selection, questions.size());
        for (int kind = 0; kind < KINDS.length; kind++) {
            for (int live = 0; live < 2; live++) {
                OutcomeKind ofKind = KINDS[kind];
                boolean isLive = live == 1;
                asking[2 * kind + live] = IntStream.range(0, questions.size())
                        .filter(i -> questions.get(i).which().holds(isLive)
                                && questions.get(i).kinds().contains(ofKind))
                        .toArray();
            }
        }
    }

    static Map<Question, Figure> figures(Selection selection, List<Question> questions) {
        FurthestStage stage = new FurthestStage(selection, questions);
        selection.forEach(false, stage::add, stage::add);
        Map<Question, Figure> figures = new LinkedHashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            figures.put(
                    questions.get(i), stage.sums.figureOf(i, questions.get(i).kinds()));
        }
        return figures;
    }

    private int[] asking(int row) {
        return asking[kindAndLife(row)];
    }

    private int kindAndLife(int row) {
        return 2 * table.kindPosition(row) + (table.isLive(row) ? 1 : 0);
    }

    private void add(int row) {
        for (int question : asking(row)) {
            sums.addAlone(question, row);
        }
    }

    private void add(Group group, int[] members) {
        Optional<boolean[]> standingWhole = group.linked().standingWhole();
        if (standingWhole.isPresent()) {
            for (int at : members) {
                if (standingWhole.get()[at]) {
                    add(group.row(at));
                }
            }
            return;
        }
        int[] all = asking(group, members);
        List<Asked> asked = new ArrayList<>();
        for (int question : all) {
            asked.add(new Asked(Asked.Measure.STANDING, asked(question, group, members)));
        }
        List<Answer> answers = Answer.of(group.linked(), asked);
        for (int i = 0; i < all.length; i++) {
            figure(all[i]).add(answers.get(i), group, selection);
        }
        Contradictions.find(group.linked(), found -> {
            int other = group.row(found.other());
            if (selection.contains(other)) {
                for (int question : asking(other)) {
                    figure(question).add(FigureBuilder.doubt(found, group, selection));
                }
            }
        });
    }

    /** The questions that ask for some of the rows. */
    private int[] asking(Group group, int[] members) {
        int first = kindAndLife(group.row(members[0]));
        boolean isSame = true;
        for (int at : members) {
            isSame &= kindAndLife(group.row(at)) == first;
        }
        return isSame
                ? asking[first]
                : IntStream.of(members)
                        .flatMap(at -> IntStream.of(asking(group.row(at))))
                        .distinct()
                        .toArray();
    }

    private int[] asked(int question, Group group, int[] members) {
        return IntStream.of(members)
                .filter(at -> IntStream.of(asking(group.row(at))).anyMatch(asking -> asking == question))
                .toArray();
    }

    private FigureBuilder figure(int question) {
        return sums.figure(question, questions.get(question).kinds());
    }
}
