package io.github.trademission.metrics;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers side by side in one array; each sum widens where a long would wrap. Not thread-safe. */
final class WideNumbers {
    private long[] numbers;
    /** What of the sums a long can't hold, by their positions. */
    private Map<Integer, BigInteger> beyond = Map.of();

    WideNumbers(int length) {
        numbers = new long[length];
    }

    int length() {
        return numbers.length;
    }

    /** Makes room for more, each zero. */
    void lengthen(int length) {
        numbers = Arrays.copyOf(numbers, length);
    }

    /** A number that was never added to what a long can't hold. */
    long get(int at) {
        return numbers[at];
    }

    void set(int at, long number) {
        numbers[at] = number;
    }

    void add(int at, long number) {
        long sum = numbers[at] + number;
        if (((numbers[at] ^ sum) & (number ^ sum)) < 0) {
            carry(at, BigInteger.valueOf(numbers[at]));
            sum = number;
        }
        numbers[at] = sum;
    }

    void add(int at, BigInteger number) {
        if (number.bitLength() < Long.SIZE) {
            add(at, number.longValue());
        } else {
            carry(at, number);
        }
    }

    private void carry(int at, BigInteger number) {
        if (beyond.isEmpty()) {
            beyond = new HashMap<>();
        }
        beyond.merge(at, number, BigInteger::add);
    }

    BigInteger exact(int at) {
        BigInteger rest = BigInteger.valueOf(numbers[at]);
        return beyond.isEmpty() ? rest : rest.add(beyond.getOrDefault(at, BigInteger.ZERO));
    }
}
