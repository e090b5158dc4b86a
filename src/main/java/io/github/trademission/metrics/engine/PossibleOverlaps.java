package io.github.trademission.metrics.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of which nobody recorded whether they are inside another of these rows. One that may be inside either of several
 * lowers a sum by the most that any of them has room for: of deals in one, of value perhaps in another.
 */
public final class PossibleOverlaps {
    private final Deals deals;
    private final Map<Contribution, Room> rooms = new HashMap<>();
    private final List<PossibleOverlap> found = new ArrayList<>();

    private PossibleOverlaps(Deals deals) {
        this.deals = deals;
    }

    public static List<PossibleOverlap> of(Deals deals) {
        PossibleOverlaps overlaps = new PossibleOverlaps(deals);
        // Those that can be inside one row only come first, or the others could take their room and leave that of
        // another row.
        deals.contributions().stream()
                .sorted(Comparator.comparing(row -> deals.perhapsAround(row).size() > 1))
                .forEach(overlaps::add);
        return List.copyOf(overlaps.found);
    }

    private void add(Contribution row) {
        List<Around> around =
                deals.perhapsAround(row).stream().map(this::around).toList();
        if (around.isEmpty()) {
            return;
        }
        Around forDeals = Collections.max(around, Comparator.comparingLong(any -> any.deals.dealsFor(row)));
        Around forValue = Collections.max(around, Comparator.comparingLong(any -> any.value.valueFor(row)));
        if (forValue.value.valueFor(row) == forDeals.value.valueFor(row)) {
            forValue = forDeals;
        }
        boolean undisclosed = forDeals.mayHide(row);
        boolean together = forDeals.deals == forValue.value;
        long inDeals = forDeals.deals.takeDeals(row, undisclosed);
        long inValue = forValue.value.takeValue(row);
        found.add(new PossibleOverlap(
                row, forDeals.other, forDeals.deals.batch, inDeals, together ? inValue : 0, undisclosed));
        if (!together && inValue > 0) {
            found.add(new PossibleOverlap(row, forValue.other, forValue.value.batch, 0, inValue, false));
        }
    }

    private Around around(Contribution other) {
        return new Around(other, room(deals.countedBatch(other)), room(deals.valuedBatch(other)));
    }

    private Room room(Contribution batch) {
        return rooms.computeIfAbsent(batch, Room::new);
    }

    /** A row that another may be inside of, with the room for its deals and for its value. */
    private record Around(Contribution other, Room deals, Room value) {
        /** Whether a row without a value would be no unknown of its own if it were inside. */
        boolean mayHide(Contribution row) {
            boolean partOfAValue = value.batch.isDisclosed();
            boolean partOfACount = !row.isCountKnown() && deals.batch.isCountKnown();
            return !row.isDisclosed() && deals.undisclosedDeals > 0 && (partOfAValue || partOfACount);
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

        /** Of a value told in another currency nobody can tell what part of the batch it is. */
        long valueFor(Contribution row) {
            if (holdsValueOf(row)) {
                return Math.min(value, row.recordedValue());
            }
            return row.isDisclosed() && batch.isDisclosed() ? row.recordedValue() : 0;
        }

        private boolean holdsValueOf(Contribution row) {
            return row.sameCurrency(batch) && !batch.isValueElsewhere();
        }

        /** Any of the rows may be the one inside: what others took leaves the undisclosed ones their chance. */
        long takeDeals(Contribution row, boolean undisclosed) {
            long taken = dealsFor(row);
            deals -= taken;
            undisclosedDeals -= undisclosed ? row.outcome().count().orElse(1) : 0;
            return taken;
        }

        long takeValue(Contribution row) {
            long taken = valueFor(row);
            value -= holdsValueOf(row) ? taken : 0;
            return taken;
        }
    }
}
