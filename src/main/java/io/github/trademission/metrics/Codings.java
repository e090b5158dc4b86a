package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.RowTable;
import io.github.trademission.model.Mission;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The codings of one table, made when first asked for out of those of its missions, and kept for the next question; two threads may both
 * make one.
 */
final class Codings {
    private final Selection all;
    private final Map<Object, Coding<?>> known = new ConcurrentHashMap<>();

    Codings(RowTable table) {
        this.all = Selection.all(table, this);
    }

    Selection all() {
        return all;
    }

    /** The coding of a selection of the table. */
    <K> Coding<K> of(Dimension<K> dimension, Selection selection) {
        if (!dimension.isLasting()) {
            return Coding.of(dimension, selection);
        }
        Coding<K> ofAll = ofAll(dimension);
        return selection.isAll() || ofAll.isUniform() ? ofAll : Coding.of(dimension, selection);
    }

    /** That of the cells that two dimensions span. */
    <R, C> Coding<Cell<R, C>> crossing(
            Dimension<R> rows, Dimension<C> columns, Dimension<Cell<R, C>> cells, Selection selection) {
        if (!rows.isLasting() || !columns.isLasting()) {
            return Coding.of(cells, selection);
        }
        Coding<Cell<R, C>> made = known(cells);
        if (made != null) {
            return made;
        }
        Coding<R> ofRows = ofAll(rows);
        Coding<C> ofColumns = ofAll(columns);
        if (!ofRows.isUniform() || !ofColumns.isUniform()) {
            return Coding.of(cells, selection);
        }
        return kept(cells, Coding.crossing(cells, ofRows, ofColumns, selection.table()));
    }

    /** The coding of all rows of the table. */
    <K> Coding<K> ofAll(Dimension<K> dimension) {
        Coding<K> coding = known(dimension);
        return coding != null ? coding : kept(dimension, Coding.joined(dimension, all.table(), OfMission::of));
    }

    @SuppressWarnings("unchecked") // Each dimension is put with its own keys.
    private <K> @Nullable Coding<K> known(Dimension<K> dimension) {
        return (Coding<K>) known.get(dimension);
    }

    private <K> Coding<K> kept(Dimension<K> dimension, Coding<K> coding) {
        known.put(dimension, coding);
        return coding;
    }

    /** The codings of the rows of one mission, kept with them. */
    private static final class OfMission {
        private final Map<Object, Coding<?>> known = new ConcurrentHashMap<>();

        @SuppressWarnings("unchecked") // Each dimension is put with its own keys.
        static <K> Coding<K> of(Dimension<K> dimension, Mission mission) {
            return (Coding<K>) mission.rows()
                    .derived(OfMission.class, rows -> new OfMission())
                    .known
                    .computeIfAbsent(dimension, unseen -> Coding.of(dimension, mission));
        }
    }
}
