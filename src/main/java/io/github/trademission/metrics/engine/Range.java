package io.github.trademission.metrics.engine;

import java.util.Arrays;

/** The least and the greatest of a figure over worlds. */
public final class Range {
    private long low;
    private long high;
    private long undisclosedLow;
    private long undisclosedHigh;
    private final long[] moneyLow;
    private final long[] moneyHigh;
    private boolean any;

    Range(int currencies) {
        moneyLow = new long[currencies];
        moneyHigh = new long[currencies];
    }

    void add(Sum sum) {
        low = any ? Math.min(low, sum.low) : sum.low;
        high = any ? Math.max(high, sum.high) : sum.high;
        undisclosedLow = any ? Math.min(undisclosedLow, sum.undisclosedLow) : sum.undisclosedLow;
        undisclosedHigh = any ? Math.max(undisclosedHigh, sum.undisclosedHigh) : sum.undisclosedHigh;
        for (int i = 0; i < moneyLow.length; i++) {
            moneyLow[i] = any ? Math.min(moneyLow[i], sum.money[i]) : sum.money[i];
            moneyHigh[i] = any ? Math.max(moneyHigh[i], sum.money[i]) : sum.money[i];
        }
        any = true;
    }

    /** Adds bounds of numbers of deals. */
    void deals(long least, long most) {
        low += least;
        high = Forest.capped(high, most);
    }

    void undisclosed(long least, long most) {
        undisclosedLow += least;
        undisclosedHigh += most;
    }

    void money(int currency, long least, long most) {
        moneyLow[currency] = Math.addExact(moneyLow[currency], least);
        moneyHigh[currency] = Math.addExact(moneyHigh[currency], most);
    }

    /** The fewest deals. */
    public long low() {
        return low;
    }

    /** The most deals; {@link Long#MAX_VALUE} if nothing bounds them. */
    public long high() {
        return high >= Insides.BOUNDLESS ? Long.MAX_VALUE : high;
    }

    public long undisclosedLow() {
        return undisclosedLow;
    }

    public long undisclosedHigh() {
        return undisclosedHigh;
    }

    public long moneyLow(int currency) {
        return moneyLow[currency];
    }

    public long moneyHigh(int currency) {
        return moneyHigh[currency];
    }

    boolean isAny() {
        return any;
    }

    public boolean isExact() {
        return low == high && undisclosedLow == undisclosedHigh && Arrays.equals(moneyLow, moneyHigh);
    }

    boolean isSame(Range other) {
        return low == other.low
                && high() == other.high()
                && undisclosedLow == other.undisclosedLow
                && undisclosedHigh == other.undisclosedHigh
                && Arrays.equals(moneyLow, other.moneyLow)
                && Arrays.equals(moneyHigh, other.moneyHigh);
    }
}
