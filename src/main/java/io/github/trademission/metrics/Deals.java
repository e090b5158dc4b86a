package io.github.trademission.metrics;

import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Overlap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

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

    private void takeIncludedOutOfTheirBatches() {
        Map<Contribution, List<Contribution>> inside = new LinkedHashMap<>();
        forEachInside((row, batch) ->
                inside.computeIfAbsent(batch, any -> new ArrayList<>()).add(row));
        inside.forEach(this::takeOut);
    }

    /** Tells each row with the row that it is stated to be inside of. */
    void forEachInside(BiConsumer<Contribution, Contribution> listener) {
        for (Contribution row : contributions) {
            Contribution.first(find(row, row.overlaps(Overlap.Relation.INCLUDED)))
                    .ifPresent(batch -> listener.accept(row, batch));
        }
    }

    private void takeOut(Contribution batch, List<Contribution> rows) {
        long deals = 0;
        long value = 0;
        for (Contribution row : rows) {
            deals += row.outcome().count().orElse(0);
            if (row.sameCurrency(batch)) {
                value = addCapped(value, row.recordedValue());
            } else if (batch.isDisclosed()) {
                if (row.isDisclosed()) {
                    doubts.add(row.doubt(Doubt.Reason.INSIDE_IN_OTHER_CURRENCY, batch));
                }
                row.leaveValueElsewhere();
            }
            if (!row.isCountKnown()) {
                row.boundDeals(0, batch.isCountKnown() ? 0 : row.dealsHigh());
            }
        }
        boolean tooMany =
                batch.isCountKnown() && deals > batch.outcome().count().orElse(0);
        if (tooMany || (batch.isDisclosed() && value > batch.recordedValue())) {
            doubts.add(rows.get(0).doubt(Doubt.Reason.MORE_INSIDE_THAN_BATCH, batch));
        }
        batch.boundDeals(
                Math.max(0, batch.dealsLow() - deals),
                batch.isCountKnown() ? Math.max(0, batch.dealsHigh() - deals) : Contribution.UNBOUNDED);
        if (batch.isDisclosed() && !batch.isValueElsewhere()) {
            long left = Math.max(0, batch.valueHigh() - value);
            batch.boundValue(left, left);
        }
    }

    /** The rows of which nobody recorded whether they are inside another of these rows. */
    List<PossibleOverlap> possibleOverlaps() {
        Map<Contribution, Room> roomLeft = new HashMap<>();
        List<PossibleOverlap> possible = new ArrayList<>();
        for (Contribution row : contributions) {
            if (!find(row, row.overlaps(Overlap.Relation.INCLUDED)).isEmpty()) {
                continue;
            }
            for (Contribution other : find(row, row.overlaps(Overlap.Relation.UNKNOWN))) {
                Room room = roomLeft.computeIfAbsent(other, Room::new);
                possible.add(room.take(row, other));
                break;
            }
        }
        return possible;
    }

    static long addCapped(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Contribution.UNBOUNDED : sum;
    }

    /** How much of a batch other rows can be: no more deals and no more value than it has left. */
    private static final class Room {
        private long deals;
        private long value;

        Room(Contribution batch) {
            this.deals = batch.dealsHigh();
            this.value = batch.valueHigh();
        }

        PossibleOverlap take(Contribution row, Contribution batch) {
            long dealsInside = Math.min(deals, row.outcome().count().orElse(1));
            deals -= dealsInside;
            long valueInside = 0;
            if (row.sameCurrency(batch)) {
                valueInside = Math.min(value, row.recordedValue());
                value -= valueInside;
            } else if (row.isDisclosed() && batch.isDisclosed()) {
                valueInside = row.recordedValue();
            }
            boolean undisclosedInside = dealsInside > 0 && !row.isDisclosed() && batch.isDisclosed();
            return new PossibleOverlap(row, batch, dealsInside, valueInside, undisclosedInside);
        }
    }
}
