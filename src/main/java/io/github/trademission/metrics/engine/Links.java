package io.github.trademission.metrics.engine;

import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Overlap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The links between the rows looked at, led past rows that are not looked at to the ones behind those. */
final class Links {
    private final Map<String, Map<String, Contribution>> looked = new HashMap<>();
    private final IdentityHashMap<Outcome, Optional<Contribution>> batches = new IdentityHashMap<>();

    Links(Collection<Contribution> rows) {
        for (Contribution row : rows) {
            looked.computeIfAbsent(row.mission().id(), mission -> new HashMap<>())
                    .put(row.id(), row);
        }
    }

    /** The nearest row looked at that this one is stated to be inside of. */
    Optional<Contribution> batchOf(Contribution row) {
        return batchOf(row.mission(), row.outcome());
    }

    /** Chains are remembered, since they may be as long as there are rows. */
    private Optional<Contribution> batchOf(Mission mission, Outcome row) {
        List<Outcome> passed = new ArrayList<>();
        Optional<Contribution> found = Optional.empty();
        Optional<String> at = statedBatch(row);
        while (at.isPresent()) {
            found = find(mission, at.get());
            Outcome outer = row(mission, at.get());
            Optional<Contribution> known = batches.get(outer);
            if (found.isPresent() || known != null) {
                found = known != null ? known : found;
                break;
            }
            passed.add(outer);
            at = statedBatch(outer);
        }
        for (Outcome between : passed) {
            batches.put(between, found);
        }
        return found;
    }

    /** The nearest rows looked at of which nobody recorded whether this one, which is inside no other, is inside them. */
    Set<Contribution> perhapsAround(Contribution row) {
        return perhapsAround(row.mission(), row.outcome());
    }

    private Set<Contribution> perhapsAround(Mission mission, Outcome row) {
        Set<Contribution> found = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(around(row));
        while (!open.isEmpty()) {
            String id = open.poll();
            if (seen.add(id)) {
                Optional<Contribution> known = find(mission, id);
                known.ifPresentOrElse(found::add, () -> open.addAll(around(row(mission, id))));
            }
        }
        return found;
    }

    /**
     * The rows that a row is stated to have grown out of. Of a row that is not looked at, the batch that holds its deals stands
     * for it, else what it grew out of itself; and its deal came perhaps out of a batch that it is perhaps inside of.
     */
    Origins statedOrigins(Contribution row) {
        Mission mission = row.mission();
        Origins origins = new Origins(new LinkedHashSet<>(), new LinkedHashMap<>());
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(row.outcome().derivedFrom());
        while (!open.isEmpty()) {
            String id = open.poll();
            if (!seen.add(id)) {
                continue;
            }
            Outcome origin = row(mission, id);
            Optional<Contribution> holding = find(mission, id).or(() -> batchOf(mission, origin));
            if (holding.isPresent()) {
                origins.stated.add(holding.get());
                continue;
            }
            perhapsAround(mission, origin)
                    .forEach(batch -> origins.perhaps.putIfAbsent(
                            batch, new Uncertainty(Uncertainty.Cause.OVERLAP_UNKNOWN, mission.id(), id, batch.id())));
            open.addAll(
                    origin.derivedFrom().isEmpty()
                            ? statedBatch(origin).stream().toList()
                            : origin.derivedFrom());
        }
        return origins;
    }

    /** A row of the mission, looked at or not. */
    private static Outcome row(Mission mission, String id) {
        return mission.rows().byId(id).orElseThrow();
    }

    private Optional<Contribution> find(Mission mission, String id) {
        return Optional.ofNullable(looked.getOrDefault(mission.id(), Map.of()).get(id));
    }

    private static Optional<String> statedBatch(Outcome row) {
        return row.overlaps().stream()
                .filter(overlap -> overlap.relation() == Overlap.Relation.INCLUDED)
                .map(Overlap::with)
                .findFirst();
    }

    private static List<String> around(Outcome row) {
        return row.overlaps().stream()
                .filter(overlap -> overlap.relation() != Overlap.Relation.ADDITIONAL)
                .map(Overlap::with)
                .toList();
    }

    /**
     * What a row grew out of.
     *
     * @param stated surely
     * @param perhaps perhaps, with what is not known
     */
    record Origins(Set<Contribution> stated, Map<Contribution, Uncertainty> perhaps) {
        static final Origins NONE = new Origins(Set.of(), Map.of());

        boolean isEmpty() {
            return stated.isEmpty() && perhaps.isEmpty();
        }

        Origins without(Optional<Contribution> batch) {
            batch.ifPresent(stated::remove);
            batch.ifPresent(perhaps::remove);
            stated.forEach(perhaps::remove);
            return this;
        }
    }
}
