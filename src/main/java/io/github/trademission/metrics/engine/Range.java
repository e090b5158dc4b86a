package io.github.trademission.metrics.engine;

import java.math.BigInteger;
import java.util.Arrays;

/** The least and the greatest of a figure over worlds. */
public final class Range {
    private long low;
    private long high;
    private long undisclosedLow;
    private long undisclosedHigh;
    private final long[] moneyLow;
    private final long[] moneyHigh;
    /** How often 2^63 is to be added to the money. */
    private final int[] carriedLow;

    private final int[] carriedHigh;
    private boolean any;

    Range(int currencies) {
        moneyLow = new long[currencies];
        moneyHigh = new long[currencies];
        carriedLow = new int[currencies];
        carriedHigh = new int[currencies];
    }

    void add(WorldSum sum) {
        low = any ? Math.min(low, sum.low) : sum.low;
        high = any ? Math.max(high, sum.high) : sum.high;
        undisclosedLow = any ? Math.min(undisclosedLow, sum.undisclosedLow) : sum.undisclosedLow;
        undisclosedHigh = any ? Math.max(undisclosedHigh, sum.undisclosedHigh) : sum.undisclosedHigh;
        for (int i = 0; i < moneyLow.length; i++) {
            if (!any || compare(sum.carried[i], sum.money[i], carriedLow[i], moneyLow[i]) < 0) {
                carriedLow[i] = sum.carried[i];
                moneyLow[i] = sum.money[i];
            }
            if (!any || compare(sum.carried[i], sum.money[i], carriedHigh[i], moneyHigh[i]) > 0) {
                carriedHigh[i] = sum.carried[i];
                moneyHigh[i] = sum.money[i];
            }
        }
        any = true;
    }

    /** Adds bounds of numbers of deals. */
    void deals(long least, long most) {
        low += least;
        high = Forest.capped(high, most);
    }

    void atMost(long deals) {
        high = Math.max(low, Math.min(high, deals));
    }

    void undisclosed(long least, long most) {
        undisclosedLow += least;
        undisclosedHigh += most;
    }

    void money(int currency, long least, long most) {
        long low63 = moneyLow[currency] + least;
        carriedLow[currency] += low63 < 0 ? 1 : 0;
        moneyLow[currency] = low63 & Long.MAX_VALUE;
        long high63 = moneyHigh[currency] + most;
        carriedHigh[currency] += high63 < 0 ? 1 : 0;
        moneyHigh[currency] = high63 & Long.MAX_VALUE;
    }

    private static int compare(int carried, long money, int otherCarried, long otherMoney) {
        return carried != otherCarried ? Integer.compare(carried, otherCarried) : Long.compare(money, otherMoney);
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

    /** Whether there is any money in a currency, in whatever world. */
    public boolean hasMoney(int currency) {
        return moneyHigh[currency] > 0 || carriedHigh[currency] > 0;
    }

    /** Whether a long can't hold all amounts in a currency. */
    public boolean isWide(int currency) {
        return carriedHigh[currency] > 0;
    }

    /** The least in minor units, of an amount that a long holds. */
    public long moneyLow(int currency) {
        return moneyLow[currency];
    }

    /** The most in minor units, of an amount that a long holds. */
    public long moneyHigh(int currency) {
        return moneyHigh[currency];
    }

    public BigInteger exactMoneyLow(int currency) {
        return exact(carriedLow[currency], moneyLow[currency]);
    }

    public BigInteger exactMoneyHigh(int currency) {
        return exact(carriedHigh[currency], moneyHigh[currency]);
    }

    private static BigInteger exact(int carried, long money) {
        return BigInteger.valueOf(carried).shiftLeft(Long.SIZE - 1).add(BigInteger.valueOf(money));
    }

    boolean isAny() {
        return any;
    }

    public boolean isExact() {
        return low == high
                && undisclosedLow == undisclosedHigh
                && Arrays.equals(moneyLow, moneyHigh)
                && Arrays.equals(carriedLow, carriedHigh);
    }

    boolean isSame(Range other) {
        return low == other.low
                && high() == other.high()
                && undisclosedLow == other.undisclosedLow
                && undisclosedHigh == other.undisclosedHigh
                && Arrays.equals(moneyLow, other.moneyLow)
                && Arrays.equals(moneyHigh, other.moneyHigh)
                && Arrays.equals(carriedLow, other.carriedLow)
                && Arrays.equals(carriedHigh, other.carriedHigh);
    }
}
