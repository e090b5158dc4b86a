package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.Contribution;
import io.github.trademission.metrics.engine.Deals;
import io.github.trademission.model.OutcomeKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Adds rows up as recorded, per kind, by the keys of a dimension. */
final class Gross<K> {
    private final Dimension<K> dimension;
    private final Parts<K> parts;

    Gross(Dimension<K> dimension) {
        this.dimension = dimension;
        this.parts = new Parts<>(dimension);
    }

    Breakdown<K> of(List<Row> rows) {
        for (OutcomeKind kind : OutcomeKind.values()) {
            Deals deals = Engine.deals(rows, EnumSet.of(kind));
            deals.contributions().forEach(row -> add(row, deals));
            new KeyLosses<>(parts, dimension, deals, kind).lower();
        }
        return parts.build(Totals.byKind(rows));
    }

    private void add(Contribution row, Deals deals) {
        Placement<K> placement = Placement.of(dimension, Engine.row(row));
        String currency = row.currency();
        Optional<List<Long>> shares =
                currency == null ? Optional.empty() : placement.split(Engine.row(row), currency, row.valueHigh());
        for (int i = 0; i < placement.keys().size(); i++) {
            Optional<K> key = placement.keys().get(i);
            Summary.Builder sum = parts.of(Engine.row(row), key);
            sum.addRow(row);
            if (currency != null && shares.isPresent()) {
                long share = shares.get().get(i);
                sum.addValue(row, currency, share, placement.isWhole() ? row.recordedValue() : share);
            } else if (currency != null
                    || row.undisclosedHigh() > 0
                    || isUnknownOf(key, placement, deals.holderOf(row))) {
                sum.addUndisclosed(row.kind());
            }
        }
        if (currency != null && shares.isEmpty()) {
            Summary.Builder sum = parts.together(Engine.row(row), placement);
            sum.tally(row.kind()).addRow();
            sum.tally(row.kind()).addValue(currency, row.valueHigh(), row.recordedValue(), 0, false);
            sum.figure(row.kind()).addAmount(currency, row.valueLow(), row.valueHigh());
        }
    }

    /**
     * Whether the unknown value of a row is an unknown of a key, too. It is not if the batch whose value it is a part of falls under
     * the same one key, nor if nobody recorded the row's, which then is the batch's.
     */
    private boolean isUnknownOf(Optional<K> key, Placement<K> placement, Contribution batch) {
        return dimension.isKnown(key) && !placement.isSameKey(Placement.of(dimension, Engine.row(batch)), dimension);
    }
}
