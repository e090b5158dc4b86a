package io.github.trademission.metrics.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
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
public final class Deals {
    private final List<Contribution> contributions;
    private final Links links;
    private final Map<Contribution, List<Contribution>> inside = new HashMap<>();
    private final Map<Contribution, Optional<Contribution>> counted = new HashMap<>();
    private final Map<Contribution, Optional<Contribution>> valued = new HashMap<>();
    private final List<Uncertainty> uncertainties = new ArrayList<>();

    /** Takes the rows apart, each as recorded until now. */
    public Deals(Collection<Contribution> rows) {
        contributions = new ArrayList<>(rows);
        // Whatever order the rows came in, the same ones are first where only some of them find room.
        contributions.sort(
                Comparator.comparing((Contribution row) -> row.mission().id()).thenComparing(Contribution::id));
        links = new Links(contributions);
        forEachInside((row, batch) ->
                inside.computeIfAbsent(batch, any -> new ArrayList<>()).add(row));
        takeIncludedOutOfTheirBatches();
    }

    public List<Contribution> contributions() {
        return contributions;
    }

    /** What was noticed while the rows were taken apart. */
    public List<Uncertainty> uncertainties() {
        return uncertainties;
    }

    /** The row that this one is stated to be inside of, if it is among these or a row around it is. */
    public Optional<Contribution> batchOf(Contribution row) {
        return links.batchOf(row);
    }

    Links.Origins statedOrigins(Contribution row) {
        return links.statedOrigins(row);
    }

    /** The rows that this one may be inside of; none if it surely is inside one. */
    public Set<Contribution> perhapsAround(Contribution row) {
        return batchOf(row).isPresent() ? Set.of() : links.perhapsAround(row);
    }

    /** The row in whose count the deals of a row stand: itself if it has a count, else the nearest around that has one. */
    public Contribution countedBatch(Contribution row) {
        return row.isCountKnown()
                ? row
                : nearest(row, Contribution::isCountKnown, counted).orElse(row);
    }

    /** The row in whose value that of a row stands: itself if it has one, else the nearest around that has one. */
    public Contribution valuedBatch(Contribution row) {
        return row.isDisclosed()
                ? row
                : nearest(row, Contribution::isDisclosed, valued).orElse(row);
    }

    /** The batch of whose value or count a row without a value of its own is a part. */
    public Contribution holderOf(Contribution row) {
        Contribution holder = row;
        while (holder.isValueElsewhere()) {
            holder = nearest(holder, Contribution::isDisclosed, valued).orElseThrow();
        }
        return holder.equals(row) ? countedBatch(row) : holder;
    }

    /** The rows inside a row, and inside those. */
    List<Contribution> rowsInside(Contribution batch) {
        List<Contribution> found = new ArrayList<>(inside.getOrDefault(batch, List.of()));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(inside.getOrDefault(found.get(i), List.of()));
        }
        return found;
    }

    /** All rows, each before the row that it is inside of. */
    List<Contribution> innerFirst() {
        List<Contribution> order = new ArrayList<>();
        for (Contribution row : contributions) {
            if (batchOf(row).isEmpty()) {
                order.add(row);
                order.addAll(rowsInside(row));
            }
        }
        Collections.reverse(order);
        return order;
    }

    /** Tells each row with the row that it is stated to be inside of. */
    public void forEachInside(BiConsumer<Contribution, Contribution> listener) {
        contributions.forEach(row -> batchOf(row).ifPresent(batch -> listener.accept(row, batch)));
    }

    /** A row's deals are inside the nearest batch whose count is known, its value inside the nearest one that has a value. */
    private void takeIncludedOutOfTheirBatches() {
        Map<Contribution, Inside> taken = new LinkedHashMap<>();
        Map<Contribution, Boolean> elsewhere = new HashMap<>();
        for (Contribution row : contributions) {
            Optional<Contribution> direct = batchOf(row);
            if (direct.isEmpty()) {
                continue;
            }
            Optional<Contribution> counting = nearest(row, Contribution::isCountKnown, counted);
            if (row.isCountKnown()) {
                inside(taken, counting.orElse(direct.get()), row).deals +=
                        row.outcome().count().getAsInt();
            } else {
                row.boundDeals(0, counting.isPresent() ? 0 : row.dealsHigh());
            }
            nearest(row, Contribution::isDisclosed, valued)
                    .ifPresent(batch -> putValue(taken, batch, row, isValueInsideAnother(batch, elsewhere)));
        }
        taken.forEach(this::takeOut);
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
    private boolean isValueInsideAnother(Contribution row, Map<Contribution, Boolean> elsewhere) {
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
            Map<Contribution, Inside> taken, Contribution batch, Contribution row, boolean batchIsElsewhere) {
        if (row.sameCurrency(batch) && !batchIsElsewhere) {
            Inside part = inside(taken, batch, row);
            part.value = part.value.plus(Span.exactly(row.recordedValue()));
            row.leaveValuedDealsOf(batch);
            return;
        }
        if (row.isDisclosed()) {
            uncertainties.add(row.uncertainty(Uncertainty.Cause.INSIDE_IN_OTHER_CURRENCY, batch));
        }
        row.leaveValueElsewhere();
    }

    private static Inside inside(Map<Contribution, Inside> taken, Contribution batch, Contribution row) {
        return taken.computeIfAbsent(batch, any -> new Inside(row));
    }

    private void takeOut(Contribution batch, Inside inside) {
        boolean tooMany =
                batch.isCountKnown() && inside.deals > batch.outcome().count().orElse(0);
        if (tooMany || (batch.isDisclosed() && inside.value.low() > batch.recordedValue())) {
            uncertainties.add(inside.first.uncertainty(Uncertainty.Cause.MORE_INSIDE_THAN_BATCH, batch));
        }
        batch.boundDeals(
                Math.max(0, batch.dealsLow() - inside.deals),
                batch.isCountKnown() ? Math.max(0, batch.dealsHigh() - inside.deals) : batch.dealsHigh());
        if (batch.isDisclosed() && !batch.isValueElsewhere()) {
            long left = Math.max(0, batch.valueHigh() - inside.value.low());
            batch.boundValue(left, left);
        }
    }

    /** What rows take out of the batch that they are inside of. */
    private static final class Inside {
        private final Contribution first;
        private long deals;
        private Span value = Span.NONE;

        Inside(Contribution first) {
            this.first = first;
        }
    }
}
