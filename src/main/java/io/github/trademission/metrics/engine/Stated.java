package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Linked rows as recorded: those stated to be inside others are taken out of them, what nobody recorded is settled as separate, and
 * what grew out of what is left aside. What a row has of its own is what a tally adds.
 */
public final class Stated {
    private final Linked rows;
    private final boolean[] member;
    private final int[] outerFirst;
    /** The nearest member that a row is stated to be inside of. */
    private final int[] around;

    private final int[] deal;
    private final boolean[] holdsParts;
    private final long[] size;
    private final long[] own;
    private final long[] valued;
    /** Per row and currency. */
    private final long[] known;

    private final long[] knownInside;

    /**
     * What a row has of its own.
     *
     * @param row its position among the linked rows
     * @param deals its deals, without those inside other rows
     * @param isCountUnknown whether nobody recorded its count, nor that of a row around it
     * @param value its value, or why it has none
     * @param money its value in minor units, without what is inside other rows
     * @param valuedDeals the deals that its value stands for
     * @param isValueCounted whether it is known how many those are
     */
    public record Own(
            int row,
            long deals,
            boolean isCountUnknown,
            Value value,
            long money,
            long valuedDeals,
            boolean isValueCounted) {}

    /** Whether a row adds a value. */
    public enum Value {
        SHOWN,
        /** Nobody disclosed it. */
        UNDISCLOSED,
        /** It is part of the value of a row around it. */
        ELSEWHERE
    }

    /**
     * Takes rows apart.
     *
     * @param members the rows looked at; a link through a left-out row is kept
     */
    public static Stated of(Linked rows, int[] members) {
        return members.length == rows.members().length ? rows.stated() : new Stated(rows, members);
    }

    Stated(Linked rows, int[] members) {
        this.rows = rows;
        int n = rows.size;
        member = rows.marked(members);
        around = new int[n];
        deal = new int[n];
        holdsParts = new boolean[n];
        size = new long[n];
        own = new long[n];
        valued = new long[n];
        known = new long[n * rows.currencies];
        knownInside = new long[n];
        outerFirst = outerFirst(rows);
        nest();
        measure();
    }

    private static int[] outerFirst(Linked rows) {
        int[] firstInside = new int[rows.size];
        int[] next = new int[rows.size];
        Arrays.fill(firstInside, NONE);
        int[] order = new int[rows.size];
        int found = 0;
        for (int row = rows.size - 1; row >= 0; row--) {
            if (rows.in[row] == NONE) {
                order[found++] = row;
            } else {
                next[row] = firstInside[rows.in[row]];
                firstInside[rows.in[row]] = row;
            }
        }
        for (int i = 0; i < found; i++) {
            for (int row = firstInside[order[i]]; row != NONE; row = next[row]) {
                order[found++] = row;
            }
        }
        return order;
    }

    private void nest() {
        boolean[] single = new boolean[rows.size];
        Arrays.fill(single, true);
        for (int i = outerFirst.length - 1; i >= 0; i--) {
            int row = outerFirst[i];
            single[row] &= rows.count[row] == 1;
            if (rows.in[row] != NONE) {
                single[rows.in[row]] &= single[row];
            }
        }
        for (int row : outerFirst) {
            int batch = rows.in[row];
            around[row] = batch == NONE || member[batch] ? batch : around[batch];
            int whole = batch == NONE ? NONE : deal[batch];
            deal[row] = whole != NONE ? whole : single[row] ? row : NONE;
        }
    }

    private void measure() {
        for (int i = outerFirst.length - 1; i >= 0; i--) {
            int row = outerFirst[i];
            if (!member[row]) {
                continue;
            }
            // What came from inside is already in size, knownInside and valued.
            long inside = size[row];
            own[row] = deal[row] != NONE ? 1 : Math.max(0, rows.count[row] - inside);
            size[row] = deal[row] != NONE ? 1 : Math.max(rows.count[row], inside);
            valued[row] += own[row];
            if (rows.isDisclosed(row)) {
                int at = row * rows.currencies + rows.currency[row];
                knownInside[row] = known[at];
                known[at] = rows.value[row];
            }
            int batch = around[row];
            if (batch != NONE) {
                holdsParts[batch] = true;
                size[batch] += size[row];
                valued[batch] += rows.isDisclosed(row) ? 0 : valued[row];
                for (int currency = 0; currency < rows.currencies; currency++) {
                    int at = batch * rows.currencies + currency;
                    known[at] = Forest.capped(known[at], known[row * rows.currencies + currency]);
                }
            }
        }
    }

    /** The members, each behind the one that it is stated to be inside of. */
    int[] membersOuterFirst() {
        return Arrays.stream(outerFirst).filter(row -> member[row]).toArray();
    }

    /** Whether a row is a single deal or a part of one, as far as stated. */
    boolean isDeal(int row) {
        return deal[row] != NONE;
    }

    int deal(int row) {
        return deal[row];
    }

    /** The deals that a row has beside those inside it. */
    long own(int row) {
        return own[row];
    }

    long size(int row) {
        return size[row];
    }

    /** The value that a row has beside that of the rows inside it. */
    long money(int row) {
        return rows.isDisclosed(row) ? Math.max(0, rows.value[row] - knownInside[row]) : 0;
    }

    /** Whether the rows inside hold more value than the row, in its currency. */
    boolean holdsMoreValue(int row) {
        return rows.isDisclosed(row) && knownInside[row] > rows.value[row];
    }

    /** Tells what the rows of a set have of their own, a single deal with its parts once. */
    public void forEach(int[] set, Consumer<Own> consumer) {
        boolean[] inSet = rows.marked(set);
        int[] outermost = new int[rows.size];
        boolean[] counted = new boolean[rows.size];
        boolean[] seen = new boolean[rows.size];
        for (int row : outerFirst) {
            int batch = around[row];
            outermost[row] = batch == NONE
                    ? NONE
                    : outermost[batch] != NONE || !inSet[batch] || !rows.isDisclosed(batch) ? outermost[batch] : batch;
            counted[row] = batch != NONE && (rows.count[batch] > 0 || counted[batch]);
            if (inSet[row]) {
                consumer.accept(own(row, outermost[row], counted[row], seen));
            }
        }
    }

    private Own own(int row, int outermost, boolean isCounted, boolean[] seen) {
        long money = money(row);
        boolean stands = !holdsParts[row] || money > 0 || !rows.isDisclosed(row);
        long deals = own[row];
        long valuedDeals = valued[row];
        if (deal[row] != NONE) {
            deals = stands && !seen[deal[row]] ? 1 : 0;
            valuedDeals = deals;
            seen[deal[row]] |= stands;
        }
        Value value;
        if (outermost != NONE && rows.currency[outermost] != rows.currency[row]) {
            value = Value.ELSEWHERE;
        } else {
            value = rows.isDisclosed(row) ? Value.SHOWN : Value.UNDISCLOSED;
        }
        return new Own(
                row,
                deals,
                rows.count[row] == 0 && !isCounted,
                value,
                money,
                valuedDeals,
                rows.count[row] > 0 || isCounted);
    }

    /** How often the rows inside a row hold more than it has, deals or value in its currency; one of them stands for all. */
    public void contradictions(Consumer<Notice> consumer) {
        int[] firstInside = new int[rows.size];
        long[] deals = new long[rows.size];
        Arrays.fill(firstInside, NONE);
        for (int row = rows.size - 1; row >= 0; row--) {
            if (member[row] && around[row] != NONE) {
                int batch = around[row];
                firstInside[batch] = row;
                deals[batch] += size[row];
                if (rows.isDisclosed(row) && rows.isDisclosed(batch) && rows.currency[row] != rows.currency[batch]) {
                    consumer.accept(new Notice(Notice.Cause.INSIDE_IN_OTHER_CURRENCY, row, batch));
                }
            }
        }
        for (int batch = 0; batch < rows.size; batch++) {
            if (firstInside[batch] != NONE && isExceeded(batch, deals[batch])) {
                consumer.accept(new Notice(Notice.Cause.MORE_INSIDE_THAN_BATCH, firstInside[batch], batch));
            }
        }
    }

    /** Deals or value; or all deals of a batch are inside other rows, and not all of its value. */
    private boolean isExceeded(int batch, long dealsInside) {
        if (rows.isDisclosed(batch) && knownInside[batch] > rows.value[batch]) {
            return true;
        }
        if (rows.count[batch] == 0 || deal[batch] != NONE) {
            return false;
        }
        boolean keepsValue =
                rows.isDisclosed(batch) && allInsideInCurrency(batch) && knownInside[batch] < rows.value[batch];
        return dealsInside > rows.count[batch] || (dealsInside == rows.count[batch] && keepsValue);
    }

    private boolean allInsideInCurrency(int batch) {
        for (int row = 0; row < rows.size; row++) {
            if (member[row] && around[row] == batch && rows.currency[row] != rows.currency[batch]) {
                return false;
            }
        }
        return true;
    }
}
