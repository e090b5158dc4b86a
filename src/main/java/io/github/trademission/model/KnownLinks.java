package io.github.trademission.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * The links of known rows, led past the rows that are not known to the known ones behind them: a contract that grew out of a
 * prospect that grew out of a consultation grew out of the consultation.
 */
final class KnownLinks {
    private final Map<String, Outcome> rows = new HashMap<>();
    private final Set<String> known;
    private final Walk derivations = new Walk(KnownLinks::origins);
    private final Walk overlaps = new Walk(Outcome::overlaps);

    KnownLinks(List<Outcome> rows, Set<String> known) {
        rows.forEach(row -> this.rows.put(row.id(), row));
        this.known = known;
    }

    List<String> derivedFrom(Outcome row) {
        return known.containsAll(row.derivedFrom())
                ? row.derivedFrom()
                : derivations.from(row).stream().map(Overlap::with).toList();
    }

    /**
     * What is inside a row that is inside another one is inside that; if one of both is not known, neither is this. Only the one
     * row that a row is inside of can lead to another that it is inside of, so that there is still one at most.
     */
    List<Overlap> overlaps(Outcome row) {
        return row.overlaps().stream().map(Overlap::with).allMatch(known::contains)
                ? row.overlaps()
                : overlaps.from(row);
    }

    private static List<Overlap> origins(Outcome row) {
        return row.derivedFrom().stream()
                .map(id -> new Overlap(id, Overlap.Relation.INCLUDED))
                .toList();
    }

    /** Follows one sort of links, without recursion since chains may be as long as the mission has rows. */
    private final class Walk {
        private final Function<Outcome, List<Overlap>> links;
        private final Map<String, List<Overlap>> behind = new HashMap<>();

        Walk(Function<Outcome, List<Overlap>> links) {
            this.links = links;
        }

        List<Overlap> from(Outcome start) {
            Deque<Step> steps = new ArrayDeque<>();
            steps.push(new Step(start, links.apply(start).iterator()));
            while (!steps.isEmpty()) {
                Step step = steps.element();
                if (step.left.hasNext()) {
                    String id = step.left.next().with();
                    if (!known.contains(id) && !behind.containsKey(id)) {
                        Outcome next = Objects.requireNonNull(rows.get(id));
                        steps.push(new Step(next, links.apply(next).iterator()));
                    }
                } else {
                    steps.pop();
                    if (!known.contains(step.row.id())) {
                        behind.put(step.row.id(), knownBehind(step.row));
                    }
                }
            }
            return knownBehind(start);
        }

        private List<Overlap> knownBehind(Outcome row) {
            List<Overlap> own = links.apply(row);
            boolean passed = !known.contains(row.id());
            if (passed && own.size() == 1 && leadsOn(own.get(0))) {
                return Objects.requireNonNull(behind.get(own.get(0).with()));
            }
            Map<String, Overlap> found = new LinkedHashMap<>();
            for (Overlap link : own) {
                if (link.relation() == Overlap.Relation.ADDITIONAL) {
                    // It holds of the rows themselves and tells nothing of those behind.
                    if (!passed && known.contains(link.with())) {
                        found.putIfAbsent(link.with(), link);
                    }
                } else if (known.contains(link.with())) {
                    add(link, found);
                } else {
                    Objects.requireNonNull(behind.get(link.with())).forEach(far -> add(joined(link, far), found));
                }
            }
            return List.copyOf(found.values());
        }

        /** Whether whatever is behind the other row is behind this one as well; a long chain then shares one list. */
        private boolean leadsOn(Overlap link) {
            return link.relation() == Overlap.Relation.INCLUDED && !known.contains(link.with());
        }

        /** The first path to a row counts, whichever of the rows on it are known; a path counts before its denial. */
        private static void add(Overlap link, Map<String, Overlap> found) {
            Overlap before = found.get(link.with());
            if (before == null || before.relation() == Overlap.Relation.ADDITIONAL) {
                found.remove(link.with());
                found.put(link.with(), link);
            }
        }

        private static Overlap joined(Overlap near, Overlap far) {
            return near.relation() == Overlap.Relation.INCLUDED ? far : new Overlap(far.with(), near.relation());
        }
    }

    private record Step(Outcome row, Iterator<Overlap> left) {}
}
