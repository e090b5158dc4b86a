package io.github.trademission.metrics;

import io.github.trademission.money.Amounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.javamoney.moneta.Money;

/**
 * The keys that a row falls under, each once, and which of its companies stand behind each. An empty key is that of companies
 * of which it is not known.
 */
record Placement<K>(List<Optional<K>> keys, List<Integer> keyOfSlot, boolean followsSharing) {
    static <K> Placement<K> of(Dimension<K> dimension, Row row) {
        List<Optional<K>> slots = dimension.slots(row);
        if (slots.size() == 1) {
            return new Placement<>(slots, List.of(0), true);
        }
        Map<Optional<Object>, Integer> index = new LinkedHashMap<>();
        List<Optional<K>> keys = new ArrayList<>();
        List<Integer> keyOfSlot = new ArrayList<>();
        for (Optional<K> slot : slots) {
            Integer known = index.putIfAbsent(slot.map(dimension::identity), keys.size());
            keyOfSlot.add(known != null ? known : keys.size());
            if (known == null) {
                keys.add(slot);
            }
        }
        return new Placement<>(keys, keyOfSlot, dimension.slots().followsSharing());
    }

    /** Whether the row falls under one key as a whole. */
    boolean isWhole() {
        return keys.size() == 1;
    }

    /** Whether both fall under the same one key as a whole. */
    boolean isSameKey(Placement<K> other, Dimension<K> dimension) {
        return isWhole()
                && other.isWhole()
                && keys.get(0).map(dimension::identity).equals(other.keys.get(0).map(dimension::identity));
    }

    /** Splits minor units among the keys; empty if the shares are not known. */
    Optional<List<Long>> split(Row row, String currency, long units) {
        if (isWhole()) {
            return Optional.of(List.of(units));
        }
        if (!followsSharing) {
            return Optional.empty();
        }
        return row.outcome()
                .sharing()
                .split(Amounts.ofMinorUnits(units, currency), keyOfSlot.size())
                .map(this::perKey);
    }

    private List<Long> perKey(List<Money> shares) {
        long[] sums = new long[keys.size()];
        for (int slot = 0; slot < keyOfSlot.size(); slot++) {
            sums[keyOfSlot.get(slot)] += Amounts.minorUnits(shares.get(slot));
        }
        return Arrays.stream(sums).boxed().toList();
    }
}
