package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Linked rows of which each is inside another or not whatever the others are: all counts and values are known, in one currency, nothing
 * grew out of anything, and every row has room, and something left, for all rows that are or may be inside it. Then no world has to be
 * looked at: each choice moves a sum by the row's size, or not. Most groups of real records are such.
 */
final class Independent {
    private final Linked rows;
    private final long[] ownDeals;
    private final long[] ownValue;

    private Independent(Linked rows) {
        this.rows = rows;
        ownDeals = rows.count.clone();
        ownValue = rows.value.clone();
    }

    /** The rows as such; empty if they depend on each other. */
    static Optional<Independent> of(Linked rows) {
        if (rows.currencies != 1 || rows.isGrown()) {
            return Optional.empty();
        }
        for (int row = 0; row < rows.size; row++) {
            if (rows.count[row] == 0 || !rows.isDisclosed(row)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Independent(rows)).filter(Independent::haveRoom);
    }

    private boolean haveRoom() {
        long[] deals = ownDeals.clone();
        long[] value = ownValue.clone();
        boolean[] isRoom = new boolean[rows.size];
        for (int row = 0; row < rows.size; row++) {
            int batch = rows.in[row];
            if (batch != NONE) {
                ownDeals[batch] -= rows.count[row];
                ownValue[batch] -= rows.value[row];
                if (!take(row, batch, deals, value)) {
                    return false;
                }
            }
            for (int room : rows.perhaps[row]) {
                isRoom[room] = true;
                if (!take(row, room, deals, value)) {
                    return false;
                }
            }
        }
        for (int row = 0; row < rows.size; row++) {
            // A row that may go inside another and hold one itself would depend on that.
            if (isRoom[row] && (rows.perhaps[row].length > 0 || rows.in[row] != NONE)) {
                return false;
            }
        }
        return true;
    }

    /** Something is always left of a batch: so it stands, with a known value. */
    private boolean take(int row, int batch, long[] deals, long[] value) {
        deals[batch] -= rows.count[row];
        value[batch] -= rows.value[row];
        return row != batch && rows.in[batch] != row && deals[batch] > 0 && value[batch] > 0;
    }

    List<Answer> answers(List<Asked> asked) {
        return asked.stream().map(one -> answer(one.set())).toList();
    }

    private Answer answer(int[] set) {
        boolean[] inSet = rows.marked(set);
        long[] lost = new long[rows.size];
        Set<Notice> moves = new LinkedHashSet<>(4);
        long mostGoing = 0;
        for (int row = 0; row < rows.size; row++) {
            boolean mayGo = false;
            for (int room : rows.perhaps[row]) {
                if (inSet[room]) {
                    moves.add(new Notice(Notice.Cause.OVERLAP_UNKNOWN, row, room));
                    // It goes into one at most; whichever loses it, has more than that.
                    lost[room] += mayGo ? 0 : rows.value[row];
                    mostGoing += mayGo ? 0 : rows.count[row];
                    mayGo = true;
                }
            }
        }
        Range range = new Range(1);
        long deals = 0;
        for (int row : set) {
            deals += ownDeals[row];
            range.money(0, ownValue[row] - lost[row], ownValue[row]);
        }
        range.deals(deals - mostGoing, deals);
        return new Answer(range, moves);
    }
}
