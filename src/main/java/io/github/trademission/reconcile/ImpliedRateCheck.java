package io.github.trademission.reconcile;

import io.github.trademission.metrics.NumberRange;
import io.github.trademission.model.PublishedFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;

/**
 * Amounts printed in two currencies: the rate that each pair implies against those of the mission's other pairs. Rates of one
 * period, as those of one report, are of about one day, so that one more than a tenth off the median of the others has a wrong digit in it.
 */
final class ImpliedRateCheck {
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final List<PublishedFigure> figures;
    private final Map<String, List<Itemisation>> itemisations = new HashMap<>();

    ImpliedRateCheck(List<Itemisation> all, FigureIndex index) {
        this.figures = List.copyOf(index.all());
        for (Itemisation itemisation : all) {
            if (itemisation.isWhole()) {
                add(itemisation.total(), itemisation);
                itemisation.parts().forEach(part -> add(part, itemisation));
            }
        }
    }

    private void add(PublishedFigure figure, Itemisation itemisation) {
        itemisations.computeIfAbsent(figure.id(), unseen -> new ArrayList<>()).add(itemisation);
    }

    Stream<Reconciliation> reconciliations() {
        Map<List<Object>, List<RatePair>> comparable = new LinkedHashMap<>();
        RatePair.among(figures)
                .forEach(pair -> comparable
                        .computeIfAbsent(
                                List.of(pair.currencies(), pair.figure().period()), unseen -> new ArrayList<>())
                        .add(pair));
        return comparable.values().stream()
                .filter(pairs -> pairs.size() > 1)
                .flatMap(pairs -> reconcile(pairs).stream());
    }

    private List<Reconciliation> reconcile(List<RatePair> pairs) {
        BigDecimal median = median(pairs);
        List<Candidate> all = new ArrayList<>();
        for (RatePair pair : pairs) {
            BigDecimal rate = pairs.size() > 2
                    ? median
                    : pairs.get(pair.equals(pairs.get(0)) ? 1 : 0).rate();
            all.add(new Candidate(pair, rate, fitting(pair, rate)));
        }
        boolean oneOfTwoFits = all.size() == 2
                && all.stream().filter(one -> one.fitting().isPresent()).count() == 1;
        return all.stream()
                .map(one -> one.reconciliation(oneOfTwoFits && one.fitting().isEmpty()))
                .toList();
    }

    private static BigDecimal median(List<RatePair> pairs) {
        List<BigDecimal> rates = pairs.stream().map(RatePair::rate).sorted().toList();
        int middle = rates.size() / 2;
        return rates.size() % 2 == 1
                ? rates.get(middle)
                : rates.get(middle - 1).add(rates.get(middle)).divide(BigDecimal.valueOf(2));
    }

    /** What the amount of a pair off the rate would have to be for a printed total to add up, if that is at the rate, too. */
    private Optional<Money> fitting(RatePair pair, BigDecimal rate) {
        if (pair.agreesWith(rate, TENTH)) {
            return Optional.empty();
        }
        PublishedFigure figure = pair.figure();
        return itemisations.getOrDefault(figure.id(), List.of()).stream()
                .map(itemisation -> itemisation.valueFor(figure))
                .filter(value -> pair.withAmount(value)
                        .filter(changed -> changed.agreesWith(rate, TENTH))
                        .isPresent())
                .findFirst()
                .map(value -> Printed.money(
                        value, figure.amount().orElseThrow().getCurrency().getCurrencyCode()));
    }

    /** A pair, the rate of the others, and the amount that would fit if it is off that rate. */
    private record Candidate(RatePair pair, BigDecimal rate, Optional<Money> fitting) {
        Reconciliation reconciliation(boolean cleared) {
            BigDecimal expected = pair.amountAt(rate);
            BigDecimal difference = Printed.of(pair.figure()).value().subtract(expected);
            boolean agrees = cleared || pair.agreesWith(rate, TENTH);
            Verdict verdict = agrees ? Verdict.MATCH : difference.signum() > 0 ? Verdict.GAP : Verdict.OVER;
            return new Reconciliation(
                    pair.figure(),
                    Basis.IMPLIED_RATE,
                    new Judgement(verdict, Optional.empty(), difference),
                    Computed.of(NumberRange.exactly(expected), List.of()).atRates(pair.impliedBeside(rate), fitting));
        }
    }
}
