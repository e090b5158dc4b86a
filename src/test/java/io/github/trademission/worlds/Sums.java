package io.github.trademission.worlds;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;

/** Amounts by currency, added and taken off. */
final class Sums {
    private Sums() {}

    static Map<String, Long> plus(Map<String, Long> one, Map<String, Long> other) {
        if (other.isEmpty()) {
            return one;
        }
        Map<String, Long> sum = new TreeMap<>(one);
        other.forEach((currency, amount) -> sum.merge(currency, amount, Long::sum));
        return sum;
    }

    static Map<String, Long> minus(Map<String, Long> one, Map<String, Long> other) {
        return plus(one, each(other, amount -> -amount));
    }

    /** What is left of each amount of one, never below zero; the other's further currencies do not matter. */
    static Map<String, Long> less(Map<String, Long> one, Map<String, Long> other) {
        Map<String, Long> rest = new TreeMap<>(one);
        rest.replaceAll((currency, amount) -> Math.max(0, amount - other.getOrDefault(currency, 0L)));
        return rest;
    }

    static Map<String, Long> each(Map<String, Long> amounts, LongUnaryOperator change) {
        Map<String, Long> changed = new TreeMap<>(amounts);
        changed.replaceAll((currency, amount) -> change.applyAsLong(amount));
        return changed;
    }

    static boolean isNothing(Map<String, Long> amounts) {
        return amounts.values().stream().allMatch(amount -> amount <= 0);
    }
}
