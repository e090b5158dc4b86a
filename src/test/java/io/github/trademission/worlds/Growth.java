package io.github.trademission.worlds;

import static io.github.trademission.worlds.Links.NONE;
import static io.github.trademission.worlds.Links.each;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** All ways in which deals went on to later stages: how many each row took out of each cell of the rows that it grew out of. */
final class Growth {
    private final Nesting nesting;
    private final List<Integer> takers = new ArrayList<>();
    private final List<List<int[]>> ways = new ArrayList<>();
    private final List<Found> found;

    private record Found(int excess, World world) {}

    private Growth(Nesting nesting, List<Found> found) {
        this.nesting = nesting;
        this.found = found;
        for (int row : each(nesting.present)) {
            if (nesting.origins[row] != 0) {
                takers.add(row);
                ways.add(ways(row));
            }
        }
    }

    /** The worlds of nestings that differ in numbers alone. None of them lets more deals come out than there were without need. */
    static List<World> of(List<Nesting> nestings) {
        List<Found> found = new ArrayList<>();
        for (Nesting nesting : nestings) {
            new Growth(nesting, found).choose(0, new int[nesting.rows.size()][]);
        }
        int least = found.stream().mapToInt(Found::excess).min().orElse(0);
        return found.stream()
                .filter(world -> world.excess == least)
                .map(Found::world)
                .toList();
    }

    private void choose(int taker, int[][] took) {
        if (taker == takers.size()) {
            settle(took.clone());
            return;
        }
        for (int[] way : ways.get(taker)) {
            took[takers.get(taker)] = way;
            choose(taker + 1, took);
        }
    }

    private void settle(int[][] took) {
        int[] out = new int[nesting.rows.size()];
        for (int row : each(nesting.outermost())) {
            int[] together = together(row, took);
            if (together == null) {
                return;
            }
            for (int c = 0; c < out.length; c++) {
                out[c] += together[c];
            }
        }
        int excess = 0;
        int[] left = new int[out.length];
        for (int c = 0; c < out.length; c++) {
            left[c] = Math.max(0, nesting.cell[c] - out[c]);
            // Several rows out of one single deal are not more than there was.
            excess += nesting.isUnit(c) ? 0 : Math.max(0, out[c] - nesting.cell[c]);
        }
        for (int row : takers) {
            if (nesting.rows.get(row).hasUnknownCount()) {
                excess += Math.max(0, nesting.count[row] - roomOfOrigins(row));
            }
        }
        found.add(new Found(excess, new World(nesting, took, left)));
    }

    private int roomOfOrigins(int row) {
        return IntStream.of(each(nesting.origins[row])).map(nesting::room).sum();
    }

    /** All that a row can have taken, by cell. */
    private List<int[]> ways(int row) {
        boolean isPart = nesting.unit[row] != NONE && nesting.unit[row] != row;
        int deals = isPart ? 1 : nesting.count[row];
        int[] origins = each(nesting.origins[row]);
        List<int[]> amounts = new ArrayList<>();
        if (origins.length == 1) {
            // Out of one row it took its own size, at most all.
            amounts.add(new int[] {Math.min(deals, nesting.room(origins[0]))});
        } else {
            amounts(deals, origins, 0, new int[origins.length], amounts);
        }
        Map<List<Integer>, int[]> ways = new LinkedHashMap<>();
        for (int[] amount : amounts) {
            split(origins, amount, 0, new int[nesting.rows.size()], ways);
        }
        return List.copyOf(ways.values());
    }

    /**
     * Out of several rows, it took at least its own size together, and at most its own size out of each. A single deal is gone as soon
     * as anything grew out of it.
     */
    private void amounts(int deals, int[] origins, int i, int[] amount, List<int[]> amounts) {
        if (i == origins.length) {
            int together = IntStream.of(amount).sum();
            int room = IntStream.of(origins).map(nesting::room).sum();
            if (together >= Math.min(deals, room)) {
                amounts.add(amount.clone());
            }
            return;
        }
        int least = nesting.unit[origins[i]] != NONE ? 1 : 0;
        for (int n = least; n <= Math.min(deals, nesting.room(origins[i])); n++) {
            amount[i] = n;
            amounts(deals, origins, i + 1, amount, amounts);
        }
    }

    /** What is inside a batch left with it or not: the deals out of a row are any of its cells'. */
    private void split(int[] origins, int[] amount, int i, int[] took, Map<List<Integer>, int[]> ways) {
        if (i == origins.length) {
            ways.put(IntStream.of(took).boxed().toList(), took.clone());
            return;
        }
        int[] cells = each(nesting.cells(origins[i]));
        for (int[] parts : parts(amount[i], cells)) {
            int[] before = took.clone();
            for (int k = 0; k < cells.length; k++) {
                // A deal that stands in two origins is one deal.
                took[cells[k]] = Math.max(took[cells[k]], parts[k]);
            }
            split(origins, amount, i + 1, took, ways);
            System.arraycopy(before, 0, took, 0, took.length);
        }
    }

    private List<int[]> parts(int amount, int[] cells) {
        List<int[]> all = new ArrayList<>();
        parts(amount, cells, 0, new int[cells.length], all);
        return all;
    }

    private void parts(int rest, int[] cells, int k, int[] parts, List<int[]> all) {
        if (k == cells.length) {
            if (rest == 0) {
                all.add(parts.clone());
            }
            return;
        }
        for (int n = 0; n <= Math.min(rest, nesting.cell[cells[k]]); n++) {
            parts[k] = n;
            parts(rest - n, cells, k + 1, parts, all);
        }
    }

    /**
     * What a row and all inside it took out of each cell. The parts of one deal take the same deals, and so do a row and what is
     * inside it; null if what is inside took deals that the row around it did not.
     */
    private int[] together(int row, int[][] took) {
        int[] sum = new int[nesting.rows.size()];
        for (int part : nesting.inside(row)) {
            int[] ofPart = together(part, took);
            if (ofPart == null) {
                return null;
            }
            for (int c = 0; c < sum.length; c++) {
                sum[c] = nesting.unit[row] != NONE ? Math.max(sum[c], ofPart[c]) : sum[c] + ofPart[c];
            }
        }
        if (took[row] == null) {
            return sum;
        }
        int cells = 0;
        for (int origin : each(nesting.origins[row])) {
            cells |= nesting.cells(origin);
        }
        for (int c : each(cells)) {
            boolean isMore = sum[c] > took[row][c];
            boolean isAll = took[row][c] == nesting.cell[c];
            boolean isExcess = sum[c] > nesting.cell[c];
            if (isMore && !isAll && !isExcess) {
                return null;
            }
            sum[c] = Math.max(sum[c], took[row][c]);
        }
        return sum;
    }
}
