package io.github.trademission.metrics.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a figure of linked rows comes to.
 *
 * @param range its least and its greatest
 * @param moves the choices that make it a range
 */
public record Answer(Range range, Set<Notice> moves) {
    private static final int[] WHOLE_RECORD = {};

    /** Answers what is asked of the whole record. */
    public static List<Answer> of(Linked rows, List<Asked> asked) {
        return of(rows, asked, WHOLE_RECORD);
    }

    /** Answers what is asked of the record reduced to some rows: exactly, or in bounds that hold where rows leave too much open. */
    public static List<Answer> of(Linked rows, List<Asked> asked, int[] reducedTo) {
        Optional<Unsearched> unsearched = rows.unsearched();
        if (unsearched.isEmpty()) {
            return searched(rows, asked, reducedTo);
        }
        boolean[] members = rows.marked(reducedTo);
        if (reducedTo.length == 0) {
            Arrays.fill(members, true);
        }
        List<Optional<Answer>> known = new ArrayList<>(asked.size());
        List<Asked> open = new ArrayList<>();
        for (Asked one : asked) {
            Optional<Answer> answer = unsearched.get().answer(one, members);
            known.add(answer);
            if (answer.isEmpty()) {
                open.add(one);
            }
        }
        // In one go, since the worlds are the same for all of them.
        Iterator<Answer> found = open.isEmpty()
                ? Collections.emptyIterator()
                : searched(rows, open, reducedTo).iterator();
        List<Answer> answers = new ArrayList<>(known.size());
        for (Optional<Answer> answer : known) {
            answers.add(answer.orElseGet(found::next));
        }
        return answers;
    }

    private static List<Answer> searched(Linked rows, List<Asked> asked, int[] reducedTo) {
        try {
            return rows.searched().answers(asked, reducedTo);
        } catch (Effort.TooManyWorldsException tooMany) {
            return OuterBounds.answers(rows, asked, reducedTo);
        }
    }
}
