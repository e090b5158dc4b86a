package io.github.trademission.metrics.engine;

import org.jspecify.annotations.Nullable;

/**
 * How a row stands in a world: with which deals, and with what money in its own currency.
 *
 * @param holds which deals
 * @param cell the cell of the deals; of {@link Holds#SOME} none
 * @param low the fewest of that cell
 * @param high the most of it
 * @param some of {@link Holds#SOME} the deals left per cell, in the cells of the row; else null
 * @param money in minor units of the row's currency
 * @param unknown why its value is not known, if it is not
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Stand(Holds holds, int cell, long low, long high, long @Nullable [] some, long money, Unknown unknown) {
    /** Which deals stand in a row. */
    enum Holds {
        /** A single deal, or a part of one. */
        DEAL,
        /** The deals that a batch has beside the rows inside it. */
        OWN,
        /** At least one of the deals inside a batch that has none beside them, and whose money it keeps. */
        SOME
    }

    /** Why the value is not known. */
    enum Unknown {
        KNOWN,
        /** Nobody disclosed it. */
        NEVER_SAID,
        /** The rows inside hold all of it. */
        INSIDE,
        /** What left took all of it. */
        LEFT
    }

    static Stand deal(int cell, long money, Unknown unknown) {
        return new Stand(Holds.DEAL, cell, 1, 1, null, money, unknown);
    }

    static Stand own(int cell, long low, long high, long money, Unknown unknown) {
        return new Stand(Holds.OWN, cell, low, high, null, money, unknown);
    }

    static Stand some(long[] deals, long money, Unknown unknown) {
        return new Stand(Holds.SOME, Linked.NONE, 0, 0, deals, money, unknown);
    }

    boolean isKnown() {
        return unknown == Unknown.KNOWN;
    }
}
