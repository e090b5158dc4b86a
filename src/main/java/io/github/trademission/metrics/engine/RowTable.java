package io.github.trademission.metrics.engine;

import io.github.trademission.model.Contract;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.Amounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * The rows of missions as columns: what sums look at stands in arrays, a row is named by its position. Immutable but for the links,
 * which are looked up when first asked for.
 */
public final class RowTable {
    private static final OutcomeKind[] KINDS = OutcomeKind.values();

    private final List<Mission> missions;
    /** Where the rows of each mission begin; one more entry than missions. */
    private final int[] start;

    private final Outcome[] outcomes;
    private final byte[] kinds;
    private final boolean[] live;
    /** Numbers of deals; 0 where unknown. */
    private final int[] counts;
    /** Positions in the list of codes; {@link Linked#NONE} where undisclosed. */
    private final short[] currencies;

    private final long[] values;
    private final List<String> codes = new ArrayList<>();
    private final @Nullable MissionLinks[] links;
    private final @Nullable MissionLinks[] linksWithinStages;

    private RowTable(List<Mission> missions, int size) {
        this.missions = missions;
        this.start = new int[missions.size() + 1];
        this.outcomes = new Outcome[size];
        this.kinds = new byte[size];
        this.live = new boolean[size];
        this.counts = new int[size];
        this.currencies = new short[size];
        this.values = new long[size];
        this.links = new MissionLinks[missions.size()];
        this.linksWithinStages = new MissionLinks[missions.size()];
    }

    public static RowTable of(Collection<Mission> missions) {
        List<Mission> copy = List.copyOf(missions);
        int size = 0;
        for (Mission mission : copy) {
            size += mission.rows().size();
        }
        RowTable table = new RowTable(copy, size);
        Map<String, Short> seen = new HashMap<>();
        int at = 0;
        for (int i = 0; i < copy.size(); i++) {
            for (OutcomeKind kind : KINDS) {
                for (Outcome outcome : copy.get(i).rows().ofKind(kind)) {
                    table.set(at++, outcome, kind, seen);
                }
            }
            table.start[i + 1] = at;
        }
        return table;
    }

    private void set(int at, Outcome outcome, OutcomeKind kind, Map<String, Short> seen) {
        outcomes[at] = outcome;
        kinds[at] = (byte) ordinal(kind);
        live[at] = outcome.status().isLive();
        counts[at] = outcome.count().orElse(0);
        Money value = outcome.currentValue().orElse(null);
        currencies[at] = value == null ? Linked.NONE : position(value, seen);
        values[at] = value == null ? 0 : Amounts.minorUnits(value);
        if (value == null && outcome instanceof Contract contract) {
            contract.realisations().forEach(arrived -> position(arrived.value(), seen));
        }
    }

    private short position(Money value, Map<String, Short> seen) {
        return seen.computeIfAbsent(value.getCurrency().getCurrencyCode(), code -> {
            codes.add(code);
            return (short) (codes.size() - 1);
        });
    }

    @SuppressWarnings("EnumOrdinal") // The position in a column, not kept anywhere.
    private static int ordinal(OutcomeKind kind) {
        return kind.ordinal();
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
        return KINDS[kinds[row]];
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

    /** The links between the rows of a mission; looked up once. */
    public MissionLinks links(int mission) {
        MissionLinks known = links[mission];
        if (known == null) {
            known = MissionLinks.of(this, mission);
            links[mission] = known;
        }
        return known;
    }

    /** Those of the links that matter to sums of rows of one stage. */
    public MissionLinks linksWithinStages(int mission) {
        MissionLinks known = linksWithinStages[mission];
        if (known == null) {
            known = MissionLinks.withinStages(this, mission);
            linksWithinStages[mission] = known;
        }
        return known;
    }

    /** The positions of linked rows that meet a condition on rows, as positions among the linked ones. */
    public static int[] among(Linked linked, IntPredicate condition) {
        int[] found = new int[linked.size];
        int n = 0;
        for (int at = 0; at < linked.size; at++) {
            if (!linked.isArrival(at) && condition.test(linked.row[at])) {
                found[n++] = at;
            }
        }
        return Arrays.copyOf(found, n);
    }

    /** The first of the rows of a group in the table. */
    public static int first(Linked linked) {
        int first = Integer.MAX_VALUE;
        for (int at = 0; at < linked.size; at++) {
            if (!linked.isArrival(at)) {
                first = Math.min(first, linked.row[at]);
            }
        }
        return first;
    }
}
