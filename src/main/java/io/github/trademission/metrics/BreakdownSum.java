package io.github.trademission.metrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Adds the breakdowns of missions up, key by key; of a mission that is a key its head is kept. */
final class BreakdownSum<K> implements MeasureSum<Breakdown<K>> {
    private final Dimension<K> dimension;
    private final List<String> codes = new ArrayList<>();
    private final Map<Object, OfKey<K>> keys = new HashMap<>();
    private final Map<Set<Object>, SummarySum> unallocated = new HashMap<>();
    private final SummarySum unattributed = new SummarySum(codes, DOUBTS);
    private final SummarySum total = new SummarySum(codes, DOUBTS);

    BreakdownSum(Dimension<K> dimension) {
        this.dimension = dimension;
    }

    @Override
    public void add(Results missions) {
        if (!missions.summary().kinds().isEmpty()) {
            add(missions.by(dimension), orders(missions));
        }
    }

    /** Adds what is not under a key; of the keys only those are kept that have something together. */
    void addWithoutKeys(Results missions) {
        Breakdown<K> all = missions.by(dimension);
        Map<Object, K> keys = new LinkedHashMap<>();
        Map<Object, Summary> nothing = new HashMap<>();
        all.unallocated().keySet().stream().flatMap(Set::stream).forEach(key -> {
            keys.put(dimension.identity(key), key);
            nothing.put(dimension.identity(key), Summary.EMPTY);
        });
        add(
                new Breakdown<>(dimension, keys, nothing, all.unallocated(), all.unattributed(), all.total()),
                orders(missions));
    }

    private Function<K, String> orders(Results missions) {
        Row any = missions.rows().get(0);
        Map<Object, String> byRow = ordersByRow(missions);
        return key -> {
            String order = byRow.get(dimension.identity(key));
            return order != null ? order : dimension.order(any, key);
        };
    }

    @Override
    public void merge(MeasureSum<Breakdown<K>> other) {
        Map<Object, OfKey<K>> others = ((BreakdownSum<K>) other).keys;
        add(other.total(), key -> Objects.requireNonNull(others.get(dimension.identity(key))).order);
    }

    /** What keys are sorted by, the least of all rows; empty if each key tells by itself. */
    private Map<Object, String> ordersByRow(Results missions) {
        Map<Object, String> orders = new HashMap<>();
        if (!dimension.keys().order().isByRow()) {
            return orders;
        }
        Set<Object> seen = new HashSet<>();
        String mission = "";
        for (Row row : missions.rows()) {
            if (!row.mission().id().equals(mission)) {
                mission = row.mission().id();
                seen.clear();
            }
            for (Optional<K> slot : dimension.slots(row)) {
                slot.filter(key -> seen.add(dimension.identity(key)))
                        .ifPresent(key ->
                                orders.merge(dimension.identity(key), dimension.order(row, key), BreakdownSum::lesser));
            }
        }
        return orders;
    }

    private void add(Breakdown<K> some, Function<K, String> orders) {
        some.forEach((key, part) -> {
            Object identity = dimension.identity(key);
            String order = orders.apply(key);
            OfKey<K> known = keys.get(identity);
            if (known == null) {
                known = new OfKey<>(Heads.ofKey(key), order, codes);
                keys.put(identity, known);
            } else {
                known.see(Heads.ofKey(key), order);
            }
            known.sum.add(part);
        });
        some.unallocated().forEach((together, part) -> {
            Set<Object> identities = new HashSet<>();
            together.forEach(key -> identities.add(dimension.identity(key)));
            unallocated
                    .computeIfAbsent(identities, unseen -> new SummarySum(codes, DOUBTS_OF_KEY))
                    .add(part);
        });
        unattributed.add(some.unattributed());
        total.add(some.total());
    }

    @Override
    public Breakdown<K> total() {
        Map<Object, K> ordered = new LinkedHashMap<>();
        Map<Object, Summary> parts = new LinkedHashMap<>();
        Map<Object, Integer> positions = new HashMap<>();
        Comparator<Map.Entry<Object, OfKey<K>>> order = Comparator.comparing(
                        (Map.Entry<Object, OfKey<K>> entry) -> entry.getValue().order)
                .thenComparing(entry -> String.valueOf(entry.getKey()));
        keys.entrySet().stream().sorted(order).forEach(entry -> {
            positions.put(entry.getKey(), positions.size());
            ordered.put(entry.getKey(), entry.getValue().key);
            parts.put(entry.getKey(), entry.getValue().sum.total());
        });
        return new Breakdown<>(
                dimension, ordered, parts, together(ordered, positions), unattributed.total(), total.total());
    }

    private Map<Set<K>, Summary> together(Map<Object, K> ordered, Map<Object, Integer> positions) {
        Map<String, Set<K>> sorted = new TreeMap<>();
        Map<Set<K>, Summary> sums = new HashMap<>();
        unallocated.forEach((identities, sum) -> {
            List<Integer> places = identities.stream()
                    .map(identity -> Objects.requireNonNull(positions.get(identity)))
                    .sorted()
                    .toList();
            Set<K> named = new LinkedHashSet<>();
            identities.stream()
                    .sorted(Comparator.comparing(identity -> Objects.requireNonNull(positions.get(identity))))
                    .forEach(identity -> named.add(Objects.requireNonNull(ordered.get(identity))));
            Set<K> unmodifiable = Collections.unmodifiableSet(named);
            sorted.put(places.stream().map(Keys::position).toList().toString(), unmodifiable);
            sums.put(unmodifiable, sum.total());
        });
        Map<Set<K>, Summary> inOrder = new LinkedHashMap<>();
        sorted.values().forEach(named -> inOrder.put(named, Objects.requireNonNull(sums.get(named))));
        return inOrder;
    }

    private static String lesser(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** One key, with the one of its equals that stands for it whatever the order of the missions. */
    private static final class OfKey<K> {
        private K key;
        private String order;
        private final SummarySum sum;

        OfKey(K key, String order, List<String> codes) {
            this.key = key;
            this.order = order;
            this.sum = new SummarySum(codes, DOUBTS_OF_KEY);
        }

        void see(K equal, String itsOrder) {
            if (!equal.equals(key) && equal.toString().compareTo(key.toString()) < 0) {
                key = equal;
            }
            order = lesser(order, itsOrder);
        }
    }
}
