package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;
import static io.github.trademission.metrics.engine.Linked.bit;
import static io.github.trademission.metrics.engine.Linked.first;

import org.jspecify.annotations.Nullable;

/**
 * One way in which rows are inside each other, with a number of deals for each: who holds which deals.
 *
 * <p>Deals that nothing tells apart are a cell: a single deal with all its parts (named by the row that is the whole), or what a
 * batch holds beside the rows inside it (named by the batch).
 */
final class Forest {
    final Linked rows;
    final long members;
    /** The row that a row is inside of, or {@link Linked#NONE}. */
    final int[] parent;

    final long[] count;
    final long[] inner;
    /** The single deal that a row is, or is a part of; {@link Linked#NONE} for a batch. */
    final int[] unit;
    /** The deals in a row: its count, or those inside it where they are more. */
    final long[] size;
    /** The deals of each cell. */
    final long[] cell;
    /** The cells of a row, those inside it among them. */
    final long[] cells;
    /** What a row is known to hold, per row and currency: its own value, else that of what is inside it. */
    final long[] known;

    private final int[] outerFirst;

    /**
     * Settles rows.
     *
     * @param wholes the single deal, left out itself, of which an outermost row is a part, or {@link Linked#NONE}; null if of none
     */
    Forest(Linked rows, long members, int[] parent, long[] count, int @Nullable [] wholes) {
        this.rows = rows;
        this.members = members;
        this.parent = parent;
        this.count = count;
        int n = rows.size;
        inner = new long[n];
        unit = new int[n];
        size = new long[n];
        cell = new long[n];
        cells = new long[n];
        known = new long[n * rows.currencies];
        outerFirst = new int[Long.bitCount(members)];
        nest();
        boolean[] single = singles();
        for (int row : outerFirst) {
            int around = parent[row];
            int whole = around != NONE ? unit[around] : wholes != null ? wholes[row] : NONE;
            unit[row] = whole != NONE ? whole : single[row] ? row : NONE;
        }
        measure();
    }

    private void nest() {
        int found = 0;
        for (long rest = members; rest != 0; rest &= rest - 1) {
            int row = first(rest);
            if (parent[row] == NONE) {
                outerFirst[found++] = row;
            } else {
                inner[parent[row]] |= bit(row);
            }
        }
        for (int i = 0; i < found; i++) {
            for (long rest = inner[outerFirst[i]]; rest != 0; rest &= rest - 1) {
                outerFirst[found++] = first(rest);
            }
        }
    }

    /** Rows of one deal with rows of one deal only inside them, all the way down. */
    private boolean[] singles() {
        boolean[] single = new boolean[rows.size];
        for (int i = outerFirst.length - 1; i >= 0; i--) {
            int row = outerFirst[i];
            single[row] = count[row] == 1;
            for (long rest = inner[row]; rest != 0; rest &= rest - 1) {
                single[row] &= single[first(rest)];
            }
        }
        return single;
    }

    private void measure() {
        for (int i = outerFirst.length - 1; i >= 0; i--) {
            int row = outerFirst[i];
            long inside = 0;
            long cellsInside = 0;
            for (long rest = inner[row]; rest != 0; rest &= rest - 1) {
                int part = first(rest);
                inside += size[part];
                cellsInside |= cells[part];
                for (int currency = 0; currency < rows.currencies; currency++) {
                    known[row * rows.currencies + currency] = capped(known(row, currency), known(part, currency));
                }
            }
            if (rows.isDisclosed(row)) {
                known[row * rows.currencies + rows.currency[row]] = rows.value[row];
            }
            if (unit[row] != NONE) {
                size[row] = 1;
                cell[unit[row]] = 1;
                cells[row] = bit(unit[row]);
            } else {
                size[row] = Math.max(count[row], inside);
                cell[row] = size[row] - inside;
                cells[row] = cellsInside | (cell[row] > 0 ? bit(row) : 0);
            }
        }
    }

    long known(int row, int currency) {
        return known[row * rows.currencies + currency];
    }

    /** The value that the rows inside a row are known to hold in a currency. */
    long knownInside(int row, int currency) {
        long sum = 0;
        for (long rest = inner[row]; rest != 0; rest &= rest - 1) {
            sum = capped(sum, known(first(rest), currency));
        }
        return sum;
    }

    /** The deals of the rows inside a row. */
    long dealsInside(int row) {
        long sum = 0;
        for (long rest = inner[row]; rest != 0; rest &= rest - 1) {
            sum += size[first(rest)];
        }
        return sum;
    }

    /** The value that a row has beside what is inside it. */
    long own(int row) {
        return Math.max(0, rows.value[row] - knownInside(row, rows.currency[row]));
    }

    /** Whether a cell is what a batch holds beside the rows inside it, and no single deal. */
    boolean isOfBatch(int itsCell) {
        return (members & bit(itsCell)) != 0 && unit[itsCell] == NONE;
    }

    /** The cells of rows. */
    long cellsOf(long some) {
        long found = 0;
        for (long rest = some; rest != 0; rest &= rest - 1) {
            found |= cells[first(rest)];
        }
        return found;
    }

    /** Adds up what there is of each of a row's cells. */
    long sum(int row, long[] ofCells) {
        long sum = 0;
        for (long rest = cells[row]; rest != 0; rest &= rest - 1) {
            sum += ofCells[first(rest)];
        }
        return sum;
    }

    /** What there is of a row's cells, and nothing of others. */
    long[] only(int row, long[] ofCells) {
        long[] only = new long[ofCells.length];
        for (long rest = cells[row]; rest != 0; rest &= rest - 1) {
            only[first(rest)] = ofCells[first(rest)];
        }
        return only;
    }

    boolean isPart(int row) {
        return unit[row] != NONE;
    }

    /** The rows of this forest, each behind the one that it is inside of. */
    int[] outerFirst() {
        return outerFirst;
    }

    /** Whether a row has an own cell or is a single deal, so that deals stand in it and not only in rows inside it. */
    boolean hasOwnCell(int row) {
        return (cells[row] & bit(row)) != 0;
    }

    static long capped(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
