package io.github.trademission.audit;

import io.github.trademission.model.Mission;
import io.github.trademission.model.PublishedFigure;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sets every published figure of a mission against the record and against the other published figures. */
final class Reconciler {
    private Reconciler() {}

    static List<Reconciliation> reconcile(Mission mission) {
        FigureIndex index = new FigureIndex(mission.publishedFigures());
        MissionRecord record = new MissionRecord(mission);
        List<Breakdown> breakdowns = new PartsCheck(mission, index).breakdowns();
        Map<String, Integer> order = new HashMap<>();
        for (PublishedFigure figure : mission.publishedFigures()) {
            order.put(figure.id(), order.size());
        }
        return Stream.of(
                        new RecordCheck(index, record).reconciliations(),
                        breakdowns.stream().map(Breakdown::reconciliation),
                        new QuotientCheck(index, record).reconciliations(),
                        new ImpliedRateCheck(breakdowns, index).reconciliations(),
                        OtherSourceCheck.reconciliations(index))
                .flatMap(checks -> checks)
                .sorted(Comparator.comparing(
                        one -> order.getOrDefault(one.figure().id(), 0)))
                .toList();
    }
}
