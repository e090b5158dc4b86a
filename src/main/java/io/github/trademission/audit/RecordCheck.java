package io.github.trademission.audit;

import io.github.trademission.metrics.NumberRange;
import io.github.trademission.model.PublishedFigure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Published totals against the mission's own record. */
final class RecordCheck {
    private final FigureIndex index;
    private final MissionRecord record;

    RecordCheck(FigureIndex index, MissionRecord record) {
        this.index = index;
        this.record = record;
    }

    Stream<Reconciliation> reconciliations() {
        return index.all().stream()
                .filter(figure -> Measure.of(figure).isTotal() && !index.isShare(figure))
                .flatMap(
                        figure -> record
                                .of(Measure.of(figure), Scope.of(figure))
                                .map(recorded -> reconcile(figure, recorded))
                                .stream());
    }

    private static Reconciliation reconcile(PublishedFigure figure, Recorded recorded) {
        Optional<NumberRange> range = recorded.range();
        if (range.isEmpty()) {
            Judgement incomparable = new Judgement(Verdict.UNKNOWN, Optional.empty(), BigDecimal.ZERO);
            return new Reconciliation(
                    figure,
                    Basis.RECORD,
                    incomparable,
                    Computed.nothing().withDoubts(recorded.undisclosed(), recorded.doubts()));
        }
        Judgement judgement = Judgement.of(Printed.of(figure), Sum.recorded(range.get()));
        if (judgement.verdict() == Verdict.GAP) {
            judgement = judgement.withVerdict(gap(recorded));
        }
        Computed computed =
                Computed.of(range.get(), recorded.rows()).withDoubts(recorded.undisclosed(), recorded.doubts());
        return new Reconciliation(figure, Basis.RECORD, judgement, computed);
    }

    /** What a figure above the record means: rows without a value may make up for it, or whole stops may not be recorded. */
    private static Verdict gap(Recorded recorded) {
        if (recorded.coverage() != Recorded.Coverage.ALL) {
            return Verdict.NOT_ITEMISED;
        }
        return recorded.mayBeMore() ? Verdict.UNKNOWN : Verdict.GAP;
    }
}
