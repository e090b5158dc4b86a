package io.github.trademission.metrics;

import io.github.trademission.InvalidValueException;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Results by the keys of a dimension, such as stops or companies.
 *
 * <p>Under each key stands what its rows have of their own, apart from each other. Where all rows are disclosed in one currency and the
 * record doesn't contradict itself, the amounts tallied of all keys, of {@link #unattributed} and of {@link #unallocated} add up to those
 * of {@link #total}, exactly; in a total the value of a row that is inside one of another currency is covered by that one's. So do the
 * deals, unless a row can fall under several keys, or parts of one deal under different ones: then a key's deals are participations, and
 * only the total counts each deal once. Immutable and thread-safe.
 *
 * @param <K> the keys' type
 */
public final class Breakdown<K> {
    private final Dimension<K> dimension;
    private final Map<Object, K> keys;
    private final Map<Object, Summary> parts;
    private final Map<Set<K>, Summary> unallocated;
    private final Summary unattributed;
    private final Summary total;

    Breakdown(
            Dimension<K> dimension,
            Map<Object, K> keys,
            Map<Object, Summary> parts,
            Map<Set<K>, Summary> unallocated,
            Summary unattributed,
            Summary total) {
        this.dimension = dimension;
        this.keys = keys;
        this.parts = parts;
        this.unallocated = Collections.unmodifiableMap(unallocated);
        this.unattributed = unattributed;
        this.total = total;
    }

    /**
     * {@return the dimension}
     */
    public Dimension<K> dimension() {
        return dimension;
    }

    /**
     * {@return the keys under which there are rows, in the dimension's natural order}
     */
    public List<K> keys() {
        return List.copyOf(keys.values());
    }

    /**
     * The results under one key.
     *
     * @param key the key
     * @return its summary; empty if there are no rows
     */
    public Summary of(K key) {
        return parts.getOrDefault(dimension.identity(Objects.requireNonNull(key, "key")), Summary.EMPTY);
    }

    /**
     * {@return the results of each key, in order}
     */
    public Map<K, Summary> parts() {
        Map<K, Summary> byKey = new LinkedHashMap<>();
        keys.forEach((identity, key) -> byKey.put(key, Objects.requireNonNull(parts.get(identity))));
        return Collections.unmodifiableMap(byKey);
    }

    /** Takes each key and its results; nobody asks the keys, which may be large, for their hash codes. */
    void forEach(BiConsumer<K, Summary> consumer) {
        keys.forEach((identity, key) -> consumer.accept(key, Objects.requireNonNull(parts.get(identity))));
    }

    /**
     * The keys in another order.
     *
     * @param order the order; the dimension's natural order decides ties
     * @return the same breakdown with its keys in that order
     */
    public Breakdown<K> sorted(KeyOrder order) {
        Map<Object, K> sorted = new LinkedHashMap<>();
        keys.entrySet().stream()
                .sorted(Comparator.comparing(entry -> Objects.requireNonNull(parts.get(entry.getKey())), order))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return new Breakdown<>(dimension, sorted, parts, unallocated, unattributed, total);
    }

    /**
     * The first keys of this breakdown's order, with all others stated as one rest.
     *
     * @param n how many keys, 0 or more
     * @return the first keys and the rest
     * @throws InvalidValueException if {@code n} is negative
     */
    public Top<K> top(int n) {
        if (n < 0) {
            throw new InvalidValueException("n", "must be 0 or more", n);
        }
        Map<K, Summary> first = new LinkedHashMap<>();
        Summary rest = Summary.EMPTY;
        for (Map.Entry<K, Summary> part : parts().entrySet()) {
            if (first.size() < n) {
                first.put(part.getKey(), part.getValue());
            } else {
                rest = rest.plus(part.getValue());
            }
        }
        return new Top<>(first, rest, keys.size() - first.size());
    }

    /**
     * {@return the results of which nobody recorded the key}
     */
    public Summary unattributed() {
        return unattributed;
    }

    /**
     * {@return the amounts that several keys have together, their shares unknown, by those keys; each key counts its
     * participation, as a row without a value, and no deal is counted here}
     */
    public Map<Set<K>, Summary> unallocated() {
        return unallocated;
    }

    /**
     * {@return the results of all rows, each counted once}
     */
    public Summary total() {
        return total;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Breakdown<?> breakdown
                && dimension.equals(breakdown.dimension)
                && parts.equals(breakdown.parts)
                && List.copyOf(keys.keySet()).equals(List.copyOf(breakdown.keys.keySet()))
                && unallocated.equals(breakdown.unallocated)
                && unattributed.equals(breakdown.unattributed)
                && total.equals(breakdown.total);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dimension, parts, unallocated, unattributed, total);
    }

    /**
     * {@return the parts in words, for logs and tests}
     */
    @Override
    public String toString() {
        return dimension + ": " + parts + ", unattributed " + unattributed + ", unallocated " + unallocated.values();
    }

    /**
     * The first keys of a breakdown and, stated beside them, what all other keys have together. Unattributed and unallocated
     * results are in neither. Immutable and thread-safe.
     *
     * @param first the results of the first keys, in order
     * @param rest the results of all other keys
     * @param restKeys how many other keys there are
     * @param <K> the keys' type
     */
    public record Top<K>(Map<K, Summary> first, Summary rest, int restKeys) {
        /**
         * Keeps a copy in the same order.
         *
         * @param first the results of the first keys, in order
         * @param rest the results of all other keys
         * @param restKeys how many other keys there are
         */
        public Top {
            first = Collections.unmodifiableMap(new LinkedHashMap<>(first));
            Objects.requireNonNull(rest, "rest");
        }
    }
}
