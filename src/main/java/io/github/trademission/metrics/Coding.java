package io.github.trademission.metrics;

import io.github.trademission.model.Mission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The keys of a dimension that the rows of a selection fall under, as numbers, so that each key is looked up once a row. */
final class Coding<K> {
    /** The code of rows of which nobody recorded the key. */
    static final int NONE = -1;

    private final Dimension<K> dimension;
    private final List<Coded<K>> keys = new ArrayList<>();
    private final Map<Object, Integer> codeOf = new HashMap<>();
    /** Per row a key's code or {@link #NONE}, or below it which of the placements. */
    private final int[] codes;

    private final List<Placement> placements = new ArrayList<>();

    private Coding(Dimension<K> dimension, int rows) {
        this.dimension = dimension;
        this.codes = new int[rows];
    }

    static <K> Coding<K> of(Dimension<K> dimension, Selection selection) {
        Coding<K> coding = new Coding<>(dimension, selection.table().size());
        selection.forEach(coding::set);
        return coding;
    }

    private void set(int position, Row row) {
        List<Optional<K>> slots = dimension.slots(row);
        if (slots.size() == 1) {
            codes[position] = code(slots.get(0), row);
            return;
        }
        int[] ofSlot = slots.stream().mapToInt(slot -> code(slot, row)).toArray();
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

    private int code(Optional<K> slot, Row row) {
        if (slot.isEmpty()) {
            return NONE;
        }
        K key = slot.get();
        int code = codeOf.computeIfAbsent(dimension.identity(key), unseen -> {
            keys.add(new Coded<>(key));
            return keys.size() - 1;
        });
        keys.get(code).see(key, row, dimension);
        return code;
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

    /** One key, with the one of its equals that stands for it whatever the order of the rows. */
    private static final class Coded<K> {
        private K key;
        private String order = "\uffff";
        private @Nullable Mission seenIn;
        private @Nullable K seen;

        Coded(K key) {
            this.key = key;
        }

        @SuppressWarnings("ReferenceEquality") // The same again is nothing new.
        void see(K equal, Row row, Dimension<K> dimension) {
            if (row.mission() == seenIn && equal == seen) {
                return;
            }
            seenIn = row.mission();
            seen = equal;
            if (!equal.equals(key) && equal.toString().compareTo(key.toString()) < 0) {
                key = equal;
            }
            String itsOrder = dimension.order(row, equal);
            if (itsOrder.compareTo(order) < 0) {
                order = itsOrder;
            }
        }
    }
}
