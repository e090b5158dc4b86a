package io.github.trademission.audit;

import io.github.trademission.model.Contract;
import io.github.trademission.model.Outcome;
import io.github.trademission.money.Amounts;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;

/** Whether amounts are nothing, where undisclosed is meant, or next to nothing, where a unit is missing. */
final class ValueCheck {
    /** Below so many units of the currency a deal is hardly one; an amount in units of 만 or 백만 may have lost its unit. */
    private static final long LEAST_PER_DEAL = 100;

    private ValueCheck() {}

    static Stream<Finding> findings(PlacedRows rows) {
        return rows.stream()
                .flatMap(placed -> Stream.of(value(rows, placed), amendments(rows, placed), realisations(rows, placed))
                        .flatMap(found -> found));
    }

    private static Stream<Finding> value(PlacedRows rows, PlacedRow placed) {
        Outcome row = placed.row();
        if (row.value().isEmpty()) {
            return Stream.empty();
        }
        Money value = row.value().get();
        if (value.isZero()) {
            return Stream.of(placed.finding(rows, FindingCode.ZERO_VALUE, ".value", row));
        }
        Money least = Amounts.of(LEAST_PER_DEAL, Sizes.code(value))
                .multiply(row.count().orElse(1));
        return value.isLessThan(least)
                ? Stream.of(placed.finding(rows, FindingCode.VALUE_TINY, ".value", row, value))
                : Stream.empty();
    }

    private static Stream<Finding> amendments(PlacedRows rows, PlacedRow placed) {
        return placed.row() instanceof Contract contract
                ? IntStream.range(0, contract.amendments().size())
                        .filter(i -> contract.amendments().get(i).value().isZero())
                        .mapToObj(i ->
                                placed.finding(rows, FindingCode.ZERO_VALUE, ".amendments[" + i + "].value", contract))
                : Stream.empty();
    }

    private static Stream<Finding> realisations(PlacedRows rows, PlacedRow placed) {
        return placed.row() instanceof Contract contract
                ? IntStream.range(0, contract.realisations().size())
                        .filter(i -> contract.realisations().get(i).value().isZero())
                        .mapToObj(i -> placed.finding(
                                rows, FindingCode.ZERO_VALUE, ".realisations[" + i + "].value", contract))
                : Stream.empty();
    }
}
