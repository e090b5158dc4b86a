package io.github.trademission.metrics;

import io.github.trademission.metrics.Pipeline.OnTheWay;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Overlap;
import io.github.trademission.money.Amounts;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;

/** Compares the value of rows, all of whose deals went on, with that of the rows that they went on to. */
final class ValuesOnTheWay {
    private final Map<String, List<Outcome>> grownOutOf = new HashMap<>();

    private ValuesOnTheWay(Mission mission) {
        for (Outcome row : mission.outcomes()) {
            for (String origin : row.derivedFrom()) {
                grownOutOf.computeIfAbsent(origin, any -> new ArrayList<>()).add(row);
            }
        }
    }

    static List<OnTheWay> of(Selection selection) {
        Map<String, ValuesOnTheWay> ofMissions = new HashMap<>();
        return selection.rows().stream()
                .flatMap(row -> ofMissions
                        .computeIfAbsent(row.mission().id(), id -> new ValuesOnTheWay(row.mission()))
                        .changed(row.mission().id(), row.outcome())
                        .stream())
                .sorted(Comparator.comparing(OnTheWay::mission).thenComparing(OnTheWay::row))
                .toList();
    }

    private Optional<OnTheWay> changed(String mission, Outcome origin) {
        List<Outcome> grown = grownOutOf.getOrDefault(origin.id(), List.of());
        Optional<Money> before = origin.currentValue();
        if (before.isEmpty() || !isSettled(grown) || !isGone(origin, grown)) {
            return Optional.empty();
        }
        return sum(before.get().getCurrency(), grown)
                .filter(after -> !after.equals(before.get()))
                .map(after -> new OnTheWay(mission, origin.id(), ids(grown), before.get(), after));
    }

    /** Whether each grew out of one row alone, and none is inside another, even perhaps. */
    private static boolean isSettled(List<Outcome> grown) {
        List<String> ids = ids(grown);
        return grown.stream()
                .allMatch(row -> row.derivedFrom().size() == 1
                        && row.overlaps().stream()
                                .noneMatch(overlap -> overlap.relation() != Overlap.Relation.ADDITIONAL
                                        && ids.contains(overlap.with())));
    }

    /** Whether all deals of a row certainly went on: a single one goes whole, whatever grew out of it. */
    private static boolean isGone(Outcome origin, List<Outcome> grown) {
        OptionalInt count = origin.count();
        long went = grown.stream().mapToLong(row -> row.count().orElse(1)).sum();
        return count.isPresent() && went >= count.getAsInt();
    }

    /** What rows are worth together, if each tells its value in one currency. */
    private static Optional<Money> sum(CurrencyUnit currency, List<Outcome> rows) {
        BigInteger sum = BigInteger.ZERO;
        for (Outcome row : rows) {
            Optional<Money> value =
                    row.currentValue().filter(known -> known.getCurrency().equals(currency));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(Amounts.exactMinorUnits(value.get()));
        }
        return Optional.of(Amounts.ofMinorUnits(sum, currency.getCurrencyCode()));
    }

    private static List<String> ids(List<Outcome> rows) {
        return rows.stream().map(Outcome::id).sorted().toList();
    }
}
