package io.github.trademission.metrics.engine;

import java.util.Optional;

/** Linked rows of which sums are known without a look at their worlds. */
interface Unsearched {
    /**
     * Answers a question.
     *
     * @param members the rows that the record is reduced to before
     * @return empty if the worlds have to be looked at for it
     */
    Optional<Answer> answer(Asked asked, boolean[] members);

    /** The rows that stand, where each stands as recorded or not at all; empty if some may stand otherwise. */
    default Optional<boolean[]> standingWhole() {
        return Optional.empty();
    }
}
