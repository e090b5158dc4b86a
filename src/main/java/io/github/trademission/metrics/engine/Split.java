package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.bit;
import static io.github.trademission.metrics.engine.Linked.first;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * One way to split the value that a row took over the batches that have deals left.
 *
 * @param taker the row
 * @param currency the currency of its value; {@link Linked#NONE} if undisclosed
 * @param from the batches that lose money to it
 * @param shares what each of them loses
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Split(int taker, int currency, long from, long[] shares) {
    boolean takes(int batch) {
        return (from & bit(batch)) != 0;
    }

    /** What of a batch's value, in its currency, is known to have left with the taker. */
    long of(int batch, int itsCurrency) {
        return currency == itsCurrency ? shares[batch] : 0;
    }

    /** The ways that matter: the ends, and where a batch's value is just used up. */
    static List<Split> of(int taker, World world, long[] left) {
        Forest forest = world.forest();
        Linked rows = forest.rows;
        long taken = 0;
        long open = 0;
        for (long rest = forest.cellsOf(world.from()[taker]); rest != 0; rest &= rest - 1) {
            int cell = first(rest);
            if (world.took(taker, cell) && world.isOutermostTaker(taker, cell)) {
                taken |= bit(cell);
                open |= forest.isOfBatch(cell) && left[cell] > 0 ? bit(cell) : 0;
            }
        }
        long[] none = new long[rows.size];
        if (!rows.isDisclosed(taker)) {
            return List.of(new Split(taker, Linked.NONE, open, none));
        }
        List<Split> splits = new ArrayList<>();
        int currency = rows.currency[taker];
        share(open, near(taker, open, forest), new Split(taker, currency, open, none), world, taken == open, splits);
        return splits.isEmpty() ? List.of(new Split(taker, currency, 0, none)) : splits;
    }

    private static long[] near(int taker, long open, Forest forest) {
        long value = forest.rows.value[taker];
        TreeSet<Long> near = new TreeSet<>(List.of(0L, value));
        for (long rest = open; rest != 0; rest &= rest - 1) {
            int batch = first(rest);
            long own = forest.rows.currency[batch] == forest.rows.currency[taker] ? forest.own(batch) : 0;
            near.addAll(List.of(own, own - 1, value - own, value - own + 1));
        }
        return near.stream()
                .mapToLong(Long::longValue)
                .filter(share -> share >= 0 && share <= value)
                .toArray();
    }

    private static void share(long open, long[] near, Split so, World world, boolean allOpen, List<Split> splits) {
        if (open == 0) {
            if (so.fits(world, allOpen)) {
                splits.add(so);
            }
            return;
        }
        for (long share : near) {
            long[] shares = so.shares.clone();
            shares[first(open)] = share;
            share(open & (open - 1), near, new Split(so.taker, so.currency, so.from, shares), world, allOpen, splits);
        }
    }

    /** Out of one row its own value; out of several at least that together and at most that of each; a cell that closes takes the rest. */
    private boolean fits(World world, boolean allOpen) {
        Forest forest = world.forest();
        long value = forest.rows.value[taker];
        long origins = world.from()[taker];
        for (long rest = origins; rest != 0; rest &= rest - 1) {
            if (of(forest.cells[first(rest)]) > value) {
                return false;
            }
        }
        long all = of(from);
        return !allOpen || (Long.bitCount(origins) == 1 ? all == value : all >= value);
    }

    private long of(long cells) {
        long sum = 0;
        for (long rest = cells & from; rest != 0; rest &= rest - 1) {
            sum = Forest.capped(sum, shares[first(rest)]);
        }
        return sum;
    }
}
