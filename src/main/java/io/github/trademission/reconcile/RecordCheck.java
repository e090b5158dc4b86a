package io.github.trademission.reconcile;

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
        if (recorded.range().isEmpty()) {
            return incomparable(figure, Verdict.UNKNOWN, recorded);
        }
        Printed printed = Printed.of(figure);
        if (recorded.coverage() == Recorded.Coverage.NOTHING && printed.value().signum() != 0) {
            return incomparable(figure, Verdict.NOT_ITEMISED, recorded);
        }
        NumberRange range = recorded.range().get();
        Judgement judgement = Judgement.of(printed, Sum.recorded(range));
        if (judgement.verdict() == Verdict.GAP) {
            judgement = judgement.withVerdict(gap(recorded));
        }
        return reconciliation(figure, judgement, Computed.of(range, recorded.rows()), recorded);
    }

    private static Reconciliation incomparable(PublishedFigure figure, Verdict verdict, Recorded recorded) {
        Judgement judgement = new Judgement(verdict, Optional.empty(), BigDecimal.ZERO);
        return reconciliation(figure, judgement, Computed.nothing(), recorded);
    }

    private static Reconciliation reconciliation(
            PublishedFigure figure, Judgement judgement, Computed computed, Recorded recorded) {
        return new Reconciliation(
                figure, Basis.RECORD, judgement, computed.withDoubts(recorded.undisclosed(), recorded.doubtsOfRange()));
    }

    /** What a figure above the record means: rows without a value may make up for it, or whole stops may not be recorded. */
    private static Verdict gap(Recorded recorded) {
        if (recorded.coverage() != Recorded.Coverage.ALL) {
            return Verdict.NOT_ITEMISED;
        }
        return recorded.mayBeMore() ? Verdict.UNKNOWN : Verdict.GAP;
    }
}
