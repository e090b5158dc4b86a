package io.github.trademission.worlds;

import static io.github.trademission.worlds.Links.NONE;
import static io.github.trademission.worlds.Links.each;
import static io.github.trademission.worlds.Links.has;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The worlds of a record, reduced to a set of rows. Links to other rows are left out; a link through a row that is left out is kept;
 * parts of one deal stay so when the outermost row is left out.
 */
final class Reduction {
    private final int set;
    private final Set<List<Integer>> seen = new HashSet<>();

    Reduction(int set) {
        this.set = set;
    }

    /** The reduced worlds of a nesting; empty if they came up before. */
    List<World> of(Nesting nesting) {
        int n = nesting.rows.size();
        int[] whole = filled(n);
        int[] known = filled(n);
        int[] origins = new int[n];
        List<Integer> key = new ArrayList<>();
        for (int row : each(set)) {
            whole[row] = nearestAround(nesting, row);
            origins[row] = origins(nesting, row, 0);
            if (whole[row] == NONE && nesting.unit[row] != NONE && !has(set, nesting.unit[row])) {
                known[row] = nesting.unit[row];
            }
            key.addAll(List.of(whole[row], nesting.count[row], nesting.unit[row], origins[row]));
        }
        return seen.add(key)
                ? Growth.of(List.of(new Nesting(nesting.rows, set, whole, origins, nesting.count, known)))
                : List.of();
    }

    private static int[] filled(int n) {
        int[] none = new int[n];
        Arrays.fill(none, NONE);
        return none;
    }

    private int nearestAround(Nesting nesting, int row) {
        for (int whole : nesting.around(row)) {
            if (has(set, whole)) {
                return whole;
            }
        }
        return NONE;
    }

    /** The rows of the set that a row grew out of: through origins that are left out, and through left-out rows around either. */
    private int origins(Nesting nesting, int row, int met) {
        int found = 0;
        for (int origin : each(nesting.origins[row])) {
            found |= reach(nesting, origin, met);
        }
        int whole = nesting.whole[row];
        return whole == NONE || has(set, whole) ? found : found | origins(nesting, whole, met);
    }

    private int reach(Nesting nesting, int origin, int met) {
        if (has(set, origin)) {
            return 1 << origin;
        }
        if (has(met, origin)) {
            return 0;
        }
        int near = nearestAround(nesting, origin);
        return near != NONE ? 1 << near : origins(nesting, origin, met | 1 << origin);
    }
}
