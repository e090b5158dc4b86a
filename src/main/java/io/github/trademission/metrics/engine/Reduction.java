package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;
import static io.github.trademission.metrics.engine.Linked.bit;
import static io.github.trademission.metrics.engine.Linked.first;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.List;

/**
 * A world reduced to some of its rows: links to other rows are left out, a link through a left-out row is kept, and parts of one deal
 * stay parts when the whole is left out.
 *
 * @param forest who of the rows is inside whom
 * @param from what they grew out of
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Reduction(Forest forest, long[] from) {
    /** A world reduced to rows of which nothing went on. */
    static Reduction ofInsides(World world, long set) {
        return new Reduction(of(world, set).forest(), new long[world.forest().rows.size]);
    }

    static Reduction of(World world, long set) {
        Forest whole = world.forest();
        int n = whole.rows.size;
        int[] parent = new int[n];
        int[] wholes = new int[n];
        long[] from = new long[n];
        for (long rest = set; rest != 0; rest &= rest - 1) {
            int row = first(rest);
            parent[row] = around(whole, row, set);
            int deal = whole.unit[row];
            wholes[row] = parent[row] == NONE && deal != NONE && (set & bit(deal)) == 0 ? deal : NONE;
            from[row] = origins(world, row, set, 0) & ~bit(row);
        }
        return new Reduction(new Forest(whole.rows, set, parent, whole.count, wholes), from);
    }

    /** The nearest row of the set around a row. */
    private static int around(Forest forest, int row, long set) {
        int around = forest.parent[row];
        while (around != NONE && (set & bit(around)) == 0) {
            around = forest.parent[around];
        }
        return around;
    }

    /** The rows of the set that a row grew out of, through left-out origins and left-out rows around it. */
    private static long origins(World world, int row, long set, long seen) {
        long origins = 0;
        for (long rest = world.from()[row]; rest != 0; rest &= rest - 1) {
            origins |= reached(world, first(rest), set, seen);
        }
        int around = world.forest().parent[row];
        if (around != NONE && (set & bit(around)) == 0) {
            origins |= origins(world, around, set, seen);
        }
        return origins;
    }

    private static long reached(World world, int origin, long set, long seen) {
        if ((set & bit(origin)) != 0) {
            return bit(origin);
        }
        if ((seen & bit(origin)) != 0) {
            return 0;
        }
        int around = around(world.forest(), origin, set);
        return around != NONE ? bit(around) : origins(world, origin, set, seen | bit(origin));
    }

    /** Equal for reductions that are the same. */
    Object identity() {
        return List.of(
                LongBuffer.wrap(from),
                IntBuffer.wrap(forest.parent),
                IntBuffer.wrap(forest.unit),
                LongBuffer.wrap(forest.count));
    }
}
