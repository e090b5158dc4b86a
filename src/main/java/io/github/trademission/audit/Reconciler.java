package io.github.trademission.audit;

import io.github.trademission.model.Mission;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Sets every published figure of a mission against the record and against the other published figures. */
final class Reconciler {
    private Reconciler() {}

    static List<Reconciliation> reconcile(Mission mission, FigureIndex index) {
        MissionRecord record = new MissionRecord(mission);
        List<Breakdown> breakdowns = new PartsCheck(mission, index).breakdowns();
        return Stream.of(
                        new RecordCheck(index, record).reconciliations(),
                        breakdowns.stream().map(Breakdown::reconciliation),
                        new QuotientCheck(index, record).reconciliations(),
                        new ImpliedRateCheck(breakdowns, index).reconciliations(),
                        OtherSourceCheck.reconciliations(index))
                .flatMap(checks -> checks)
                .sorted(Comparator.comparingInt(one -> index.position(one.figure())))
                .toList();
    }
}
