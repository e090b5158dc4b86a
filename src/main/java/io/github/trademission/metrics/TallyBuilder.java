package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.WideSum;
import io.github.trademission.model.Outcome;
import io.github.trademission.money.Amounts;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds rows up on long minor units; not thread-safe. */
final class TallyBuilder {
    private long rows;
    private long deals;
    private long rowsWithoutCount;
    private long rowsWithoutValue;
    private final Map<String, Sum> sums = new HashMap<>();

    void add(Outcome row) {
        addRow();
        if (row.count().isPresent()) {
            addDeals(row.count().getAsInt());
        } else {
            addUnknownCount();
        }
        if (row.currentValue().isPresent()) {
            var value = row.currentValue().get();
            long units = Amounts.minorUnits(value);
            addValue(
                    value.getCurrency().getCurrencyCode(),
                    units,
                    units,
                    row.count().orElse(0),
                    row.count().isPresent());
        } else {
            addUndisclosed();
        }
    }

    void addRow() {
        rows++;
    }

    void addDeals(long number) {
        deals += number;
    }

    void addUnknownCount() {
        rowsWithoutCount++;
    }

    void addUndisclosed() {
        rowsWithoutValue++;
    }

    /**
     * Adds a row's value.
     *
     * @param units what of it adds to the sum
     * @param ofRow the whole value of the row, for the smallest and largest
     */
    void addValue(String code, long units, long ofRow, long dealsOfRow, boolean counted) {
        Sum sum = sum(code);
        sum.rows++;
        sum.total.add(units);
        sum.minimum = Math.min(sum.minimum, ofRow);
        sum.maximum = Math.max(sum.maximum, ofRow);
        if (counted) {
            sum.deals += dealsOfRow;
            sum.countedTotal.add(units);
        }
    }

    void add(Tally tally) {
        rows += tally.rows();
        deals += tally.deals();
        rowsWithoutCount += tally.rowsWithoutCount();
        rowsWithoutValue += tally.rowsWithoutValue();
        tally.sums().forEach((code, other) -> sum(code).add(other));
    }

    TallyBuilder merge(TallyBuilder other) {
        add(other.build());
        return this;
    }

    Tally build() {
        if (rows == 0) {
            return Tally.empty();
        }
        SortedMap<String, CurrencySum> built = new TreeMap<>();
        sums.forEach((code, sum) -> built.put(code, sum.build()));
        return new Tally(rows, deals, rowsWithoutCount, rowsWithoutValue, built);
    }

    private Sum sum(String code) {
        return sums.computeIfAbsent(code, unseen -> new Sum());
    }

    private static final class Sum {
        private long rows;
        private long deals;
        private final WideSum total = new WideSum();
        private final WideSum countedTotal = new WideSum();
        private long minimum = Long.MAX_VALUE;
        private long maximum = Long.MIN_VALUE;

        void add(CurrencySum other) {
            rows += other.rows();
            deals += other.deals();
            total.add(other.total());
            countedTotal.add(other.countedTotal());
            minimum = Math.min(minimum, other.minimum());
            maximum = Math.max(maximum, other.maximum());
        }

        CurrencySum build() {
            return new CurrencySum(rows, deals, total.total(), countedTotal.total(), minimum, maximum);
        }
    }
}
