package io.github.trademission.reconcile;

import io.github.trademission.model.FigureStatistic;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.PublishedFigure;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;

/** Which published figures contradict each other: maxima and what they are the maximum of, and one amount told as two kinds. */
final class ContradictionCheck {
    /** The kinds that are taken for each other; a consultation may well be worth what the contract is. */
    private static final Set<FigureSubject> LATER_KINDS =
            EnumSet.of(FigureSubject.PROSPECT, FigureSubject.MOU, FigureSubject.JOINT_BID, FigureSubject.CONTRACT);

    private final FigureIndex index;

    ContradictionCheck(FigureIndex index) {
        this.index = index;
    }

    Stream<Contradiction> contradictions() {
        return Stream.concat(maxima(), toldAsTwoKinds());
    }

    private Stream<Contradiction> maxima() {
        return index.all().stream()
                .filter(figure -> figure.statistic() == FigureStatistic.MAXIMUM)
                .flatMap(maximum -> Stream.concat(
                        Stream.of(FigureStatistic.AVERAGE_PER_COMPANY, FigureStatistic.AVERAGE_PER_DEAL)
                                .flatMap(average -> beside(maximum, average).stream())
                                .filter(average -> isCertainlyBelow(maximum, average))
                                .map(average ->
                                        new Contradiction(Contradiction.Kind.MAXIMUM_BELOW_AVERAGE, maximum, average)),
                        beside(maximum, FigureStatistic.TOTAL)
                                .filter(total -> isCertainlyBelow(total, maximum))
                                .map(total -> new Contradiction(Contradiction.Kind.MAXIMUM_ABOVE_TOTAL, maximum, total))
                                .stream()));
    }

    private Optional<PublishedFigure> beside(PublishedFigure figure, FigureStatistic statistic) {
        Measure measure = Measure.of(figure);
        return index.find(new Measure(measure.subject(), statistic, measure.unit()), Scope.of(figure), figure);
    }

    private static boolean isCertainlyBelow(PublishedFigure one, PublishedFigure other) {
        return Judgement.of(Printed.of(one), Sum.of(List.of(Printed.of(other)))).verdict() == Verdict.OVER;
    }

    private Stream<Contradiction> toldAsTwoKinds() {
        Map<Object, PublishedFigure> amounts = new LinkedHashMap<>();
        return index.all().stream()
                .filter(figure -> LATER_KINDS.contains(figure.subject()))
                .filter(figure -> figure.statistic() == FigureStatistic.TOTAL)
                .filter(figure -> figure.amount().filter(Money::isPositive).isPresent())
                .map(figure -> {
                    PublishedFigure first =
                            amounts.putIfAbsent(List.of(figure.amount().orElseThrow(), Scope.of(figure)), figure);
                    return first == null || first.subject() == figure.subject()
                            ? null
                            : new Contradiction(Contradiction.Kind.TOLD_AS_TWO_KINDS, figure, first);
                })
                .filter(Objects::nonNull);
    }
}
