package io.github.trademission.metrics;

import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Overlap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * The rows of some kinds, each deal in just one of them: a row stated to be inside another one takes its deals and value
 * out of that one. What is not recorded stays as a possible overlap.
 */
final class Deals {
    private final List<Contribution> contributions = new ArrayList<>();
    private final Map<String, Map<String, Contribution>> byMissionAndId = new HashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    Deals(Iterable<Row> rows, Set<OutcomeKind> kinds) {
        for (Row row : rows) {
            if (kinds.contains(row.outcome().kind())) {
                Contribution contribution = new Contribution(row);
                contributions.add(contribution);
                byMissionAndId
                        .computeIfAbsent(row.mission().id(), mission -> new HashMap<>())
                        .put(contribution.id(), contribution);
            }
        }
        // Whatever order the rows came in, the same ones are first where only some of them find room.
        contributions.sort(
                Comparator.comparing((Contribution row) -> row.row().mission().id())
                        .thenComparing(Contribution::id));
        takeIncludedOutOfTheirBatches();
    }

    List<Contribution> contributions() {
        return contributions;
    }

    /** What was noticed while the rows were taken apart. */
    List<Doubt> doubts() {
        return doubts;
    }

    List<Contribution> find(Contribution from, List<String> ids) {
        Map<String, Contribution> ofMission =
                Objects.requireNonNull(byMissionAndId.get(from.row().mission().id()));
        return ids.stream().map(ofMission::get).filter(Objects::nonNull).toList();
    }

    /** The row that this one is stated to be inside of, if it is among these. */
    Optional<Contribution> batchOf(Contribution row) {
        return Contribution.first(find(row, row.overlaps(Overlap.Relation.INCLUDED)));
    }

    /** Tells each row with the row that it is stated to be inside of. */
    void forEachInside(BiConsumer<Contribution, Contribution> listener) {
        contributions.forEach(row -> batchOf(row).ifPresent(batch -> listener.accept(row, batch)));
    }

    /** A row's deals are inside the nearest batch whose count is known, its value inside the nearest one that has a value. */
    private void takeIncludedOutOfTheirBatches() {
        Map<Contribution, Inside> inside = new LinkedHashMap<>();
        Map<Contribution, Optional<Contribution>> counted = new HashMap<>();
        Map<Contribution, Optional<Contribution>> valued = new HashMap<>();
        Map<Contribution, Boolean> elsewhere = new HashMap<>();
        for (Contribution row : contributions) {
            Optional<Contribution> direct = batchOf(row);
            if (direct.isEmpty()) {
                continue;
            }
            Optional<Contribution> counting = nearest(row, Contribution::isCountKnown, counted);
            if (row.isCountKnown()) {
                inside(inside, counting.orElse(direct.get()), row).deals +=
                        row.outcome().count().getAsInt();
            } else {
                row.boundDeals(0, counting.isPresent() ? 0 : row.dealsHigh());
            }
            nearest(row, Contribution::isDisclosed, valued)
                    .ifPresent(batch -> putValue(inside, batch, row, isValueInsideAnother(batch, valued, elsewhere)));
        }
        inside.forEach(this::takeOut);
    }

    /** The nearest fitting batch around a row; the walk is remembered, since chains may be as long as there are rows. */
    private Optional<Contribution> nearest(
            Contribution row, Predicate<Contribution> fits, Map<Contribution, Optional<Contribution>> around) {
        List<Contribution> passed = new ArrayList<>();
        Optional<Contribution> at = batchOf(row);
        while (at.isPresent() && !fits.test(at.get())) {
            passed.add(at.get());
            Optional<Contribution> known = around.get(at.get());
            if (known != null) {
                at = known;
                break;
            }
            at = batchOf(at.get());
        }
        for (Contribution unfit : passed) {
            around.put(unfit, at);
        }
        return at;
    }

    /** Whether the value of a row is part of the value, in another currency, of a batch around it, however far out. */
    private boolean isValueInsideAnother(
            Contribution row, Map<Contribution, Optional<Contribution>> valued, Map<Contribution, Boolean> elsewhere) {
        Deque<Contribution> outwards = new ArrayDeque<>();
        Optional<Contribution> at = Optional.of(row);
        while (at.isPresent() && !elsewhere.containsKey(at.get())) {
            outwards.push(at.get());
            at = nearest(at.get(), Contribution::isDisclosed, valued);
        }
        for (Contribution inner : outwards) {
            Optional<Contribution> batch = nearest(inner, Contribution::isDisclosed, valued);
            elsewhere.put(
                    inner,
                    batch.isPresent()
                            && (!inner.sameCurrency(batch.get())
                                    || Objects.requireNonNull(elsewhere.get(batch.get()))));
        }
        return Objects.requireNonNull(elsewhere.get(row));
    }

    private void putValue(
            Map<Contribution, Inside> inside, Contribution batch, Contribution row, boolean batchIsElsewhere) {
        if (row.sameCurrency(batch) && !batchIsElsewhere) {
            Inside part = inside(inside, batch, row);
            part.value = addCapped(part.value, row.recordedValue());
            row.leaveValuedDealsOf(batch);
            return;
        }
        if (row.isDisclosed()) {
            doubts.add(row.doubt(Doubt.Reason.INSIDE_IN_OTHER_CURRENCY, batch));
        }
        row.leaveValueElsewhere();
    }

    private static Inside inside(Map<Contribution, Inside> inside, Contribution batch, Contribution row) {
        return inside.computeIfAbsent(batch, any -> new Inside(row));
    }

    private void takeOut(Contribution batch, Inside inside) {
        boolean tooMany =
                batch.isCountKnown() && inside.deals > batch.outcome().count().orElse(0);
        if (tooMany || (batch.isDisclosed() && inside.value > batch.recordedValue())) {
            doubts.add(inside.first.doubt(Doubt.Reason.MORE_INSIDE_THAN_BATCH, batch));
        }
        batch.boundDeals(
                Math.max(0, batch.dealsLow() - inside.deals),
                batch.isCountKnown() ? Math.max(0, batch.dealsHigh() - inside.deals) : batch.dealsHigh());
        if (batch.isDisclosed() && !batch.isValueElsewhere()) {
            long left = Math.max(0, batch.valueHigh() - inside.value);
            batch.boundValue(left, left);
        }
    }

    /**
     * The rows of which nobody recorded whether they are inside another of these rows. One that may be inside either of several
     * lowers a sum by the most that any of them has room for: of deals in one, of value perhaps in another.
     */
    List<PossibleOverlap> possibleOverlaps() {
        Map<Contribution, Room> rooms = new HashMap<>();
        List<PossibleOverlap> possible = new ArrayList<>();
        for (Contribution row : contributions) {
            List<Contribution> others = find(row, row.overlaps(Overlap.Relation.UNKNOWN));
            if (others.isEmpty() || batchOf(row).isPresent()) {
                continue;
            }
            List<Room> around = others.stream()
                    .map(other -> rooms.computeIfAbsent(other, Room::new))
                    .toList();
            Room forDeals = Collections.max(around, Comparator.comparingLong(room -> room.dealsFor(row)));
            Room forValue = Collections.max(around, Comparator.comparingLong(room -> room.valueFor(row)));
            if (forValue.valueFor(row) == forDeals.valueFor(row)) {
                possible.add(forDeals.take(row, true, true));
            } else {
                possible.add(forDeals.take(row, true, false));
                possible.add(forValue.take(row, false, true));
            }
        }
        return possible;
    }

    static long addCapped(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Contribution.UNBOUNDED : sum;
    }

    /** What rows take out of the batch that they are inside of. */
    private static final class Inside {
        private final Contribution first;
        private long deals;
        private long value;

        Inside(Contribution first) {
            this.first = first;
        }
    }

    /** How much of a batch other rows can be: no more deals and no more value than it has left. */
    private static final class Room {
        private final Contribution batch;
        private long deals;
        private long undisclosedDeals;
        private long value;

        Room(Contribution batch) {
            this.batch = batch;
            this.deals = batch.dealsHigh();
            this.undisclosedDeals = deals;
            this.value = batch.valueHigh();
        }

        long dealsFor(Contribution row) {
            return Math.min(deals, row.outcome().count().orElse(1));
        }

        /** Of a value in another currency nobody can tell what part of the batch it is. */
        long valueFor(Contribution row) {
            if (row.sameCurrency(batch)) {
                return Math.min(value, row.recordedValue());
            }
            return row.isDisclosed() && batch.isDisclosed() ? row.recordedValue() : 0;
        }

        PossibleOverlap take(Contribution row, boolean takeDeals, boolean takeValue) {
            long dealsInside = takeDeals ? dealsFor(row) : 0;
            long valueInside = takeValue ? valueFor(row) : 0;
            deals -= dealsInside;
            value -= row.sameCurrency(batch) ? valueInside : 0;
            // Any of the rows may be the one inside: what others took leaves the undisclosed ones their chance.
            boolean undisclosedInside = takeDeals && undisclosedDeals > 0 && !row.isDisclosed() && batch.isDisclosed();
            undisclosedDeals -= undisclosedInside ? row.outcome().count().orElse(1) : 0;
            return new PossibleOverlap(row, batch, dealsInside, valueInside, undisclosedInside);
        }
    }
}
