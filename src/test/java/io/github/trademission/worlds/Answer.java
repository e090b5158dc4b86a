package io.github.trademission.worlds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A figure, as the ranges over all worlds. Money that is nowhere mentioned is nothing.
 *
 * @param deals how many deals
 * @param money how much, per currency, in its smallest unit; without currencies of nothing
 * @param undisclosed how many values are not known
 */
record Answer(Range deals, SortedMap<String, Range> money, Range undisclosed) {
    static final Answer NOTHING = new Answer(Range.ZERO, new TreeMap<>(), Range.ZERO);

    Answer {
        money = new TreeMap<>(money);
        money.values().removeIf(Range.ZERO::equals);
    }

    Range money(String currency) {
        return money.getOrDefault(currency, Range.ZERO);
    }

    /** Whether all that another answer holds is in this one. */
    boolean contains(Answer other) {
        TreeSet<String> currencies = new TreeSet<>(money.keySet());
        currencies.addAll(other.money.keySet());
        return deals.contains(other.deals)
                && undisclosed.contains(other.undisclosed)
                && currencies.stream().allMatch(currency -> money(currency).contains(other.money(currency)));
    }

    /** The answer to the same question about both of two records that have nothing to do with each other. */
    Answer plus(Answer other) {
        TreeMap<String, Range> sum = new TreeMap<>(money);
        other.money.forEach((currency, range) -> sum.merge(currency, range, Range::plus));
        return new Answer(deals.plus(other.deals), sum, undisclosed.plus(other.undisclosed));
    }

    /** Without the deals, of figures in which only money means something. */
    Answer moneyOnly() {
        return new Answer(Range.ZERO, money, undisclosed);
    }

    Map<String, Object> toMap() {
        Map<String, Object> amounts = new LinkedHashMap<>();
        money.forEach((currency, range) -> amounts.put(currency, pair(range)));
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("deals", pair(deals));
        map.put("money", amounts);
        map.put("undisclosed", pair(undisclosed));
        return map;
    }

    private static List<Long> pair(Range range) {
        List<Long> pair = new ArrayList<>();
        pair.add(range.low());
        pair.add(range.high());
        return pair;
    }

    /** Takes in world after world, and answers with the least and the greatest of all. */
    static final class Bounds {
        private boolean isEmpty = true;
        private int[] deals = new int[2];
        private int[] undisclosed = new int[2];
        private final Map<String, long[]> money = new TreeMap<>();

        void add(Amount amount) {
            deals = widened(deals, amount.low(), amount.high());
            undisclosed = widened(undisclosed, amount.undisclosed(), amount.undisclosedHigh());
            amount.money().forEach((currency, units) -> {
                long[] bounds =
                        money.computeIfAbsent(currency, unseen -> isEmpty ? new long[] {units, units} : new long[2]);
                bounds[0] = Math.min(bounds[0], units);
                bounds[1] = Math.max(bounds[1], units);
            });
            money.forEach((currency, bounds) -> {
                if (!amount.money().containsKey(currency)) {
                    bounds[0] = Math.min(bounds[0], 0);
                }
            });
            isEmpty = false;
        }

        private int[] widened(int[] bounds, int low, int high) {
            return isEmpty ? new int[] {low, high} : new int[] {Math.min(bounds[0], low), Math.max(bounds[1], high)};
        }

        boolean isEmpty() {
            return isEmpty;
        }

        Answer answer() {
            TreeMap<String, Range> amounts = new TreeMap<>();
            money.forEach((currency, bounds) -> amounts.put(currency, new Range(bounds[0], bounds[1])));
            return new Answer(
                    new Range(deals[0], (long) deals[1]), amounts, new Range(undisclosed[0], (long) undisclosed[1]));
        }
    }
}
