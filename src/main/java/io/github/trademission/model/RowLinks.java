package io.github.trademission.model;

import io.github.trademission.InvalidValueException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rules of the links between the rows of one mission. */
final class RowLinks {
    private final Map<String, Outcome> rows;
    private final Map<String, Boolean> derivationDone = new HashMap<>();
    private final Map<String, Boolean> overlapDone = new HashMap<>();

    RowLinks(Map<String, Outcome> rows) {
        this.rows = rows;
    }

    void check(String path, Outcome row) {
        for (String id : row.derivedFrom()) {
            Outcome origin = known(path + ".derivedFrom", id);
            if (origin.kind().stage() > row.kind().stage()) {
                throw new InvalidValueException(
                        path + ".derivedFrom",
                        "must not run backwards, from " + origin.kind() + " to " + row.kind(),
                        "'" + id + "'");
            }
        }
        for (Overlap overlap : row.overlaps()) {
            Outcome other = known(path + ".overlaps", overlap.with());
            if (other.kind().stage() != row.kind().stage()) {
                throw new InvalidValueException(
                        path + ".overlaps", "must name a row of the same stage", "'" + overlap.with() + "'");
            }
        }
    }

    void checkNoCircle(String path, Outcome row) {
        noCircle(path + ".derivedFrom", row, Outcome::derivedFrom, derivationDone);
        noCircle(
                path + ".overlaps",
                row,
                from -> from.overlaps().stream()
                        .filter(overlap -> overlap.relation() != Overlap.Relation.ADDITIONAL)
                        .map(Overlap::with)
                        .toList(),
                overlapDone);
    }

    private Outcome known(String path, String id) {
        Outcome row = rows.get(id);
        if (row == null) {
            throw new InvalidValueException(path, "must name a row of the mission", "'" + id + "'");
        }
        return row;
    }

    /**
     * Walks the links depth first, without recursion since chains may be as long as the mission has rows. A row is done
     * (true) once everything behind it was seen, and open (false) while the walk is behind it.
     */
    private void noCircle(
            String path, Outcome start, Function<Outcome, List<String>> links, Map<String, Boolean> done) {
        if (done.containsKey(start.id())) {
            return;
        }
        Deque<Step> walk = new ArrayDeque<>();
        walk.push(new Step(start, new ArrayList<>(links.apply(start))));
        done.put(start.id(), false);
        while (!walk.isEmpty()) {
            Step step = walk.peek();
            if (step.left.isEmpty()) {
                done.put(step.row.id(), true);
                walk.pop();
                continue;
            }
            Outcome next = known(path, step.left.remove(step.left.size() - 1));
            Boolean seen = done.get(next.id());
            if (seen == null) {
                done.put(next.id(), false);
                walk.push(new Step(next, new ArrayList<>(links.apply(next))));
            } else if (!seen) {
                throw new InvalidValueException(path, "must not run in a circle", "'" + next.id() + "'");
            }
        }
    }

    private record Step(Outcome row, List<String> left) {}
}
