package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** The rows as such, or null if they depend on each other. */
    static @Nullable Independent of(Linked rows) {
        if (rows.currencies != 1 || rows.isGrown()) {
            return null;
        }
        for (int row = 0; row < rows.size; row++) {
            if (rows.count[row] == 0 || !rows.isDisclosed(row)) {
                return null;
            }
        }
        Independent found = new Independent(rows);
        return found.haveRoom() ? found : null;
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
        List<Answer> answers = new ArrayList<>(asked.size());
        boolean[] inSet = new boolean[rows.size];
        for (Asked one : asked) {
            for (int row : one.set()) {
                inSet[row] = true;
            }
            answers.add(answer(one.set(), inSet));
            for (int row : one.set()) {
                inSet[row] = false;
            }
        }
        return answers;
    }

    private Answer answer(int[] set, boolean[] inSet) {
        long high = 0;
        for (int row : set) {
            high += ownDeals[row];
        }
        long low = high;
        boolean[] taken = new boolean[rows.size];
        Set<Notice> moves = new LinkedHashSet<>(4);
        for (int row = 0; row < rows.size; row++) {
            boolean mayGo = false;
            for (int room : rows.perhaps[row]) {
                if (inSet[room]) {
                    mayGo = true;
                    moves.add(new Notice(Notice.Cause.OVERLAP_UNKNOWN, row, room));
                }
            }
            if (mayGo) {
                low -= rows.count[row];
                taken[row] = true;
            }
        }
        Range range = new Range(1);
        range.deals(low, high);
        addMoney(range, set, taken);
        return new Answer(range, moves);
    }

    /** What is taken out of a row is less than it has, so the least is added row by row. */
    private void addMoney(Range range, int[] set, boolean[] taken) {
        long[] lost = new long[rows.size];
        for (int row = 0; row < rows.size; row++) {
            if (taken[row]) {
                int room = roomOf(row, set);
                lost[room] += rows.value[row];
            }
        }
        for (int row : set) {
            range.money(0, ownValue[row] - lost[row], ownValue[row]);
        }
    }

    private int roomOf(int row, int[] set) {
        for (int room : rows.perhaps[row]) {
            if (Insides.contains(set, room)) {
                return room;
            }
        }
        throw new IllegalStateException("row " + row + " has no room among those asked for");
    }
}
