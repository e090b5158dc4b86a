package io.github.trademission.reconcile;

import io.github.trademission.model.FigureStatistic;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.PublishedFigure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.javamoney.moneta.Money;

/**
 * One amount printed in two currencies, and the rate that follows: units of the second for one of the first.
 *
 * @param figure the published figure whose amount is in one of them
 * @param currencies both currency codes in alphabetical order, but the won always the second
 * @param first the amount in the first currency
 * @param second the amount in the second currency
 * @param figureIsFirst whether the figure's own amount is the one in the first currency
 */
record RatePair(PublishedFigure figure, List<String> currencies, Printed first, Printed second, boolean figureIsFirst) {
    private static final String WON = "KRW";
    private static final MathContext DIGITS = new MathContext(8, RoundingMode.HALF_UP);

    private record Subject(FigureSubject subject, FigureStatistic statistic, Scope scope) {}

    /** The pairs among figures: those with an equivalent of their own, and two that print one amount each. */
    static List<RatePair> among(List<PublishedFigure> figures) {
        List<RatePair> pairs = new ArrayList<>();
        Map<Subject, PublishedFigure> alone = new LinkedHashMap<>();
        for (PublishedFigure figure : figures) {
            if (figure.equivalent().isPresent()) {
                of(
                                figure,
                                Printed.equivalentOf(figure),
                                code(figure.equivalent().get()))
                        .ifPresent(pairs::add);
            } else if (figure.amount().isPresent()) {
                Subject subject = new Subject(figure.subject(), figure.statistic(), Scope.of(figure));
                PublishedFigure other = alone.putIfAbsent(subject, figure);
                if (other != null && !currency(other).equals(currency(figure))) {
                    of(other, Printed.of(figure), currency(figure)).ifPresent(pairs::add);
                }
            }
        }
        return pairs;
    }

    private static Optional<RatePair> of(PublishedFigure figure, Printed other, String otherCurrency) {
        Printed own = Printed.of(figure);
        String currency = currency(figure);
        boolean ownFirst =
                otherCurrency.equals(WON) || (!currency.equals(WON) && currency.compareTo(otherCurrency) < 0);
        RatePair pair = ownFirst
                ? new RatePair(figure, List.of(currency, otherCurrency), own, other, true)
                : new RatePair(figure, List.of(otherCurrency, currency), other, own, false);
        return pair.isUsable() ? Optional.of(pair) : Optional.empty();
    }

    private static String currency(PublishedFigure figure) {
        return code(figure.amount().orElseThrow());
    }

    private static String code(Money amount) {
        return amount.getCurrency().getCurrencyCode();
    }

    /** Whether it says more of a rate than its rounding takes away. */
    private boolean isUsable() {
        return first.value().compareTo(first.unit()) > 0 && second.value().compareTo(second.unit()) > 0;
    }

    BigDecimal rate() {
        return second.value().divide(first.value(), MathContext.DECIMAL64);
    }

    /** Whether its rate, as far as the printed units tell it, lies within a share of another one. */
    boolean agreesWith(BigDecimal rate, BigDecimal share) {
        BigDecimal highest =
                second.value().add(second.unit()).divide(first.value().subtract(first.unit()), MathContext.DECIMAL64);
        BigDecimal lowest =
                second.value().subtract(second.unit()).divide(first.value().add(first.unit()), MathContext.DECIMAL64);
        BigDecimal margin = rate.multiply(share);
        return highest.compareTo(rate.subtract(margin)) >= 0 && lowest.compareTo(rate.add(margin)) <= 0;
    }

    /** What the figure's own amount comes to at a rate, to the unit it was printed in. */
    BigDecimal amountAt(BigDecimal rate) {
        Printed own = figureIsFirst ? first : second;
        BigDecimal amount = figureIsFirst
                ? second.value().divide(rate, MathContext.DECIMAL64)
                : first.value().multiply(rate);
        return amount.divide(own.unit(), 0, RoundingMode.HALF_UP).multiply(own.unit());
    }

    ImpliedRates impliedBeside(BigDecimal others) {
        return new ImpliedRates(currencies.get(0), currencies.get(1), rate().round(DIGITS), others.round(DIGITS));
    }

    /** The pair with another amount in place of the figure's own; empty if that says nothing of a rate. */
    Optional<RatePair> withAmount(BigDecimal amount) {
        RatePair changed = figureIsFirst
                ? new RatePair(figure, currencies, new Printed(amount, first.unit(), first.qualifier()), second, true)
                : new RatePair(
                        figure, currencies, first, new Printed(amount, second.unit(), second.qualifier()), false);
        return changed.isUsable() ? Optional.of(changed) : Optional.empty();
    }
}
