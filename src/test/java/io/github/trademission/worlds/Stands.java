package io.github.trademission.worlds;

import io.github.trademission.worlds.Position.Hidden;
import io.github.trademission.worlds.Stand.Why;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** All ways in which the money of a world can stand: in which rows, and how much of it. */
final class Stands {
    private final World world;
    private final Nesting nesting;
    private final Arrivals arrivals;
    private final int[] rows;
    private final List<Map<String, Long>> own = new ArrayList<>();

    /** What stays in each cell before anything arrived: money that arrives is taken off at the end. */
    private final int[] left;

    /** A way for one row: how it stands, and what of its money is hidden in rows inside it. */
    private record Way(Stand stand, List<Hidden> hidden) {}

    Stands(World world, Links links) {
        this.world = world;
        this.nesting = world.nesting();
        this.arrivals = new Arrivals(world, links);
        this.rows = Links.each(nesting.present & ~arrivals.rows());
        this.left = world.left();
        for (int c = 0; c < left.length; c++) {
            if (arrivals.isTouched(c)) {
                left[c] = nesting.cell[c];
            }
            own.add(Links.has(nesting.present, c) ? nesting.ownValue(c) : null);
        }
    }

    void each(Consumer<Position> positions) {
        split(0, new ArrayList<>(), positions);
    }

    private void split(int r, List<Map<Integer, Map<String, Long>>> shares, Consumer<Position> positions) {
        if (r == rows.length) {
            List<List<Way>> ways = new ArrayList<>();
            for (int row : rows) {
                ways.add(ways(row, shares));
            }
            place(0, ways, new Stand[nesting.rows.size()], new ArrayList<>(), positions);
            return;
        }
        if (nesting.origins[rows[r]] == 0) {
            split(r + 1, shares, positions);
            return;
        }
        for (Map<Integer, Map<String, Long>> share : new Splits(world, own, left).of(rows[r])) {
            shares.add(share);
            split(r + 1, shares, positions);
            shares.remove(shares.size() - 1);
        }
    }

    private void place(int r, List<List<Way>> ways, Stand[] stands, List<Hidden> hidden, Consumer<Position> positions) {
        if (r == rows.length) {
            // Money stays hidden in a row only while a deal stands in it.
            if (hidden.stream().allMatch(part -> !part.stays() || stands[part.part()] != null)) {
                arrivals.each(new Position(world, stands, hidden, List.of()), positions);
            }
            return;
        }
        for (Way way : ways.get(r)) {
            stands[rows[r]] = way.stand;
            List<Hidden> more = new ArrayList<>(hidden);
            more.addAll(way.hidden);
            place(r + 1, ways, stands, more, positions);
        }
    }

    /** A deal stands in its innermost row, and in each row around it that keeps money of it. */
    private List<Way> ways(int row, List<Map<Integer, Map<String, Long>>> shares) {
        int cells = nesting.cells(row);
        if (stay(cells) == 0) {
            return List.of(new Way(null, List.of()));
        }
        if (nesting.unit[row] != Links.NONE) {
            return ofSingleDeal(row);
        }
        return nesting.cell[row] > 0 ? ofBatch(row, shares) : ofBatchOfOthersDeals(row, cells);
    }

    /** A whole keeps the value that its parts leave; where they leave nothing, the deal stands in them alone. */
    private List<Way> ofSingleDeal(int row) {
        boolean hasParts = nesting.inside(row).length > 0;
        List<Way> ways = new ArrayList<>();
        if (own.get(row) == null) {
            // Where its value is not known, it may keep some or nothing.
            ways.add(new Way(Stand.single(nesting.unit[row], Map.of(), Why.NEVER_SAID), List.of()));
            if (hasParts) {
                ways.add(new Way(null, List.of()));
            }
            return ways;
        }
        for (Way kept : kept(row)) {
            boolean isNowhere = hasParts && Sums.isNothing(kept.stand.money());
            ways.add(new Way(
                    isNowhere ? null : Stand.single(nesting.unit[row], kept.stand.money(), Why.KNOWN), kept.hidden));
        }
        return ways;
    }

    /** A batch with deals besides those inside it. Those that went on took their value, or a part of it that nobody knows. */
    private List<Way> ofBatch(int row, List<Map<Integer, Map<String, Long>>> shares) {
        int stay = left[row];
        if (stay == 0) {
            return List.of(new Way(null, List.of()));
        }
        List<Way> ways = new ArrayList<>();
        if (own.get(row) == null) {
            return List.of(new Way(Stand.batch(row, stay, stay, Map.of(), Why.NEVER_SAID), List.of()));
        }
        for (Way kept : kept(row)) {
            Why empty = Sums.isNothing(kept.stand.money()) ? Why.ALL_INSIDE : Why.LEFT;
            for (Map<String, Long> rest : rests(row, kept.stand.money(), shares)) {
                // Deals without value, where there was one: it is not known, not zero.
                boolean isEmpty = Sums.isNothing(rest);
                ways.add(new Way(
                        Stand.batch(row, stay, stay, isEmpty ? Map.of() : rest, isEmpty ? empty : Why.KNOWN),
                        kept.hidden));
            }
        }
        return ways;
    }

    private Set<Map<String, Long>> rests(
            int row, Map<String, Long> money, List<Map<Integer, Map<String, Long>>> shares) {
        Set<Map<String, Long>> rests = Set.of(money);
        for (Map<Integer, Map<String, Long>> share : shares) {
            if (!share.containsKey(row)) {
                continue;
            }
            Map<String, Long> taken = share.get(row);
            Set<Map<String, Long>> next = new HashSet<>();
            for (Map<String, Long> rest : rests) {
                next.add(taken == null ? rest : Sums.less(rest, taken));
                // What left undisclosed or in another currency took anything up to all.
                if (taken == null || !own.get(row).keySet().containsAll(taken.keySet())) {
                    next.add(Sums.each(rest, amount -> 0));
                }
            }
            rests = next;
        }
        return rests;
    }

    /** A batch whose deals are all inside other rows but that keeps value holds money of at least one of them. */
    private List<Way> ofBatchOfOthersDeals(int row, int cells) {
        int[] counts = new int[left.length];
        for (int c : Links.each(cells)) {
            counts[c] = left[c];
        }
        List<Way> ways = new ArrayList<>();
        if (own.get(row) == null) {
            ways.add(new Way(Stand.keeping(cells, counts, Map.of(), Why.NEVER_SAID), List.of()));
            ways.add(new Way(null, List.of()));
            return ways;
        }
        boolean someLeft = stay(cells) < nesting.room(row);
        for (Way kept : kept(row)) {
            if (Sums.isNothing(kept.stand.money())) {
                ways.add(new Way(null, kept.hidden));
                continue;
            }
            ways.add(new Way(Stand.keeping(cells, counts, kept.stand.money(), Why.KNOWN), kept.hidden));
            if (someLeft) {
                // It may have left with the deals that went on, in part or whole.
                ways.add(new Way(null, List.of()));
                ways.add(new Way(Stand.keeping(cells, counts, Map.of(), Why.LEFT), List.of()));
            }
        }
        return ways;
    }

    /** What a row keeps of its own value: all, or nothing of a currency in which a row inside it may hold the rest. */
    private List<Way> kept(int row) {
        Map<String, Long> value = own.get(row);
        List<Way> ways = new ArrayList<>();
        ways.add(keep(value, List.of()));
        if (Sums.isNothing(value)) {
            return ways;
        }
        for (int inside : nesting.inside(row)) {
            hide(row, inside, ways);
        }
        return ways;
    }

    private void hide(int row, int inside, List<Way> ways) {
        Map<String, Long> share = new TreeMap<>(own.get(row));
        Map<String, Long> told = nesting.rows.get(inside).value();
        if (told != null) {
            share.keySet().removeAll(told.keySet());
        }
        if (share.isEmpty()) {
            return;
        }
        int stay = stay(nesting.cells(inside));
        Map<String, Long> rest = Sums.minus(own.get(row), share);
        if (stay > 0) {
            ways.add(keep(rest, List.of(new Hidden(row, inside, share, true))));
        }
        if (stay < nesting.room(inside)) {
            ways.add(keep(rest, List.of(new Hidden(row, inside, share, false))));
        }
        for (int deeper : nesting.inside(inside)) {
            hide(row, deeper, ways);
        }
    }

    private static Way keep(Map<String, Long> money, List<Hidden> hidden) {
        return new Way(Stand.single(0, money, Why.KNOWN), hidden);
    }

    private int stay(int cells) {
        int stay = 0;
        for (int c : Links.each(cells)) {
            stay += left[c];
        }
        return stay;
    }
}
