package io.github.trademission.worlds;

import java.util.Map;

/** How deals stand in a row. */
final class Stand {
    private final int cells;
    private final boolean keepsOnly;
    private final int low;
    private final int high;
    private final int[] counts;
    private final Map<String, Long> money;
    private final Why why;

    private Stand(int cells, boolean keepsOnly, int low, int high, int[] counts, Map<String, Long> money, Why why) {
        this.cells = cells;
        this.keepsOnly = keepsOnly;
        this.low = low;
        this.high = high;
        this.counts = counts;
        this.money = money;
        this.why = why;
    }

    /** Why a value is not known. */
    enum Why {
        KNOWN,
        /** It never was disclosed. */
        NEVER_SAID,
        /** The rows inside hold all of it, and not all of the deals. */
        ALL_INSIDE,
        /** It left, or may have left, with deals that went on. */
        LEFT
    }

    static Stand single(int cell, Map<String, Long> money, Why why) {
        return new Stand(1 << cell, false, 1, 1, new int[0], money, why);
    }

    static Stand batch(int cell, int low, int high, Map<String, Long> money, Why why) {
        return new Stand(1 << cell, false, low, high, new int[0], money, why);
    }

    /** A batch that keeps money of some of the deals inside it; so many of each cell as may be meant. */
    static Stand keeping(int cells, int[] counts, Map<String, Long> money, Why why) {
        return new Stand(cells, true, 0, 0, counts, money, why);
    }

    /** The cell in which its deals are; of a batch that merely keeps money of the deals inside it, all of theirs. */
    int cells() {
        return cells;
    }

    /** Whether it is such a batch: its deals are some of those cells', at least one. */
    boolean keepsOnly() {
        return keepsOnly;
    }

    /** The fewest deals, of a row that has some of its own. */
    int low() {
        return low;
    }

    /** The most deals, of such a row. */
    int high() {
        return high;
    }

    /** How many deals of each cell may be meant, of a batch that keeps money only. */
    int[] counts() {
        return counts.clone();
    }

    /** The value that stands with them, per currency. */
    Map<String, Long> money() {
        return money;
    }

    Why why() {
        return why;
    }

    int cell() {
        return Integer.numberOfTrailingZeros(cells);
    }

    boolean isUnknown() {
        return why != Why.KNOWN;
    }

    Stand with(Map<String, Long> rest, Why reason) {
        return new Stand(cells, keepsOnly, low, high, counts, rest, reason);
    }
}
