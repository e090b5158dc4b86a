package io.github.trademission.worlds;

import static io.github.trademission.worlds.Links.each;
import static io.github.trademission.worlds.Links.has;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How the value of a row that grew out of others may be split over the deals that it took. Only the cells that are still open matter:
 * a row all of whose deals went on takes all of its value with it, so a cell that closes takes what is over.
 */
final class Splits {
    private final World world;
    private final Nesting nesting;

    /** What of each row's value is its own; null if undisclosed. */
    private final List<Map<String, Long>> own;

    private final int[] left;

    Splits(World world, List<Map<String, Long>> own, int[] left) {
        this.world = world;
        this.nesting = world.nesting();
        this.own = own;
        this.left = left;
    }

    /** The ways, each by cell; null stands for a part that is not known. */
    List<Map<Integer, Map<String, Long>>> of(int row) {
        Map<Integer, Map<String, Long>> nothing = new HashMap<>();
        int open = 0;
        int cells = 0;
        for (int c = 0; c < left.length; c++) {
            if (world.tookOf(row, c) && !world.isTakenAround(row, c)) {
                cells |= 1 << c;
                open |= !nesting.isUnit(c) && left[c] > 0 ? 1 << c : 0;
                nothing.put(c, nesting.rows.get(row).value() == null ? null : Map.of());
            }
        }
        List<Map<Integer, Map<String, Long>>> ways = List.of(nothing);
        if (nesting.rows.get(row).value() == null || cells == 0) {
            return ways;
        }
        for (Map.Entry<String, Long> value : nesting.rows.get(row).value().entrySet()) {
            List<Map<Integer, Map<String, Long>>> more = new ArrayList<>();
            List<long[]> shares = shares(row, each(open), value.getKey(), value.getValue(), open == cells);
            for (Map<Integer, Map<String, Long>> way : ways) {
                for (long[] share : shares) {
                    more.add(with(way, each(open), value.getKey(), share));
                }
            }
            ways = more.isEmpty() ? ways : more;
        }
        return ways;
    }

    private static Map<Integer, Map<String, Long>> with(
            Map<Integer, Map<String, Long>> way, int[] open, String currency, long[] share) {
        Map<Integer, Map<String, Long>> more = new HashMap<>(way);
        for (int k = 0; k < open.length; k++) {
            more.put(open[k], Sums.plus(way.get(open[k]), Map.of(currency, share[k])));
        }
        return more;
    }

    /**
     * The shares of the open cells at which a figure can turn: nothing, all of it, just what the cell has, one unit less, and the rest
     * for one of them. Between those every figure runs straight.
     */
    private List<long[]> shares(int row, int[] open, String currency, long value, boolean allOpen) {
        List<long[]> all = new ArrayList<>();
        for (int rest = -1; rest < open.length; rest++) {
            shares(row, open, 0, rest, new long[open.length], currency, value, allOpen, all);
        }
        return all;
    }

    private void shares(
            int row,
            int[] open,
            int k,
            int rest,
            long[] share,
            String currency,
            long value,
            boolean allOpen,
            List<long[]> all) {
        if (k == open.length) {
            long[] full = share.clone();
            if (rest >= 0) {
                full[rest] = value;
                for (int i = 0; i < open.length; i++) {
                    full[rest] -= i == rest ? 0 : full[i];
                }
                if (full[rest] < 0) {
                    return;
                }
            }
            if (isPossible(row, open, full, value, allOpen)) {
                all.add(full);
            }
            return;
        }
        if (k == rest) {
            share[k] = 0;
            shares(row, open, k + 1, rest, share, currency, value, allOpen, all);
            return;
        }
        Map<String, Long> ofCell = own.get(open[k]);
        long has = ofCell == null ? 0 : ofCell.getOrDefault(currency, 0L);
        for (long turn : new TreeSet<>(List.of(0L, value, has, has - 1))) {
            if (turn >= 0 && turn <= value) {
                share[k] = turn;
                shares(row, open, k + 1, rest, share, currency, value, allOpen, all);
            }
        }
    }

    /** Out of one row, its own value; out of several, at least it together and at most it out of each. */
    private boolean isPossible(int row, int[] open, long[] share, long value, boolean allOpen) {
        int[] origins = each(nesting.origins[row]);
        long together = 0;
        for (long part : share) {
            together += part;
        }
        for (int origin : origins) {
            long ofOrigin = 0;
            for (int k = 0; k < open.length; k++) {
                ofOrigin += has(nesting.cells(origin), open[k]) ? share[k] : 0;
            }
            if (ofOrigin > value) {
                return false;
            }
        }
        return !allOpen || (origins.length == 1 ? together == value : together >= value);
    }
}
