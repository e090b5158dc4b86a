package io.github.trademission.metrics.engine;

import java.math.BigInteger;

/** A sum of longs that widens where a long would wrap. */
public final class WideSum {
    private long low;
    private BigInteger carried = BigInteger.ZERO;

    public void add(long number) {
        long sum = low + number;
        if (((low ^ sum) & (number ^ sum)) < 0) {
            carried = carried.add(BigInteger.valueOf(low));
            low = number;
        } else {
            low = sum;
        }
    }

    public void add(BigInteger number) {
        if (number.bitLength() < Long.SIZE) {
            add(number.longValue());
        } else {
            carried = carried.add(number);
        }
    }

    public BigInteger total() {
        return carried.signum() == 0 ? BigInteger.valueOf(low) : carried.add(BigInteger.valueOf(low));
    }
}
