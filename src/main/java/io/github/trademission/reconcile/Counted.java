package io.github.trademission.reconcile;

import io.github.trademission.metrics.Doubt;
import io.github.trademission.metrics.Figure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the rows of a scope come to.
 *
 * @param certain the figure of the rows that certainly belong to it
 * @param possible the figure of these with all that perhaps do
 * @param rows the ids of the rows behind it
 * @param doubts what is not known about them
 * @param coverage how much of what the scope speaks of is recorded
 */
record Counted(Figure certain, Figure possible, List<String> rows, List<Doubt> doubts, Recorded.Coverage coverage) {
    static Counted of(Figure certain, Figure possible, List<String> rows, Recorded.Coverage coverage) {
        Set<Doubt> doubts = new LinkedHashSet<>(certain.doubts());
        doubts.addAll(possible.doubts());
        return new Counted(certain, possible, rows, List.copyOf(doubts), coverage);
    }
}
