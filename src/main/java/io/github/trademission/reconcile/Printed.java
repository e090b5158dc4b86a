package io.github.trademission.reconcile;

import io.github.trademission.model.FigureStatistic;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.text.Qualifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;

/**
 * A number as printed: to which unit, and how firmly it is meant.
 *
 * @param value the number
 * @param unit the unit it was rounded to; 0 for a number that was counted and not rounded
 * @param qualifier how firmly it is meant
 */
record Printed(BigDecimal value, BigDecimal unit, Qualifier qualifier) {
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Printed of(PublishedFigure figure) {
        BigDecimal value = value(figure);
        return new Printed(value, figure.printedUnit().orElseGet(() -> lastDigit(figure, value)), figure.qualifier());
    }

    static Printed equivalentOf(PublishedFigure figure) {
        Money equivalent = figure.equivalent().orElseThrow();
        return new Printed(
                equivalent.getNumberStripped(),
                figure.equivalentUnit().orElseGet(() -> minorUnit(equivalent)),
                figure.qualifier());
    }

    /** A number that was not printed but recorded. */
    static Printed recorded(BigDecimal value) {
        return new Printed(value, BigDecimal.ZERO, Qualifier.EXACT);
    }

    /** How far the true number may be from it by rounding half up, or by being called approximate. */
    BigDecimal slack() {
        return qualifier == Qualifier.ABOUT ? unit : unit.divide(TWO);
    }

    Printed times(BigDecimal factor) {
        return new Printed(value.multiply(factor), unit.multiply(factor), qualifier);
    }

    Printed withUnit(BigDecimal changed) {
        return new Printed(value, changed, qualifier);
    }

    /** A number as an amount, rounded to the minor unit; sums may be beyond what a single amount can be. */
    static Money money(BigDecimal number, String currencyCode) {
        int digits = Amounts.currency(currencyCode).getDefaultFractionDigits();
        return Amounts.ofMinorUnits(
                number.movePointRight(digits).setScale(0, RoundingMode.HALF_UP).toBigIntegerExact(), currencyCode);
    }

    private static BigDecimal value(PublishedFigure figure) {
        return figure.amount()
                .map(Money::getNumberStripped)
                .or(figure::percentage)
                .orElseGet(() -> BigDecimal.valueOf(figure.count().orElseThrow()));
    }

    /** An approximate number was rounded to its last digit that is not 0, but not by more than a twentieth. */
    private static BigDecimal lastDigit(PublishedFigure figure, BigDecimal value) {
        Optional<Money> amount = figure.amount();
        if (figure.qualifier() == Qualifier.ABOUT && value.signum() != 0) {
            return value.stripTrailingZeros().ulp().min(value.abs().multiply(TWENTIETH));
        }
        if (amount.isPresent()) {
            return minorUnit(amount.get());
        }
        boolean counted = figure.count().isPresent() && figure.statistic() == FigureStatistic.TOTAL;
        return counted ? BigDecimal.ZERO : value.ulp();
    }

    private static BigDecimal minorUnit(Money amount) {
        CurrencyUnit currency = amount.getCurrency();
        return BigDecimal.ONE.movePointLeft(Math.max(0, currency.getDefaultFractionDigits()));
    }
}
