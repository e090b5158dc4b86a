package io.github.trademission.metrics.ratio;

import io.github.trademission.metrics.Breakdown;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Doubt;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.Figure.Doubts;
import io.github.trademission.metrics.MissionMeasure;
import io.github.trademission.metrics.MoneyRange;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Population;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Ratio.Missing;
import io.github.trademission.model.Company;
import io.github.trademission.model.OutcomeKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far the amount of a kind hangs on a few companies, in bounds that hold wherever what nobody attributed belongs and whatever
 * rows are inside others. No bound is below 0 or above 1.
 */
final class Concentration {
    private final String kind;
    private final String currency;
    /** The least of each company, largest first, and the most of each. */
    private final List<BigDecimal> least;

    private final List<BigDecimal> most;
    private final NumberRange total;
    private final Population population;
    /** Why there is no amount at all; empty if there is one. */
    private final List<Missing> missing;

    Concentration(MissionMeasure.Source missions, OutcomeKind kind, String currencyCode) {
        this.kind = kind.nameIn(Locale.ENGLISH);
        this.currency = currencyCode;
        Breakdown<Company> companies = missions.get(MissionMeasure.by(Dimension.COMPANY));
        List<BigDecimal> low = new ArrayList<>();
        List<BigDecimal> high = new ArrayList<>();
        companies.parts().forEach((company, part) -> {
            MoneyRange amount = part.figure(kind).amount(currencyCode);
            if (amount.high().isPositive()) {
                low.add(amount.low().getNumberStripped());
                high.add(amount.high().getNumberStripped());
            }
        });
        this.least = sorted(low);
        this.most = sorted(high);
        Figure whole = companies.total().figure(kind);
        this.total = NumberRange.from(whole.amount(currencyCode));
        Doubts doubts = total.isExact() ? Doubts.none() : whole.doubts().of(Doubt.Reason.OVERLAP_UNKNOWN);
        int companiesWithAmount = most.size();
        this.population = new Population(
                "company with an amount" + undisclosed(whole),
                companiesWithAmount,
                companiesWithAmount,
                missions.get(MissionMeasure.missionCount()),
                doubts);
        Side amount = Side.amount(whole, companies.total().kinds(), currencyCode, Side.OtherCurrencies.APART);
        this.missing = total.high().orElseThrow().signum() == 0 ? amount.missing() : List.of();
    }

    /** A share is of what is disclosed, since of all it could be any: the population says what that leaves out. */
    private static String undisclosed(Figure whole) {
        return Side.isUndisclosed(whole) ? " (" + whole.undisclosed() + " undisclosed left out)" : "";
    }

    Ratio topShare(int n) {
        BigDecimal low = sum(least.stream().limit(n).toList());
        BigDecimal high = sum(most.stream().limit(n).toList()).add(ofNobody());
        return share("top " + n + " companies / " + kind + " amount in " + currency, low, high, total, Ratio.SHARE);
    }

    Ratio herfindahl() {
        List<BigDecimal> concentrated = new ArrayList<>(most.isEmpty() ? List.of(BigDecimal.ZERO) : most);
        concentrated.set(0, concentrated.get(0).add(ofNobody()));
        NumberRange squaredTotal =
                new NumberRange(square(total.low()), total.high().map(Concentration::square));
        return share(
                "Herfindahl index of the " + kind + " amounts in " + currency + " by company",
                squares(least),
                squares(concentrated),
                squaredTotal,
                Ratio.NUMBER);
    }

    /** The part is no more than the whole, whatever both are. */
    private Ratio share(String name, BigDecimal low, BigDecimal high, NumberRange whole, String unit) {
        BigDecimal all = whole.high().orElseThrow();
        BigDecimal most = high.min(all);
        return new Ratio(
                name,
                new NumberRange(low, Optional.of(most)),
                new NumberRange(whole.low().max(most), Optional.of(all)),
                unit,
                population,
                missing);
    }

    private BigDecimal ofNobody() {
        return total.high().orElseThrow().subtract(sum(most));
    }

    private static List<BigDecimal> sorted(Collection<BigDecimal> amounts) {
        return amounts.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal squares(Collection<BigDecimal> amounts) {
        return sum(amounts.stream().map(Concentration::square).toList());
    }

    private static BigDecimal square(BigDecimal amount) {
        return amount.multiply(amount);
    }
}
