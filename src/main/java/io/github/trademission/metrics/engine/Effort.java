package io.github.trademission.metrics.engine;

import java.util.stream.LongStream;

/** How much may be tried before a search is given up for bounds that are found another way. */
final class Effort {
    /** What some ten choices come to; no more than some tens of milliseconds. */
    private static final int USUAL = 20_000;

    /** What each record of few rows of few deals comes to; hardly any takes so much, which would be half a second. */
    private static final int OF_FEW = 400_000;

    private static final int FEW_ROWS = 8;
    private static final int FEW_DEALS = 24;

    private int left;

    private Effort(int left) {
        this.left = left;
    }

    static Effort forRows(Linked rows) {
        boolean isSmall = rows.size <= FEW_ROWS && LongStream.of(rows.count).sum() <= FEW_DEALS;
        return new Effort(isSmall ? OF_FEW : USUAL);
    }

    /** What is left of it, to be spent again. */
    Effort copy() {
        return new Effort(left);
    }

    /** Whether it is enough for some steps. */
    boolean isEnoughFor(long steps) {
        return left >= steps;
    }

    /** Takes one step. */
    void spend() {
        if (--left < 0) {
            throw new TooManyWorldsException();
        }
    }

    /** Thrown where a search was given up; carries no trace, since it is expected. */
    static final class TooManyWorldsException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyWorldsException() {
            super("too many worlds", null, false, false);
        }
    }
}
