package io.github.trademission.metrics;

import io.github.trademission.model.OutcomeKind;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Adds rows up as recorded, per kind, in all and by the keys of a dimension. */
final class Gross<K> {
    private final Dimension<K> dimension;
    private final Map<Object, Part<K>> parts = new HashMap<>();
    private final Map<List<Object>, Together<K>> unallocated = new HashMap<>();
    private final Summary.Builder unattributed = new Summary.Builder();

    Gross(Dimension<K> dimension) {
        this.dimension = dimension;
    }

    static Summary total(List<Row> rows) {
        Summary.Builder sum = new Summary.Builder();
        for (OutcomeKind kind : OutcomeKind.values()) {
            Deals deals = new Deals(rows, EnumSet.of(kind));
            for (Contribution row : deals.contributions()) {
                addRow(sum, row);
                if (row.currency() != null) {
                    addValue(sum, row, row.currency(), row.valueHigh(), row.recordedValue());
                } else if (row.undisclosedHigh() > 0) {
                    addUndisclosed(sum, kind);
                }
            }
            deals.possibleOverlaps().forEach(overlap -> sum.figure(kind).lower(overlap));
            deals.doubts().forEach(doubt -> sum.figure(kind).add(doubt));
        }
        return sum.build();
    }

    Breakdown<K> of(List<Row> rows) {
        for (OutcomeKind kind : OutcomeKind.values()) {
            Deals deals = new Deals(rows, EnumSet.of(kind));
            deals.contributions().forEach(row -> add(row, deals));
            new KeyLosses<>(this, dimension, deals, kind).lower();
        }
        return build(total(rows));
    }

    private void add(Contribution row, Deals deals) {
        Placement<K> placement = Placement.of(dimension, row.row());
        String currency = row.currency();
        Optional<List<Long>> shares =
                currency == null ? Optional.empty() : placement.split(row.row(), currency, row.valueHigh());
        for (int i = 0; i < placement.keys().size(); i++) {
            Optional<K> key = placement.keys().get(i);
            Summary.Builder sum = part(row.row(), key);
            addRow(sum, row);
            if (currency != null && shares.isPresent()) {
                long share = shares.get().get(i);
                addValue(sum, row, currency, share, placement.isWhole() ? row.recordedValue() : share);
            } else if (currency != null
                    || row.undisclosedHigh() > 0
                    || isUnknownOf(key, placement, deals.holderOf(row))) {
                addUndisclosed(sum, row.kind());
            }
        }
        if (currency != null && shares.isEmpty()) {
            Summary.Builder sum = together(row.row(), placement);
            sum.tally(row.kind()).addRow();
            sum.tally(row.kind()).addValue(currency, row.valueHigh(), row.recordedValue(), 0, false);
            sum.figure(row.kind()).addAmount(currency, row.valueLow(), row.valueHigh());
        }
    }

    /**
     * Whether the unknown value of a row is an unknown of a key, too. It is not if the batch whose value it is a part of falls under
     * the same one key, nor if nobody recorded the row's, which then is the batch's.
     */
    private boolean isUnknownOf(Optional<K> key, Placement<K> placement, Contribution batch) {
        return dimension.isKnown(key) && !placement.isSameKey(Placement.of(dimension, batch.row()), dimension);
    }

    private static void addRow(Summary.Builder sum, Contribution row) {
        TallyBuilder tally = sum.tally(row.kind());
        tally.addRow();
        if (row.isCountKnown()) {
            tally.addDeals(row.dealsHigh());
        } else if (row.dealsHigh() > 0) {
            tally.addUnknownCount();
        }
        sum.figure(row.kind()).addDeals(row);
    }

    private static void addValue(Summary.Builder sum, Contribution row, String currency, long units, long ofRow) {
        sum.tally(row.kind()).addValue(currency, units, ofRow, row.valuedDeals(), row.isValueCounted());
        sum.figure(row.kind()).addAmount(currency, units, units);
    }

    private static void addUndisclosed(Summary.Builder sum, OutcomeKind kind) {
        sum.tally(kind).addUndisclosed();
        sum.figure(kind).addUndisclosed();
    }

    Summary.Builder part(Row row, Optional<K> key) {
        return key.isEmpty()
                ? unattributed
                : parts.computeIfAbsent(dimension.identity(key.get()), identity -> new Part<>(key.get()))
                        .seen(key.get(), dimension.order(row, key.get()));
    }

    Summary.Builder together(Row row, Placement<K> placement) {
        List<K> keys = placement.keys().stream().flatMap(Optional::stream).toList();
        List<Object> identities = keys.stream()
                .map(dimension::identity)
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
        String order = String.join(
                "\n",
                keys.stream().map(key -> dimension.order(row, key)).sorted().toList());
        return unallocated.computeIfAbsent(identities, any -> new Together<>(order, keys)).sum;
    }

    private Breakdown<K> build(Summary total) {
        Map<String, Map.Entry<Object, Part<K>>> sorted = new TreeMap<>();
        parts.entrySet().forEach(part -> sorted.put(part.getValue().order + "\n" + part.getKey(), part));
        Map<Object, K> keys = new LinkedHashMap<>();
        Map<Object, Summary> built = new LinkedHashMap<>();
        sorted.values().forEach(part -> {
            keys.put(part.getKey(), part.getValue().key);
            built.put(part.getKey(), part.getValue().sum.build());
        });
        Map<Set<K>, Summary> groups = new LinkedHashMap<>();
        unallocated.values().stream()
                .sorted((one, other) -> one.order.compareTo(other.order))
                .forEach(group -> groups.put(representatives(group.keys), group.sum.build()));
        return new Breakdown<>(dimension, keys, built, groups, unattributed.build(), total);
    }

    private Set<K> representatives(List<K> keys) {
        Set<K> sorted = new LinkedHashSet<>();
        keys.stream()
                .map(key -> Objects.requireNonNull(parts.get(dimension.identity(key))))
                .sorted(Comparator.comparing(part -> part.order))
                .forEach(part -> sorted.add(part.key));
        return Collections.unmodifiableSet(sorted);
    }

    /** One key's sum, with the one of its equals that stands for it whatever the order of the rows. */
    private static final class Part<K> {
        private K key;
        private String order = "\uffff";
        private final Summary.Builder sum = new Summary.Builder();

        Part(K key) {
            this.key = key;
        }

        Summary.Builder seen(K equal, String itsOrder) {
            if (!equal.equals(key) && equal.toString().compareTo(key.toString()) < 0) {
                key = equal;
            }
            if (itsOrder.compareTo(order) < 0) {
                order = itsOrder;
            }
            return sum;
        }
    }

    private static final class Together<K> {
        private final String order;
        private final List<K> keys;
        private final Summary.Builder sum = new Summary.Builder();

        Together(String order, List<K> keys) {
            this.order = order;
            this.keys = keys;
        }
    }
}
