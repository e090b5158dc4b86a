package io.github.trademission.metrics.ratio;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.RowsOfKind;
import io.github.trademission.model.Buyer;
import io.github.trademission.model.OutcomeKind;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The buyers of rows, to be told apart.
 *
 * @param named the ids of those that rows name
 * @param unnamed the deals in rows that name none
 */
record Buyers(Set<String> named, CountRange unnamed) {
    static Buyers of(Results results) {
        Set<String> named = results.rows().stream()
                .flatMap(row -> row.outcome().buyer().stream())
                .map(Buyer::id)
                .collect(Collectors.toSet());
        CountRange unnamed = CountRange.ZERO;
        for (OutcomeKind kind : OutcomeKind.values()) {
            unnamed =
                    RowsOfKind.of(results, kind)
                            .dealsByMission(row -> row.outcome().buyer().isEmpty())
                            .values()
                            .stream()
                            .reduce(unnamed, CountRange::plus);
        }
        return new Buyers(named, unnamed);
    }

    Buyers plus(Buyers other) {
        Set<String> all = new HashSet<>(named);
        all.addAll(other.named);
        return new Buyers(all, unnamed.plus(other.unnamed));
    }

    /** Each deal without a buyer may have had another one, or one that is named. */
    CountRange distinct() {
        long low = named.isEmpty() && unnamed.low() > 0 ? 1 : named.size();
        return new CountRange(
                low,
                unnamed.high().isPresent()
                        ? OptionalLong.of(named.size() + unnamed.high().getAsLong())
                        : OptionalLong.empty());
    }
}
