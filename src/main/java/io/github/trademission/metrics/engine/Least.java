package io.github.trademission.metrics.engine;

import java.util.List;

/** Keeps of several choices those that go least beyond what there is. */
final class Least {
    private long excess = Long.MAX_VALUE;

    /** Whether a choice is to be kept; those kept before that go further are dropped. */
    boolean accept(long itsExcess, List<?> kept) {
        if (itsExcess < excess) {
            excess = itsExcess;
            kept.clear();
        }
        return itsExcess == excess;
    }
}
