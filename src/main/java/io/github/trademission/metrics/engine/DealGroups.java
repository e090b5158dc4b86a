package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Which rows may be parts of one deal, and how many deals the rows of a group are at least: each row but those with no way on can be
 * inside another, of rows that go round in a circle all but one.
 */
final class DealGroups {
    /** Per row the number of its group, that of one of its rows. */
    private final int[] group;

    private final int[] size;
    private final int[] fewest;
    private final boolean[] inBatch;

    DealGroups(OpenLinks links, int[] members) {
        int n = links.member.length;
        group = new int[n];
        size = new int[n];
        fewest = new int[n];
        inBatch = new boolean[n];
        Arrays.setAll(group, row -> row);
        int[][] out = new int[n][];
        for (int row : members) {
            out[row] = links.mayBeSingle(row) ? wholes(links, row) : new int[0];
            for (int whole : out[row]) {
                group[root(row)] = root(whole);
            }
        }
        int[] circle = circles(out, members);
        boolean[] leads = new boolean[n];
        for (int row : members) {
            for (int whole : out[row]) {
                leads[circle[row]] |= circle[whole] != circle[row];
            }
        }
        for (int row : members) {
            group[row] = root(row);
            size[group[row]]++;
            inBatch[group[row]] |= links.around[row] != NONE && !links.mayBeSingle(links.around[row]);
            fewest[group[row]] += circle[row] == row && !leads[row] ? 1 : 0;
        }
    }

    private static int[] wholes(OpenLinks links, int row) {
        return Arrays.stream(links.batches(row)).filter(links::mayBeSingle).toArray();
    }

    private int root(int row) {
        int at = row;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    int of(int row) {
        return group[row];
    }

    /** How many rows there are in a group. */
    int size(int ofGroup) {
        return size[ofGroup];
    }

    /** Whether any of the rows of a group is stated to be inside a batch, so that its deal is one of the batch's. */
    boolean isInBatch(int ofGroup) {
        return inBatch[ofGroup];
    }

    /** How many deals the rows of a group are at least. */
    int fewest(int ofGroup) {
        return fewest[ofGroup];
    }

    /** Per row one that stands for all that it can reach and that can reach it: Tarjan's algorithm, without recursion. */
    private static int[] circles(int[][] out, int[] members) {
        int n = out.length;
        int[] found = new int[n];
        int[] low = new int[n];
        int[] next = new int[n];
        int[] circle = new int[n];
        boolean[] open = new boolean[n];
        Deque<Integer> path = new ArrayDeque<>();
        Deque<Integer> waiting = new ArrayDeque<>();
        int time = 0;
        for (int start : members) {
            if (found[start] == 0) {
                path.push(start);
            }
            while (!path.isEmpty()) {
                int row = path.element();
                if (found[row] == 0) {
                    found[row] = ++time;
                    low[row] = time;
                    open[row] = true;
                    waiting.push(row);
                }
                if (next[row] < out[row].length) {
                    int whole = out[row][next[row]++];
                    if (found[whole] == 0) {
                        path.push(whole);
                    } else if (open[whole]) {
                        low[row] = Math.min(low[row], found[whole]);
                    }
                    continue;
                }
                path.pop();
                if (!path.isEmpty()) {
                    low[path.element()] = Math.min(low[path.element()], low[row]);
                }
                if (low[row] == found[row]) {
                    int one;
                    do {
                        one = waiting.pop();
                        open[one] = false;
                        circle[one] = row;
                    } while (one != row);
                }
            }
        }
        return circle;
    }
}
