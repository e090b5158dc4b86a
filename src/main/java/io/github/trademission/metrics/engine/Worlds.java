package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * All worlds of some linked rows: every way to settle what the record leaves open. Their number grows with each choice, so it is for
 * few rows, see {@link Effort}.
 */
final class Worlds {
    private final Linked rows;
    private final long[] from;
    private final Effort effort;
    private final List<World> all;

    /**
     * Finds the worlds, once for as many looks at them as are wanted.
     *
     * @param isGrown whether it matters which deals went on; if not, that is settled only where a count or a limit hangs on it
     */
    Worlds(Linked rows, boolean isGrown) {
        if (rows.size > Linked.SEARCHABLE) {
            throw new Effort.TooManyWorldsException();
        }
        this.rows = rows;
        this.effort = Effort.forRows(rows);
        this.from = new long[rows.size];
        for (int row = 0; row < rows.size; row++) {
            from[row] = Linked.mask(rows.from[row]);
        }
        boolean anyGrew = Arrays.stream(from).anyMatch(origins -> origins != 0);
        this.all = anyGrew && (isGrown || needsGrowth()) ? grown() : insidesOnly();
    }

    List<World> all() {
        return all;
    }

    /** What finding them has left of the effort that may be made, for one look at them. */
    Effort effortLeft() {
        return effort.copy();
    }

    private List<World> grown() {
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

    /**
     * Each world of the record reduced to some rows, with the one of the whole record that it came from.
     *
     * @param eachOnce whether one that comes of several worlds is visited once
     * @param isGrown whether deals may have gone on between the rows
     * @param forOne the effort that may be made for one of them
     */
    void reduce(long set, boolean eachOnce, boolean isGrown, Supplier<Effort> forOne, ReducedVisitor visitor) {
        Set<Object> seen = new HashSet<>();
        for (World world : all) {
            Reduction reduced = isGrown ? Reduction.of(world, set) : Reduction.ofInsides(world, set);
            if (!eachOnce || seen.add(reduced.identity())) {
                List<Forest> one = List.of(reduced.forest());
                Effort ofOne = forOne.get();
                List<World> worlds = Growth.of(one, rows, reduced.from(), ofOne);
                if (worlds.isEmpty()) {
                    worlds = Growth.ofContradicting(one, rows, reduced.from(), ofOne);
                }
                worlds.forEach(small -> visitor.visit(world, small));
            }
        }
    }

    /** Takes a world of the whole record and one that comes of it when it is reduced. */
    interface ReducedVisitor {
        void visit(World whole, World reduced);
    }
}
