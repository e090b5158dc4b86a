package io.github.trademission.audit;

import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;

/**
 * Whether the value of a deal is out of line by a factor of ten or more with the other rows of its kind and currency. Taken
 * are rows of known count and value, at least ten of them; a row is out of line if the decimal logarithm of its value per deal
 * is at least 1 and at least five standard deviations from the median, these estimated by 1.4826 times the median deviation.
 * Where deals differ widely by nature, none is.
 */
final class OutlierCheck {
    private static final int ENOUGH_ROWS = 10;
    private static final double FACTOR_OF_TEN = 1 - 1e-9;
    private static final double DEVIATIONS = 5 * 1.4826;

    private OutlierCheck() {}

    static Stream<Finding> findings(PlacedRows rows) {
        Map<Key, List<Priced>> groups = new LinkedHashMap<>();
        for (PlacedRow placed : rows.all()) {
            Outcome row = placed.row();
            if (row.count().isPresent() && row.value().filter(Money::isPositive).isPresent()) {
                Money value = row.value().get();
                groups.computeIfAbsent(new Key(row.kind(), Sizes.code(value)), unseen -> new ArrayList<>())
                        .add(Priced.of(placed, value, row.count().getAsInt()));
            }
        }
        return groups.entrySet().stream()
                .filter(group -> group.getValue().size() >= ENOUGH_ROWS)
                .flatMap(group -> findings(rows, group.getKey().currency(), group.getValue()));
    }

    private static Stream<Finding> findings(PlacedRows rows, String currency, List<Priced> group) {
        Priced median = group.stream()
                .sorted(Comparator.comparing(Priced::perDeal))
                .skip((group.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
        double[] deviations =
                group.stream().mapToDouble(row -> row.distance(median)).sorted().toArray();
        double limit = Math.max(FACTOR_OF_TEN, DEVIATIONS * deviations[deviations.length / 2]);
        return group.stream()
                .filter(row -> row.distance(median) >= limit)
                .map(row -> row.placed()
                        .finding(
                                rows,
                                FindingCode.VALUE_OUTLIER,
                                ".value",
                                row.placed().row(),
                                Amounts.of(row.perDeal(), currency),
                                Amounts.of(median.perDeal(), currency)));
    }

    private record Key(OutcomeKind kind, String currency) {}

    /** A row with its value per deal, rounded to the minor unit and not below one. */
    private record Priced(PlacedRow placed, BigDecimal perDeal, double logarithm) {
        static Priced of(PlacedRow placed, Money value, int count) {
            BigDecimal digits = new BigDecimal(Amounts.digits(value));
            BigDecimal perDeal = digits.divide(BigDecimal.valueOf(count), digits.scale(), RoundingMode.HALF_UP)
                    .max(BigDecimal.ONE.movePointLeft(digits.scale()));
            return new Priced(placed, perDeal, StrictMath.log10(perDeal.doubleValue()));
        }

        double distance(Priced other) {
            return Math.abs(logarithm - other.logarithm);
        }
    }
}
