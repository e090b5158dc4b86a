package io.github.trademission.metrics;

/** Bounds of a number of deals or of minor units; the high one may be {@link Contribution#UNBOUNDED}. */
record Span(long low, long high) {
    static final Span NONE = new Span(0, 0);

    static Span exactly(long number) {
        return new Span(number, number);
    }

    static Span ofDeals(Contribution row) {
        return new Span(row.dealsLow(), row.dealsHigh());
    }

    /** What a row adds in its currency; nothing if it has none of its own. */
    static Span ofValue(Contribution row) {
        return row.currency() == null ? NONE : new Span(row.valueLow(), row.valueHigh());
    }

    boolean isExact() {
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
        return high == Contribution.UNBOUNDED ? new Span(left.low, high) : left;
    }

    private static long capped(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Contribution.UNBOUNDED : sum;
    }
}
