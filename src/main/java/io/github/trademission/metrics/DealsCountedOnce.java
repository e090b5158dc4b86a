package io.github.trademission.metrics;

import io.github.trademission.metrics.Pipeline.CountedOnce;
import io.github.trademission.metrics.engine.Group;
import io.github.trademission.metrics.engine.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds which rows' deals also stand, or may also stand, in another row. */
final class DealsCountedOnce {
    private final Selection selection;
    private final List<CountedOnce> found = new ArrayList<>();

    private DealsCountedOnce(Selection selection) {
        this.selection = selection;
    }

    static List<CountedOnce> of(Selection selection) {
        DealsCountedOnce once = new DealsCountedOnce(selection);
        selection.forEach(false, row -> {}, once::add);
        return once.found.stream()
                .distinct()
                .sorted(Comparator.comparing(CountedOnce::mission)
                        .thenComparing(CountedOnce::row)
                        .thenComparing(CountedOnce::other)
                        .thenComparing(CountedOnce::relation))
                .toList();
    }

    private void add(Group group, int[] members) {
        Nearest nearest = new Nearest(group.linked(), members);
        for (int at : members) {
            Row row = selection.row(group.row(at));
            add(CountedOnce.Relation.GREW_OUT_OF, row, nearest.grownOutOf(at), group);
            add(CountedOnce.Relation.INSIDE, row, nearest.inside(at), group);
            add(CountedOnce.Relation.MAYBE_INSIDE, row, nearest.perhapsInside(at), group);
        }
    }

    private void add(CountedOnce.Relation relation, Row row, Set<Integer> others, Group group) {
        for (int other : others) {
            String id = selection.table().outcome(group.row(other)).id();
            if (!id.equals(row.outcome().id())) {
                found.add(CountedOnce.of(relation, row, id));
            }
        }
    }
}
