package io.github.trademission.metrics;

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
    private final List<String> codes = new ArrayList<>();
    private long rows;
    private long deals;
    private long rowsWithoutCount;
    private long rowsWithoutValue;
    private @Nullable Sum[] sums = new Sum[2];

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
            rows++;
            total.add(units);
            minimum = Math.min(minimum, units);
            maximum = Math.max(maximum, units);
            if (count > 0) {
                deals += count;
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
