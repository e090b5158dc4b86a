package io.github.trademission.metrics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

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
