package io.github.trademission.bench.aggregation;

import io.github.trademission.model.OutcomeKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Totals in one form, whoever found them: by key, the deals and the minor units per currency of each kind. */
final class Answer {
    /** The currencies that are generated, in alphabetical order. */
    static final List<String> CURRENCIES = List.of("EUR", "KRW", "USD");

    private static final int KINDS = OutcomeKind.values().length;
    private static final int WIDTH = 1 + CURRENCIES.size();

    private final Map<String, long[]> totals = new TreeMap<>();

    void addDeals(String key, int kind, long deals) {
        of(key)[kind * WIDTH] += deals;
    }

    void addUnits(String key, int kind, String currency, long units) {
        addUnits(key, kind, CURRENCIES.indexOf(currency), units);
    }

    void addUnits(String key, int kind, int currency, long units) {
        of(key)[kind * WIDTH + 1 + currency] += units;
    }

    private long[] of(String key) {
        return totals.computeIfAbsent(key, unseen -> new long[KINDS * WIDTH]);
    }

    /**
     * Compares two answers.
     *
     * @param tolerance by which part of itself an amount may be off
     */
    void requireEqual(Answer other, double tolerance, String what) {
        totals.values().removeIf(Answer::isNothing);
        other.totals.values().removeIf(Answer::isNothing);
        if (totals.isEmpty() || !totals.keySet().equals(other.totals.keySet())) {
            throw new IllegalStateException(what + ": keys " + totals.keySet() + " and " + other.totals.keySet());
        }
        totals.forEach((key, numbers) -> {
            long[] others = other.totals.get(key);
            for (int i = 0; i < numbers.length; i++) {
                if (Math.abs(numbers[i] - others[i]) > tolerance * Math.abs(numbers[i])) {
                    throw new IllegalStateException("%s, %s: %s and %s"
                            .formatted(what, key, Arrays.toString(numbers), Arrays.toString(others)));
                }
            }
        });
    }

    private static boolean isNothing(long[] numbers) {
        return Arrays.stream(numbers).allMatch(number -> number == 0);
    }
}
