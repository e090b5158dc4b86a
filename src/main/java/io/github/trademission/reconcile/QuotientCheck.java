package io.github.trademission.reconcile;

import io.github.trademission.metrics.NumberRange;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.model.Quotient;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Published averages and percentages against the two numbers they are made of, as published or else as recorded. Both sides
 * are multiplied by the number below the line, so that nothing is rounded before they are compared.
 */
final class QuotientCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FigureIndex index;
    private final MissionRecord record;

    QuotientCheck(FigureIndex index, MissionRecord record) {
        this.index = index;
        this.record = record;
    }

    Stream<Reconciliation> reconciliations() {
        return index.all().stream().flatMap(figure -> check(figure).stream());
    }

    private Optional<Reconciliation> check(PublishedFigure figure) {
        if (figure.quotient().isPresent()) {
            return quotient(figure, figure.quotient().get());
        }
        Measure measure = Measure.of(figure);
        Scope scope = Scope.of(figure);
        Optional<FigureSubject> of =
                denominator(figure).filter(subject -> measure.total().isTotal());
        return of.flatMap(subject -> reconcile(
                figure,
                total(measure.total(), scope, figure),
                total(Measure.totalNumberOf(subject), scope, figure),
                BigDecimal.ONE));
    }

    /** Only numbers, or amounts of one currency, are divided by each other. */
    private Optional<Reconciliation> quotient(PublishedFigure figure, Quotient quotient) {
        Optional<PublishedFigure> above = index.figure(quotient.numerator());
        Optional<PublishedFigure> below = index.figure(quotient.denominator());
        boolean comparable = above.map(Measure::of)
                .map(Measure::unit)
                .equals(below.map(Measure::of).map(Measure::unit));
        return comparable ? reconcile(figure, published(above), published(below), HUNDRED) : Optional.empty();
    }

    private static Optional<FigureSubject> denominator(PublishedFigure figure) {
        return switch (figure.statistic()) {
            case AVERAGE_PER_COMPANY -> Optional.of(FigureSubject.COMPANY);
            case AVERAGE_PER_DEAL ->
                Optional.of(figure.subject()).filter(subject -> figure.amount().isPresent());
            default -> Optional.empty();
        };
    }

    private Optional<Side> total(Measure measure, Scope scope, PublishedFigure beside) {
        return published(index.find(measure, scope, beside))
                .or(() -> record.of(measure, scope)
                        .filter(recorded -> recorded.coverage() == Recorded.Coverage.ALL)
                        .filter(recorded -> !recorded.mayBeMore())
                        .flatMap(Recorded::range)
                        .map(range -> new Side(Sum.recorded(range), List.of())));
    }

    private static Optional<Side> published(Optional<PublishedFigure> figure) {
        return figure.map(found -> new Side(Sum.of(List.of(Printed.of(found))), List.of(found.id())));
    }

    /** A number above or below the line, and the id of the published figure it is from if it is one. */
    private record Side(Sum sum, List<String> figures) {}

    private static Optional<Reconciliation> reconcile(
            PublishedFigure figure, Optional<Side> above, Optional<Side> below, BigDecimal factor) {
        if (above.isEmpty()
                || below.isEmpty()
                || !below.get().sum().range().isExact()
                || below.get().sum().range().low().signum() == 0) {
            return Optional.empty();
        }
        Sum whole = below.get().sum();
        BigDecimal divisor = whole.range().low();
        Printed printed = Printed.of(figure);
        BigDecimal ofDivisor = printed.value().add(printed.unit()).multiply(whole.units());
        Printed multiplied = printed.times(divisor);
        Sum numerator = above.get().sum().times(factor);
        Judgement judgement = Judgement.of(multiplied.withUnit(multiplied.unit().add(ofDivisor)), numerator);
        int scale = Math.max(0, printed.unit().scale()) + 2;
        List<String> parts = Stream.concat(above.get().figures().stream(), below.get().figures().stream())
                .toList();
        return Optional.of(new Reconciliation(
                figure,
                Basis.QUOTIENT,
                judgement.divided(divisor, scale),
                Computed.of(divided(numerator.range(), divisor, scale), parts)));
    }

    private static NumberRange divided(NumberRange range, BigDecimal divisor, int scale) {
        return new NumberRange(
                range.low().divide(divisor, scale, RoundingMode.HALF_UP),
                range.high().map(high -> high.divide(divisor, scale, RoundingMode.HALF_UP)));
    }
}
