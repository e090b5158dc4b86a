package io.github.trademission.reconcile;

import io.github.trademission.model.PublishedFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A published total and the published figures that it consists of. */
final class Itemisation {
    private final PublishedFigure total;
    private final Basis basis;
    private final List<PublishedFigure> parts;
    private final boolean whole;
    private final Sum sum;

    /** Parts are whole if they cover all that the total speaks of. */
    Itemisation(PublishedFigure total, Basis basis, List<PublishedFigure> parts, boolean whole) {
        this.total = total;
        this.basis = basis;
        this.parts = parts;
        this.whole = whole;
        this.sum = Sum.of(parts.stream().map(Printed::of).toList());
    }

    PublishedFigure total() {
        return total;
    }

    List<PublishedFigure> parts() {
        return parts;
    }

    boolean isWhole() {
        return whole;
    }

    Reconciliation reconciliation() {
        Judgement judgement = Judgement.of(Printed.of(total), sum);
        if (judgement.verdict() == Verdict.GAP && !whole) {
            judgement = judgement.withVerdict(Verdict.NOT_ITEMISED);
        }
        if (judgement.verdict() == Verdict.OVER && mayCountTwice()) {
            judgement = judgement.withVerdict(Verdict.UNKNOWN);
        }
        Computed computed =
                Computed.of(sum.range(), parts.stream().map(PublishedFigure::id).toList());
        return new Reconciliation(
                total,
                basis,
                judgement,
                judgement.verdict() == Verdict.OVER ? computed.withoutPart(leftOut()) : computed);
    }

    /** Whether one company, buyer, mission or deal may stand in several of the parts. */
    private boolean mayCountTwice() {
        if (total.count().isEmpty() || basis == Basis.STATED_PARTS) {
            return false;
        }
        return switch (total.subject()) {
            case COMPANY -> basis != Basis.INDUSTRIES;
            case BUYER -> true;
            case MISSION -> basis != Basis.PERIODS;
            default -> basis == Basis.COMPANIES;
        };
    }

    private Optional<String> leftOut() {
        List<String> candidates = parts.stream()
                .filter(part -> parts.size() > 1
                        && Judgement.of(Printed.of(total), sum.minus(Printed.of(part)))
                                .agrees())
                .map(PublishedFigure::id)
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** What one of these figures, the total or a part, would have to be for them to add up. */
    BigDecimal valueFor(PublishedFigure figure) {
        BigDecimal low = sum.range().low();
        return figure.equals(total)
                ? low
                : Printed.of(total)
                        .value()
                        .subtract(sum.minus(Printed.of(figure)).range().low());
    }
}
