package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;

import org.jspecify.annotations.Nullable;

/**
 * One way to settle who is inside whom, how many deals each row has, and which of them went on.
 *
 * @param forest who is inside whom
 * @param from the rows that each row grew out of
 * @param took the deals of each cell that a row took; null for a row that grew out of none
 * @param left the deals of each cell that nothing took
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record World(Forest forest, long[] from, long[] @Nullable [] took, long[] left) {
    /** Whether a row took deals of a cell. */
    boolean took(int row, int cell) {
        long[] own = took[row];
        return own != null && own[cell] > 0;
    }

    /** Whether no row around a row took deals of a cell as well: what is inside takes the same deals. */
    boolean isOutermostTaker(int row, int cell) {
        for (int around = forest.parent[row]; around != NONE; around = forest.parent[around]) {
            if (took[around] != null && (forest.cellsOf(from[around]) & Linked.bit(cell)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The deals of a row's cells that nothing took. */
    long leftOf(int row) {
        return forest.sum(row, left);
    }
}
