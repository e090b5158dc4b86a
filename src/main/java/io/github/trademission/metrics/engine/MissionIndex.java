package io.github.trademission.metrics.engine;

import io.github.trademission.model.Contract;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.Rows;
import io.github.trademission.money.Amounts;
import java.util.ArrayList;
import java.util.List;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one mission as columns: what sums look at stands in arrays, a row is named by its position. Made once and kept with the
 * mission, about 25 bytes a row. Immutable but for the links, which are looked up when first asked for.
 */
final class MissionIndex {
    static final OutcomeKind[] KINDS = OutcomeKind.values();

    final int size;
    final Outcome[] outcomes;
    final byte[] kinds;
    final boolean[] live;
    /** Numbers of deals; 0 where unknown. */
    final int[] counts;
    /** Positions in the list of codes; {@link Linked#NONE} where undisclosed. */
    final short[] currencies;

    final long[] values;
    /** The codes of all currencies of this mission. */
    final List<String> codes = new ArrayList<>(2);

    private boolean hasOpenCounts;
    private boolean isNested;
    private boolean isGrown;
    /** Whether what grew out of what may tell which rows are inside which. */
    private boolean isNestedAndGrown;

    private @Nullable MissionLinks links;
    private @Nullable MissionLinks linksWithinStages;

    private MissionIndex(Rows rows) {
        size = rows.size();
        outcomes = new Outcome[size];
        kinds = new byte[size];
        live = new boolean[size];
        counts = new int[size];
        currencies = new short[size];
        values = new long[size];
        int at = 0;
        for (OutcomeKind kind : KINDS) {
            for (Outcome outcome : rows.ofKind(kind)) {
                outcomes[at] = outcome;
                kinds[at] = (byte) ordinal(kind);
                set(at++, outcome);
            }
        }
    }

    static MissionIndex of(Mission mission) {
        return mission.rows().derived(MissionIndex.class, MissionIndex::new);
    }

    private void set(int at, Outcome outcome) {
        live[at] = outcome.status().isLive();
        counts[at] = outcome.count().orElse(0);
        Money value = outcome.currentValue().orElse(null);
        currencies[at] = value == null ? Linked.NONE : code(value);
        values[at] = value == null ? 0 : Amounts.minorUnits(value);
        boolean mayBeInside = !outcome.overlaps().isEmpty() && outcome.mayBeInside();
        boolean grew = !outcome.derivedFrom().isEmpty();
        hasOpenCounts |= counts[at] == 0;
        isNested |= mayBeInside;
        isGrown |= grew || hasArrived(outcome);
        isNestedAndGrown |= mayBeInside && grew;
        if (value == null && outcome instanceof Contract contract) {
            contract.realisations().forEach(arrived -> code(arrived.value()));
        }
    }

    private short code(Money value) {
        String code = value.getCurrency().getCurrencyCode();
        int known = codes.indexOf(code);
        if (known < 0) {
            known = codes.size();
            codes.add(code);
        }
        return (short) known;
    }

    @SuppressWarnings("EnumOrdinal") // The position in a column, not kept anywhere.
    private static int ordinal(OutcomeKind kind) {
        return kind.ordinal();
    }

    static boolean hasArrived(Outcome outcome) {
        return outcome instanceof Contract contract
                && !contract.realisations().isEmpty()
                && !contract.realised().isEmpty();
    }

    /** The links between the rows. */
    MissionLinks links() {
        MissionLinks known = links;
        if (known == null) {
            known = isNested || isGrown ? MissionLinks.all(this) : MissionLinks.NO_LINKS;
            links = known;
        }
        return known;
    }

    /**
     * Those of the links that matter to sums of rows of one stage: which rows are inside which, and all others too where a count is unknown
     * or a row inside another grew out of something.
     */
    MissionLinks linksWithinStages() {
        MissionLinks known = linksWithinStages;
        if (known == null) {
            boolean needsAll = isNestedAndGrown || (hasOpenCounts && (isNested || isGrown));
            known = needsAll
                    ? links().withinStages()
                    : isNested ? MissionLinks.insides(this).withinStages() : MissionLinks.NO_LINKS;
            linksWithinStages = known;
        }
        return known;
    }

    static boolean mayHold(Overlap overlap) {
        return overlap.relation() != Overlap.Relation.ADDITIONAL;
    }
}
