package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** What the record leaves open among many linked rows, seen from both ends of each link; links lead past rows that are left out. */
final class OpenLinks {
    final Linked rows;
    final boolean[] member;
    /** The row that a row is stated to be inside of. */
    final int[] around;
    /** The rows that it is perhaps inside of, of those that it fits into. */
    final int[][] perhaps;
    /** The rows that are perhaps inside it. */
    final int[][] claims;
    /** The rows that it grew out of. */
    final int[][] from;
    /** The rows that are stated to be inside it. */
    final int[][] inside;
    /** Whether deals of it may have gone on to other rows, or money arrived for them. */
    final boolean[] touched;
    /** Which rows may be parts of one deal. */
    final DealGroups deals;
    /** The deals that have left a row for sure; of a single deal 1. */
    final long[] gone;
    /** The currencies of the values of rows that it is, or may be, inside of, as bits. */
    final long[] currenciesAround;

    OpenLinks(Linked rows, int[] members, boolean goOn) {
        this.rows = rows;
        int n = rows.size;
        member = rows.marked(members);
        around = new int[n];
        perhaps = new int[n][];
        from = new int[n][];
        touched = new boolean[n];
        gone = new long[n];
        currenciesAround = new long[n];
        Arrays.fill(around, NONE);
        Arrays.fill(perhaps, new int[0]);
        Arrays.fill(from, new int[0]);
        Nearest nearest = new Nearest(rows, members);
        for (int row : members) {
            Set<Integer> stated = nearest.inside(row);
            if (stated.isEmpty()) {
                perhaps[row] = fitting(row, nearest.perhapsInside(row));
            } else {
                around[row] = stated.iterator().next();
            }
            from[row] = !goOn
                    ? new int[0]
                    : nearest.grownOutOf(row).stream()
                            .filter(origin -> origin != row)
                            .mapToInt(Integer::intValue)
                            .toArray();
        }
        claims = inverse(members, row -> perhaps[row]);
        inside = inverse(members, this::statedBatch);
        if (goOn) {
            touch(members);
        }
        deals = new DealGroups(this, members);
        if (goOn) {
            countGone(members);
        }
        for (int row : members) {
            spreadCurrency(row);
        }
    }

    /** A row is not inside one of fewer deals, or of less value in its currency, unless stated. */
    private int[] fitting(int row, Set<Integer> batches) {
        return batches.stream()
                .mapToInt(Integer::intValue)
                .filter(batch -> batch != row
                        && (rows.count[batch] == 0 || rows.count[row] <= rows.count[batch])
                        && (!rows.isDisclosed(row)
                                || rows.currency[row] != rows.currency[batch]
                                || rows.value[row] <= rows.value[batch]))
                .toArray();
    }

    /** Which rows lead to each row. */
    private int[][] inverse(int[] members, IntFunction<int[]> leadsTo) {
        int[] number = new int[rows.size];
        for (int row : members) {
            for (int batch : leadsTo.apply(row)) {
                number[batch]++;
            }
        }
        int[][] inverse = new int[rows.size][];
        Arrays.setAll(inverse, row -> new int[number[row]]);
        for (int row : members) {
            for (int batch : leadsTo.apply(row)) {
                inverse[batch][--number[batch]] = row;
            }
        }
        return inverse;
    }

    private int[] statedBatch(int row) {
        return around[row] == NONE ? new int[0] : new int[] {around[row]};
    }

    /** The rows that a row is, or may be, inside of. */
    int[] batches(int row) {
        return around[row] == NONE ? perhaps[row] : statedBatch(row);
    }

    boolean mayBeSingle(int row) {
        return rows.count[row] <= 1;
    }

    private void tellAround(int row, boolean[] told, Deque<Integer> touchedRows) {
        Deque<Integer> outwards = new ArrayDeque<>(List.of(row));
        while (!outwards.isEmpty()) {
            int inner = outwards.poll();
            for (int batch : batches(inner)) {
                if (!told[batch]) {
                    told[batch] = true;
                    outwards.add(batch);
                    if (mayHaveNoOwn(batch)) {
                        touchedRows.add(batch);
                    }
                }
            }
        }
    }

    /** Whether all deals of a row may be those of rows inside it: such as a single deal's. */
    private boolean mayHaveNoOwn(int batch) {
        long held = mostHeld(inside[batch], batch) + mostHeld(claims[batch], batch);
        return mayBeSingle(batch) || held >= rows.count[batch];
    }

    private long mostHeld(int[] inner, int batch) {
        long held = 0;
        for (int row : inner) {
            held += mayHold(row) || rows.count[row] == 0 ? rows.count[batch] : rows.count[row];
        }
        return held;
    }

    /** What left a batch may be what is inside it; a single deal, or a batch whose deals are all inside others, leaves with those. */
    private void touch(int[] members) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int row = 0; row < rows.size; row++) {
            if (rows.isArrival(row)) {
                open.add(rows.arrivedUnder[row]);
            }
        }
        for (int row : members) {
            Arrays.stream(from[row]).forEach(open::add);
        }
        boolean[] told = new boolean[rows.size];
        while (!open.isEmpty()) {
            int row = open.poll();
            if (touched[row] || !member[row]) {
                continue;
            }
            touched[row] = true;
            Arrays.stream(inside[row]).forEach(open::add);
            Arrays.stream(claims[row]).forEach(open::add);
            tellAround(row, told, open);
        }
    }

    /** What grew out of one row alone, and nothing else around it, took its own deals; of a single deal whatever grew out of it. */
    private void countGone(int[] members) {
        for (int row : members) {
            for (int origin : rows.from[row]) {
                if (member[origin] && rows.count[origin] == 1 && !mayHold(origin)) {
                    gone[origin] = 1;
                } else if (member[origin]
                        && rows.from[row].length == 1
                        && !mayHold(origin)
                        && around[row] == NONE
                        && perhaps[row].length == 0) {
                    gone[origin] += Math.max(1, rows.count[row]);
                }
            }
        }
    }

    private void spreadCurrency(int batch) {
        if (!rows.isDisclosed(batch)) {
            return;
        }
        long bit = 1L << Math.min(63, rows.currency[batch]);
        Deque<Integer> open = new ArrayDeque<>();
        open.add(batch);
        while (!open.isEmpty()) {
            int row = open.poll();
            for (int inner : claims[row]) {
                spread(inner, bit, open);
            }
            for (int inner : inside[row]) {
                spread(inner, bit, open);
            }
        }
    }

    private void spread(int row, long bit, Deque<Integer> open) {
        if ((currenciesAround[row] & bit) == 0) {
            currenciesAround[row] |= bit;
            open.add(row);
        }
    }

    /** Whether a row may be inside one of another currency, whose value then covers its own. */
    boolean mayBeCovered(int row) {
        long own = rows.isDisclosed(row) ? 1L << Math.min(63, rows.currency[row]) : 0;
        return (currenciesAround[row] & ~own) != 0;
    }

    /** Whether rows are, or may be, inside a row. */
    boolean mayHold(int row) {
        return inside[row].length > 0 || claims[row].length > 0;
    }
}
