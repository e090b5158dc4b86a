package io.github.trademission.audit;

import io.github.trademission.metrics.Doubt;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.PublishedFigure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;

/** Reconciliations in words. */
final class ReconciliationText {
    private final Locale locale;
    private final Wording wording;

    ReconciliationText(Locale locale) {
        this.locale = locale;
        this.wording = Wording.in(locale);
    }

    String of(Reconciliation one) {
        return String.join("; ", clauses(one));
    }

    List<String> clauses(Reconciliation one) {
        List<String> clauses = new ArrayList<>();
        String basis = one.basis().nameIn(locale);
        clauses.add(one.computed()
                .map(range -> wording.of("computed", basis, range(one.figure(), range)))
                .orElseGet(() -> wording.of("nothingComparable", basis)));
        one.impliedRates().ifPresent(rates -> clauses.add(rates(rates)));
        if (one.difference().signum() != 0 && !isNearEnough(one)) {
            clauses.add(difference(one));
        }
        one.leftOut().ifPresent(id -> clauses.add(wording.of("leftOut", id)));
        one.fitting().ifPresent(amount -> clauses.add(wording.of("fitting", amount)));
        if (one.undisclosed().high().orElse(1) > 0) {
            clauses.add(wording.of("undisclosed", one.undisclosed()));
        }
        one.doubts().stream().map(this::doubt).forEach(clauses::add);
        return clauses;
    }

    /** Rates differ from day to day: what that makes of an amount is no difference to speak of. */
    private static boolean isNearEnough(Reconciliation one) {
        return one.basis() == Basis.IMPLIED_RATE && one.verdict() == Verdict.MATCH;
    }

    private String rates(ImpliedRates rates) {
        return wording.of("impliedRates", rates.of(), rates.in(), rate(rates.own()), rate(rates.others()));
    }

    private static BigDecimal rate(BigDecimal rate) {
        return rate.compareTo(BigDecimal.TEN) < 0
                ? rate.round(new MathContext(4, RoundingMode.HALF_UP))
                : rate.setScale(1, RoundingMode.HALF_UP);
    }

    private String difference(Reconciliation one) {
        String key = one.difference().signum() > 0 ? "difference.more" : "difference.less";
        String text = wording.of(key, distance(one.figure(), one.difference().abs()));
        Optional<RoundingMode> rounding = one.rounding();
        return rounding.isPresent() ? text + " " + wording.of("rounding." + rounding.get()) : text;
    }

    private String doubt(Doubt doubt) {
        return doubt.text(locale);
    }

    private String range(PublishedFigure figure, NumberRange range) {
        String low = quantity(figure, range.low());
        return range.isExact()
                ? low
                : "[" + low + ", "
                        + range.high().map(high -> quantity(figure, high)).orElse("?") + "]";
    }

    /** A number in the figure's own terms. */
    String quantity(PublishedFigure figure, BigDecimal number) {
        if (figure.amount().isPresent()) {
            CurrencyUnit currency = figure.amount().get().getCurrency();
            Money amount = Printed.money(number, currency.getCurrencyCode());
            return wording.value(amount);
        }
        String plain = plain(number);
        return figure.percentage().isPresent() ? plain + " %" : wording.of(unitKey(figure.subject()), plain);
    }

    /** Percentages differ by percentage points. */
    private String distance(PublishedFigure figure, BigDecimal number) {
        return figure.percentage().isPresent() ? wording.of("unit.points", plain(number)) : quantity(figure, number);
    }

    private String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return wording.value(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    private static String unitKey(FigureSubject subject) {
        return switch (subject) {
            case MISSION, PARTICIPATION -> "unit.times";
            case COMPANY -> "unit.companies";
            case BUYER -> "unit.buyers";
            default -> "unit.deals";
        };
    }

    /** The figure with what it speaks of, as printed if that is recorded. */
    String figure(PublishedFigure figure) {
        List<String> parts = new ArrayList<>();
        figure.stop()
                .ifPresent(stop -> parts.add(stop.city()
                        .map(city -> city.nameIn(locale))
                        .orElse(stop.country().nameIn(locale))));
        if (figure.stop().isEmpty()) {
            figure.country().ifPresent(country -> parts.add(country.nameIn(locale)));
        }
        figure.industry().ifPresent(industry -> parts.add(industry.nameIn(locale)));
        figure.companies().forEach(company -> parts.add(company.nameIn(locale)));
        figure.period().ifPresent(period -> parts.add(period.toString()));
        parts.add(wording.of("subject." + figure.subject()));
        if (wording.has("statistic." + figure.statistic())) {
            parts.add(wording.of("statistic." + figure.statistic()));
        }
        parts.add(figure.text()
                .orElseGet(() -> quantity(figure, Printed.of(figure).value())));
        return String.join(" ", parts);
    }
}
