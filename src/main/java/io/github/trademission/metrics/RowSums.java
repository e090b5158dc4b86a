package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.RowTable;
import io.github.trademission.metrics.engine.Stated;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds rows up to tallies, in numbered buckets: the numbers of each bucket and currency stand side by side in one array. Not
 * thread-safe.
 */
final class RowSums {
    private static final int ROWS = 0;
    private static final int DEALS = 1;
    private static final int TOTAL = 2;
    private static final int MINIMUM = 3;
    private static final int MAXIMUM = 4;
    private static final int ROWS_WITHOUT_COUNT = 5;
    /** The part of the total of which nobody knows the number of deals. */
    private static final int UNCOUNTED_TOTAL = 6;
    /** Deals that the values stand for beyond those of the rows: of rows inside them that have no value of their own. */
    private static final int FURTHER_DEALS = 7;

    private static final int WIDTH = 8;

    private final RowTable table;
    /** The places of a bucket: of rows without a value, of those of each currency, of those whose value is told elsewhere. */
    private final int places;

    private final int elsewhere;
    /** Where the numbers of a bucket's place begin; 0 if there are none. */
    private int[] start;

    private final WideNumbers sums = new WideNumbers(16 * WIDTH);
    private int end = WIDTH;

    RowSums(RowTable table, int buckets) {
        this.table = table;
        this.elsewhere = table.codes().size() + 1;
        this.places = elsewhere + 1;
        this.start = new int[buckets * places];
    }

    /** Adds a row at its value. */
    void add(int bucket, int row) {
        add(bucket, row, table.value(row));
    }

    /** Adds a row with a share of its value. */
    void add(int bucket, int row, long share) {
        int at = start(bucket, table.currency(row) + 1);
        int count = table.count(row);
        sums.add(at + ROWS, 1);
        sums.add(at + DEALS, count);
        addValue(at, share, share);
        if (count == 0) {
            sums.add(at + ROWS_WITHOUT_COUNT, 1);
            sums.add(at + UNCOUNTED_TOTAL, share);
        }
    }

    /** Adds a row of whose value nobody knows the share. */
    void addWithoutValue(int bucket, long deals, boolean isCountUnknown) {
        int at = start(bucket, 0);
        sums.add(at + ROWS, 1);
        sums.add(at + DEALS, deals);
        sums.add(at + ROWS_WITHOUT_COUNT, isCountUnknown ? 1 : 0);
    }

    /** Adds a value that several keys have together, and no deals. */
    void addValueAlone(int bucket, int currency, long units, long whole) {
        int at = start(bucket, currency + 1);
        sums.add(at + ROWS, 1);
        addValue(at, units, whole);
        sums.add(at + UNCOUNTED_TOTAL, units);
    }

    /** Adds what a row has beside the rows inside it, and of its value a share, of which the smallest and largest are told. */
    void add(int bucket, int row, Stated.Own own, long share, long whole) {
        int place = own.value() == Stated.Value.SHOWN
                ? table.currency(row) + 1
                : own.value() == Stated.Value.UNDISCLOSED ? 0 : elsewhere;
        int at = start(bucket, place);
        sums.add(at + ROWS, 1);
        sums.add(at + DEALS, own.deals());
        sums.add(at + ROWS_WITHOUT_COUNT, own.isCountUnknown() ? 1 : 0);
        if (own.value() == Stated.Value.SHOWN) {
            addValue(at, share, whole);
            sums.add(at + FURTHER_DEALS, (own.isValueCounted() ? own.valuedDeals() : 0) - own.deals());
            if (!own.isValueCounted()) {
                sums.add(at + UNCOUNTED_TOTAL, share);
            }
        }
    }

    private void addValue(int at, long units, long whole) {
        sums.add(at + TOTAL, units);
        sums.set(at + MINIMUM, Math.min(sums.get(at + MINIMUM), whole));
        sums.set(at + MAXIMUM, Math.max(sums.get(at + MAXIMUM), whole));
    }

    private int start(int bucket, int place) {
        int at = bucket * places + place;
        int all = (bucket + 1) * places;
        if (all > start.length) {
            start = Arrays.copyOf(start, Math.max(all, 2 * start.length / places * places));
        }
        if (start[at] == 0) {
            if (end == sums.length()) {
                sums.lengthen(2 * end);
            }
            start[at] = end;
            sums.set(end + MINIMUM, Long.MAX_VALUE);
            sums.set(end + MAXIMUM, Long.MIN_VALUE);
            end += WIDTH;
        }
        return start[at];
    }

    /** What the rows of a bucket add up to. */
    Tally tally(int bucket) {
        long rows = 0;
        long deals = 0;
        long withoutCount = 0;
        SortedMap<String, CurrencySum> byCurrency = new TreeMap<>();
        for (int place = 0; place < places && (bucket + 1) * places <= start.length; place++) {
            int at = start[bucket * places + place];
            if (at > 0) {
                rows += sums.get(at + ROWS);
                deals += sums.get(at + DEALS);
                withoutCount += sums.get(at + ROWS_WITHOUT_COUNT);
                if (place > 0 && place < elsewhere) {
                    byCurrency.put(table.codes().get(place - 1), sum(at));
                }
            }
        }
        return rows == 0 ? Tally.empty() : new Tally(rows, deals, withoutCount, withoutValue(bucket), byCurrency);
    }

    private long withoutValue(int bucket) {
        int at = start[bucket * places];
        return at == 0 ? 0 : sums.get(at + ROWS);
    }

    private CurrencySum sum(int at) {
        BigInteger total = sums.exact(at + TOTAL);
        BigInteger uncounted = sums.exact(at + UNCOUNTED_TOTAL);
        return new CurrencySum(
                sums.get(at + ROWS),
                sums.get(at + DEALS) + sums.get(at + FURTHER_DEALS),
                total,
                total.subtract(uncounted),
                sums.get(at + MINIMUM),
                sums.get(at + MAXIMUM));
    }
}
