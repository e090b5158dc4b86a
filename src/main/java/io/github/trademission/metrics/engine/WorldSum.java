package io.github.trademission.metrics.engine;

import java.util.Arrays;

/** What the rows of a set come to in one world; only numbers of deals may still be a range there. */
final class WorldSum {
    long low;
    long high;
    long undisclosedLow;
    long undisclosedHigh;
    /** Per currency, in minor units; what a long can't hold is carried. */
    final long[] money;

    /** How often 2^63 is to be added to it. */
    final int[] carried;

    WorldSum(int currencies) {
        money = new long[currencies];
        carried = new int[currencies];
    }

    void addMoney(int currency, long units) {
        long sum = money[currency] + units;
        carried[currency] += sum < 0 ? 1 : 0;
        money[currency] = sum & Long.MAX_VALUE;
    }

    void add(WorldSum other) {
        low += other.low;
        high += other.high;
        undisclosedLow += other.undisclosedLow;
        undisclosedHigh += other.undisclosedHigh;
        for (int currency = 0; currency < money.length; currency++) {
            addMoney(currency, other.money[currency]);
            carried[currency] += other.carried[currency];
        }
    }

    void setDeals(long deals) {
        low = deals;
        high = deals;
    }

    void addUndisclosed(long rows) {
        undisclosedLow += rows;
        undisclosedHigh += rows;
    }

    boolean exceeds(int currency, long units) {
        return carried[currency] > 0 || money[currency] > units;
    }

    /** The money in one currency, or the most that a long can hold. */
    long capped(int currency) {
        return carried[currency] > 0 ? Long.MAX_VALUE : money[currency];
    }

    void clear() {
        low = 0;
        high = 0;
        undisclosedLow = 0;
        undisclosedHigh = 0;
        Arrays.fill(money, 0);
        Arrays.fill(carried, 0);
    }
}
