package io.github.trademission.reconcile;

import io.github.trademission.model.PublishedFigure;
import io.github.trademission.money.text.Qualifier;
import java.util.List;
import java.util.stream.Stream;

/** The same figure as published several times. */
final class OtherSourceCheck {
    private OtherSourceCheck() {}

    static Stream<Reconciliation> reconciliations(FigureIndex index) {
        return index.sameFigures().stream()
                .flatMap(same -> same.stream().skip(1).map(next -> reconcile(same.get(0), next)));
    }

    /** Of an exact and an approximate figure, the approximate one is judged. */
    private static Reconciliation reconcile(PublishedFigure first, PublishedFigure next) {
        boolean nextIsExact = next.qualifier() == Qualifier.EXACT;
        PublishedFigure judged = nextIsExact && first.qualifier() != Qualifier.EXACT ? first : next;
        PublishedFigure other = judged.equals(next) ? first : next;
        Sum sum = Sum.of(List.of(Printed.of(other)));
        return new Reconciliation(
                judged,
                Basis.OTHER_SOURCE,
                Judgement.of(Printed.of(judged), sum),
                Computed.of(sum.range(), List.of(other.id())));
    }
}
