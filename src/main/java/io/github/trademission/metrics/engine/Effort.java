package io.github.trademission.metrics.engine;

/** How much may be tried before a search is given up for bounds that are found another way. */
final class Effort {
    /** What some ten choices come to; no more than some tens of milliseconds. */
    static final int LIMIT = 20_000;

    private int left = LIMIT;

    /** What is left of it, to be spent again. */
    Effort copy() {
        Effort copy = new Effort();
        copy.left = left;
        return copy;
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
