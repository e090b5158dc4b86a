package io.github.trademission.metrics;

import io.github.trademission.metrics.Figure.Doubts;
import io.github.trademission.model.OutcomeKind;
import java.util.LinkedHashSet;
import java.util.Set;

/** Adds up all that is in doubt. */
final class DoubtsSum implements MeasureSum<Doubts> {
    private final Doubts.Sum sum = new Doubts.Sum(DOUBTS);

    @Override
    public void add(Results missions) {
        Set<Doubt> all = new LinkedHashSet<>(missions.pipeline().doubts());
        Summary summary = missions.summary();
        summary.kinds().forEach(kind -> all.addAll(summary.figure(kind).doubts()));
        if (summary.kinds().contains(OutcomeKind.MOU) && summary.kinds().contains(OutcomeKind.JOINT_BID)) {
            all.addAll(missions.together(OutcomeKind.MOU, OutcomeKind.JOINT_BID).doubts());
        }
        sum.add(Doubts.of(all));
    }

    @Override
    public void merge(MeasureSum<Doubts> other) {
        sum.add(other.total());
    }

    @Override
    public Doubts total() {
        return sum.total();
    }
}
