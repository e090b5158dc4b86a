package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.Linked;
import io.github.trademission.metrics.engine.MissionLinks;
import io.github.trademission.metrics.engine.RowTable;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which rows of whole missions are looked at; the others still say what is inside what, and what grew out of what. */
final class Selection {
    private final RowTable table;
    private final @Nullable BitSet kept;

    private Selection(RowTable table, @Nullable BitSet kept) {
        this.table = table;
        this.kept = kept;
    }

    static Selection all(RowTable table) {
        return new Selection(table, null);
    }

    RowTable table() {
        return table;
    }

    boolean contains(int row) {
        return kept == null || kept.get(row);
    }

    Selection where(Predicate<Row> condition) {
        BitSet some = new BitSet(table.size());
        forEach((position, row) -> some.set(position, condition.test(row)));
        return new Selection(table, some);
    }

    Selection whereMission(Predicate<Mission> condition) {
        BitSet some = new BitSet(table.size());
        for (int mission = 0; mission < table.missions().size(); mission++) {
            if (condition.test(table.missions().get(mission))) {
                some.set(table.start(mission), table.start(mission + 1));
            }
        }
        if (kept != null) {
            some.and(kept);
        }
        return new Selection(table, some);
    }

    /** The rows, made when they are looked at. */
    List<Row> rows() {
        int[] positions =
                IntStream.range(0, table.size()).filter(this::contains).toArray();
        return new AbstractList<>() {
            @Override
            public Row get(int index) {
                return row(positions[index]);
            }

            @Override
            public int size() {
                return positions.length;
            }
        };
    }

    /** The rows kept of those of some kinds. */
    IntPredicate ofKinds(Set<OutcomeKind> kinds) {
        return row -> kinds.contains(table.kind(row)) && contains(row);
    }

    Row row(int position) {
        return new Row(table.missions().get(table.missionOf(position)), table.outcome(position));
    }

    /** Takes each row with its position. */
    interface RowConsumer {
        void accept(int position, Row row);
    }

    void forEach(RowConsumer consumer) {
        for (int mission = 0; mission < table.missions().size(); mission++) {
            for (int row = table.start(mission); row < table.start(mission + 1); row++) {
                if (contains(row)) {
                    consumer.accept(row, new Row(table.missions().get(mission), table.outcome(row)));
                }
            }
        }
    }

    /**
     * Goes through the rows: one by one where they have no links that matter, else group by group.
     *
     * @param withinStages whether only such links matter as say something of rows of one stage
     * @param alone takes the position of a row
     * @param together takes a group and the rows kept of it, by their positions in the group
     */
    void forEach(boolean withinStages, IntConsumer alone, BiConsumer<Linked, int[]> together) {
        for (int mission = 0; mission < table.missions().size(); mission++) {
            int first = table.start(mission);
            int end = table.start(mission + 1);
            MissionLinks links = withinStages ? table.linksWithinStages(mission) : table.links(mission);
            for (int row = first; row < end; row++) {
                if (contains(row)) {
                    Linked group = links.groupOf(row - first);
                    if (group == null || (withinStages && !group.isOpenWithinStage())) {
                        alone.accept(row);
                    }
                }
            }
            for (Linked group : links.groups()) {
                if (!withinStages || group.isOpenWithinStage()) {
                    int[] members = RowTable.among(group, this::contains);
                    if (members.length > 0) {
                        together.accept(group, members);
                    }
                }
            }
        }
    }
}
