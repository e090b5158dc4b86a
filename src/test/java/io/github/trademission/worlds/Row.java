package io.github.trademission.worlds;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A row of a small record, as little of it as the figures need.
 *
 * @param id unique among the rows
 * @param kind its kind
 * @param count how many deals, {@link #UNKNOWN} if nobody recorded it
 * @param value per currency, in its smallest unit; null if undisclosed
 * @param dead whether nothing will come of it any more
 * @param in the row that it is stated to be inside, or null
 * @param perhaps the rows that it may be inside
 * @param from the rows that it grew out of
 * @param arrived money that arrived under it, in its own currency; null if none did
 * @param company its company, or null
 * @param stop its stop, or null
 */
record Row(
        String id,
        Kind kind,
        int count,
        Map<String, Long> value,
        boolean dead,
        String in,
        Set<String> perhaps,
        Set<String> from,
        Long arrived,
        String company,
        String stop) {
    static final int UNKNOWN = 0;

    /** What a row is of, in the order of the stages. What arrived is a stage of its own, and never stated as a row. */
    enum Kind {
        CONSULTATION(0),
        PROSPECT(1),
        MOU(2),
        JOINTBID(2),
        CONTRACT(3),
        REALISED(4);

        final int stage;

        Kind(int stage) {
            this.stage = stage;
        }

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    boolean hasUnknownCount() {
        return count == UNKNOWN;
    }

    /** The count if it is known, else the least that it can be: nobody records a row of no deals. */
    int leastCount() {
        return Math.max(1, count);
    }
}
