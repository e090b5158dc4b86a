package io.github.trademission.metrics.engine;

/** Bounds of a number of deals or of minor units; the high one may be {@link #UNBOUNDED}. */
public record Span(long low, long high) {
    /** Stands for "no upper bound"; sums of bounds are cut off here. */
    public static final long UNBOUNDED = Long.MAX_VALUE;

    static final Span NONE = new Span(0, 0);

    static Span exactly(long number) {
        return new Span(number, number);
    }

    public boolean isExact() {
        return low == high;
    }

    boolean isNone() {
        return high == 0;
    }

    Span plus(Span other) {
        return new Span(capped(low, other.low), capped(high, other.high));
    }

    /** What is left if the other is taken away, never below zero. */
    Span minus(Span taken) {
        return new Span(Math.max(0, low - taken.high), Math.max(0, high - taken.low));
    }

    /** As {@link #minus}, of a number of deals: one that nothing bounds stays unbounded. */
    Span minusDeals(Span taken) {
        Span left = minus(taken);
        return high == UNBOUNDED ? new Span(left.low, high) : left;
    }

    private static long capped(long one, long other) {
        long sum = one + other;
        return sum < 0 ? UNBOUNDED : sum;
    }
}
