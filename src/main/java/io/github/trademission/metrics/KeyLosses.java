package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.Contribution;
import io.github.trademission.metrics.engine.Deals;
import io.github.trademission.metrics.engine.PossibleLoss;
import io.github.trademission.metrics.engine.Uncertainty;
import io.github.trademission.model.OutcomeKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What each key of a breakdown would lose if rows turned out to be inside others: each key by itself, as if the room of a
 * batch were for the rows of that key's loss alone.
 *
 * <p>What may be counted twice is lowered under the batch's key, since the row itself did happen under its own; under the row's
 * if nobody recorded one, since it then falls under the batch's. A value told in another currency than the batch's can
 * only be lowered where it stands, under the row's key.
 */
final class KeyLosses<K> {
    private final Parts<K> parts;
    private final Dimension<K> dimension;
    private final Deals deals;
    private final OutcomeKind kind;
    private final Map<FigureBuilder, Losses> losses = new LinkedHashMap<>();

    KeyLosses(Parts<K> parts, Dimension<K> dimension, Deals deals, OutcomeKind kind) {
        this.parts = parts;
        this.dimension = dimension;
        this.deals = deals;
        this.kind = kind;
    }

    void lower() {
        deals.contributions().forEach(this::addBatchesAround);
        losses.forEach((figure, lost) -> lost.takeFrom(figure));
    }

    /** A row inside a batch of unknown key is also inside what that batch is perhaps inside of, whose key the batch then has. */
    private void addBatchesAround(Contribution row) {
        boolean attributed = isAttributed(row);
        Set<Contribution> seen = new HashSet<>();
        Deque<Contribution> open = new ArrayDeque<>(List.of(row));
        while (!open.isEmpty()) {
            Contribution at = open.poll();
            if (!seen.add(at)) {
                continue;
            }
            for (Contribution other : deals.perhapsAround(at)) {
                add(row, other, at.uncertainty(Uncertainty.Cause.OVERLAP_UNKNOWN, other));
                if (attributed && !isAttributed(other)) {
                    open.add(other);
                }
            }
            if (attributed) {
                deals.batchOf(at).filter(batch -> !isAttributed(batch)).ifPresent(open::add);
            }
        }
    }

    private void add(Contribution row, Contribution other, Uncertainty found) {
        Contribution counting = deals.countedBatch(other);
        Contribution valued = deals.valuedBatch(other);
        addDeals(row, counting, found);
        if (hides(row, counting, valued)) {
            addUndisclosed(row, counting, valued);
        }
        addValue(row, valued);
    }

    private void addDeals(Contribution row, Contribution batch, Uncertainty found) {
        Contribution where = isAttributed(row) ? batch : row;
        for (Optional<K> key : placement(where).keys()) {
            FigureBuilder figure = figure(where, key);
            figure.add(found);
            losses(figure).deals.add(row, row.outcome().count().orElse(1), batch, batch.dealsHigh());
        }
    }

    /** Whether a row without a value would be no unknown of its own if it were inside. */
    private static boolean hides(Contribution row, Contribution counting, Contribution valued) {
        return !row.isDisclosed() && (valued.isDisclosed() || (!row.isCountKnown() && counting.isCountKnown()));
    }

    private void addUndisclosed(Contribution row, Contribution counting, Contribution valued) {
        Placement<K> ofRow = placement(row);
        Placement<K> ofHolder = placement(valued.isDisclosed() ? valued : counting);
        if (!isAttributed(row) || ofRow.isSameKey(ofHolder, dimension)) {
            for (Optional<K> key : ofRow.keys()) {
                losses(figure(row, key))
                        .undisclosed
                        .add(row, row.outcome().count().orElse(1), counting, counting.dealsHigh());
            }
        }
    }

    private void addValue(Contribution row, Contribution batch) {
        String currency = row.currency();
        if (currency == null || !batch.isDisclosed()) {
            return;
        }
        if (!row.sameCurrency(batch) || batch.isValueElsewhere()) {
            addAmount(row, row, row, row.recordedValue(), currency);
        } else {
            addAmount(row, isAttributed(row) ? batch : row, batch, batch.valueHigh(), currency);
        }
    }

    private void addAmount(Contribution row, Contribution where, Contribution batch, long room, String currency) {
        Placement<K> placement = placement(where);
        long size = row.recordedValue();
        Optional<List<Long>> all = placement.split(Engine.row(where), currency, where.valueHigh());
        if (placement.isWhole() || all.isEmpty()) {
            FigureBuilder figure = placement.isWhole()
                    ? figure(where, placement.keys().get(0))
                    : parts.together(Engine.row(where), placement).figure(kind);
            losses(figure).amount(currency).add(row, size, batch, room);
            return;
        }
        for (int i = 0; i < placement.keys().size(); i++) {
            int at = i;
            losses(figure(where, placement.keys().get(i)))
                    .amount(currency)
                    .addPart(row, size, where, where.equals(row) ? Math.min(room, size) : room, taken -> {
                        long left = Math.max(0, where.valueHigh() - taken);
                        return all.get().get(at)
                                - placement
                                        .split(Engine.row(where), currency, left)
                                        .orElseThrow()
                                        .get(at);
                    });
        }
    }

    private boolean isAttributed(Contribution row) {
        return placement(row).keys().stream().allMatch(dimension::isKnown);
    }

    private Placement<K> placement(Contribution row) {
        return Placement.of(dimension, Engine.row(row));
    }

    private FigureBuilder figure(Contribution where, Optional<K> key) {
        return parts.of(Engine.row(where), key).figure(kind);
    }

    private Losses losses(FigureBuilder figure) {
        return losses.computeIfAbsent(figure, unseen -> new Losses());
    }

    /** What one figure would lose. */
    private static final class Losses {
        private final PossibleLoss deals = new PossibleLoss();
        private final PossibleLoss undisclosed = new PossibleLoss();
        private final Map<String, PossibleLoss> amounts = new TreeMap<>();

        PossibleLoss amount(String currency) {
            return amounts.computeIfAbsent(currency, unseen -> new PossibleLoss());
        }

        void takeFrom(FigureBuilder figure) {
            figure.lowerDeals(deals.most().longValueExact());
            figure.lowerUndisclosed(undisclosed.mostRows());
            amounts.forEach((currency, lost) -> figure.lowerAmount(currency, lost.most()));
        }
    }
}
