package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** The links between the rows looked at, led past rows that are left out to the ones behind those. */
public final class Nearest {
    private final Linked rows;
    private final boolean[] member;

    public Nearest(Linked rows, int[] members) {
        this.rows = rows;
        this.member = rows.marked(members);
    }

    /** The rows that a row is stated to be inside of. */
    public Set<Integer> inside(int row) {
        int at = rows.in[row];
        while (at != NONE && !member[at]) {
            at = rows.in[at];
        }
        return at == NONE ? Set.of() : Set.of(at);
    }

    /** The rows that it is perhaps inside of. */
    public Set<Integer> perhapsInside(int row) {
        return reached(rows.perhaps[row], true);
    }

    /** The rows that it grew out of. */
    public Set<Integer> grownOutOf(int row) {
        return reached(rows.from[row], false);
    }

    private Set<Integer> reached(int[] from, boolean around) {
        Set<Integer> found = new LinkedHashSet<>();
        if (Arrays.stream(from).allMatch(row -> member[row])) {
            Arrays.stream(from).forEach(found::add);
            return found;
        }
        boolean[] seen = new boolean[rows.size];
        Deque<Integer> open = new ArrayDeque<>();
        Arrays.stream(from).forEach(open::add);
        while (!open.isEmpty()) {
            int row = open.poll();
            if (seen[row]) {
                continue;
            }
            seen[row] = true;
            if (member[row]) {
                found.add(row);
            } else {
                if (rows.in[row] != NONE) {
                    open.add(rows.in[row]);
                }
                Arrays.stream(around ? rows.perhaps[row] : rows.from[row]).forEach(open::add);
            }
        }
        return found;
    }
}
