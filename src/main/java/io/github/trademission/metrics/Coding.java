package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.RowTable;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a dimension that the rows of a table fall under, as numbers, so that each key is looked up once a row. Not changed once it
 * is made.
 */
final class Coding<K> {
    /** The code of rows of which nobody recorded the key. */
    static final int NONE = -1;

    private final Dimension<K> dimension;
    private final List<Coded<K>> keys = new ArrayList<>();
    /** Per row a key's code or {@link #NONE}, or below it which of the placements. */
    private final int[] codes;

    private final List<Placement> placements = new ArrayList<>();
    /** Whether each key is written in one way and has one place in the order, whatever rows are looked at. */
    private boolean isUniform = true;

    private Coding(Dimension<K> dimension, int rows) {
        this.dimension = dimension;
        this.codes = new int[rows];
    }

    /** Codes the rows of a selection. */
    static <K> Coding<K> of(Dimension<K> dimension, Selection selection) {
        Coding<K> coding = new Coding<>(dimension, selection.table().size());
        Lookup<K> lookup = new Lookup<>(coding);
        selection.forEach(lookup::set);
        return coding;
    }

    /** Codes the rows of one mission, in their order there. */
    static <K> Coding<K> of(Dimension<K> dimension, Mission mission) {
        List<Outcome> rows = mission.rows().all();
        Coding<K> coding = new Coding<>(dimension, rows.size());
        Lookup<K> lookup = new Lookup<>(coding);
        for (int position = 0; position < rows.size(); position++) {
            lookup.set(position, new Row(mission, rows.get(position)));
        }
        return coding;
    }

    /** Codes all rows of a table from the codings of its missions. */
    static <K> Coding<K> joined(
            Dimension<K> dimension, RowTable table, BiFunction<Dimension<K>, Mission, Coding<K>> ofMission) {
        Coding<K> coding = new Coding<>(dimension, table.size());
        Lookup<K> lookup = new Lookup<>(coding);
        for (int mission = 0; mission < table.missions().size(); mission++) {
            coding.join(ofMission.apply(dimension, table.missions().get(mission)), table.start(mission), lookup);
        }
        return coding;
    }

    private void join(Coding<K> ofMission, int first, Lookup<K> lookup) {
        isUniform &= ofMission.isUniform;
        int[] codeOf = new int[ofMission.size() + 1];
        codeOf[0] = NONE;
        for (int code = 0; code < ofMission.size(); code++) {
            codeOf[code + 1] = lookup.codeOf(ofMission.keys.get(code).key, ofMission.keys.get(code).order);
        }
        int placed = placements.size();
        for (Placement placement : ofMission.placements) {
            int[] its =
                    IntStream.of(placement.keys()).map(code -> codeOf[code + 1]).toArray();
            placements.add(new Placement(its, placement.keyOfSlot(), placement.followsSharing()));
        }
        int[] its = ofMission.codes;
        for (int row = 0; row < its.length; row++) {
            codes[first + row] = its[row] >= NONE ? codeOf[its[row] + 1] : its[row] - placed;
        }
    }

    /** Codes all rows by the cells that two dimensions span, each of which has coded them and is {@linkplain #isUniform uniform}. */
    static <R, C> Coding<Cell<R, C>> crossing(
            Dimension<Cell<R, C>> dimension, Coding<R> rows, Coding<C> columns, RowTable table) {
        Coding<Cell<R, C>> coding = new Coding<>(dimension, table.size());
        Map<Long, Integer> codeOf = new HashMap<>();
        long recent = -1;
        int recentCode = NONE;
        for (int position = 0; position < table.size(); position++) {
            int row = rows.codes[position];
            int column = columns.codes[position];
            if (row >= NONE && column >= NONE) {
                long pair = pair(row, column);
                if (pair != recent) {
                    recent = pair;
                    recentCode = coding.cell(pair, codeOf, rows, columns);
                }
                coding.codes[position] = recentCode;
            } else {
                int[] ofRow = rows.ofSlots(position);
                int[] ofColumn = columns.ofSlots(position);
                int[] ofSlot = IntStream.range(0, Math.max(ofRow.length, ofColumn.length))
                        .mapToLong(slot ->
                                pair(ofRow[ofRow.length == 1 ? 0 : slot], ofColumn[ofColumn.length == 1 ? 0 : slot]))
                        .mapToInt(pair -> coding.cell(pair, codeOf, rows, columns))
                        .toArray();
                coding.place(position, ofSlot);
            }
        }
        return coding;
    }

    private static long pair(int row, int column) {
        return ((long) (row + 1) << Integer.SIZE) | (column + 1);
    }

    private <R, C> int cell(long pair, Map<Long, Integer> codeOf, Coding<R> rows, Coding<C> columns) {
        Integer known = codeOf.get(pair);
        if (known != null) {
            return known;
        }
        Coded<R> row = rows.coded((int) (pair >>> Integer.SIZE) - 1);
        Coded<C> column = columns.coded((int) pair - 1);
        @SuppressWarnings("unchecked") // The keys of this coding are cells.
        K cell = (K) new Cell<>(keyOf(row), keyOf(column));
        keys.add(new Coded<>(cell, Crossing.order(orderOf(row), orderOf(column))));
        codeOf.put(pair, keys.size() - 1);
        return keys.size() - 1;
    }

    private @Nullable Coded<K> coded(int code) {
        return code == NONE ? null : keys.get(code);
    }

    private static <K> Optional<K> keyOf(@Nullable Coded<K> coded) {
        return coded == null ? Optional.empty() : Optional.of(coded.key);
    }

    private static Optional<String> orderOf(@Nullable Coded<?> coded) {
        return coded == null ? Optional.empty() : Optional.of(coded.order);
    }

    private void place(int position, int[] ofSlot) {
        int[] distinct = IntStream.of(ofSlot).distinct().toArray();
        if (distinct.length == 1) {
            codes[position] = distinct[0];
            return;
        }
        int[] keyOfSlot = IntStream.of(ofSlot)
                .map(code -> IntStream.range(0, distinct.length)
                        .filter(i -> distinct[i] == code)
                        .findFirst()
                        .orElseThrow())
                .toArray();
        codes[position] = NONE - 1 - placements.size();
        placements.add(new Placement(distinct, keyOfSlot, dimension.slots().followsSharing()));
    }

    /** Whether it holds for some of the rows as for all. */
    boolean isUniform() {
        return isUniform;
    }

    /** The code of a row's one key, {@link #NONE} if nobody recorded it; below that if it falls under several. */
    int code(int row) {
        return codes[row];
    }

    /** The keys of a row that falls under several. */
    Placement placement(int row) {
        return placements.get(NONE - 1 - codes[row]);
    }

    /** The codes of a row's keys. */
    int[] codes(int row) {
        return codes[row] < NONE ? placement(row).keys() : new int[] {codes[row]};
    }

    /** Whether any of the keys of a row is among some, told for each code behind that of rows without a key. */
    boolean isAnyOf(int row, boolean[] some) {
        return IntStream.of(codes(row)).anyMatch(code -> some[code + 1]);
    }

    private int[] ofSlots(int row) {
        if (codes[row] >= NONE) {
            return new int[] {codes[row]};
        }
        Placement placement = placement(row);
        return IntStream.of(placement.keyOfSlot())
                .map(key -> placement.keys()[key])
                .toArray();
    }

    int size() {
        return keys.size();
    }

    K key(int code) {
        return keys.get(code).key;
    }

    /** All codes, in the dimension's natural order. */
    int[] inOrder() {
        Comparator<Integer> order = Comparator.<Integer, String>comparing(code -> keys.get(code).order)
                .thenComparing(code -> String.valueOf(dimension.identity(key(code))));
        return IntStream.range(0, size())
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Finds the codes of rows one after the other. */
    private static final class Lookup<K> {
        private static final int RECENT = 256;

        private final Coding<K> coding;
        private final Dimension<K> dimension;
        private final Map<Object, Integer> codeOf = new HashMap<>();
        /** Keys that were looked up last, since most rows name one of a few of their mission's. */
        private final @Nullable Object[] recent = new Object[RECENT];

        private final @Nullable Mission[] recentIn = new Mission[RECENT];
        private final int[] recentCode = new int[RECENT];

        Lookup(Coding<K> coding) {
            this.coding = coding;
            this.dimension = coding.dimension;
        }

        void set(int position, Row row) {
            List<Optional<K>> slots = dimension.slots(row);
            if (slots.size() == 1) {
                coding.codes[position] = code(slots.get(0), row);
                return;
            }
            coding.place(
                    position, slots.stream().mapToInt(slot -> code(slot, row)).toArray());
        }

        @SuppressWarnings("ReferenceEquality") // The same again is nothing new.
        private int code(Optional<K> slot, Row row) {
            if (slot.isEmpty()) {
                return NONE;
            }
            K key = slot.get();
            int at = System.identityHashCode(key) & (RECENT - 1);
            if (recent[at] != key || recentIn[at] != row.mission()) {
                recent[at] = key;
                recentIn[at] = row.mission();
                recentCode[at] = codeOf(key, dimension.order(row, key));
            }
            return recentCode[at];
        }

        int codeOf(K key, String order) {
            int code = codeOf.computeIfAbsent(dimension.identity(key), unseen -> {
                coding.keys.add(new Coded<>(key, order));
                return coding.keys.size() - 1;
            });
            coding.isUniform &= coding.keys.get(code).see(key, order);
            return code;
        }
    }

    /** One key, with the one of its equals that stands for it whatever the order of the rows. */
    private static final class Coded<K> {
        private K key;
        private String order;

        Coded(K key, String order) {
            this.key = key;
            this.order = order;
        }

        /** Whether it is the same, and has the same place in the order. */
        boolean see(K equal, String itsOrder) {
            boolean isSame = equal.equals(key) && itsOrder.equals(order);
            if (!equal.equals(key) && equal.toString().compareTo(key.toString()) < 0) {
                key = equal;
            }
            if (itsOrder.compareTo(order) < 0) {
                order = itsOrder;
            }
            return isSame;
        }
    }
}
