package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;

import java.util.Arrays;

/**
 * Batches of which nothing but the deals that went on is open: with all rows inside them they have left what they held less what grew out
 * of them, whichever of their rows it came from.
 */
final class WholeBatches {
    private final OpenLinks links;
    private final Stated stated;
    /** The outermost row around each row. */
    private final int[] root;
    /** How many rows there are in each outermost row, itself among them. */
    private final int[] rowsIn;

    private final long[] out;
    private final boolean[] isPlain;

    WholeBatches(OpenLinks links, Stated stated, int[] outerFirst) {
        this.links = links;
        this.stated = stated;
        int n = links.rows.size;
        root = new int[n];
        rowsIn = new int[n];
        out = new long[n];
        isPlain = new boolean[n];
        Arrays.fill(isPlain, true);
        for (int row : outerFirst) {
            root[row] = links.around[row] == NONE ? row : root[links.around[row]];
            rowsIn[root[row]]++;
            isPlain[root[row]] &= isPlain(row);
        }
        takeOut();
        for (int i = outerFirst.length - 1; i >= 0; i--) {
            int row = outerFirst[i];
            out[row] = Math.min(stated.size(row), out[row]);
            if (links.around[row] != NONE) {
                out[links.around[row]] += out[row];
            }
        }
    }

    private boolean isPlain(int row) {
        return links.perhaps[row].length == 0
                && links.claims[row].length == 0
                // Several rows may have grown out of one single deal.
                && links.rows.count[row] > 1
                && stated.size(row) == links.rows.count[row];
    }

    private void takeOut() {
        Linked rows = links.rows;
        for (int row = 0; row < rows.size; row++) {
            int[] origins = rows.isArrival(row) ? rows.from[row] : links.from[row];
            boolean isOne = origins.length == 1
                    && rows.from[row].length == 1
                    && rows.from[row][0] == origins[0]
                    && !rows.isArrival(row)
                    && rows.count[row] > 0
                    && rows.in[row] == NONE
                    && rows.perhaps[row].length == 0;
            for (int origin : origins) {
                if (links.member[origin] && isOne) {
                    out[origin] += rows.count[row];
                } else if (links.member[origin]) {
                    isPlain[root[origin]] = false;
                }
            }
        }
    }

    int root(int row) {
        return root[row];
    }

    /** Whether the deals left in all rows of an outermost row, of which there are so many, are known. */
    boolean isKnown(int ofRoot, int rows) {
        return isPlain[ofRoot] && rowsIn[ofRoot] == rows;
    }

    long left(int ofRoot) {
        return stated.size(ofRoot) - out[ofRoot];
    }
}
