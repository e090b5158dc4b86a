package io.github.trademission.bench.aggregation;

import io.github.trademission.model.Mission;
import io.github.trademission.model.Stop;
import java.util.List;

/**
 * What is asked about.
 *
 * @param missions the missions
 * @param columns the same as numbers
 */
record Data(List<Mission> missions, Columns columns) {
    static Data of(List<Mission> missions) {
        return new Data(missions, Columns.of(missions));
    }

    /** The stop that is asked for. */
    Stop stop() {
        return missions.get(missions.size() / 2).stops().get(0);
    }
}
