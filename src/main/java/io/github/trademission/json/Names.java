package io.github.trademission.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The names of members by small numbers. Those that the tables of the format know have the same number everywhere; others get
 * one for as long as their document is read. A parser hands out the same string for the same name again and again, so that
 * most are found by the string itself. Not thread-safe.
 */
final class Names {
    private static final Map<String, Integer> KNOWN = new ConcurrentHashMap<>();
    private static final int SLOTS = 1024;

    /** Beyond any number of known names. */
    private static final int FIRST_UNKNOWN = 1 << 12;

    private final @Nullable String[] strings = new String[SLOTS];
    private final int[] numbers = new int[SLOTS];
    private final Map<String, Integer> unknown = new HashMap<>();
    private int filled;

    /** The number of a name of a table. */
    static int known(String name) {
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(name, unseen -> KNOWN.size());
        }
    }

    /** Forgets the names that no table knows. */
    void clear() {
        if (!unknown.isEmpty() || filled > SLOTS / 2) {
            unknown.clear();
            Arrays.fill(strings, null);
            filled = 0;
        }
    }

    @SuppressWarnings("ReferenceEquality") // Another string of the same name is looked up below.
    int number(String name) {
        int slot = name.hashCode() & (SLOTS - 1);
        for (int probe = 0; probe < 4; probe++) {
            String there = strings[slot];
            if (there == name) {
                return numbers[slot];
            }
            if (there == null) {
                strings[slot] = name;
                numbers[slot] = find(name);
                filled++;
                return numbers[slot];
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        return find(name);
    }

    private int find(String name) {
        Integer known = KNOWN.get(name);
        return known != null ? known : unknown.computeIfAbsent(name, unseen -> FIRST_UNKNOWN + unknown.size());
    }
}
