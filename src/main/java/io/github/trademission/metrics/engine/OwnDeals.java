package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@linkplain Independent independent} rows of a set have beside the rows inside them, in the record reduced to some members. */
final class OwnDeals {
    private final Linked rows;
    private final int[] set;
    private final boolean[] inSet;
    private final boolean[] members;
    /** Of batches of the set in which members are, or may be. */
    private final @Nullable Inside[] inside;

    private final Range range;
    private final Set<Notice> moves = new LinkedHashSet<>(4);

    OwnDeals(Linked rows, int[] set, boolean[] members) {
        this.rows = rows;
        this.set = set;
        this.inSet = rows.marked(set);
        this.members = members;
        this.inside = new Inside[rows.size];
        this.range = new Range(rows.currencies);
    }

    /** What is, or may be, inside one batch. */
    private static final class Inside {
        private long deals;
        private long dealsPerhaps;
        private long value;
        private long valuePerhaps;
        /** Whether a row may be inside of which no value in the batch's currency is known, so that it may hold all of the batch's. */
        private boolean hides;

        private boolean hidesOutsideSet;
        /** Whether there is such a row other than an undisclosed one of the set that may be elsewhere. */
        private boolean hidesApart;

        private boolean holdsOutsideSet;
        /** Whether a row may be inside this batch or another one of the set. */
        private boolean isShared;

        /** Whether its value, all in rows inside, may then be unknown; only in figures that lack one of those. */
        boolean mayBeUnknown() {
            return hides && holdsOutsideSet;
        }

        /** Whether the rows inside can't be told one by one. */
        boolean isEntangled() {
            return hides && (isShared || (holdsOutsideSet && !hidesApart));
        }
    }

    /** Empty if rows would have to be looked at together. */
    Optional<Answer> answer() {
        for (int row = 0; row < rows.size; row++) {
            if (members[row]) {
                enter(row);
            }
        }
        for (int row : set) {
            Inside own = inside[row];
            if (own != null && own.isEntangled()) {
                return Optional.empty();
            }
            add(row, own == null ? new Inside() : own);
        }
        noteHiding();
        return Optional.of(new Answer(range, moves));
    }

    private void enter(int row) {
        int batch = rows.in[row];
        if (batch != NONE && inSet[batch]) {
            Inside into = into(row, batch, true);
            into.deals += rows.count[row];
            into.value += rows.isSameCurrency(row, batch) ? rows.value[row] : 0;
        }
        boolean isGone = false;
        boolean hasTaken = false;
        @Nullable Inside other = null;
        for (int room : rows.perhaps[row]) {
            if (inSet[room]) {
                Inside into = into(row, room, false);
                // It goes into one at most; whichever loses it, has more than that.
                into.dealsPerhaps += isGone ? 0 : rows.count[row];
                if (rows.isSameCurrency(row, room)) {
                    into.valuePerhaps += hasTaken ? 0 : rows.value[row];
                    hasTaken = true;
                }
                into.isShared |= isGone;
                if (other != null) {
                    other.isShared = true;
                }
                other = into;
                isGone = true;
            }
        }
        if (isGone) {
            Independent.noteOverlaps(rows, row, moves);
        }
    }

    private Inside into(int row, int batch, boolean isStated) {
        Inside into = inside[batch];
        if (into == null) {
            into = new Inside();
            inside[batch] = into;
        }
        into.holdsOutsideSet |= !inSet[row];
        if (hides(row, batch)) {
            into.hides = true;
            into.hidesOutsideSet |= !inSet[row];
            into.hidesApart |= isStated || !inSet[row] || rows.isDisclosed(row);
        }
        return into;
    }

    private boolean hides(int row, int batch) {
        return rows.isDisclosed(batch) && !rows.isSameCurrency(row, batch);
    }

    private void add(int row, Inside own) {
        long deals = rows.count[row] - own.deals;
        range.deals(deals - own.dealsPerhaps, deals);
        boolean isCovered = rows.in[row] != NONE && inSet[rows.in[row]] && hides(row, rows.in[row]);
        boolean mayBeCovered = isCovered;
        for (int room : rows.perhaps[row]) {
            mayBeCovered |= inSet[room] && hides(row, room);
        }
        if (rows.isDisclosed(row)) {
            long value = rows.value[row] - own.value;
            range.money(
                    rows.currency[row],
                    mayBeCovered || own.hidesOutsideSet ? 0 : value - own.valuePerhaps,
                    isCovered ? 0 : value);
            range.undisclosed(0, own.mayBeUnknown() ? 1 : 0);
        } else {
            range.undisclosed(mayBeCovered ? 0 : 1, isCovered ? 0 : 1);
        }
    }

    /** Where the value of a batch may be that of a row inside it in another currency, and that moves a bound. */
    private void noteHiding() {
        for (int row = 0; row < rows.size; row++) {
            if (members[row] && rows.isDisclosed(row)) {
                noteHiding(row, rows.in[row]);
                for (int room : rows.perhaps[row]) {
                    noteHiding(row, room);
                }
            }
        }
    }

    private void noteHiding(int row, int batch) {
        if (batch == NONE || !inSet[batch] || !hides(row, batch)) {
            return;
        }
        Inside own = inside[batch];
        if (!inSet[row] || (own != null && own.holdsOutsideSet)) {
            moves.add(new Notice(Notice.Cause.INSIDE_IN_OTHER_CURRENCY, row, batch));
        }
    }
}
