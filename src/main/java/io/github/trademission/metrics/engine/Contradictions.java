package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;

import java.util.Arrays;
import java.util.function.Consumer;

/** Finds what doesn't fit together in the record itself, whatever it leaves open. */
public final class Contradictions {
    private final Linked rows;
    private final Consumer<Notice> consumer;

    private Contradictions(Linked rows, Consumer<Notice> consumer) {
        this.rows = rows;
        this.consumer = consumer;
    }

    public static void find(Linked rows, Consumer<Notice> consumer) {
        Contradictions contradictions = new Contradictions(rows, consumer);
        contradictions.findInside();
        contradictions.findGrown();
    }

    private void findInside() {
        rows.stated().contradictions(consumer);
    }

    /** More deals out of a batch than it has, or more value in its currency; of rows that grew out of it alone. */
    private void findGrown() {
        int[] first = new int[rows.size];
        long[] deals = new long[rows.size];
        long[] value = new long[rows.size];
        Arrays.fill(first, NONE);
        for (int row = rows.size - 1; row >= 0; row--) {
            if (rows.from[row].length != 1 || rows.isArrival(row) || sharesOriginWithBatch(row)) {
                continue;
            }
            int origin = rows.from[row][0];
            first[origin] = row;
            deals[origin] += Math.max(1, rows.count[row]);
            if (rows.isDisclosed(row) && rows.currency[row] == rows.currency[origin]) {
                value[origin] = Forest.capped(value[origin], rows.value[row]);
            }
        }
        for (int origin = 0; origin < rows.size; origin++) {
            boolean isBatch = rows.count[origin] > 1;
            boolean moreDeals = isBatch && deals[origin] > Math.max(rows.count[origin], dealsInside(origin));
            // Of a single deal something else may have come than was talked of; a row of unknown count is a batch as
            // recorded.
            boolean moreValue =
                    rows.count[origin] != 1 && rows.isDisclosed(origin) && value[origin] > rows.value[origin];
            if (first[origin] != NONE && (moreDeals || moreValue)) {
                consumer.accept(new Notice(Notice.Cause.MORE_OUT_THAN_IN, first[origin], origin));
            }
        }
    }

    /** Whether it is, or may be, inside a row that grew out of the same one, and then took the same deals. */
    private boolean sharesOriginWithBatch(int row) {
        int origin = rows.from[row][0];
        int batch = rows.in[row];
        boolean shares = batch != NONE && Insides.contains(rows.from[batch], origin);
        for (int perhaps : rows.perhaps[row]) {
            shares |= Insides.contains(rows.from[perhaps], origin);
        }
        return shares;
    }

    private long dealsInside(int batch) {
        long sum = 0;
        for (int row = 0; row < rows.size; row++) {
            sum += rows.in[row] == batch ? Math.max(1, rows.count[row]) : 0;
        }
        return sum;
    }
}
