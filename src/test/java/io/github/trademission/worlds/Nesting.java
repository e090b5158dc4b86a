package io.github.trademission.worlds;

import static io.github.trademission.worlds.Links.NONE;
import static io.github.trademission.worlds.Links.each;
import static io.github.trademission.worlds.Links.has;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One way in which rows are inside each other, with a number of deals for each. Nothing tells two deals of one place apart: a
 * <i>cell</i> is what a batch has besides the rows inside it, or a single deal with all its parts. It has the number of the batch, or
 * of the outermost row of the single deal.
 */
final class Nesting {
    final List<Row> rows;

    /** The rows looked at; the others are as if they were not there. */
    final int present;

    /** The row around each. */
    final int[] whole;

    final int[] origins;
    final int[] count;

    /** The single deal that each row is, or is a part of: its outermost row, or none for batches. */
    final int[] unit;

    /** How many deals each cell has. */
    final int[] cell;

    private final int[] inner;

    /**
     * Settles a nesting.
     *
     * @param known the single deals of which rows are known to be parts although the outermost row is not looked at
     */
    Nesting(List<Row> rows, int present, int[] whole, int[] origins, int[] count, int[] known) {
        this.rows = rows;
        this.present = present;
        this.whole = whole;
        this.origins = origins;
        this.count = count;
        int n = rows.size();
        inner = new int[n];
        unit = new int[n];
        cell = new int[n];
        for (int i : each(present)) {
            if (whole[i] != NONE) {
                inner[whole[i]] |= 1 << i;
            }
        }
        for (int i : each(outermost())) {
            settleUnits(i, known[i]);
        }
        for (int i : each(present)) {
            if (unit[i] != NONE) {
                cell[unit[i]] = 1;
            } else {
                cell[i] = Math.max(0, count[i] - dealsInside(i));
            }
        }
    }

    int outermost() {
        int set = 0;
        for (int i : each(present)) {
            set |= whole[i] == NONE ? 1 << i : 0;
        }
        return set;
    }

    private void settleUnits(int i, int around) {
        unit[i] = around != NONE ? around : isSingle(i) ? i : NONE;
        for (int part : inside(i)) {
            settleUnits(part, unit[i]);
        }
    }

    /** A single deal may hold single-deal rows, its parts, and no others: with a batch inside, it would contradict itself. */
    private boolean isSingle(int i) {
        for (int row : each(below(i))) {
            if (count[row] != 1) {
                return false;
            }
        }
        return true;
    }

    int[] inside(int i) {
        return each(inner[i]);
    }

    /** A row and all that is inside it, however deep. */
    int below(int i) {
        int set = 1 << i;
        for (int row : inside(i)) {
            set |= below(row);
        }
        return set;
    }

    /** The rows around a row, the nearest first. */
    int[] around(int i) {
        int depth = 0;
        for (int row = whole[i]; row != NONE; row = whole[row]) {
            depth++;
        }
        int[] rows = new int[depth];
        depth = 0;
        for (int row = whole[i]; row != NONE; row = whole[row]) {
            rows[depth++] = row;
        }
        return rows;
    }

    /** How many deals a row stands for: parts of one deal are one, and a row holds at least what is inside it. */
    int deals(int i) {
        return unit[i] != NONE ? 1 : Math.max(count[i], dealsInside(i));
    }

    int dealsInside(int i) {
        int deals = 0;
        for (int row : inside(i)) {
            deals += deals(row);
        }
        return deals;
    }

    /** The cells that the deals of a row are in. */
    int cells(int i) {
        if (unit[i] != NONE) {
            return 1 << unit[i];
        }
        int set = cell[i] > 0 ? 1 << i : 0;
        for (int row : inside(i)) {
            set |= cells(row);
        }
        return set;
    }

    int room(int i) {
        int deals = 0;
        for (int c : each(cells(i))) {
            deals += cell[c];
        }
        return deals;
    }

    /** Whether a cell is a single deal, not what a batch has besides. */
    boolean isUnit(int c) {
        return !has(present, c) || unit[c] == c;
    }

    /** What a row is known to hold: what it says, and in currencies of which it says nothing, what is inside it. */
    Map<String, Long> known(int i) {
        Map<String, Long> held = new TreeMap<>(knownInside(i));
        if (rows.get(i).value() != null) {
            held.putAll(rows.get(i).value());
        }
        return held;
    }

    Map<String, Long> knownInside(int i) {
        Map<String, Long> held = Map.of();
        for (int row : inside(i)) {
            held = Sums.plus(held, known(row));
        }
        return held;
    }

    /** What of a row's own value is not inside others, per currency of it; null if it is undisclosed. */
    Map<String, Long> ownValue(int i) {
        Map<String, Long> value = rows.get(i).value();
        return value == null ? null : Sums.less(value, knownInside(i));
    }
}
