package io.github.trademission.worlds;

import static io.github.trademission.worlds.Links.each;
import static io.github.trademission.worlds.Links.has;

/** A world but for the money: who is inside whom, how many deals each row stands for, and which of them went on. */
final class World {
    private final Nesting nesting;
    private final int[][] took;
    private final int[] left;

    /**
     * Holds a world.
     *
     * @param took how many deals each row took out of each cell of its origins; null for rows without origins
     * @param left how many deals stay in each cell
     */
    World(Nesting nesting, int[][] took, int[] left) {
        this.nesting = nesting;
        this.took = took;
        this.left = left;
    }

    Nesting nesting() {
        return nesting;
    }

    int took(int row, int cell) {
        return took[row] == null ? 0 : took[row][cell];
    }

    int left(int cell) {
        return left[cell];
    }

    int[] left() {
        return left.clone();
    }

    boolean tookOf(int row, int cell) {
        return took(row, cell) > 0;
    }

    /** Whether a row around this one grew out of the same cell: what is inside takes the same deals, so it is counted there. */
    boolean isTakenAround(int row, int cell) {
        for (int whole : nesting.around(row)) {
            for (int origin : each(nesting.origins[whole])) {
                if (has(nesting.cells(origin), cell)) {
                    return true;
                }
            }
        }
        return false;
    }
}
