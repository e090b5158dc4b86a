package io.github.trademission.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules of the links between the rows of one mission. */
final class RowLinks {
    private final Map<String, Outcome> rows;
    private final Breaches breaches;
    private final Circles derivations = new Circles(
            Outcome::derivedFrom,
            (row, origin) -> origin.kind().stage() <= row.kind().stage());
    private final Circles overlaps = new Circles(RowLinks::mayBeInside, RowLinks::isOfTheSameStage);

    RowLinks(Map<String, Outcome> rows, Breaches breaches) {
        this.rows = rows;
        this.breaches = breaches;
    }

    void check(Outcome row, String path) {
        for (String id : row.derivedFrom()) {
            Outcome origin = rows.get(id);
            if (origin == null) {
                breaches.add(path + ".derivedFrom", "must name a row of the mission", "'" + id + "'");
            } else if (origin.kind().stage() > row.kind().stage()) {
                breaches.add(
                        path + ".derivedFrom",
                        "must not run backwards, from " + origin.kind() + " to " + row.kind(),
                        "'" + id + "'");
            }
        }
        derivations.check(row, path + ".derivedFrom");
        for (Overlap overlap : row.overlaps()) {
            Outcome other = rows.get(overlap.with());
            if (other == null) {
                breaches.add(path + ".overlaps", "must name a row of the mission", "'" + overlap.with() + "'");
            } else if (!isOfTheSameStage(row, other)) {
                breaches.add(path + ".overlaps", "must name a row of the same stage", "'" + overlap.with() + "'");
            }
        }
        overlaps.check(row, path + ".overlaps");
    }

    private static boolean isOfTheSameStage(Outcome row, Outcome other) {
        return row.kind().stage() == other.kind().stage();
    }

    private static List<String> mayBeInside(Outcome row) {
        return row.overlaps().isEmpty()
                ? List.of()
                : row.overlaps().stream()
                        .filter(overlap -> overlap.relation() != Overlap.Relation.ADDITIONAL)
                        .map(Overlap::with)
                        .toList();
    }

    /**
     * Finds circles of one sort of links, of those that are right by themselves. Walks them depth first, without recursion
     * since chains may be as long as the mission has rows. A row is done (true) once everything behind it was seen, and open
     * (false) while the walk is behind it.
     */
    private final class Circles {
        private final Function<Outcome, List<String>> links;
        private final BiPredicate<Outcome, Outcome> isRight;
        private final Map<String, Boolean> done = new HashMap<>();

        Circles(Function<Outcome, List<String>> links, BiPredicate<Outcome, Outcome> isRight) {
            this.links = links;
            this.isRight = isRight;
        }

        void check(Outcome start, String path) {
            List<String> own = links.apply(start);
            if (own.isEmpty() || done.containsKey(start.id())) {
                return;
            }
            Deque<Step> walk = new ArrayDeque<>();
            walk.push(open(start, own));
            while (!walk.isEmpty()) {
                Step step = walk.element();
                if (!step.hasNext()) {
                    done.put(step.row.id(), true);
                    walk.pop();
                    continue;
                }
                Outcome next = step.next();
                if (next == null) {
                    continue;
                }
                Boolean seen = done.get(next.id());
                if (seen == null) {
                    walk.push(open(next, links.apply(next)));
                } else if (!seen) {
                    breaches.add(path, "must not run in a circle", "'" + next.id() + "'");
                }
            }
        }

        private Step open(Outcome row, List<String> ids) {
            done.put(row.id(), false);
            return new Step(row, ids);
        }

        private final class Step {
            private final Outcome row;
            private final List<String> ids;
            private int left;

            Step(Outcome row, List<String> ids) {
                this.row = row;
                this.ids = ids;
                this.left = ids.size();
            }

            boolean hasNext() {
                return left > 0;
            }

            /** The row that the next link leads to; {@code null} if that is wrong by itself. */
            @Nullable
            Outcome next() {
                left--;
                Outcome next = rows.get(ids.get(left));
                return next != null && isRight.test(row, next) ? next : null;
            }
        }
    }
}
