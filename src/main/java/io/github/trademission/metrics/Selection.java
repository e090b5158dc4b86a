package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.Group;
import io.github.trademission.metrics.engine.RowTable;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of whole missions are looked at; the others still say what is inside what, and what grew out of what. To go through
 * a selection takes time of its rows and of those linked with them, not of the table.
 */
final class Selection {
    private final RowTable table;
    private final Codings codings;
    /** The positions in the table of the rows kept, in order; null if all are. */
    private final int @Nullable [] kept;

    private Selection(RowTable table, Codings codings, int @Nullable [] kept) {
        this.table = table;
        this.codings = codings;
        this.kept = kept;
    }

    static Selection all(RowTable table, Codings codings) {
        return new Selection(table, codings, null);
    }

    Codings codings() {
        return codings;
    }

    boolean isAll() {
        return kept == null;
    }

    RowTable table() {
        return table;
    }

    /** How many rows are kept. */
    int size() {
        return kept == null ? table.size() : kept.length;
    }

    /** The position in the table of one of the rows kept. */
    private int position(int index) {
        return kept == null ? index : kept[index];
    }

    boolean contains(int row) {
        return kept == null || Arrays.binarySearch(kept, row) >= 0;
    }

    Selection where(Predicate<Row> condition) {
        IntPredicate isMet = condition instanceof ColumnFilter filter
                ? filter.byPosition().apply(this)
                : position -> condition.test(row(position));
        int[] some = new int[size()];
        int n = 0;
        for (int i = 0; i < some.length; i++) {
            int position = position(i);
            some[n] = position;
            n += isMet.test(position) ? 1 : 0;
        }
        return new Selection(table, codings, Arrays.copyOf(some, n));
    }

    Selection whereMission(Predicate<Mission> condition) {
        IntStream.Builder some = IntStream.builder();
        forEachMission((mission, from, to) -> {
            if (condition.test(table.missions().get(mission))) {
                IntStream.range(from, to).map(this::position).forEach(some);
            }
        });
        return new Selection(table, codings, some.build().toArray());
    }

    /** Those of the rows kept that stand at some indexes among them. */
    Selection at(int[] indexes) {
        return new Selection(
                table,
                codings,
                IntStream.of(indexes)
                        .map(index -> position(Objects.checkIndex(index, size())))
                        .sorted()
                        .distinct()
                        .toArray());
    }

    /** The rows, made when they are looked at. */
    List<Row> rows() {
        return new AbstractList<>() {
            @Override
            public Row get(int index) {
                return row(position(Objects.checkIndex(index, size())));
            }

            @Override
            public int size() {
                return Selection.this.size();
            }
        };
    }

    Row row(int position) {
        return new Row(table.missions().get(table.missionOf(position)), table.outcome(position));
    }

    /** Takes each row with its position. */
    interface RowConsumer {
        void accept(int position, Row row);
    }

    void forEach(RowConsumer consumer) {
        forEachMission((mission, from, to) -> {
            Mission itsMission = table.missions().get(mission);
            for (int i = from; i < to; i++) {
                consumer.accept(position(i), new Row(itsMission, table.outcome(position(i))));
            }
        });
    }

    /**
     * Goes through the rows: one by one where they have no links that matter, else group by group.
     *
     * @param withinStages whether only such links matter as say something of rows of one stage
     * @param alone takes the position of a row
     * @param together takes a group and the rows kept of it, by their positions in the group
     */
    void forEach(boolean withinStages, IntConsumer alone, BiConsumer<Group, int[]> together) {
        forEachMission((mission, from, to) -> {
            int[] groupOf = table.groupOf(mission, withinStages);
            int first = table.start(mission);
            if (groupOf.length == 0) {
                for (int i = from; i < to; i++) {
                    alone.accept(position(i));
                }
                return;
            }
            BitSet groups = new BitSet();
            for (int i = from; i < to; i++) {
                int group = groupOf[position(i) - first];
                if (group < 0) {
                    alone.accept(position(i));
                } else {
                    groups.set(group);
                }
            }
            for (int number = groups.nextSetBit(0); number >= 0; number = groups.nextSetBit(number + 1)) {
                Group group = table.group(mission, withinStages, number);
                together.accept(group, kept == null ? group.members() : group.some(group.members(), this::contains));
            }
        });
    }

    /** The rows kept of a group, kind by kind. */
    void forEachKind(Group group, int[] members, BiConsumer<OutcomeKind, int[]> consumer) {
        OutcomeKind first = table.kind(group.row(members[0]));
        boolean isOneKind = true;
        for (int at : members) {
            isOneKind &= table.kind(group.row(at)) == first;
        }
        if (isOneKind) {
            consumer.accept(first, members);
            return;
        }
        for (OutcomeKind kind : OutcomeKind.values()) {
            int[] rows = group.some(members, row -> table.kind(row) == kind);
            if (rows.length > 0) {
                consumer.accept(kind, rows);
            }
        }
    }

    /** Takes a mission, by its position, with where its rows begin among those kept, and where they end. */
    private interface MissionConsumer {
        void accept(int mission, int from, int to);
    }

    private void forEachMission(MissionConsumer consumer) {
        int from = 0;
        while (from < size()) {
            int mission = table.missionOf(position(from));
            int to = end(mission, from);
            consumer.accept(mission, from, to);
            from = to;
        }
    }

    /** Where the rows of a mission end among those kept. */
    private int end(int mission, int from) {
        int end = table.start(mission + 1);
        if (kept == null) {
            return end;
        }
        int at = Arrays.binarySearch(kept, from, kept.length, end);
        return at < 0 ? -1 - at : at;
    }
}
