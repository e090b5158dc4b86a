package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;
import static io.github.trademission.metrics.engine.Linked.bit;
import static io.github.trademission.metrics.engine.Linked.first;

/** All deals inside the rows of a set of one stage, each once, whatever row outside the set holds them too. */
final class Gross {
    private final Forest forest;
    private final long set;

    private Gross(Forest forest, long set) {
        this.forest = forest;
        this.set = set;
    }

    static void addTo(WorldSum sum, Forest forest, long set) {
        Gross gross = new Gross(forest, set);
        for (int row : forest.outerFirst()) {
            if (forest.parent[row] == NONE) {
                Held held = gross.held(row);
                sum.undisclosedLow += held.undisclosedLow;
                sum.undisclosedHigh += held.undisclosedHigh;
                for (int currency = 0; currency < sum.money.length; currency++) {
                    sum.addMoney(currency, held.money[currency]);
                    sum.carried[currency] += held.carried[currency];
                }
            }
        }
        for (long rest = Growth.cellsOf(forest, set & forest.members); rest != 0; rest &= rest - 1) {
            sum.low += forest.cell[first(rest)];
            sum.high += forest.cell[first(rest)];
        }
    }

    /** What the rows of the set among a row and those inside it hold. */
    private Held held(int row) {
        Linked rows = forest.rows;
        Held held = new Held(rows.currencies);
        for (long rest = forest.inner[row]; rest != 0; rest &= rest - 1) {
            held.add(held(first(rest)));
        }
        if (forest.isPart(row)) {
            held.deals = Math.min(1, held.deals);
        }
        if ((set & bit(row)) == 0) {
            return held;
        }
        boolean hasOwn = forest.size[row] > held.deals;
        held.deals = forest.size[row];
        if (!rows.isDisclosed(row)) {
            held.undisclosedLow += hasOwn ? 1 : 0;
            held.undisclosedHigh += 1;
            return held;
        }
        int currency = rows.currency[row];
        long beyond = hasOwn && held.exceeds(currency, rows.value[row]) ? 1 : 0;
        Held whole = new Held(rows.currencies);
        whole.deals = held.deals;
        boolean exceeds = held.exceeds(currency, rows.value[row]);
        whole.money[currency] = exceeds ? held.money[currency] : rows.value[row];
        whole.carried[currency] = exceeds ? held.carried[currency] : 0;
        whole.undisclosedLow = beyond;
        whole.undisclosedHigh = beyond;
        return whole;
    }

    private static final class Held {
        private long deals;
        private final long[] money;
        private final int[] carried;
        private long undisclosedLow;
        private long undisclosedHigh;

        Held(int currencies) {
            money = new long[currencies];
            carried = new int[currencies];
        }

        void add(Held other) {
            deals += other.deals;
            undisclosedLow += other.undisclosedLow;
            undisclosedHigh += other.undisclosedHigh;
            for (int currency = 0; currency < money.length; currency++) {
                long sum = money[currency] + other.money[currency];
                carried[currency] += other.carried[currency] + (sum < 0 ? 1 : 0);
                money[currency] = sum & Long.MAX_VALUE;
            }
        }

        boolean exceeds(int currency, long value) {
            return carried[currency] > 0 || money[currency] > value;
        }
    }
}
