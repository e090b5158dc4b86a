package io.github.trademission.metrics;

import java.math.BigInteger;

/** What the rows with a value in one currency add up to, in minor units. */
record CurrencySum(long rows, long deals, BigInteger total, BigInteger countedTotal, long minimum, long maximum) {
    static final CurrencySum NONE =
            new CurrencySum(0, 0, BigInteger.ZERO, BigInteger.ZERO, Long.MAX_VALUE, Long.MIN_VALUE);
}
