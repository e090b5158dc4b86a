package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;
import static io.github.trademission.metrics.engine.Linked.bit;
import static io.github.trademission.metrics.engine.Linked.first;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Every choice of which rows are inside which, with every choice of the unknown numbers of deals that fits it.
 *
 * <p>A row of unknown count has 1 deal or more. Where nothing bounds it a count so large that no known one reaches it stands for all
 * beyond those that are tried; of a row inside such a row, or grown out of one, a smaller one of that size.
 */
final class Insides {
    /** No sum of known counts comes up to it, any that stands for no bound goes beyond it. */
    static final long BOUNDLESS = 1L << 39;

    private static final int BOUNDLESS_BITS = 40;

    private static final int LARGEST_BITS = 56;
    private static final int BITS_BETWEEN = 5;

    /** Up to here all counts are tried, beyond it the end, the middle and what other rows add up to. */
    private static final long TRIED_ALL = 12;

    private final Linked rows;
    private final long all;
    private final Effort effort;
    /** Only what is stated, unknown counts at their least: tells whose fault an excess is. */
    private final Forest stated;

    Insides(Linked rows, Effort effort) {
        this.rows = rows;
        this.all = rows.size == 64 ? -1 : bit(rows.size) - 1;
        this.effort = effort;
        this.stated = stated(rows, all);
    }

    static Forest stated(Linked rows, long members) {
        long[] least = rows.count.clone();
        for (int row = 0; row < rows.size; row++) {
            least[row] = Math.max(1, least[row]);
        }
        return new Forest(rows, members, rows.in, least, null);
    }

    /** The forests of each choice of the insides; of unknown counts those that put the fewest deals too many into a row. */
    List<List<Forest>> all() {
        // What is surely too much is not begun.
        long picks = 1;
        for (int row = 0; row < rows.size && effort.isEnoughFor(picks); row++) {
            boolean isOpen = rows.count[row] == 0 && !rows.isArrival(row);
            picks *= (1 + rows.perhaps[row].length) * (isOpen ? TRIED_ALL : 1);
        }
        if (!effort.isEnoughFor(picks)) {
            throw new Effort.TooManyWorldsException();
        }
        List<List<Forest>> found = new ArrayList<>();
        choose(0, rows.in.clone(), found);
        return found;
    }

    private void choose(int row, int[] parent, List<List<Forest>> found) {
        if (row == rows.size) {
            if (!isCircle(parent)) {
                counted(parent, found);
            }
            return;
        }
        choose(row + 1, parent, found);
        if (rows.in[row] == NONE) {
            for (int batch : rows.perhaps[row]) {
                parent[row] = batch;
                choose(row + 1, parent, found);
            }
            parent[row] = NONE;
        }
    }

    private boolean isCircle(int[] parent) {
        for (int row = 0; row < rows.size; row++) {
            int around = parent[row];
            for (int steps = 0; around != NONE; steps++) {
                if (steps > rows.size) {
                    return true;
                }
                around = parent[around];
            }
        }
        return false;
    }

    private void counted(int[] parent, List<List<Forest>> found) {
        long[][] choices = new long[rows.size][];
        for (int row = 0; row < rows.size; row++) {
            choices[row] = rows.count[row] > 0 ? new long[] {rows.count[row]} : counts(row, parent);
        }
        List<Forest> fitting = new ArrayList<>();
        Least least = new Least();
        count(0, new long[rows.size], choices, parent, fitting, least);
        if (!fitting.isEmpty()) {
            found.add(fitting);
        }
    }

    private void count(int row, long[] counts, long[][] choices, int[] parent, List<Forest> fitting, Least least) {
        if (row < rows.size) {
            for (long choice : choices[row]) {
                counts[row] = choice;
                count(row + 1, counts, choices, parent, fitting, least);
            }
            return;
        }
        effort.spend();
        Forest forest = new Forest(rows, all, parent.clone(), counts.clone(), null);
        long excess = excess(forest);
        if (excess >= 0 && least.accept(excess, fitting)) {
            fitting.add(forest);
        }
    }

    /** How many deals are in rows beyond those that they have; negative if the forest breaks a limit. */
    private long excess(Forest forest) {
        long excess = 0;
        for (int batch = 0; batch < rows.size; batch++) {
            boolean chosen = false;
            for (long rest = forest.inner[batch]; rest != 0; rest &= rest - 1) {
                int row = first(rest);
                if (rows.in[row] != batch) {
                    chosen = true;
                    if (forest.count[row] > forest.count[batch]) {
                        return NONE;
                    }
                }
            }
            long beyond = forest.isPart(batch) ? 0 : forest.dealsInside(batch) - forest.count[batch];
            if (beyond > 0) {
                if (chosen || (holdsChosen(forest, batch) && stated.dealsInside(batch) <= forest.count[batch])) {
                    return NONE;
                }
                excess += beyond;
            }
            if (rows.isDisclosed(batch) && !hasRoomForValue(forest, batch, chosen)) {
                return NONE;
            }
        }
        return excess;
    }

    private boolean hasRoomForValue(Forest forest, int batch, boolean chosen) {
        int currency = rows.currency[batch];
        long value = rows.value[batch];
        long held = forest.knownInside(batch, currency);
        long said = stated.knownInside(batch, currency);
        return chosen ? said <= value && held <= value : held <= Math.max(value, said);
    }

    /** Whether a row that is only perhaps inside is anywhere in a batch. */
    private boolean holdsChosen(Forest forest, int batch) {
        for (long rest = forest.inner[batch]; rest != 0; rest &= rest - 1) {
            int row = first(rest);
            if (rows.in[row] != batch || holdsChosen(forest, row)) {
                return true;
            }
        }
        return false;
    }

    /** The counts to try for a row of unknown count. */
    private long[] counts(int row, int[] parent) {
        long most = mostGrown(row, parent);
        long top = most > 0 ? most : dealsOfAll() + 2;
        long[] tried = top <= TRIED_ALL ? upTo(top) : near(row, parent, top);
        if (most > 0) {
            return tried;
        }
        long[] open = Arrays.copyOf(tried, tried.length + 1);
        open[tried.length] = 1L << (LARGEST_BITS - BITS_BETWEEN * depth(row, parent));
        return open;
    }

    /** How many rows of unknown count this one is inside of or grew out of, one after the other. */
    private int depth(int row, int[] parent) {
        int depth = parent[row] != NONE && rows.count[parent[row]] == 0 ? 1 + depth(parent[row], parent) : 0;
        for (int origin : rows.from[row]) {
            depth = Math.max(depth, rows.count[origin] == 0 ? 1 + depth(origin, parent) : 0);
        }
        if (LARGEST_BITS - BITS_BETWEEN * depth < BOUNDLESS_BITS) {
            throw new Effort.TooManyWorldsException();
        }
        return depth;
    }

    /** The most that a row can have grown to out of rows of known count; 0 if nothing bounds it. */
    private long mostGrown(int row, int[] parent) {
        if (rows.from[row].length == 0) {
            return 0;
        }
        long most = 0;
        for (int origin : rows.from[row]) {
            if (rows.count[origin] == 0) {
                return 0;
            }
            long inside = 0;
            for (int other = 0; other < rows.size; other++) {
                inside += parent[other] == origin ? least(other) : 0;
            }
            most += Math.max(rows.count[origin], inside);
        }
        return Math.max(1, most);
    }

    private long[] near(int row, int[] parent, long top) {
        TreeSet<Long> near = new TreeSet<>(List.of(top / 2, top - 2, top - 1, top));
        for (long few = 1; few <= TRIED_ALL; few++) {
            near.add(few);
        }
        long grown = 0;
        long inside = 0;
        for (int other = 0; other < rows.size; other++) {
            grown += contains(rows.from[other], row) ? least(other) : 0;
            inside += parent[other] == row ? held(other) : 0;
        }
        around(near, grown);
        around(near, inside);
        for (int batch = parent[row]; batch != NONE; batch = parent[batch]) {
            long beside = 0;
            for (int other = 0; other < rows.size; other++) {
                beside += other != row && parent[other] == batch ? held(other) : 0;
            }
            around(near, rows.count[batch]);
            around(near, rows.count[batch] - beside);
        }
        for (int origin : rows.from[row]) {
            long others = 0;
            for (int other = 0; other < rows.size; other++) {
                others += other != row && contains(rows.from[other], origin) ? least(other) : 0;
            }
            around(near, top - others);
        }
        return near.stream()
                .mapToLong(Long::longValue)
                .filter(count -> count >= 1 && count <= top)
                .toArray();
    }

    private static void around(Collection<Long> near, long sum) {
        near.add(sum - 1);
        near.add(sum);
        near.add(sum + 1);
    }

    private static long[] upTo(long top) {
        long[] counts = new long[(int) top];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = i + 1L;
        }
        return counts;
    }

    private long dealsOfAll() {
        long sum = 0;
        for (int row = 0; row < rows.size; row++) {
            sum += least(row);
        }
        return sum;
    }

    /** What a row holds as stated, where that is more than its count. */
    private long held(int row) {
        return Math.max(least(row), stated.size[row]);
    }

    private long least(int row) {
        return Math.max(1, rows.count[row]);
    }

    static boolean contains(int[] some, int row) {
        for (int one : some) {
            if (one == row) {
                return true;
            }
        }
        return false;
    }
}
