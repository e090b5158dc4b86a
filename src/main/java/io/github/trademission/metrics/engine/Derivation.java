package io.github.trademission.metrics.engine;

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
public final class Derivation {
    private final Deals deals;
    private final Map<Contribution, Node> nodes = new LinkedHashMap<>();
    private final Map<Contribution, Links.Origins> origins = new HashMap<>();
    private final Map<Contribution, SharedLoss> losses = new LinkedHashMap<>();
    private final List<Uncertainty> uncertainties = new ArrayList<>();

    public Derivation(Deals deals, List<PossibleOverlap> overlaps) {
        this.deals = deals;
        deals.contributions().forEach(row -> nodes.put(row, new Node(row)));
        overlaps.forEach(overlap -> node(overlap.row()).overlaps.add(overlap));
        nodes.values().forEach(this::link);
        for (Contribution row : deals.innerFirst()) {
            deals.batchOf(row)
                    .map(this::node)
                    .ifPresent(batch -> batch.roomInside += node(row).room());
        }
    }

    private void link(Node node) {
        Links.Origins known = origins(node.row);
        for (Contribution origin : known.stated()) {
            node.origins.add(node(origin));
            node(origin).grown.add(node);
            node(origin).grownAtLeast += node.size.deals.low();
        }
        known.perhaps().forEach((origin, doubt) -> {
            node.perhapsOrigins.add(node(origin));
            node(origin).perhapsGrown.put(node, doubt);
        });
    }

    /** Takes from each row what grew out of it, and returns what was noticed. */
    public List<Uncertainty> apply() {
        nodes.values().stream()
                .filter(node -> node.size.deals.high() == Span.UNBOUNDED)
                .sorted(Comparator.comparingInt(node -> node.row.kind().stage()))
                .forEach(Derivation::boundByOrigins);
        nodes.values().stream().filter(Node::hasGrown).forEach(this::giveUp);
        deals.innerFirst().stream().map(this::node).filter(Node::hasGrown).forEach(this::takeOutOfRowsInside);
        return uncertainties;
    }

    /** What rows inside batches gave up; which of them is not known. */
    public Set<SharedLoss> losses() {
        return new LinkedHashSet<>(losses.values());
    }

    /** Tells each row with each row that it grew out of. */
    public void forEachOrigin(BiConsumer<Contribution, Contribution> listener) {
        nodes.values().forEach(node -> node.origins.forEach(origin -> listener.accept(node.row, origin.row)));
    }

    /** The rows that grew out of a row, and out of those. */
    public Set<Contribution> grownOutOf(Contribution row) {
        Set<Contribution> found = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(node(row).grown);
        while (!open.isEmpty()) {
            Node next = open.poll();
            if (found.add(next.row)) {
                open.addAll(next.grown);
            }
        }
        return found;
    }

    private Node node(Contribution row) {
        return Objects.requireNonNull(nodes.get(row));
    }

    /**
     * The rows that a row grew out of. The batch that it is inside of is none of them, since it holds the same deals; a row
     * that states no others grew out of what its batch grew out of.
     */
    private Links.Origins origins(Contribution row) {
        List<Contribution> silent = new ArrayList<>();
        Optional<Contribution> at = Optional.of(row);
        Links.Origins found = Links.Origins.NONE;
        while (found.isEmpty() && at.isPresent()) {
            Contribution here = at.get();
            at = deals.batchOf(here);
            Links.Origins known = origins.get(here);
            if (known != null) {
                found = known;
                break;
            }
            found = deals.statedOrigins(here).without(at);
            silent.add(here);
        }
        for (Contribution passed : silent) {
            origins.put(passed, found);
        }
        return found;
    }

    /** A row of unknown size cannot stand for more deals than the rows that it grew out of have left for it. */
    private static void boundByOrigins(Node node) {
        if (node.origins.isEmpty()) {
            return;
        }
        long least = node.size.deals.low();
        Span room = Span.NONE;
        for (Node origin : node.origins) {
            room = room.plus(origin.roomBeside(origin.grownAtLeast - least));
        }
        for (Node origin : node.perhapsOrigins) {
            room = room.plus(origin.roomBeside(origin.grownAtLeast));
        }
        if (room.high() < Span.UNBOUNDED) {
            node.row.boundDeals(least, Math.max(Math.max(1, least), room.high()));
            node.size = Size.of(node.row);
        }
    }

    private void giveUp(Node origin) {
        Contribution row = origin.row;
        Taken taken = row.isSingle() ? Taken.whole(origin) : takenFrom(origin);
        if (row.isCountKnown()) {
            origin.missingDeals = taken.deals.minus(origin.size.deals);
        }
        if (row.currency() != null) {
            origin.missingValue = taken.value.minus(origin.size.value);
        }
        if (row.isSingle() && !origin.grown.isEmpty()) {
            row.leaveWhole();
            return;
        }
        Span left = origin.size.deals.minusDeals(taken.deals);
        row.boundDeals(row.isCountKnown() ? left.low() : 0, left.high());
        if (row.currency() != null) {
            Span valueLeft = origin.size.value.minus(taken.value);
            row.boundValue(valueLeft.low(), valueLeft.high());
        }
        if (row.isSingle()) {
            row.leavePerhaps();
        }
        uncertainties.addAll(origin.perhapsGrown.values());
    }

    private Taken takenFrom(Node origin) {
        Taken taken = new Taken();
        Set<Contribution> siblings = new HashSet<>();
        origin.grown.forEach(grown -> siblings.add(grown.row));
        for (Node grown : origin.grown) {
            boolean surelyFromHere = grown.standsFor(origin);
            if (grown.origins.size() > 1) {
                uncertainties.add(grown.row.uncertainty(Uncertainty.Cause.DERIVED_FROM_SEVERAL, origin.row));
            }
            taken.addDeals(grown.size.deals, surelyFromHere);
            takeValue(taken, origin.row, grown, surelyFromHere);
            for (PossibleOverlap overlap : grown.overlaps) {
                if (siblings.contains(overlap.batch())) {
                    taken.maybeTwice(overlap, surelyFromHere && grown.row.sameCurrency(origin.row));
                }
            }
        }
        for (Node grown : origin.perhapsGrown.keySet()) {
            taken.addDeals(grown.size.deals, false);
            takeValue(taken, origin.row, grown, false);
        }
        return taken;
    }

    private void takeValue(Taken taken, Contribution origin, Node grown, boolean surelyFromHere) {
        if (origin.currency() == null || grown.row.isValueElsewhere()) {
            return;
        }
        if (grown.row.sameCurrency(origin)) {
            taken.addValue(grown.size.value, surelyFromHere);
        } else {
            taken.addValue(new Span(0, Span.UNBOUNDED), surelyFromHere);
            uncertainties.add(grown.row.uncertainty(Uncertainty.Cause.DERIVED_VALUE_UNKNOWN, origin));
        }
    }

    /** What grew out of a batch beyond what was left of it came out of the rows inside it. */
    private void takeOutOfRowsInside(Node origin) {
        if (origin.missingDeals.isNone() && origin.missingValue.isNone()) {
            return;
        }
        SharedLoss loss = new SharedLoss(origin.row, deals.rowsInside(origin.row), losses);
        boolean enough = loss.take(origin.missingDeals, origin.missingValue);
        if (!enough && !origin.row.isSingle()) {
            uncertainties.add(origin.grown.get(0).row.uncertainty(Uncertainty.Cause.MORE_OUT_THAN_IN, origin.row));
        }
    }

    /** A row with what it grew out of and what grew out of it. */
    private static final class Node {
        private final Contribution row;
        private final List<Node> origins = new ArrayList<>();
        private final List<Node> perhapsOrigins = new ArrayList<>();
        private final List<Node> grown = new ArrayList<>();
        private final Map<Node, Uncertainty> perhapsGrown = new LinkedHashMap<>();
        private final List<PossibleOverlap> overlaps = new ArrayList<>();
        private long grownAtLeast;
        /** How many deals the rows inside have left for what grew out of this one. */
        private long roomInside;

        private Size size;
        /** What grew out of the row beyond what it had left. */
        private Span missingDeals = Span.NONE;

        private Span missingValue = Span.NONE;

        Node(Contribution row) {
            this.row = row;
            this.size = Size.of(row);
        }

        boolean hasGrown() {
            return !grown.isEmpty() || !perhapsGrown.isEmpty();
        }

        /** Zero for a row of unknown size, whose deals are bounded where it stands. */
        long room() {
            long own = row.isCountKnown() ? size.deals.high() - grownAtLeast : 0;
            return Math.max(0, own + roomInside);
        }

        Span roomBeside(long others) {
            return size.deals.plus(Span.exactly(roomInside)).minusDeals(Span.exactly(others));
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
    private record Size(Span deals, Span value) {
        static Size of(Contribution row) {
            return new Size(row.deals(), Span.exactly(row.valueHigh()));
        }
    }

    /** What grew out of one row, in bounds. */
    private static final class Taken {
        private Span deals = Span.NONE;
        private Span value = Span.NONE;

        /** A single deal moved on, or perhaps did. */
        static Taken whole(Node origin) {
            Taken taken = new Taken();
            taken.addDeals(Span.exactly(1), !origin.grown.isEmpty());
            taken.addValue(Span.exactly(origin.row.recordedValue()), !origin.grown.isEmpty());
            return taken;
        }

        void addDeals(Span more, boolean surely) {
            deals = deals.plus(surely ? more : new Span(0, more.high()));
        }

        void addValue(Span more, boolean surely) {
            value = value.plus(surely ? more : new Span(0, more.high()));
        }

        void maybeTwice(PossibleOverlap overlap, boolean sameCurrency) {
            deals = new Span(Math.max(0, deals.low() - overlap.deals()), deals.high());
            long twice = sameCurrency ? overlap.value() : 0;
            value = new Span(Math.max(0, value.low() - twice), value.high());
        }
    }
}
