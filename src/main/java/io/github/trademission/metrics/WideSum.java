package io.github.trademission.metrics;

import java.math.BigInteger;

/** A sum of longs that widens where a long would wrap. */
final class WideSum {
    private long low;
    private BigInteger carried = BigInteger.ZERO;

    void add(long number) {
        long sum = low + number;
        if (((low ^ sum) & (number ^ sum)) < 0) {
            carried = carried.add(BigInteger.valueOf(low));
            low = number;
        } else {
            low = sum;
        }
    }

    void add(BigInteger number) {
        carried = carried.add(number);
    }

    BigInteger total() {
        return carried.signum() == 0 ? BigInteger.valueOf(low) : carried.add(BigInteger.valueOf(low));
    }
}
