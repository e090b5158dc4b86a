package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.RowTable;
import io.github.trademission.metrics.engine.Stated;
import io.github.trademission.metrics.engine.WideSum;
import io.github.trademission.model.Outcome;
import io.github.trademission.money.Amounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds rows up on long minor units, currencies by their positions in a list of codes; not thread-safe. */
final class TallyBuilder {
    private final List<String> codes;
    private long rows;
    private long deals;
    private long rowsWithoutCount;
    private long rowsWithoutValue;
    private @Nullable Sum[] sums = new Sum[2];

    TallyBuilder() {
        this(new ArrayList<>());
    }

    /** With a list that holds all codes that there will be. */
    TallyBuilder(List<String> codes) {
        this.codes = codes;
    }

    void add(Outcome row) {
        rows++;
        if (row.count().isPresent()) {
            deals += row.count().getAsInt();
        } else {
            rowsWithoutCount++;
        }
        if (row.currentValue().isPresent()) {
            var value = row.currentValue().get();
            sum(value.getCurrency().getCurrencyCode())
                    .add(Amounts.minorUnits(value), row.count().orElse(0));
        } else {
            rowsWithoutValue++;
        }
    }

    /** Adds a row without links. */
    void add(RowTable table, int row) {
        int count = table.count(row);
        if (table.isDisclosed(row)) {
            add(table, row, table.value(row));
        } else {
            addWithoutValue(count, count == 0);
        }
    }

    /** Adds a row with a share of its value. */
    void add(RowTable table, int row, long share) {
        int count = table.count(row);
        addCount(count, count == 0);
        sum(table.currency(row)).add(share, count);
    }

    /** Adds what a row has beside the rows inside it, and of its value a share, of which the smallest and largest are told. */
    void add(RowTable table, Stated.Own own, long share, long whole) {
        addCount(own.deals(), own.isCountUnknown());
        if (own.value() == Stated.Value.SHOWN) {
            sum(table.currency(own.row())).add(share, whole, own.valuedDeals(), own.isValueCounted());
        } else if (own.value() == Stated.Value.UNDISCLOSED) {
            rowsWithoutValue++;
        }
    }

    /** Adds a row of whose value nobody knows the share. */
    void addWithoutValue(long itsDeals, boolean isCountUnknown) {
        addCount(itsDeals, isCountUnknown);
        rowsWithoutValue++;
    }

    /** Adds a value that several keys have together, and no deals. */
    void addValueAlone(int currency, long units, long whole) {
        rows++;
        sum(currency).add(units, whole, 0, false);
    }

    private void addCount(long itsDeals, boolean isUnknown) {
        rows++;
        deals += itsDeals;
        rowsWithoutCount += isUnknown ? 1 : 0;
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
        for (int currency = 0; currency < sums.length; currency++) {
            Sum sum = sums[currency];
            if (sum != null) {
                built.put(codes.get(currency), sum.build());
            }
        }
        return new Tally(rows, deals, rowsWithoutCount, rowsWithoutValue, built);
    }

    private Sum sum(String code) {
        int known = codes.indexOf(code);
        if (known < 0) {
            codes.add(code);
            known = codes.size() - 1;
        }
        return sum(known);
    }

    private Sum sum(int currency) {
        if (currency >= sums.length) {
            sums = Arrays.copyOf(sums, Math.max(currency + 1, 2 * sums.length));
        }
        Sum sum = sums[currency];
        if (sum == null) {
            sum = new Sum();
            sums[currency] = sum;
        }
        return sum;
    }

    private static final class Sum {
        private long rows;
        private long deals;
        private final WideSum total = new WideSum();
        private final WideSum countedTotal = new WideSum();
        private long minimum = Long.MAX_VALUE;
        private long maximum = Long.MIN_VALUE;

        void add(long units, int count) {
            add(units, units, count, count > 0);
        }

        /** A part of the value of a row, with the whole value for the smallest and largest. */
        void add(long units, long whole, long itsDeals, boolean isCounted) {
            rows++;
            total.add(units);
            minimum = Math.min(minimum, whole);
            maximum = Math.max(maximum, whole);
            if (isCounted) {
                deals += itsDeals;
                countedTotal.add(units);
            }
        }

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
