package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Linked rows of which each is inside another or not whatever the others are: all counts are known, nothing grew out of anything, no
 * row that holds others is itself inside one, and every row has room, and something left, for all rows that are or may be inside it.
 * Then each choice moves a sum by the row's size, or not. Most groups of real records are such.
 */
final class Independent implements Unsearched {
    private final Linked rows;

    private Independent(Linked rows) {
        this.rows = rows;
    }

    /** The rows as such; empty if they depend on each other. */
    static Optional<Unsearched> of(Linked rows) {
        return !rows.isGrown() && haveRoom(rows) ? Optional.of(new Independent(rows)) : Optional.empty();
    }

    private static boolean haveRoom(Linked rows) {
        long[] deals = rows.count.clone();
        long[] value = rows.value.clone();
        boolean[] isRoom = new boolean[rows.size];
        for (int row = 0; row < rows.size; row++) {
            if (rows.count[row] == 0 || !hasRoom(rows, row, deals, value)) {
                return false;
            }
            for (int room : rows.perhaps[row]) {
                isRoom[room] = true;
            }
            if (rows.in[row] != NONE) {
                isRoom[rows.in[row]] = true;
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

    private static boolean hasRoom(Linked rows, int row, long[] deals, long[] value) {
        boolean hasRoom = rows.in[row] == NONE || take(rows, row, rows.in[row], deals, value);
        for (int room : rows.perhaps[row]) {
            hasRoom &= take(rows, row, room, deals, value);
        }
        return hasRoom;
    }

    /** Something is always left of a batch: so it stands, with what is left of its value. */
    private static boolean take(Linked rows, int row, int batch, long[] deals, long[] value) {
        deals[batch] -= rows.count[row];
        value[batch] -= rows.isSameCurrency(row, batch) ? rows.value[row] : 0;
        return deals[batch] > 0 && (value[batch] > 0 || !rows.isDisclosed(batch));
    }

    @Override
    public Optional<Answer> answer(Asked asked, boolean[] members) {
        return switch (asked.measure()) {
            case GROSS -> Optional.of(gross(asked.set()));
            case STANDING, APART ->
                new OwnDeals(rows, asked.set(), members)
                        .answer()
                        .or(() -> rows.searched().ownDeals(asked.set(), members));
            case REALISED, OUTSTANDING -> Optional.empty();
        };
    }

    /** A row inside a batch of the set adds nothing, but for its value where the batch has none. */
    private Answer gross(int[] set) {
        boolean[] inSet = rows.marked(set);
        Range range = new Range(rows.currencies);
        Set<Notice> moves = new LinkedHashSet<>(4);
        for (int row : set) {
            int batch = rows.in[row];
            boolean isInside = batch != NONE && inSet[batch];
            boolean isCovered = isInside && rows.isDisclosed(batch);
            boolean mayBeCovered = isCovered;
            boolean mayGo = isInside;
            for (int room : rows.perhaps[row]) {
                if (inSet[room]) {
                    noteOverlaps(rows, row, moves);
                    mayGo = true;
                    mayBeCovered |= rows.isDisclosed(room);
                }
            }
            range.deals(mayGo ? 0 : rows.count[row], isInside ? 0 : rows.count[row]);
            long least = mayBeCovered ? 0 : 1;
            long most = isCovered ? 0 : 1;
            if (rows.isDisclosed(row)) {
                range.money(rows.currency[row], least * rows.value[row], most * rows.value[row]);
            } else {
                range.undisclosed(least, most);
            }
        }
        return new Answer(range, moves);
    }

    /** Whether a row is inside one batch tells of the others, too. */
    static void noteOverlaps(Linked rows, int row, Set<Notice> moves) {
        for (int room : rows.perhaps[row]) {
            moves.add(new Notice(Notice.Cause.OVERLAP_UNKNOWN, row, room));
        }
    }
}
