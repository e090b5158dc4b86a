package io.github.trademission.worlds;

import static io.github.trademission.worlds.Links.NONE;
import static io.github.trademission.worlds.Links.each;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** All ways in which the rows of a record may be inside each other, with all numbers of deals that unknown counts may come to. */
final class Nestings {
    private final Links links;

    /** Stands for any number where nothing bounds a count: beyond twice what all other rows hold nothing turns any more. */
    private final int boundless;

    /** The stated rows inside others and no more, unknown counts at their least: it tells whose fault an excess is. */
    private final Nesting stated;

    private final int[] unknownUnits;

    /**
     * Nestings of a record.
     *
     * @param more added to the number that stands for any one, where nothing bounds a count
     */
    Nestings(Links links, int more) {
        this.links = links;
        this.boundless =
                2 + more + 2 * links.rows.stream().mapToInt(Row::leastCount).sum();
        this.unknownUnits = new int[links.rows.size()];
        Arrays.fill(unknownUnits, NONE);
        int[] least = links.rows.stream().mapToInt(Row::leastCount).toArray();
        this.stated = goesRound(links.stated) ? null : nesting(links.stated, least);
    }

    /** The nestings, those together that differ in numbers of deals alone. */
    List<List<Nesting>> all() {
        List<List<Nesting>> all = new ArrayList<>();
        if (stated != null) {
            choose(0, new int[links.rows.size()], all);
        }
        return all;
    }

    /** Whether the stated rows inside others are more than those, so that no way to settle the rest fits. */
    boolean isContradictory() {
        for (int b = 0; stated != null && b < links.rows.size(); b++) {
            Map<String, Long> value = links.rows.get(b).value();
            Map<String, Long> inside = stated.knownInside(b);
            boolean holdsMoreValue = value != null
                    && value.entrySet().stream()
                            .anyMatch(entry -> inside.getOrDefault(entry.getKey(), 0L) > entry.getValue());
            boolean holdsMoreDeals = !links.rows.get(b).hasUnknownCount() && stated.deals(b) > stated.count[b];
            if (holdsMoreValue || holdsMoreDeals) {
                return true;
            }
        }
        return false;
    }

    /** A row of UNKNOWN overlaps is inside one of them, or inside none. */
    private void choose(int row, int[] whole, List<List<Nesting>> all) {
        if (row == whole.length) {
            if (!goesRound(whole)) {
                all.add(withCounts(whole.clone()));
            }
            return;
        }
        for (int choice : links.choices[row]) {
            whole[row] = choice;
            choose(row + 1, whole, all);
        }
    }

    /** Nothing is inside itself, however long the way round. */
    private static boolean goesRound(int[] whole) {
        for (int i = 0; i < whole.length; i++) {
            int steps = 0;
            for (int row = whole[i]; row != NONE; row = whole[row]) {
                if (row == i || ++steps > whole.length) {
                    return true;
                }
            }
        }
        return false;
    }

    /** An unknown count never makes more deals be inside than fit if another one avoids it: only the least excess counts. */
    private List<Nesting> withCounts(int[] whole) {
        List<Nesting> found = new ArrayList<>();
        int[] count = links.rows.stream().mapToInt(Row::count).toArray();
        int least = count(0, count, whole, found, Integer.MAX_VALUE);
        found.removeIf(nesting -> excess(nesting) > least);
        return found;
    }

    private int count(int row, int[] count, int[] whole, List<Nesting> found, int least) {
        if (row == count.length) {
            Nesting nesting = nesting(whole, count.clone());
            int excess = excess(nesting);
            if (excess < 0) {
                return least;
            }
            found.add(nesting);
            return Math.min(least, excess);
        }
        if (!links.rows.get(row).hasUnknownCount()) {
            return count(row + 1, count, whole, found, least);
        }
        int most = mostDeals(row, whole);
        for (int deals = 1; deals <= most; deals++) {
            count[row] = deals;
            least = count(row + 1, count, whole, found, least);
        }
        count[row] = Row.UNKNOWN;
        return least;
    }

    /** No more deals came out of rows than they hold; where their counts are unknown, nothing bounds it. */
    private int mostDeals(int row, int[] whole) {
        int sum = 0;
        for (int origin : each(links.origins[row])) {
            if (links.rows.get(origin).hasUnknownCount()) {
                return boundless;
            }
            int inside = 0;
            for (int i = 0; i < whole.length; i++) {
                inside += whole[i] == origin ? links.rows.get(i).leastCount() : 0;
            }
            sum += Math.max(links.rows.get(origin).count(), inside);
        }
        return links.origins[row] == 0 ? boundless : Math.max(1, sum);
    }

    private Nesting nesting(int[] whole, int[] count) {
        return new Nesting(links.rows, links.all(), whole, links.origins, count, unknownUnits);
    }

    /** By how many deals the stated rows exceed the batches around them; below 0 if this is no way to nest the rows. */
    private int excess(Nesting nesting) {
        int excess = 0;
        for (int b = 0; b < links.rows.size(); b++) {
            boolean holdsUnknown = false;
            for (int row : nesting.inside(b)) {
                boolean isStated = links.stated[row] == b;
                holdsUnknown |= !isStated;
                // Unless that is stated, no row is inside one of fewer deals.
                if (!isStated && nesting.count[row] > nesting.count[b]) {
                    return -1;
                }
            }
            // A batch holds no more deals than its count. A single deal holds any number of parts.
            int over = nesting.dealsInside(b) - nesting.count[b];
            if (nesting.unit[b] == NONE && over > 0) {
                // Stated rows may contradict the batch. They leave no room for others in it, nor deeper inside them.
                if (holdsUnknown || (holdsUnknownDeep(nesting, b) && stated.dealsInside(b) <= nesting.count[b])) {
                    return -1;
                }
                excess += over;
            }
            if (!valueFits(nesting, b, holdsUnknown)) {
                return -1;
            }
        }
        return excess;
    }

    private boolean holdsUnknownDeep(Nesting nesting, int b) {
        for (int row : each(nesting.below(b) & ~(1 << b))) {
            if (nesting.whole[row] != links.stated[row]) {
                return true;
            }
        }
        return false;
    }

    /** A row holds no more value than its own, in each currency of it, except where the stated rows alone do. */
    private boolean valueFits(Nesting nesting, int b, boolean holdsUnknown) {
        Map<String, Long> value = links.rows.get(b).value();
        if (value == null) {
            return true;
        }
        Map<String, Long> held = nesting.knownInside(b);
        Map<String, Long> byStated = stated.knownInside(b);
        return value.entrySet().stream().allMatch(entry -> {
            long own = entry.getValue();
            long inside = held.getOrDefault(entry.getKey(), 0L);
            long said = byStated.getOrDefault(entry.getKey(), 0L);
            return inside <= Math.max(own, said) && !(holdsUnknown && Math.max(inside, said) > own);
        });
    }
}
