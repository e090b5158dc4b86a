package io.github.trademission.reconcile;

import io.github.trademission.metrics.Doubt;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.wording.Sentences;
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
    private final Sentences sentences;

    ReconciliationText(Locale locale) {
        this.locale = locale;
        this.sentences = sentences(locale);
    }

    static Sentences sentences(Locale locale) {
        return Sentences.of(ReconciliationText.class, "reconciliations", locale);
    }

    String of(Reconciliation one) {
        return String.join("; ", clauses(one));
    }

    List<String> clauses(Reconciliation one) {
        List<String> clauses = new ArrayList<>();
        String basis = one.basis().nameIn(locale);
        clauses.add(one.computed()
                .map(range -> sentences.of("computed", basis, range(one.figure(), range)))
                .orElseGet(() -> sentences.of("nothingComparable", basis)));
        one.impliedRates().ifPresent(rates -> clauses.add(rates(rates)));
        if (one.difference().signum() != 0 && !isNearEnough(one)) {
            clauses.add(difference(one));
        }
        one.leftOut().ifPresent(id -> clauses.add(sentences.of("leftOut", id)));
        one.fitting().ifPresent(amount -> clauses.add(sentences.of("fitting", amount)));
        if (one.undisclosed().high().orElse(1) > 0) {
            clauses.add(sentences.of("undisclosed", one.undisclosed()));
        }
        one.doubts().stream().map(this::doubt).forEach(clauses::add);
        return clauses;
    }

    /** Rates differ from day to day: what that makes of an amount is no difference to speak of. */
    private static boolean isNearEnough(Reconciliation one) {
        return one.basis() == Basis.IMPLIED_RATE && one.verdict() == Verdict.MATCH;
    }

    private String rates(ImpliedRates rates) {
        return sentences.of("impliedRates", rates.of(), rates.in(), rate(rates.own()), rate(rates.others()));
    }

    private static BigDecimal rate(BigDecimal rate) {
        return rate.compareTo(BigDecimal.TEN) < 0
                ? rate.round(new MathContext(4, RoundingMode.HALF_UP))
                : rate.setScale(1, RoundingMode.HALF_UP);
    }

    private String difference(Reconciliation one) {
        String key = one.difference().signum() > 0 ? "difference.more" : "difference.less";
        String text = sentences.of(key, distance(one.figure(), one.difference().abs()));
        Optional<RoundingMode> rounding = one.rounding();
        return rounding.isPresent() ? text + " " + sentences.of("rounding." + rounding.get()) : text;
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
            return sentences.value(amount);
        }
        String plain = plain(number);
        return figure.percentage().isPresent() ? plain + " %" : sentences.of(unitKey(figure.subject()), plain);
    }

    /** Percentages differ by percentage points. */
    private String distance(PublishedFigure figure, BigDecimal number) {
        return figure.percentage().isPresent() ? sentences.of("unit.points", plain(number)) : quantity(figure, number);
    }

    private String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return sentences.value(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    private static String unitKey(FigureSubject subject) {
        return switch (subject) {
            case MISSION, PARTICIPATION -> "unit.times";
            case COMPANY -> "unit.companies";
            case BUYER -> "unit.buyers";
            default -> "unit.deals";
        };
    }

    private String subject(FigureSubject subject) {
        return subject.kind().map(kind -> kind.pluralIn(locale)).orElseGet(() -> sentences.of("subject." + subject));
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
        parts.add(subject(figure.subject()));
        if (sentences.has("statistic." + figure.statistic())) {
            parts.add(sentences.of("statistic." + figure.statistic()));
        }
        parts.add(figure.text()
                .orElseGet(() -> quantity(figure, Printed.of(figure).value())));
        return String.join(" ", parts);
    }
}
