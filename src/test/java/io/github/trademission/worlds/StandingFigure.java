package io.github.trademission.worlds;

import static io.github.trademission.worlds.Links.each;
import static io.github.trademission.worlds.Links.has;

import io.github.trademission.worlds.Position.Hidden;
import io.github.trademission.worlds.Stand.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The deals that stand in the rows of a set in one position, each once. */
final class StandingFigure {
    private final Position position;
    private final Nesting nesting;
    private final int set;
    private Map<String, Long> money = Map.of();
    private int undisclosed;
    private final int[] low;
    private final int[] high;
    private int counted;
    private final List<int[]> keepers = new ArrayList<>();

    private StandingFigure(Position position, int set) {
        this.position = position;
        this.nesting = position.world().nesting();
        this.set = set;
        this.low = new int[nesting.rows.size()];
        this.high = new int[nesting.rows.size()];
    }

    static Amount of(Position position, int set) {
        StandingFigure figure = new StandingFigure(position, set);
        for (int row : each(set)) {
            if (position.stand(row) != null) {
                figure.add(row, position.stand(row));
            }
        }
        position.hidden().forEach(figure::add);
        return figure.amount();
    }

    private void add(int row, Stand stand) {
        money = Sums.plus(money, shown(row, stand.money()));
        boolean isUnknown = switch (stand.why()) {
            case KNOWN -> false;
            case LEFT -> true;
            // The value of a whole in the figure covers what is inside it.
            case NEVER_SAID -> wholes(row).isEmpty();
            // So do the rows inside what they hold of a whole, as long as all of them are in the figure and none went
            // on.
            case ALL_INSIDE -> !isAllInside(row);
        };
        undisclosed += isUnknown ? 1 : 0;
        if (stand.keepsOnly()) {
            keepers.add(stand.counts());
        } else {
            counted |= stand.cells();
            low[stand.cell()] = stand.low();
            high[stand.cell()] = stand.high();
        }
    }

    private boolean isAllInside(int row) {
        for (int inside : nesting.inside(row)) {
            for (int c : each(nesting.cells(inside))) {
                if (!has(set, inside) || position.world().left(c) != nesting.cell[c]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The rows of the set around a row whose recorded value covers what is inside them. */
    private List<Integer> wholes(int row) {
        List<Integer> wholes = new ArrayList<>();
        for (int whole : nesting.around(row)) {
            Stand stand = position.stand(whole);
            boolean hasLeft = stand != null && stand.why() == Why.LEFT;
            if (has(set, whole) && nesting.rows.get(whole).value() != null && !hasLeft) {
                wholes.add(whole);
            }
        }
        return wholes;
    }

    /** Money of a row that shows beside its wholes: in their currency theirs was lessened by it, in another theirs covers it. */
    private Map<String, Long> shown(int row, Map<String, Long> amounts) {
        Map<String, Long> shown = new TreeMap<>(amounts);
        shown.keySet().removeIf(currency -> !shows(row, currency));
        return shown;
    }

    private boolean shows(int row, String currency) {
        List<Integer> wholes = wholes(row);
        for (int whole : wholes) {
            if (nesting.rows.get(whole).value().containsKey(currency)) {
                return shows(whole, currency);
            }
        }
        return wholes.isEmpty();
    }

    /** Where both the whole and the part are in the set, the whole's money shows, whose of the two it may be. */
    private void add(Hidden hidden) {
        if (has(set, hidden.whole()) && has(set, hidden.part()) && hidden.stays()) {
            boolean stands = position.stand(hidden.whole()) != null;
            for (int row : each(nesting.below(hidden.part()))) {
                stands |= position.stand(row) != null;
            }
            if (stands) {
                money = Sums.plus(money, shown(hidden.whole(), hidden.share()));
            }
        }
    }

    /**
     * Counts each deal once. Batches that merely keep money hold at least one of the deals inside them: as few as will do for all such
     * batches, or all of them.
     */
    private Amount amount() {
        int fewest = 0;
        int most = 0;
        int sure = 0;
        int further = 0;
        for (int c : each(counted)) {
            fewest += low[c];
            most += high[c];
            sure |= low[c] > 0 ? 1 << c : 0;
        }
        List<Integer> open = new ArrayList<>();
        for (int[] counts : keepers) {
            int cells = 0;
            for (int c = 0; c < counts.length; c++) {
                cells |= counts[c] > 0 ? 1 << c : 0;
            }
            if (cells != 0 && (cells & sure) == 0) {
                open.add(cells);
            }
            for (int c : each(cells & ~counted & ~further)) {
                most += counts[c];
            }
            further |= cells;
        }
        return new Amount(fewest + fewestFor(open), most, money, undisclosed, undisclosed);
    }

    private static int fewestFor(List<Integer> batches) {
        int all = batches.stream().reduce(0, (one, other) -> one | other);
        int fewest = batches.size();
        for (int chosen = all; chosen > 0; chosen = (chosen - 1) & all) {
            int deals = chosen;
            if (batches.stream().allMatch(batch -> (batch & deals) != 0)) {
                fewest = Math.min(fewest, Integer.bitCount(chosen));
            }
        }
        return fewest;
    }
}
