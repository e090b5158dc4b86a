package io.github.trademission.metrics.engine;

import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** All rows of missions by their ids, those too that are not looked at; a mission is indexed when first asked for. */
final class RowIndex {
    private final Map<String, Map<String, Outcome>> rowsByMission = new HashMap<>();

    Outcome row(Mission mission, String id) {
        Map<String, Outcome> rows = rowsByMission.computeIfAbsent(mission.id(), unseen -> byId(mission));
        return Objects.requireNonNull(rows.get(id));
    }

    private static Map<String, Outcome> byId(Mission mission) {
        Map<String, Outcome> rows = new HashMap<>();
        mission.outcomes().forEach(outcome -> rows.put(outcome.id(), outcome));
        return rows;
    }
}
