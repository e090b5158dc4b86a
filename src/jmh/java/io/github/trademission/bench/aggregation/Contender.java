package io.github.trademission.bench.aggregation;

import java.util.function.Supplier;

/** A way to the totals. What it loads or converts beforehand is outside the time measured. */
interface Contender extends AutoCloseable {
    /**
     * Makes ready for one answer.
     *
     * @return finds the answer, once; this is what is measured
     */
    Supplier<?> ask(Question question);

    /**
     * Puts what {@link #ask} supplied in the common form; not measured.
     *
     * @param given what was supplied
     */
    Answer answer(Question question, Object given);

    /** By which part of itself a sum may be off: not at all, unless it is one of floating point. */
    default double tolerance() {
        return 0;
    }

    @Override
    default void close() {}
}
