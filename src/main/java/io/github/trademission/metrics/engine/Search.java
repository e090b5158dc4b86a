package io.github.trademission.metrics.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Goes through all worlds of linked rows for the least and the greatest of what is asked, and for what makes it a range. */
final class Search {
    private final Linked rows;
    private final List<Asked> asked;
    private final long reducedTo;
    private final long[] sets;
    private final Range[] ranges;
    private final Worlds worlds;
    private final WorldSum sum;
    private @Nullable Moves[] moves = {};

    private Search(Linked rows, List<Asked> asked, int[] reducedTo) {
        this.rows = rows;
        this.asked = asked;
        this.reducedTo = Linked.mask(reducedTo);
        this.sets = asked.stream().mapToLong(one -> Linked.mask(one.set())).toArray();
        this.worlds = new Worlds(rows, reducedTo.length == 0 && !isGross(asked));
        this.sum = new WorldSum(rows.currencies);
        this.ranges = new Range[asked.size()];
        for (int i = 0; i < ranges.length; i++) {
            ranges[i] = new Range(rows.currencies);
        }
    }

    /**
     * Answers questions.
     *
     * @param reducedTo the rows that the record is reduced to before; none for the whole record
     * @throws Effort.TooManyWorldsException if there are too many worlds to go through
     */
    static List<Answer> answers(Linked rows, List<Asked> asked, int[] reducedTo) {
        Search search = new Search(rows, asked, reducedTo);
        search.visit();
        List<Set<Notice>> found = search.found();
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < search.ranges.length; i++) {
            answers.add(new Answer(search.ranges[i], found.isEmpty() ? Set.of() : found.get(i)));
        }
        return answers;
    }

    /** A second look at the worlds, since nearly all figures are no ranges. */
    private List<Set<Notice>> found() {
        List<Set<Notice>> found = new ArrayList<>();
        boolean open = false;
        moves = new Moves[ranges.length];
        for (int i = 0; i < ranges.length; i++) {
            if (!ranges[i].isExact()) {
                moves[i] = new Moves(rows);
                open = true;
            }
        }
        if (!open) {
            return List.of();
        }
        visit();
        for (Moves one : moves) {
            found.add(one == null ? Set.of() : one.found());
        }
        return found;
    }

    private void visit() {
        Effort left = worlds.effortLeft();
        if (reducedTo != 0) {
            boolean isApart = Asked.isApart(asked);
            // Apart one world comes of each, so that only finding those counts.
            Supplier<Effort> forOne = isApart ? () -> Effort.forRows(rows) : () -> left;
            worlds.reduce(
                    reducedTo,
                    moves.length == 0,
                    !isApart,
                    forOne,
                    (whole, small) -> Standings.visit(small, forOne.get(), standing -> add(whole, small, standing)));
        } else if (isGross(asked)) {
            worlds.all().forEach(world -> add(world, world, null));
        } else {
            worlds.all().forEach(world -> Standings.visit(world, left, standing -> add(world, world, standing)));
        }
    }

    /** Whether it does not matter where the deals stand. */
    static boolean isGross(List<Asked> asked) {
        return asked.stream().allMatch(one -> one.measure() == Asked.Measure.GROSS);
    }

    private void add(World whole, World world, @Nullable Standing standing) {
        for (int i = 0; i < ranges.length; i++) {
            sum.clear();
            measure(asked.get(i).measure(), sets[i], world, standing);
            if (moves.length == 0) {
                ranges[i].add(sum);
            } else if (moves[i] != null) {
                moves[i].add(whole, world, standing, sum);
            }
        }
    }

    private void measure(Asked.Measure measure, long set, World world, @Nullable Standing standing) {
        switch (measure) {
            case GROSS -> Gross.addTo(sum, world.forest(), set);
            case REALISED -> Arrivals.addTo(sum, world, set);
            case STANDING, APART -> {
                if (standing != null) {
                    standing.addTo(sum, set);
                }
            }
            case OUTSTANDING -> {
                if (standing != null) {
                    Arrivals.addOutstanding(sum, standing, set);
                }
            }
        }
    }
}
