package io.github.trademission.metrics.engine;

import java.util.Arrays;

/** What the rows of a set come to in one world; only numbers of deals may still be a range there. */
final class Sum {
    long low;
    long high;
    long undisclosedLow;
    long undisclosedHigh;
    /** Per currency, in minor units. */
    final long[] money;

    Sum(int currencies) {
        money = new long[currencies];
    }

    void clear() {
        low = 0;
        high = 0;
        undisclosedLow = 0;
        undisclosedHigh = 0;
        Arrays.fill(money, 0);
    }
}
