package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;
import static io.github.trademission.metrics.engine.Linked.first;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Which deals of the rows went on to the rows that grew out of them: every choice that takes the fewest deals beyond those that there
 * were.
 */
final class Growth {
    /** Up to so many deals all numbers of them are tried. */
    private static final long TRIED_ALL = 12;

    private final Linked rows;
    /** The rows that each row grew out of, of those looked at. */
    private final long[] from;

    private final Effort effort;
    private final List<World> found = new ArrayList<>();
    private final Least least = new Least();
    private boolean strict = true;

    private Growth(Linked rows, long[] from, Effort effort) {
        this.rows = rows;
        this.from = from;
        this.effort = effort;
    }

    /** The worlds of forests between which nothing but unknown counts differ. */
    static List<World> of(Collection<Forest> forests, Linked rows, long[] from, Effort effort) {
        Growth growth = new Growth(rows, from, effort);
        forests.forEach(growth::grow);
        return growth.found;
    }

    /** As {@link #of}, where statements exclude each other: rows may then take fewer deals of one origin than rows inside them. */
    static List<World> ofContradicting(Collection<Forest> forests, Linked rows, long[] from, Effort effort) {
        Growth growth = new Growth(rows, from, effort);
        growth.strict = false;
        forests.forEach(growth::grow);
        return growth.found;
    }

    private void grow(Forest forest) {
        List<Integer> takers = new ArrayList<>();
        List<Collection<long[]>> choices = new ArrayList<>();
        for (int row : forest.outerFirst()) {
            if (from[row] != 0) {
                takers.add(row);
                choices.add(takes(forest, row));
            }
        }
        take(0, takers, choices, forest, new long[rows.size][]);
    }

    private void take(
            int at, List<Integer> takers, List<Collection<long[]>> choices, Forest forest, long[] @Nullable [] took) {
        if (at < takers.size()) {
            for (long[] choice : choices.get(at)) {
                took[takers.get(at)] = choice;
                take(at + 1, takers, choices, forest, took);
            }
            return;
        }
        effort.spend();
        long[] out = new long[rows.size];
        for (int row : forest.outerFirst()) {
            if (forest.parent[row] == NONE) {
                long[] taken = together(forest, took, row);
                if (taken == null) {
                    return;
                }
                add(out, taken);
            }
        }
        long excess = excess(forest, takers, out);
        if (least.accept(excess, found)) {
            long[] left = forest.cell.clone();
            for (int cell = 0; cell < rows.size; cell++) {
                left[cell] = Math.max(0, left[cell] - out[cell]);
            }
            found.add(new World(forest, from, took.clone(), left));
        }
    }

    /** Several rows out of one single deal are not more than there was. */
    private long excess(Forest forest, List<Integer> takers, long[] out) {
        long excess = 0;
        for (int cell = 0; cell < rows.size; cell++) {
            if (out[cell] > forest.cell[cell] && forest.isOfBatch(cell)) {
                excess += out[cell] - forest.cell[cell];
            }
        }
        for (int row : takers) {
            if (rows.count[row] == 0) {
                long room = 0;
                for (long rest = from[row]; rest != 0; rest &= rest - 1) {
                    room += forest.size[first(rest)];
                }
                excess += Math.max(0, forest.count[row] - room);
            }
        }
        return excess;
    }

    /** Every way in which a row can have taken its size out of the cells of its origins. */
    private Collection<long[]> takes(Forest forest, int row) {
        long size = forest.unit[row] == NONE || forest.unit[row] == row ? forest.count[row] : 1;
        if (Long.bitCount(from[row]) == 1) {
            int origin = first(from[row]);
            List<long[]> splits = new ArrayList<>();
            split(Math.min(size, forest.size[origin]), forest.cells[origin], forest, new long[rows.size], splits);
            return splits;
        }
        TreeSet<long[]> takes = new TreeSet<>(Arrays::compare);
        long room = 0;
        for (long rest = from[row]; rest != 0; rest &= rest - 1) {
            room += forest.size[first(rest)];
        }
        takeOfSeveral(from[row], size, Math.min(size, room), forest, new long[rows.size], takes);
        return takes;
    }

    /** Of several rows at least its own size together, and at most its own size of each; of a single deal the whole. */
    private void takeOfSeveral(
            long origins, long size, long missing, Forest forest, long[] taken, Collection<long[]> takes) {
        if (origins == 0) {
            if (missing <= 0) {
                takes.add(taken);
            }
            return;
        }
        int origin = first(origins);
        for (long amount : amounts(forest, origin, origins & (origins - 1), size, missing)) {
            List<long[]> splits = new ArrayList<>();
            split(amount, forest.cells[origin], forest, new long[rows.size], splits);
            for (long[] some : splits) {
                effort.spend();
                long[] both = taken.clone();
                for (int cell = 0; cell < both.length; cell++) {
                    both[cell] = Math.max(both[cell], some[cell]);
                }
                takeOfSeveral(origins & (origins - 1), size, missing - amount, forest, both, takes);
            }
        }
    }

    /** What is tried of an origin's deals: all, or of many the ends and what the other origins leave over. */
    private static long[] amounts(Forest forest, int origin, long others, long size, long missing) {
        long least = forest.isPart(origin) ? 1 : 0;
        long most = Math.min(size, forest.size[origin]);
        long room = 0;
        for (long rest = others; rest != 0; rest &= rest - 1) {
            room += Math.min(size, forest.size[first(rest)]);
        }
        return tried(least, most, missing, missing - room);
    }

    private static long[] tried(long least, long most, long... turns) {
        if (most - least <= TRIED_ALL) {
            return LongStream.rangeClosed(least, most).toArray();
        }
        return LongStream.concat(LongStream.of(least, most), LongStream.of(turns))
                .flatMap(turn -> LongStream.of(turn - 1, turn, turn + 1))
                .filter(amount -> amount >= least && amount <= most)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Every way to take a number of deals out of cells. */
    private void split(long number, long cells, Forest forest, long[] taken, List<long[]> splits) {
        if (cells == 0) {
            if (number == 0) {
                effort.spend();
                splits.add(taken.clone());
            }
            return;
        }
        int cell = first(cells);
        long others = cells & (cells - 1);
        long most = Math.min(number, forest.cell[cell]);
        long room = 0;
        for (long rest = others; rest != 0; rest &= rest - 1) {
            room += forest.cell[first(rest)];
        }
        for (long some : tried(Math.max(0, number - room), most, number - room)) {
            effort.spend();
            taken[cell] = some;
            split(number - some, others, forest, taken, splits);
        }
        taken[cell] = 0;
    }

    /**
     * What a row and all rows inside it took: parts of one deal, and a row and what is inside it, take the same deals, counted once.
     * Null if a row inside took deals that the row around it left, though it took others of the same cell.
     */
    private long @Nullable [] together(Forest forest, long[] @Nullable [] took, int row) {
        long[] taken = new long[rows.size];
        for (long rest = forest.inner[row]; rest != 0; rest &= rest - 1) {
            long[] part = together(forest, took, first(rest));
            if (part == null) {
                return null;
            }
            if (forest.isPart(row)) {
                for (int cell = 0; cell < taken.length; cell++) {
                    taken[cell] = Math.max(taken[cell], part[cell]);
                }
            } else {
                add(taken, part);
            }
        }
        long[] own = took[row];
        if (own == null) {
            return taken;
        }
        for (long rest = forest.cellsOf(from[row]); rest != 0; rest &= rest - 1) {
            int cell = first(rest);
            if (strict
                    && taken[cell] > own[cell]
                    && own[cell] < forest.cell[cell]
                    && taken[cell] <= forest.cell[cell]) {
                return null;
            }
            taken[cell] = Math.max(taken[cell], own[cell]);
        }
        return taken;
    }

    private static void add(long[] sum, long[] more) {
        for (int cell = 0; cell < sum.length; cell++) {
            sum[cell] += more[cell];
        }
    }
}
