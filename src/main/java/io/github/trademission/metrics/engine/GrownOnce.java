package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Linked rows of which each grew out of one other at most, and none is or may be inside another, with all counts known and no money
 * that arrived. Then what is left of a row is what the rows that grew out of it did not take.
 */
final class GrownOnce implements Unsearched {
    private final Linked rows;
    private final Optional<boolean[]> standingWhole;

    private GrownOnce(Linked rows) {
        this.rows = rows;
        this.standingWhole = standingWhole(rows);
    }

    /** The rows as such; empty if they are not. */
    static Optional<Unsearched> of(Linked rows) {
        for (int row = 0; row < rows.size; row++) {
            if (rows.count[row] == 0
                    || rows.in[row] != NONE
                    || rows.perhaps[row].length > 0
                    || rows.from[row].length > 1) {
                return Optional.empty();
            }
        }
        return Optional.of(new GrownOnce(rows));
    }

    @Override
    public Optional<Answer> answer(Asked asked, boolean[] members) {
        return switch (asked.measure()) {
            case GROSS, APART -> Optional.of(separate(asked.set()));
            // In a record reduced to some rows, a link through one that is left out is kept.
            case STANDING -> isWhole(members) ? Optional.of(standing(asked.set())) : Optional.empty();
            case REALISED, OUTSTANDING -> Optional.empty();
        };
    }

    /** Single deals, once something grew out of them, do not stand; what is left of batches is less than recorded. */
    private static Optional<boolean[]> standingWhole(Linked rows) {
        boolean[] stands = new boolean[rows.size];
        Arrays.fill(stands, true);
        for (int[] origins : rows.from) {
            for (int origin : origins) {
                if (rows.count[origin] > 1) {
                    return Optional.empty();
                }
                stands[origin] = false;
            }
        }
        return Optional.of(stands);
    }

    @Override
    public Optional<boolean[]> standingWhole() {
        return standingWhole;
    }

    private static boolean isWhole(boolean[] members) {
        for (boolean member : members) {
            if (!member) {
                return false;
            }
        }
        return true;
    }

    private Answer separate(int[] set) {
        Range range = new Range(rows.currencies);
        for (int row : set) {
            range.deals(rows.count[row], rows.count[row]);
            if (rows.isDisclosed(row)) {
                range.money(rows.currency[row], rows.value[row], rows.value[row]);
            } else {
                range.undisclosed(1, 1);
            }
        }
        return new Answer(range, Set.of());
    }

    private Answer standing(int[] set) {
        long[] left = rows.count.clone();
        long[] value = rows.value.clone();
        boolean[] isOpen = new boolean[rows.size];
        for (int row = 0; row < rows.size; row++) {
            for (int origin : rows.from[row]) {
                left[origin] = Math.max(0, left[origin] - rows.count[row]);
                value[origin] = Math.max(0, value[origin] - (rows.isSameCurrency(row, origin) ? rows.value[row] : 0));
                isOpen[origin] |= !rows.isSameCurrency(row, origin);
            }
        }
        Range range = new Range(rows.currencies);
        for (int row : set) {
            if (left[row] > 0) {
                add(row, left[row], value[row], isOpen[row], range);
            }
        }
        return new Answer(range, moves(set, left, value));
    }

    private void add(int row, long deals, long value, boolean isOpen, Range range) {
        range.deals(deals, deals);
        if (!rows.isDisclosed(row)) {
            range.undisclosed(1, 1);
        } else if (value == 0 && deals < rows.count[row]) {
            // It has deals left but no value: that is not known, not zero.
            range.undisclosed(1, 1);
        } else {
            range.money(rows.currency[row], isOpen ? 0 : value, value);
            range.undisclosed(0, isOpen ? 1 : 0);
        }
    }

    /** What took an unknown part of what is left. */
    private Set<Notice> moves(int[] set, long[] left, long[] value) {
        Set<Notice> moves = new LinkedHashSet<>(4);
        boolean[] inSet = rows.marked(set);
        for (int row = 0; row < rows.size; row++) {
            for (int origin : rows.from[row]) {
                if (inSet[origin]
                        && left[origin] > 0
                        && value[origin] > 0
                        && rows.isDisclosed(origin)
                        && !rows.isSameCurrency(row, origin)) {
                    moves.add(new Notice(Notice.Cause.DERIVED_VALUE_UNKNOWN, row, origin));
                }
            }
        }
        return moves;
    }
}
