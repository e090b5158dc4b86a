package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * All worlds of some linked rows: every way to settle what the record leaves open. Their number grows with each choice, so it is for
 * few rows, see {@link Effort}.
 */
final class Worlds {
    private final Linked rows;
    private final Effort effort = new Effort();
    private final long[] from;

    Worlds(Linked rows) {
        if (rows.size > Linked.SEARCHABLE) {
            throw new Effort.TooManyWorldsException();
        }
        this.rows = rows;
        this.from = new long[rows.size];
        for (int row = 0; row < rows.size; row++) {
            from[row] = Linked.mask(rows.from[row]);
        }
    }

    /** The worlds; what grew out of what is left open where no count or limit hangs on it. */
    List<World> ofInsides() {
        return needsGrowth() ? all() : insidesOnly();
    }

    List<World> all() {
        if (Arrays.stream(from).allMatch(origins -> origins == 0)) {
            return insidesOnly();
        }
        List<List<Forest>> insides = new Insides(rows, effort).all();
        List<World> worlds = new ArrayList<>();
        insides.forEach(forests -> worlds.addAll(Growth.of(forests, rows, from, effort)));
        if (worlds.isEmpty()) {
            insides.forEach(forests -> worlds.addAll(Growth.ofContradicting(forests, rows, from, effort)));
        }
        return worlds;
    }

    private List<World> insidesOnly() {
        List<World> worlds = new ArrayList<>();
        new Insides(rows, effort).all().forEach(forests -> forests.forEach(forest -> worlds.add(untouched(forest))));
        return worlds;
    }

    private World untouched(Forest forest) {
        return new World(forest, from, new long[rows.size][], forest.cell);
    }

    /** Whether what grew out of what can rule out a way to be inside, or a count. */
    private boolean needsGrowth() {
        for (int row = 0; row < rows.size; row++) {
            if (rows.count[row] == 0) {
                return true;
            }
            boolean grew = rows.from[row].length > 0;
            if (grew && rows.in[row] != NONE && rows.from[rows.in[row]].length > 0) {
                return true;
            }
            for (int batch : rows.perhaps[row]) {
                if (grew && rows.from[batch].length > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Each different world of the record reduced to some rows, with the one of the whole record that it came from. */
    void reduce(long set, boolean eachOnce, boolean isGrown, ReducedVisitor visitor) {
        Set<Object> seen = new HashSet<>();
        for (World world : ofInsides()) {
            Reduction reduced = isGrown ? Reduction.of(world, set) : Reduction.ofInsides(world, set);
            if (!eachOnce || seen.add(reduced.identity())) {
                List<Forest> one = List.of(reduced.forest());
                // Without growth one world comes of each, so that only the insides count.
                Effort ofOne = isGrown ? effort : new Effort();
                List<World> worlds = Growth.of(one, rows, reduced.from(), ofOne);
                if (worlds.isEmpty()) {
                    worlds = Growth.ofContradicting(one, rows, reduced.from(), ofOne);
                }
                worlds.forEach(small -> visitor.visit(world, small));
            }
        }
    }

    void standings(World world, boolean isApart, Consumer<Standing> visitor) {
        Standings.visit(world, isApart ? new Effort() : effort, visitor);
    }

    /** Takes a world of the whole record and one that comes of it when it is reduced. */
    interface ReducedVisitor {
        void visit(World whole, World reduced);
    }
}
