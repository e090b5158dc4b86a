package io.github.trademission.metrics.engine;

import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of missions as columns, a row named by its position. Immutable. */
public final class RowTable {
    private final List<Mission> missions;
    private final MissionIndex[] indexes;
    /** Where the rows of each mission begin; one more entry than missions. */
    private final int[] start;

    private final Outcome[] outcomes;
    private final byte[] kinds;
    private final boolean[] live;
    private final int[] counts;
    private final short[] currencies;
    private final long[] values;
    private final List<String> codes = new ArrayList<>();
    /** Per mission the position among all codes of each of its own. */
    private final int[][] codesOf;

    private RowTable(List<Mission> missions) {
        this.missions = missions;
        this.indexes = new MissionIndex[missions.size()];
        this.start = new int[missions.size() + 1];
        this.codesOf = new int[missions.size()][];
        for (int i = 0; i < indexes.length; i++) {
            indexes[i] = MissionIndex.of(missions.get(i));
            start[i + 1] = start[i] + indexes[i].size;
        }
        int size = start[indexes.length];
        this.outcomes = new Outcome[size];
        this.kinds = new byte[size];
        this.live = new boolean[size];
        this.counts = new int[size];
        this.currencies = new short[size];
        this.values = new long[size];
    }

    public static RowTable of(Collection<Mission> missions) {
        RowTable table = new RowTable(List.copyOf(missions));
        Map<String, Integer> seen = new HashMap<>();
        for (int mission = 0; mission < table.indexes.length; mission++) {
            table.copy(mission, seen);
        }
        return table;
    }

    private void copy(int mission, Map<String, Integer> seen) {
        MissionIndex index = indexes[mission];
        int first = start[mission];
        System.arraycopy(index.outcomes, 0, outcomes, first, index.size);
        System.arraycopy(index.kinds, 0, kinds, first, index.size);
        System.arraycopy(index.live, 0, live, first, index.size);
        System.arraycopy(index.counts, 0, counts, first, index.size);
        System.arraycopy(index.values, 0, values, first, index.size);
        int[] codeOf = new int[index.codes.size()];
        for (int i = 0; i < codeOf.length; i++) {
            codeOf[i] = seen.computeIfAbsent(index.codes.get(i), this::add);
        }
        codesOf[mission] = codeOf;
        for (int row = 0; row < index.size; row++) {
            int currency = index.currencies[row];
            currencies[first + row] = currency == Linked.NONE ? Linked.NONE : (short) codeOf[currency];
        }
    }

    private int add(String code) {
        codes.add(code);
        return codes.size() - 1;
    }

    public List<Mission> missions() {
        return missions;
    }

    public int size() {
        return outcomes.length;
    }

    /** Where the rows of a mission, by its position, begin; for one behind the last where all end. */
    public int start(int mission) {
        return start[mission];
    }

    public Outcome outcome(int row) {
        return outcomes[row];
    }

    public OutcomeKind kind(int row) {
        return MissionIndex.KINDS[kinds[row]];
    }

    /** The position of a row's kind among all kinds. */
    public int kindPosition(int row) {
        return kinds[row];
    }

    public boolean isLive(int row) {
        return live[row];
    }

    /** Its number of deals; 0 if unknown. */
    public int count(int row) {
        return counts[row];
    }

    public boolean isDisclosed(int row) {
        return currencies[row] != Linked.NONE;
    }

    /** The currency of its value, by its position in {@link #codes}; negative if undisclosed. */
    public int currency(int row) {
        return currencies[row];
    }

    /** Its value in minor units. */
    public long value(int row) {
        return values[row];
    }

    /** The codes of all currencies. */
    public List<String> codes() {
        return Collections.unmodifiableList(codes);
    }

    /** The position of the mission of a row. */
    public int missionOf(int row) {
        int low = 0;
        int high = missions.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (start[middle] <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * The number of the group of linked rows that each row of a mission, by its position there, is in, negative for those that are in none;
     * empty if no row of the mission is in one.
     *
     * @param withinStages whether only those links matter that say something of rows of one stage
     */
    public int[] groupOf(int mission, boolean withinStages) {
        return links(mission, withinStages).groupOf();
    }

    /** One of the groups of a mission, by its number. */
    public Group group(int mission, boolean withinStages, int number) {
        Linked linked = links(mission, withinStages).groups().get(number);
        return new Group(linked, mission, start[mission], codesOf[mission]);
    }

    private MissionLinks links(int mission, boolean withinStages) {
        return withinStages ? indexes[mission].linksWithinStages() : indexes[mission].links();
    }
}
