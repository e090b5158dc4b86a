package io.github.trademission.metrics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Results by the keys of a dimension, such as stops or companies.
 *
 * <p>The amounts of all keys, of {@link #unattributed} and of {@link #unallocated} add up to those of {@link #total}, exactly.
 * So do the deals, unless a row can fall under several keys: then a key's deals are participations, and only the total counts
 * each deal once. Immutable and thread-safe.
 *
 * @param <K> the keys' type
 */
public final class Breakdown<K> {
    private final Dimension<K> dimension;
    private final Map<Object, K> keys;
    private final Map<Object, Summary> parts;
    private final Map<List<K>, Summary> unallocated;
    private final Summary unattributed;
    private final Summary total;

    Breakdown(
            Dimension<K> dimension,
            Map<Object, K> keys,
            Map<Object, Summary> parts,
            Map<List<K>, Summary> unallocated,
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
        return parts.getOrDefault(
                dimension.identity(Objects.requireNonNull(key, "key")), new Summary.Builder().build());
    }

    /**
     * {@return the results of each key, in order}
     */
    public Map<K, Summary> parts() {
        Map<K, Summary> byKey = new LinkedHashMap<>();
        keys.forEach((identity, key) -> byKey.put(key, Objects.requireNonNull(parts.get(identity))));
        return Collections.unmodifiableMap(byKey);
    }

    /**
     * {@return the results of which nobody recorded the key}
     */
    public Summary unattributed() {
        return unattributed;
    }

    /**
     * {@return the amounts that several keys have together, their shares unknown, by those keys; each key counts its
     * participation, and no deal is counted here}
     */
    public Map<List<K>, Summary> unallocated() {
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
}
