package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.Contribution;
import io.github.trademission.metrics.engine.Deals;
import io.github.trademission.metrics.engine.Span;
import io.github.trademission.metrics.engine.Uncertainty;
import io.github.trademission.model.OutcomeKind;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** What goes into the engine and what comes out of it, in the words of this package. */
final class Engine {
    private Engine() {}

    /** The rows of some kinds, each deal in just one of them. */
    static Deals deals(List<Row> rows, Set<OutcomeKind> kinds) {
        return new Deals(rows.stream()
                .filter(row -> kinds.contains(row.outcome().kind()))
                .map(row -> new Contribution(row.mission(), row.outcome()))
                .toList());
    }

    static Row row(Contribution contribution) {
        return new Row(contribution.mission(), contribution.outcome());
    }

    static CountRange count(Span deals) {
        return new CountRange(
                deals.low(), deals.high() == Span.UNBOUNDED ? OptionalLong.empty() : OptionalLong.of(deals.high()));
    }

    static Doubt doubt(Uncertainty found) {
        Doubt.Reason reason = switch (found.cause()) {
            case OVERLAP_UNKNOWN -> Doubt.Reason.OVERLAP_UNKNOWN;
            case DERIVED_VALUE_UNKNOWN -> Doubt.Reason.DERIVED_VALUE_UNKNOWN;
            case DERIVED_FROM_SEVERAL -> Doubt.Reason.DERIVED_FROM_SEVERAL;
            case OUT_OF_ROWS_INSIDE -> Doubt.Reason.OUT_OF_ROWS_INSIDE;
            case MORE_OUT_THAN_IN -> Doubt.Reason.MORE_OUT_THAN_IN;
            case MORE_INSIDE_THAN_BATCH -> Doubt.Reason.MORE_INSIDE_THAN_BATCH;
            case INSIDE_IN_OTHER_CURRENCY -> Doubt.Reason.INSIDE_IN_OTHER_CURRENCY;
        };
        return new Doubt(reason, found.mission(), found.row(), found.other());
    }

    /** A doubt of one row by itself. */
    static Doubt doubt(Doubt.Reason reason, Contribution row) {
        return new Doubt(reason, row.mission().id(), row.id(), row.id());
    }
}
