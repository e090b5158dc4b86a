package io.github.trademission.metrics;

/** A key made of others, of which nobody may have recorded some. */
interface CompositeKey {
    /** Whether all of them are known. */
    boolean isComplete();
}
