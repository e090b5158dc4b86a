package io.github.trademission.audit;

import io.github.trademission.model.Mission;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.money.text.KoreanMoneyFormat;
import io.github.trademission.money.text.MoneyTextException;
import io.github.trademission.money.text.PrintedAmount;
import io.github.trademission.reconcile.Contradiction;
import io.github.trademission.reconcile.Reconciler;
import io.github.trademission.reconcile.Reconciliation;
import io.github.trademission.reconcile.Verdict;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;

/** What is wrong with published figures: those that do not reconcile, and those that contradict each other. */
final class FigureCheck {
    private final Mission mission;
    private final Map<String, Integer> positions = new HashMap<>();

    private FigureCheck(Mission mission) {
        this.mission = mission;
        mission.publishedFigures().forEach(figure -> positions.put(figure.id(), positions.size()));
    }

    static Stream<Finding> findings(Mission mission, Reconciler reconciler) {
        FigureCheck check = new FigureCheck(mission);
        return Stream.of(
                        reconciler.reconciliations().stream().flatMap(one -> check.unreconciled(one).stream()),
                        reconciler.contradictions().stream().map(check::contradiction),
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

    private Finding contradiction(Contradiction found) {
        PublishedFigure figure = found.figure();
        return switch (found.kind()) {
            case MAXIMUM_BELOW_AVERAGE ->
                finding(FindingCode.PUBLISHED_MAXIMUM_BELOW_AVERAGE, figure, figure, found.other());
            case MAXIMUM_ABOVE_TOTAL ->
                finding(FindingCode.PUBLISHED_MAXIMUM_ABOVE_TOTAL, figure, figure, found.other());
            case TOLD_AS_TWO_KINDS -> finding(FindingCode.PUBLISHED_TOLD_AS_TWO_KINDS, figure, found.other(), figure);
        };
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
        return new Finding(code, mission.id(), "publishedFigures[" + positions.get(at.id()) + "]", details);
    }
}
