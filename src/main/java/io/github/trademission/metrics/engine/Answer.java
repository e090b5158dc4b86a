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
        List<Optional<Answer>> known = unsearched(rows, asked, reducedTo);
        List<Asked> open = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (known.get(i).isEmpty()) {
                open.add(asked.get(i));
            }
        }
        Iterator<Answer> found = open.isEmpty()
                ? Collections.emptyIterator()
                : searched(rows, open, reducedTo).iterator();
        return known.stream().map(answer -> answer.orElseGet(found::next)).toList();
    }

    private static List<Answer> searched(Linked rows, List<Asked> asked, int[] reducedTo) {
        try {
            return Search.answers(rows, asked, reducedTo);
        } catch (Effort.TooManyWorldsException tooMany) {
            return OuterBounds.answers(rows, asked, reducedTo);
        }
    }

    private static List<Optional<Answer>> unsearched(Linked rows, List<Asked> asked, int[] reducedTo) {
        Optional<Unsearched> without = rows.unsearched();
        if (without.isEmpty()) {
            return Collections.nCopies(asked.size(), Optional.empty());
        }
        boolean[] members = rows.marked(reducedTo);
        if (reducedTo.length == 0) {
            Arrays.fill(members, true);
        }
        return asked.stream().map(one -> without.get().answer(one, members)).toList();
    }
}
