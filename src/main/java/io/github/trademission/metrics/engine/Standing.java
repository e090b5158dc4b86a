package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;
import static io.github.trademission.metrics.engine.Linked.bit;
import static io.github.trademission.metrics.engine.Linked.first;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where every deal and its money stands in one world, and how much is outstanding where money arrived.
 *
 * @param world the world
 * @param stands how each row stands; null where no deal stands in it
 * @param ways how each row stood before money arrived, with what of its value is hidden in rows inside it
 * @param splits how the values of rows that grew out of others were split over those
 * @param arrivedIn the cell of deals under which money arrived, per arrival
 * @param outstanding what is still to come
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Standing(
        World world,
        @Nullable Stand[] stands,
        Way[] ways,
        List<Split> splits,
        int[] arrivedIn,
        List<Outstanding> outstanding) {
    /**
     * What is still to come under contracts.
     *
     * @param contracts the contracts
     * @param money the rest, per currency
     * @param undisclosed how many values of it are not known
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Outstanding(long contracts, long[] money, long undisclosed) {}

    /** The same with one row standing otherwise. */
    Standing with(int row, @Nullable Stand stand, List<Outstanding> stillToCome) {
        @Nullable Stand[] others = stands.clone();
        others[row] = stand;
        return new Standing(world, others, ways, splits, arrivedIn, stillToCome);
    }

    /** Whether hidden money that stays is in rows that stand. */
    boolean isConsistent() {
        for (Way way : ways) {
            if (way != null && way.hiddenIn() != NONE && way.stays() && stands[way.hiddenIn()] == null) {
                return false;
            }
        }
        return true;
    }

    /** The deals that stand in the rows of a set, each once, added to a sum. */
    void addTo(WorldSum sum, long set) {
        Forest forest = world.forest();
        long cells = 0;
        List<long[]> covers = new ArrayList<>(0);
        long certain = 0;
        for (long rest = set; rest != 0; rest &= rest - 1) {
            int row = first(rest);
            Stand stand = stands[row];
            if (stand == null) {
                continue;
            }
            addMoney(sum, row, stand.money(), set);
            addUnknown(sum, row, stand.unknown(), set);
            if (stand.some() != null) {
                covers.add(stand.some());
            } else if ((cells & bit(stand.cell())) == 0) {
                cells |= bit(stand.cell());
                certain |= stand.low() > 0 ? bit(stand.cell()) : 0;
                sum.low += stand.low();
                sum.high += stand.high();
            }
        }
        if (!covers.isEmpty()) {
            addCovers(sum, covers, cells, certain);
        }
        for (int row = 0; row < ways.length; row++) {
            Way way = ways[row];
            if (way != null
                    && way.hiddenIn() != NONE
                    && way.stays()
                    && (set & bit(row)) != 0
                    && (set & bit(way.hiddenIn())) != 0
                    && (stands[row] != null || standsInside(forest, way.hiddenIn()))) {
                addMoney(sum, row, way.hidden(), set);
            }
        }
    }

    private boolean standsInside(Forest forest, int row) {
        boolean stands = this.stands[row] != null;
        for (long rest = forest.inner[row]; rest != 0; rest &= rest - 1) {
            stands |= standsInside(forest, first(rest));
        }
        return stands;
    }

    /** In a figure that holds both, the recorded value of a whole covers what is inside it, undisclosed or in another currency. */
    private void addMoney(WorldSum sum, int row, long money, long set) {
        if (money > 0 && isShown(row, set)) {
            sum.addMoney(world.forest().rows.currency[row], money);
        }
    }

    private boolean isShown(int row, long set) {
        int[] parent = world.forest().parent;
        int[] currency = world.forest().rows.currency;
        boolean covered = false;
        for (int around = parent[row]; around != NONE; around = parent[around]) {
            if (isWhole(around, set)) {
                // A whole in the same currency was lessened by what is inside it, and covers nothing.
                covered = currency[around] != currency[row];
            }
        }
        return !covered;
    }

    private boolean isWhole(int row, long set) {
        Stand stand = stands[row];
        return (set & bit(row)) != 0
                && world.forest().rows.isDisclosed(row)
                && !(stand != null && stand.unknown() == Stand.Unknown.LEFT);
    }

    private boolean isCovered(int row, long set) {
        int[] parent = world.forest().parent;
        for (int around = parent[row]; around != NONE; around = parent[around]) {
            if (isWhole(around, set)) {
                return true;
            }
        }
        return false;
    }

    private void addUnknown(WorldSum sum, int row, Stand.Unknown unknown, long set) {
        boolean counts = switch (unknown) {
            case KNOWN -> false;
            case LEFT -> true;
            case NEVER_SAID -> !isCovered(row, set);
            case INSIDE -> !holdsAllInside(row, set);
        };
        sum.addUndisclosed(counts ? 1 : 0);
    }

    /** Whether all that is inside a row is in the set too, and nothing of it went on. */
    private boolean holdsAllInside(int row, long set) {
        Forest forest = world.forest();
        for (long rest = forest.inner[row]; rest != 0; rest &= rest - 1) {
            int part = first(rest);
            boolean left = world.leftOf(part) < forest.size[part];
            if (left || (set & bit(part)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Batches that only keep money hold at least one of the deals inside them: as few as will do for all of them, or all. */
    private static void addCovers(WorldSum sum, List<long[]> covers, long cells, long certain) {
        List<Long> open = new ArrayList<>();
        long[] more = new long[covers.get(0).length];
        for (long[] cover : covers) {
            long held = 0;
            for (int cell = 0; cell < cover.length; cell++) {
                if (cover[cell] > 0) {
                    held |= bit(cell);
                    more[cell] = (cells & bit(cell)) == 0 ? Math.max(more[cell], cover[cell]) : 0;
                }
            }
            if (held != 0 && (held & certain) == 0) {
                open.add(held);
            }
        }
        sum.low += fewest(open);
        for (long deals : more) {
            sum.high += deals;
        }
    }

    private static int fewest(List<Long> open) {
        if (open.isEmpty()) {
            return 0;
        }
        int fewest = open.size();
        for (long rest = open.get(0); rest != 0; rest &= rest - 1) {
            long cell = Long.lowestOneBit(rest);
            fewest = Math.min(
                    fewest,
                    1 + fewest(open.stream().filter(held -> (held & cell) == 0).toList()));
        }
        return fewest;
    }
}
