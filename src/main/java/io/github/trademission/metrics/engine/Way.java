package io.github.trademission.metrics.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a row can stand, if at all, and what of its value is hidden in a row inside it that has none in that currency.
 *
 * @param stand how it stands; null if no deal stands in it
 * @param hiddenIn the row inside; {@link Linked#NONE} if nothing is hidden
 * @param hidden how much
 * @param stays whether the hidden part is of deals that did not go on
 */
record Way(@Nullable Stand stand, int hiddenIn, long hidden, boolean stays) {
    private static final Way GONE = new Way(null, Linked.NONE, 0, false);

    private static Way open(@Nullable Stand stand) {
        return stand == null ? GONE : new Way(stand, Linked.NONE, 0, false);
    }

    private Way withStand(@Nullable Stand other) {
        return new Way(other, hiddenIn, hidden, stays);
    }

    /** The ways of a row. */
    static List<Way> of(int row, World world, long[] left, List<Split> splits) {
        Forest forest = world.forest();
        long stay = forest.sum(row, left);
        if (stay == 0) {
            return List.of(GONE);
        }
        if (forest.isPart(row)) {
            return ofDeal(row, forest, left);
        }
        return forest.hasOwnCell(row) ? ofBatch(row, forest, left, splits) : ofCover(row, forest, left, stay);
    }

    /** A whole keeps the value that its parts leave; where nothing is left the deal stands in the parts alone. */
    private static List<Way> ofDeal(int row, Forest forest, long[] left) {
        int deal = forest.unit[row];
        if (!forest.rows.isDisclosed(row)) {
            Way stands = open(Stand.deal(deal, 0, Stand.Unknown.NEVER_SAID));
            return forest.inner[row] == 0 ? List.of(stands) : List.of(stands, GONE);
        }
        if (forest.inner[row] == 0) {
            return List.of(open(Stand.deal(deal, forest.own(row), Stand.Unknown.KNOWN)));
        }
        List<Way> ways = new ArrayList<>();
        for (Way keep : keeps(row, forest, left)) {
            long money = keep.money(forest, row);
            ways.add(keep.withStand(money == 0 ? null : Stand.deal(deal, money, Stand.Unknown.KNOWN)));
        }
        return ways;
    }

    /** A row that has deals left but no value, where it had one, has a value that is not known, not zero. */
    private static List<Way> ofBatch(int row, Forest forest, long[] left, List<Split> splits) {
        long deals = left[row];
        if (deals == 0) {
            return List.of(GONE);
        }
        if (!forest.rows.isDisclosed(row)) {
            return List.of(open(Stand.own(row, deals, deals, 0, Stand.Unknown.NEVER_SAID)));
        }
        List<Way> ways = new ArrayList<>();
        for (Way keep : keeps(row, forest, left)) {
            long own = keep.money(forest, row);
            Stand.Unknown used = own == 0 ? Stand.Unknown.INSIDE : Stand.Unknown.LEFT;
            for (long money : lessened(own, forest.rows.currency[row], row, splits)) {
                ways.add(keep.withStand(
                        money == 0
                                ? Stand.own(row, deals, deals, 0, used)
                                : Stand.own(row, deals, deals, money, Stand.Unknown.KNOWN)));
            }
        }
        return ways;
    }

    /** A batch whose deals are all inside other rows but that keeps value holds money of at least one of them. */
    private static List<Way> ofCover(int row, Forest forest, long[] left, long stay) {
        long[] some = forest.only(row, left);
        if (!forest.rows.isDisclosed(row)) {
            return List.of(open(Stand.some(some, 0, Stand.Unknown.NEVER_SAID)), GONE);
        }
        List<Way> ways = new ArrayList<>();
        for (Way keep : keeps(row, forest, left)) {
            long money = keep.money(forest, row);
            if (money == 0) {
                ways.add(keep.withStand(null));
                continue;
            }
            ways.add(keep.withStand(Stand.some(some, money, Stand.Unknown.KNOWN)));
            if (stay < forest.size[row]) {
                ways.add(GONE);
                ways.add(open(Stand.some(some, 0, Stand.Unknown.LEFT)));
            }
        }
        return ways;
    }

    private long money(Forest forest, int row) {
        return forest.own(row) - hidden;
    }

    /** With its own value, or with that in a row inside it of which no value in that currency is known. */
    private static List<Way> keeps(int row, Forest forest, long[] left) {
        List<Way> keeps = new ArrayList<>();
        keeps.add(GONE);
        if (forest.own(row) > 0) {
            hide(row, forest.inner[row], forest, left, keeps);
        }
        return keeps;
    }

    private static void hide(int row, long inside, Forest forest, long[] left, List<Way> keeps) {
        for (long rest = inside; rest != 0; rest &= rest - 1) {
            int part = Linked.first(rest);
            if (forest.rows.currency[part] != forest.rows.currency[row]) {
                long stay = forest.sum(part, left);
                if (stay > 0) {
                    keeps.add(new Way(null, part, forest.own(row), true));
                }
                if (stay < forest.size[part]) {
                    keeps.add(new Way(null, part, forest.own(row), false));
                }
                hide(row, forest.inner[part], forest, left, keeps);
            }
        }
    }

    /** What rows that grew out of a batch can have left of its value: of one in another currency or undisclosed, anything. */
    private static List<Long> lessened(long own, int currency, int row, List<Split> splits) {
        List<Long> ways = List.of(own);
        for (Split split : splits) {
            if (split.takes(row)) {
                List<Long> next = new ArrayList<>();
                for (long way : ways) {
                    long left = Math.max(0, way - split.of(row, currency));
                    next.add(left);
                    if (left > 0 && split.currency() != currency) {
                        next.add(0L);
                    }
                }
                ways = next;
            }
        }
        return ways;
    }
}
