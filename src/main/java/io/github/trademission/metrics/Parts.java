package io.github.trademission.metrics;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The sums under the keys of a dimension, and those that several keys have together. */
final class Parts<K> {
    private final Dimension<K> dimension;
    private final Map<Object, Part<K>> parts = new HashMap<>();
    private final Map<List<Object>, Together<K>> unallocated = new HashMap<>();
    private final Summary.Builder unattributed = new Summary.Builder();

    Parts(Dimension<K> dimension) {
        this.dimension = dimension;
    }

    Summary.Builder of(Row row, Optional<K> key) {
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

    Breakdown<K> build(Summary total) {
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
