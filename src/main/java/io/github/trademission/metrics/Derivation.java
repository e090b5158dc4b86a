package io.github.trademission.metrics;

import io.github.trademission.model.Outcome;
import io.github.trademission.model.Overlap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Moves each deal to the furthest of its rows: a single deal that something grew out of leaves its stage whole, a batch gives
 * up the deals and the value of what grew out of it, and never falls below zero.
 */
final class Derivation {
    private final Deals deals;
    private final Map<Contribution, Node> nodes = new LinkedHashMap<>();
    private final RowIndex rows = new RowIndex();
    private final Map<Contribution, Set<Contribution>> origins = new HashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    Derivation(Deals deals, List<PossibleOverlap> overlaps) {
        this.deals = deals;
        deals.contributions().forEach(row -> nodes.put(row, new Node(row)));
        overlaps.forEach(overlap -> node(overlap.row()).overlaps.add(overlap));
        for (Node node : nodes.values()) {
            for (Contribution origin : origins(node.row)) {
                node.origins.add(node(origin));
                node(origin).grown.add(node);
                node(origin).grownAtLeast += node.size.low;
            }
        }
    }

    /** Takes from each row what grew out of it, and returns what was noticed. */
    List<Doubt> apply() {
        nodes.values().stream()
                .filter(node -> node.size.high == Contribution.UNBOUNDED)
                .sorted(Comparator.comparingInt(node -> node.row.kind().stage()))
                .forEach(Derivation::boundByOrigins);
        nodes.values().stream().filter(node -> !node.grown.isEmpty()).forEach(this::giveUp);
        return doubts;
    }

    /** Tells each row with each row that it grew out of. */
    void forEachOrigin(BiConsumer<Contribution, Contribution> listener) {
        nodes.values().forEach(node -> node.origins.forEach(origin -> listener.accept(node.row, origin.row)));
    }

    private Node node(Contribution row) {
        return Objects.requireNonNull(nodes.get(row));
    }

    /**
     * The rows that a row grew out of. The batch that it is inside of is none of them, since it holds the same deals; a row
     * that states no others grew out of what its batch grew out of.
     */
    private Set<Contribution> origins(Contribution row) {
        List<Contribution> silent = new ArrayList<>();
        Optional<Contribution> at = Optional.of(row);
        Set<Contribution> found = Set.of();
        while (found.isEmpty() && at.isPresent()) {
            Contribution here = at.get();
            at = deals.batchOf(here);
            Set<Contribution> known = origins.get(here);
            if (known != null) {
                found = known;
                break;
            }
            found = statedOrigins(here);
            at.ifPresent(found::remove);
            silent.add(here);
        }
        for (Contribution passed : silent) {
            origins.put(passed, found);
        }
        return found;
    }

    /** The rows that a row is stated to have grown out of, past those that are not looked at. */
    private Set<Contribution> statedOrigins(Contribution row) {
        Set<Contribution> found = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(row.outcome().derivedFrom());
        while (!open.isEmpty()) {
            String id = open.poll();
            if (!seen.add(id)) {
                continue;
            }
            List<Contribution> looked = deals.find(row, List.of(id));
            if (looked.isEmpty()) {
                open.addAll(behind(row, rows.row(row.row().mission(), id)));
            }
            found.addAll(looked);
        }
        return found;
    }

    /** What the deals of a row that is not looked at came out of: the batch that holds them if that is looked at. */
    private List<String> behind(Contribution row, Outcome passed) {
        List<String> batch = passed.overlaps().stream()
                .filter(overlap -> overlap.relation() == Overlap.Relation.INCLUDED)
                .map(Overlap::with)
                .limit(1)
                .toList();
        boolean held = !deals.find(row, batch).isEmpty();
        return held || passed.derivedFrom().isEmpty() ? batch : passed.derivedFrom();
    }

    /** A row of unknown size cannot stand for more deals than the rows that it grew out of have left for it. */
    private static void boundByOrigins(Node node) {
        if (node.origins.isEmpty()) {
            return;
        }
        long room = 0;
        for (Node origin : node.origins) {
            if (origin.size.high == Contribution.UNBOUNDED) {
                return;
            }
            long others = origin.grownAtLeast - node.size.low;
            room += Math.max(0, origin.size.high - others);
        }
        node.row.boundDeals(node.size.low, Math.max(Math.max(1, node.size.low), room));
        node.size = Size.of(node.row);
    }

    private void giveUp(Node origin) {
        if (origin.row.isSingle()) {
            origin.row.leaveWhole();
            return;
        }
        Taken taken = new Taken();
        Set<Contribution> siblings = new HashSet<>();
        origin.grown.forEach(grown -> siblings.add(grown.row));
        for (Node grown : origin.grown) {
            boolean surelyFromHere = grown.standsFor(origin);
            if (grown.origins.size() > 1) {
                doubts.add(grown.row.doubt(Doubt.Reason.DERIVED_FROM_SEVERAL, origin.row));
            }
            taken.add(grown.size, surelyFromHere);
            takeValue(taken, origin.row, grown, surelyFromHere);
            for (PossibleOverlap overlap : grown.overlaps) {
                if (siblings.contains(overlap.batch())) {
                    taken.maybeTwice(overlap, surelyFromHere && grown.row.sameCurrency(origin.row));
                }
            }
        }
        Size size = origin.size;
        if ((origin.row.isCountKnown() && taken.dealsLow > size.high) || taken.valueLow > size.value) {
            doubts.add(origin.grown.get(0).row.doubt(Doubt.Reason.MORE_OUT_THAN_IN, origin.row));
        }
        origin.row.boundDeals(
                origin.row.isCountKnown() ? Math.max(0, size.low - taken.dealsHigh) : 0,
                size.high == Contribution.UNBOUNDED ? size.high : Math.max(0, size.high - taken.dealsLow));
        if (origin.row.currency() != null) {
            origin.row.boundValue(
                    taken.valueUnknown ? 0 : Math.max(0, size.value - taken.valueHigh),
                    Math.max(0, size.value - taken.valueLow));
        }
    }

    private void takeValue(Taken taken, Contribution origin, Node grown, boolean surelyFromHere) {
        if (origin.currency() == null || grown.row.isValueElsewhere()) {
            return;
        }
        if (grown.row.sameCurrency(origin)) {
            taken.addValue(grown.size.value, surelyFromHere);
        } else {
            taken.valueUnknown = true;
            doubts.add(grown.row.doubt(Doubt.Reason.DERIVED_VALUE_UNKNOWN, origin));
        }
    }

    /** A row with what it grew out of and what grew out of it. */
    private static final class Node {
        private final Contribution row;
        private final List<Node> origins = new ArrayList<>();
        private final List<Node> grown = new ArrayList<>();
        private long grownAtLeast;
        private Size size;
        private final List<PossibleOverlap> overlaps = new ArrayList<>();

        Node(Contribution row) {
            this.row = row;
            this.size = Size.of(row);
        }

        /**
         * Whether all of this row surely came out of that origin. One that grew out of several batches of a kind took at least
         * its own size out of them together, and the first of them stands for it in the sum. Where single deals are among
         * them, or rows of several kinds, nothing is sure of any.
         */
        boolean standsFor(Node origin) {
            return origins.size() == 1
                    || (origins.get(0).equals(origin)
                            && origins.stream()
                                    .noneMatch(any -> any.row.isSingle() || any.row.kind() != origin.row.kind()));
        }
    }

    /** The size of a row before anything that grew out of it is taken away. */
    private record Size(long low, long high, long value) {
        static Size of(Contribution row) {
            return new Size(row.dealsLow(), row.dealsHigh(), row.valueHigh());
        }
    }

    /** What grew out of one row, in bounds. */
    private static final class Taken {
        private long dealsLow;
        private long dealsHigh;
        private long valueLow;
        private long valueHigh;
        private boolean valueUnknown;

        void add(Size size, boolean surely) {
            dealsLow += surely ? size.low : 0;
            dealsHigh = Deals.addCapped(dealsHigh, size.high);
        }

        void addValue(long value, boolean surely) {
            valueLow = Deals.addCapped(valueLow, surely ? value : 0);
            valueHigh = Deals.addCapped(valueHigh, value);
        }

        void maybeTwice(PossibleOverlap overlap, boolean sameCurrency) {
            dealsLow = Math.max(0, dealsLow - overlap.deals());
            valueLow = sameCurrency ? Math.max(0, valueLow - overlap.value()) : valueLow;
        }
    }
}
