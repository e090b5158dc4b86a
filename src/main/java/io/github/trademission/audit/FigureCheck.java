package io.github.trademission.audit;

import io.github.trademission.model.FigureStatistic;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.Mission;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.money.KoreanMoneyFormat;
import io.github.trademission.money.MoneyTextException;
import io.github.trademission.money.PrintedAmount;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;

/** What is wrong with published figures: those that do not reconcile, and those that contradict each other. */
final class FigureCheck {
    /** The kinds that are taken for each other; a consultation may well be worth what the contract is. */
    private static final Set<FigureSubject> LATER_KINDS =
            EnumSet.of(FigureSubject.PROSPECT, FigureSubject.MOU, FigureSubject.JOINT_BID, FigureSubject.CONTRACT);

    private final Mission mission;
    private final FigureIndex index;

    private FigureCheck(Mission mission, FigureIndex index) {
        this.mission = mission;
        this.index = index;
    }

    static Stream<Finding> findings(Mission mission, FigureIndex index, List<Reconciliation> reconciliations) {
        FigureCheck check = new FigureCheck(mission, index);
        return Stream.of(
                        reconciliations.stream().flatMap(one -> check.unreconciled(one).stream()),
                        check.contradictions(),
                        check.toldAsTwoKinds(),
                        check.notAsPrinted())
                .flatMap(findings -> findings);
    }

    private Optional<Finding> unreconciled(Reconciliation one) {
        if (one.verdict() != Verdict.GAP && one.verdict() != Verdict.OVER) {
            return Optional.empty();
        }
        FindingCode code = switch (one.basis()) {
            case RECORD -> FindingCode.PUBLISHED_DIFFERS_FROM_RECORD;
            case QUOTIENT -> FindingCode.PUBLISHED_QUOTIENT_DIFFERS;
            case IMPLIED_RATE -> FindingCode.PUBLISHED_EQUIVALENT_DIFFERS;
            case OTHER_SOURCE -> FindingCode.PUBLISHED_FIGURES_DISAGREE;
            default ->
                one.leftOut().isPresent()
                        ? FindingCode.PUBLISHED_TOTAL_LEAVES_OUT_PART
                        : FindingCode.PUBLISHED_PARTS_DO_NOT_ADD_UP;
        };
        return Optional.of(finding(code, one.figure(), one.figure(), one));
    }

    private Stream<Finding> contradictions() {
        return index.all().stream()
                .filter(figure -> figure.statistic() == FigureStatistic.MAXIMUM)
                .flatMap(maximum -> Stream.concat(
                        Stream.of(FigureStatistic.AVERAGE_PER_COMPANY, FigureStatistic.AVERAGE_PER_DEAL)
                                .flatMap(average -> beside(maximum, average).stream())
                                .filter(average -> isCertainlyBelow(maximum, average))
                                .map(average -> finding(
                                        FindingCode.PUBLISHED_MAXIMUM_BELOW_AVERAGE, maximum, maximum, average)),
                        beside(maximum, FigureStatistic.TOTAL)
                                .filter(total -> isCertainlyBelow(total, maximum))
                                .map(total ->
                                        finding(FindingCode.PUBLISHED_MAXIMUM_ABOVE_TOTAL, maximum, maximum, total))
                                .stream()));
    }

    private Optional<PublishedFigure> beside(PublishedFigure figure, FigureStatistic statistic) {
        Measure measure = Measure.of(figure);
        return index.find(new Measure(measure.subject(), statistic, measure.unit()), Scope.of(figure), figure);
    }

    private static boolean isCertainlyBelow(PublishedFigure one, PublishedFigure other) {
        return Judgement.of(Printed.of(one), Sum.of(List.of(Printed.of(other)))).verdict() == Verdict.OVER;
    }

    private Stream<Finding> toldAsTwoKinds() {
        Map<Object, PublishedFigure> amounts = new LinkedHashMap<>();
        return mission.publishedFigures().stream()
                .filter(figure -> LATER_KINDS.contains(figure.subject()))
                .filter(figure -> figure.statistic() == FigureStatistic.TOTAL)
                .filter(figure -> figure.amount().filter(Money::isPositive).isPresent())
                .map(figure -> {
                    PublishedFigure first =
                            amounts.putIfAbsent(List.of(figure.amount().orElseThrow(), Scope.of(figure)), figure);
                    return first == null || first.subject() == figure.subject()
                            ? null
                            : finding(FindingCode.PUBLISHED_TOLD_AS_TWO_KINDS, figure, first, figure);
                })
                .filter(Objects::nonNull);
    }

    /** Reports print either of two currencies first, so that the text may lead with the equivalent. */
    private Stream<Finding> notAsPrinted() {
        return mission.publishedFigures().stream()
                .flatMap(figure -> printed(figure)
                        .filter(text -> Stream.of(figure.amount(), figure.equivalent())
                                .flatMap(Optional::stream)
                                .noneMatch(amount -> isSaidBy(text, amount)))
                        .map(text -> finding(
                                FindingCode.PUBLISHED_AMOUNT_NOT_AS_PRINTED,
                                figure,
                                figure.text().orElseThrow(),
                                figure.amount().orElseThrow()))
                        .stream());
    }

    /** Whether a text says an amount, to the unit it is printed in; 달러 may be of another country than the text tells. */
    private static boolean isSaidBy(PrintedAmount text, Money amount) {
        BigDecimal difference = text.amount().getNumberStripped().subtract(amount.getNumberStripped());
        return difference.abs().compareTo(text.unit()) < 0;
    }

    /** The amount that the printed text says, if it is nothing but an amount. */
    private static Optional<PrintedAmount> printed(PublishedFigure figure) {
        if (figure.text().isEmpty() || figure.amount().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(KoreanMoneyFormat.of()
                    .withDefaultCurrency(figure.amount().get().getCurrency())
                    .parse(figure.text().get()));
        } catch (MoneyTextException notOnlyAnAmount) {
            return Optional.empty();
        }
    }

    private Finding finding(FindingCode code, PublishedFigure at, Object... details) {
        return new Finding(code, mission.id(), "publishedFigures[" + index.position(at) + "]", details);
    }
}
