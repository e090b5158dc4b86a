package io.github.trademission.metrics.engine;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Linked rows, as they stand in a table of rows.
 *
 * @param linked the rows and the links between them
 * @param mission the position of their mission
 * @param first the position in the table of the first row of their mission
 * @param codes the position among all currencies of each of their mission's
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Group(Linked linked, int mission, int first, int[] codes) {
    private static final int[] NONE = {};

    /** The position in the table of one of the rows. */
    public int row(int at) {
        return first + linked.row[at];
    }

    /** The position among all currencies of one of the rows'. */
    public int code(int ofCurrency) {
        return codes[linked.code(ofCurrency)];
    }

    public int currencies() {
        return linked.currencies();
    }

    /** All rows, by their positions here. */
    public int[] members() {
        return linked.members();
    }

    /** Those of some of the rows that meet a condition on rows of the table, by their positions here. */
    public int[] some(int[] rows, IntPredicate condition) {
        int[] found = NONE;
        int n = 0;
        for (int at : rows) {
            if (condition.test(row(at))) {
                found = n == 0 ? new int[rows.length] : found;
                found[n++] = at;
            }
        }
        return n == found.length ? found : Arrays.copyOf(found, n);
    }
}
