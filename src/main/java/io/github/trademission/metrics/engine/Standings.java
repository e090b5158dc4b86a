package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.first;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every way in which deals and money can stand in one world, before money arrived. */
final class Standings {
    private static final int[] NO_ARRIVALS = {};

    private final World world;
    private final Linked rows;
    private final Effort effort;
    private final Consumer<Standing> visitor;
    /** The deals left; out of contracts only money went, which is taken off at the end. */
    private final long[] left;

    private final Way[] ways;
    private final Arrivals arrivals;

    private Standings(World world, Effort effort, Consumer<Standing> visitor) {
        this.world = world;
        this.rows = world.forest().rows;
        this.effort = effort;
        this.visitor = visitor;
        this.arrivals = new Arrivals(world, effort);
        this.left = arrivals.leftBefore();
        this.ways = new Way[rows.size];
    }

    static void visit(World world, Effort effort, Consumer<Standing> visitor) {
        Standings standings = new Standings(world, effort, visitor);
        List<List<Split>> splits = new ArrayList<>();
        for (int row : world.forest().outerFirst()) {
            if (world.from()[row] != 0 && !standings.rows.isArrival(row)) {
                splits.add(Split.of(row, world, standings.left));
            }
        }
        standings.split(0, splits, new ArrayList<>());
    }

    private void split(int at, List<List<Split>> splits, List<Split> chosen) {
        if (at == splits.size()) {
            stand(0, chosen);
            return;
        }
        for (Split split : splits.get(at)) {
            chosen.add(split);
            split(at + 1, splits, chosen);
            chosen.remove(chosen.size() - 1);
        }
    }

    private void stand(int at, List<Split> splits) {
        int[] all = world.forest().outerFirst();
        if (at == all.length) {
            settle(splits);
            return;
        }
        int row = all[at];
        if (rows.isArrival(row)) {
            stand(at + 1, splits);
            return;
        }
        for (Way way : Way.of(row, world, left, splits)) {
            ways[row] = way;
            stand(at + 1, splits);
        }
    }

    private void settle(List<Split> splits) {
        effort.spend();
        @Nullable Stand[] stands = new Stand[ways.length];
        for (long rest = world.forest().members; rest != 0; rest &= rest - 1) {
            Way way = ways[first(rest)];
            stands[first(rest)] = way == null ? null : way.stand();
        }
        Standing standing = new Standing(world, stands, ways, splits, NO_ARRIVALS, List.of());
        if (standing.isConsistent()) {
            if (arrivals.isEmpty()) {
                visitor.accept(standing);
            } else {
                arrivals.visit(standing, visitor);
            }
        }
    }
}
