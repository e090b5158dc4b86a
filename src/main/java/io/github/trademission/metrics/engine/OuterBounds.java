package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Bounds that hold in every world, for linked rows that leave too much open to go through the worlds one by one.
 *
 * <p>The least of a set is what its rows have of their own less the greatest flow of rows that are perhaps inside others into its
 * rows; so numbers of deals are exact where nothing but they keeps rows apart and nothing grew out of the rows. Values are bounded
 * row by row.
 */
final class OuterBounds {
    private final Linked rows;
    private final OpenLinks links;
    private final Stated stated;
    private final WholeBatches wholes;
    private final boolean goOn;

    private OuterBounds(Linked rows, int[] members, boolean goOn) {
        this.rows = rows;
        this.links = new OpenLinks(rows, members, goOn);
        this.stated = new Stated(rows, members);
        this.wholes = new WholeBatches(links, stated, stated.membersOuterFirst());
        this.goOn = goOn;
    }

    static List<Answer> answers(Linked rows, List<Asked> asked, int[] reducedTo) {
        int[] all = IntStream.range(0, rows.size)
                .filter(row -> !rows.isArrival(row))
                .toArray();
        OuterBounds bounds = new OuterBounds(rows, reducedTo.length == 0 ? all : reducedTo, !Asked.isApart(asked));
        List<Answer> answers = new ArrayList<>();
        for (Asked one : asked) {
            answers.add(
                    switch (one.measure()) {
                        case GROSS -> bounds.gross(one.set());
                        case STANDING, APART -> bounds.standing(one.set());
                        case REALISED -> bounds.realised(one.set());
                        case OUTSTANDING -> bounds.outstanding(one.set());
                    });
        }
        return answers;
    }

    /** All deals inside rows, whatever rows left out are inside them; only rows of the set are taken out of others of it. */
    private Answer gross(int[] set) {
        Range range = new Range(rows.currencies);
        boolean[] inSet = rows.marked(set);
        int[] held = IntStream.range(0, rows.size)
                .filter(row -> links.member[row] && (inSet[row] || isInside(row, inSet)))
                .toArray();
        addDeals(range, outermost(set, inSet), held, false);
        OuterBounds apart = new OuterBounds(rows, set, true);
        apart.addMoney(range, set, false);
        return new Answer(range, apart.moves(set, range));
    }

    /** Adds batches that are in the set with all rows inside them, and of which the deals left are known; returns the other rows. */
    private int[] addWholeBatches(Range range, int[] set) {
        Map<Integer, Integer> rowsOfRoot = new HashMap<>();
        for (int row : set) {
            rowsOfRoot.merge(wholes.root(row), 1, Integer::sum);
        }
        rowsOfRoot.entrySet().removeIf(root -> !goOn || !wholes.isKnown(root.getKey(), root.getValue()));
        rowsOfRoot.keySet().forEach(root -> range.deals(wholes.left(root), wholes.left(root)));
        return IntStream.of(set)
                .filter(row -> !rowsOfRoot.containsKey(wholes.root(row)))
                .toArray();
    }

    /** What stands in rows is inside them. */
    private long mostInside(int[] set) {
        Range gross = new Range(rows.currencies);
        addDeals(gross, outermost(set, rows.marked(set)), set, false);
        return gross.high();
    }

    private int[] outermost(int[] set, boolean[] inSet) {
        return IntStream.of(set).filter(row -> !isInside(row, inSet)).toArray();
    }

    private boolean isInside(int row, boolean[] set) {
        int batch = links.around[row];
        while (batch != NONE && !set[batch]) {
            batch = links.around[batch];
        }
        return batch != NONE;
    }

    private Answer standing(int[] set) {
        Range range = new Range(rows.currencies);
        int[] open = addWholeBatches(range, set);
        addDeals(range, open, open, true);
        range.atMost(mostInside(set));
        addMoney(range, set, true);
        return new Answer(range, moves(set, range));
    }

    private void addDeals(Range range, int[] of, int[] set, boolean mayGoOn) {
        Set<Integer> deals = new LinkedHashSet<>();
        Map<Integer, Integer> rowsOfGroup = new HashMap<>();
        Set<Integer> certain = new LinkedHashSet<>();
        long low = 0;
        long high = 0;
        for (int row : of) {
            boolean touched = mayGoOn && links.touched[row];
            boolean isDeal = stated.isDeal(row) || (rows.count[row] == 0 && !links.mayHold(row));
            if (isDeal && !touched) {
                rowsOfGroup.merge(links.deals.of(row), 1, Integer::sum);
                if (mayGoOn ? !links.mayHold(row) : !links.deals.isInBatch(links.deals.of(row))) {
                    certain.add(links.deals.of(row));
                }
            }
            long gone = mayGoOn ? links.gone[row] : 0;
            if (stated.isDeal(row)) {
                if (gone == 0) {
                    deals.add(stated.deal(row));
                }
            } else {
                long least = mayGoOn ? stated.own(row) : stated.size(row);
                low += touched || rows.count[row] == 0 || holdsUnknown(row) ? 0 : least;
                high = Forest.capped(high, Math.max(0, mostOf(row, mayGoOn) - gone));
            }
        }
        for (int group : certain) {
            boolean whole = links.deals.size(group) == rowsOfGroup.getOrDefault(group, 0);
            low += whole ? links.deals.fewest(group) : 1;
        }
        low = Math.max(0, low - flowInto(set, mayGoOn));
        range.deals(Math.max(low, mayGoOn ? 0 : largest(set)), Forest.capped(high, deals.size()));
    }

    /** A row of unknown count inside a batch may be all of it. */
    private boolean holdsUnknown(int row) {
        for (int inner : links.inside[row]) {
            if (rows.count[inner] == 0 || holdsUnknown(inner)) {
                return true;
            }
        }
        return false;
    }

    private long largest(int[] set) {
        return IntStream.of(set).mapToLong(row -> rows.count[row]).max().orElse(0);
    }

    /** A batch that keeps money of deals inside other rows holds up to all of those. */
    private long mostOf(int row, boolean mayGoOn) {
        if (!mayGoOn || rows.count[row] == 0 || holdsUnknown(row)) {
            return mostHeld(row);
        }
        long inside = 0;
        for (int claim : links.claims[row]) {
            inside = Forest.capped(inside, rows.count[claim] == 0 ? Long.MAX_VALUE : rows.count[claim]);
        }
        boolean mayBeFull = inside >= stated.own(row);
        return mayBeFull ? stated.size(row) : stated.own(row);
    }

    /** Out of rows of known size no more than those; what is perhaps inside them fits into them. */
    private long mostGrown(int row) {
        int batch = rows.in[row];
        if (batch != NONE && rows.count[batch] > 0) {
            return rows.count[batch];
        }
        long most = rows.from[row].length == 0 ? Long.MAX_VALUE : 0;
        for (int origin : rows.from[row]) {
            boolean isKnown = links.member[origin] ? !holdsUnknown(origin) : rows.isLeaf(origin);
            long size = links.member[origin] ? stated.size(origin) : rows.count[origin];
            most = Forest.capped(most, isKnown && rows.count[origin] > 0 ? size : Long.MAX_VALUE);
        }
        return most;
    }

    /** The most deals that can be inside batches of a set and are counted elsewhere; of gross figures only those of the set go. */
    private long flowInto(int[] set, boolean ofAll) {
        Map<Integer, Integer> rooms = new LinkedHashMap<>();
        for (int row : set) {
            if (rows.count[row] > 1 && links.claims[row].length > 0 && !(ofAll && links.touched[row])) {
                rooms.put(row, rooms.size());
            }
        }
        if (rooms.isEmpty()) {
            return 0;
        }
        Map<Integer, Integer> claims = new LinkedHashMap<>();
        rooms.keySet().forEach(room -> {
            for (int claim : links.claims[room]) {
                claims.putIfAbsent(claim, claims.size());
            }
        });
        Flow flow = new Flow(
                claims.keySet().stream()
                        .mapToLong(claim -> rows.count[claim] == 0 ? Insides.BOUNDLESS : stated.size(claim))
                        .toArray(),
                rooms.keySet().stream().mapToLong(stated::own).toArray());
        rooms.forEach((room, at) -> {
            for (int claim : links.claims[room]) {
                flow.allow(claims.getOrDefault(claim, NONE), at);
            }
        });
        return flow.greatest();
    }

    private void addMoney(Range range, int[] set, boolean mayGoOn) {
        boolean exceeded = IntStream.of(set).anyMatch(stated::holdsMoreValue);
        for (int row : set) {
            boolean touched = exceeded || (mayGoOn && links.touched[row]);
            boolean mayLose = touched || links.mayHold(row);
            if (!rows.isDisclosed(row)) {
                boolean certain = !mayLose && links.currenciesAround[row] == 0;
                range.undisclosed(certain ? 1 : 0, 1);
                continue;
            }
            long own = stated.money(row);
            range.undisclosed(0, mayLose && !stated.isDeal(row) ? 1 : 0);
            range.money(rows.currency[row], touched || links.mayBeCovered(row) ? 0 : leastOf(row, own), own);
        }
    }

    private long leastOf(int row, long own) {
        long least = own;
        for (int inner : links.inside[row]) {
            least = rows.currency[inner] == rows.currency[row] ? least : 0;
        }
        for (int claim : links.claims[row]) {
            boolean same = rows.currency[claim] == rows.currency[row];
            least = same ? Math.max(0, least - rows.value[claim]) : 0;
        }
        return least;
    }

    private Answer realised(int[] contracts) {
        Range range = new Range(rows.currencies);
        long high = 0;
        Set<Notice> moves = new LinkedHashSet<>();
        for (int contract : contracts) {
            high = Forest.capped(high, mostHeld(contract));
            moves.add(new Notice(Notice.Cause.REALISED_COUNT_UNKNOWN, contract, contract));
        }
        range.deals(contracts.length == 0 ? 0 : 1, high);
        return new Answer(range, range.isExact() ? Set.of() : moves);
    }

    /** The most deals that are in a row, whatever row inside it they are in. */
    private long mostHeld(int row) {
        boolean isOpen = rows.count[row] == 0 || holdsUnknown(row);
        return isOpen ? Math.max(stated.size(row), mostGrown(row)) : stated.size(row);
    }

    private Answer outstanding(int[] contracts) {
        Range range = new Range(rows.currencies);
        for (int row = 0; row < rows.size && contracts.length > 0; row++) {
            if (!rows.isArrival(row) && links.touched[row]) {
                range.undisclosed(0, 1);
                if (rows.isDisclosed(row)) {
                    range.money(rows.currency[row], 0, rows.value[row]);
                }
            }
        }
        return new Answer(range, Set.of());
    }

    private Set<Notice> moves(int[] set, Range range) {
        Set<Notice> found = new LinkedHashSet<>();
        if (range.isExact()) {
            return found;
        }
        for (int row : set) {
            for (int batch : links.perhaps[row]) {
                found.add(new Notice(Notice.Cause.OVERLAP_UNKNOWN, row, batch));
            }
            for (int claim : links.claims[row]) {
                found.add(new Notice(Notice.Cause.OVERLAP_UNKNOWN, claim, row));
            }
            if (rows.count[row] == 0) {
                found.add(new Notice(Notice.Cause.COUNT_UNKNOWN, row, row));
            }
            if (links.touched[row]) {
                for (int inner : links.inside[row]) {
                    found.add(new Notice(Notice.Cause.OUT_OF_ROWS_INSIDE, inner, row));
                }
            }
        }
        return found;
    }
}
