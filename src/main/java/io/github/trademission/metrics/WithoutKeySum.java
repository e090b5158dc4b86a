package io.github.trademission.metrics;

import io.github.trademission.model.Mission;
import io.github.trademission.model.Sharing;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds up what breakdowns of missions have beside their keys; missions all of whose rows have a key of their own are not broken down. */
final class WithoutKeySum<K> implements MeasureSum<Breakdown<K>> {
    private final Dimension<K> dimension;
    private final BreakdownSum<K> breakdown;
    private final SummarySum total = new SummarySum();

    WithoutKeySum(Dimension<K> dimension) {
        this.dimension = dimension;
        this.breakdown = new BreakdownSum<>(dimension);
    }

    @Override
    public void add(Results missions) {
        total.add(missions);
        Set<Mission> open = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Row row : missions.rows()) {
            if (isOpen(row)) {
                open.add(row.mission());
            }
        }
        if (!open.isEmpty()) {
            breakdown.addWithoutKeys(missions.whereMission(open::contains));
        }
    }

    /** Whether nobody recorded a key of the row, or what several of them have of it. */
    private boolean isOpen(Row row) {
        List<Optional<K>> slots = dimension.slots(row);
        if (slots.size() > 1) {
            Sharing.Rule rule = row.outcome().sharing().rule();
            boolean isShared = rule == Sharing.Rule.EQUALLY || rule == Sharing.Rule.BY_WEIGHTS;
            return !(isShared && dimension.slots().followsSharing())
                    || slots.stream().anyMatch(Optional::isEmpty);
        }
        return slots.get(0).isEmpty();
    }

    @Override
    public void merge(MeasureSum<Breakdown<K>> other) {
        WithoutKeySum<K> more = (WithoutKeySum<K>) other;
        total.merge(more.total);
        breakdown.merge(more.breakdown);
    }

    @Override
    public Breakdown<K> total() {
        Breakdown<K> open = breakdown.total();
        return new Breakdown<>(dimension, Map.of(), Map.of(), open.unallocated(), open.unattributed(), total.total());
    }
}
