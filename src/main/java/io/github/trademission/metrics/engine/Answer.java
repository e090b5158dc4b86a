package io.github.trademission.metrics.engine;

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
        boolean ofAll = reducedTo.length == rows.size || asked.stream().allMatch(one -> one.set().length == rows.size);
        Optional<Independent> independent = ofAll ? rows.independent() : Optional.empty();
        if (independent.isPresent()) {
            return independent.get().answers(asked);
        }
        try {
            return Search.answers(rows, asked, reducedTo);
        } catch (Effort.TooManyWorldsException tooMany) {
            return OuterBounds.answers(rows, asked, reducedTo);
        }
    }
}
