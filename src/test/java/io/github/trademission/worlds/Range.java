package io.github.trademission.worlds;

/**
 * The least and the greatest that something comes to.
 *
 * @param low the least
 * @param high the greatest; null if nothing bounds it
 */
record Range(long low, Long high) {
    static final Range ZERO = new Range(0, 0L);

    Range or(Range other) {
        return new Range(
                Math.min(low, other.low),
                high == null || other.high == null ? null : Long.valueOf(Math.max(high, other.high)));
    }

    Range plus(Range other) {
        return new Range(low + other.low, high == null || other.high == null ? null : Long.valueOf(high + other.high));
    }

    /** Whether all that another holds is in this. */
    boolean contains(Range other) {
        return low <= other.low && (high == null || (other.high != null && high >= other.high));
    }

    @Override
    public String toString() {
        return "[" + low + ", " + high + "]";
    }
}
