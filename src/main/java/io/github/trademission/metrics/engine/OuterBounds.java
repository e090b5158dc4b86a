package io.github.trademission.metrics.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

final class OuterBounds {
    static List<Answer> answers(Linked rows, List<Asked> asked, int[] reducedTo) {
        throw new UnsupportedOperationException();
    }
}
