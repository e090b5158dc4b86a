package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.bit;
import static io.github.trademission.metrics.engine.Linked.first;

import io.github.trademission.metrics.engine.Standing.Outstanding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the deals under which money arrived out of the rows in which they stood, and tells what is outstanding of them. */
final class Arrivals {
    private final World world;
    private final Forest forest;
    private final Linked rows;
    private final Effort effort;
    private final List<Integer> arrived = new ArrayList<>();
    /** The cells of deals under which money arrived. */
    private long cells;

    Arrivals(World world, Effort effort) {
        this.world = world;
        this.forest = world.forest();
        this.rows = forest.rows;
        this.effort = effort;
        for (long rest = forest.members; rest != 0; rest &= rest - 1) {
            int row = first(rest);
            if (rows.isArrival(row)) {
                arrived.add(row);
                cells |= tookOf(row);
            }
        }
    }

    boolean isEmpty() {
        return arrived.isEmpty();
    }

    private long tookOf(int arrival) {
        long took = 0;
        for (int cell = 0; cell < rows.size; cell++) {
            took |= world.took(arrival, cell) ? bit(cell) : 0;
        }
        return took;
    }

    /** The deals left if no money had arrived. */
    long[] leftBefore() {
        long[] left = world.left();
        if (cells != 0) {
            left = left.clone();
            for (long rest = cells; rest != 0; rest &= rest - 1) {
                left[first(rest)] = forest.cell[first(rest)];
            }
        }
        return left;
    }

    /** Visits every choice of the deals under which the money arrived. */
    void visit(Standing before, Consumer<Standing> visitor) {
        place(0, new int[rows.size], before, visitor);
    }

    private void place(int at, int[] cellOf, Standing before, Consumer<Standing> visitor) {
        if (at == arrived.size()) {
            arrive(cells, cellOf, before, before.stands().clone(), List.of(), visitor);
            return;
        }
        int arrival = arrived.get(at);
        for (long rest = tookOf(arrival); rest != 0; rest &= rest - 1) {
            cellOf[arrival] = first(rest);
            place(at + 1, cellOf, before, visitor);
        }
    }

    /** Cell by cell; nobody recorded of which of several dead rows of a deal the money came off first. */
    private void arrive(
            long left,
            int[] cellOf,
            Standing before,
            @Nullable Stand[] stands,
            List<Outstanding> outstanding,
            Consumer<Standing> visitor) {
        if (left == 0) {
            effort.spend();
            follow(
                    0,
                    new Standing(world, stands, before.ways(), before.splits(), cellOf.clone(), outstanding),
                    before,
                    visitor);
            return;
        }
        int cell = first(left);
        for (List<Integer> dead : orders(standingIn(cell, false, before))) {
            @Nullable Stand[] after = stands.clone();
            List<Outstanding> more = new ArrayList<>(outstanding);
            arriveIn(cell, cellOf, before, dead, after, more);
            arrive(left & (left - 1), cellOf, before, after, more, visitor);
        }
    }

    private long standingIn(int cell, boolean areLive, Standing before) {
        long found = 0;
        for (long rest = forest.members; rest != 0; rest &= rest - 1) {
            int row = first(rest);
            Stand stand = before.stands()[row];
            boolean isHere = stand != null && stand.some() == null && stand.cell() == cell;
            found |= isHere && rows.live[row] == areLive ? bit(row) : 0;
        }
        return found;
    }

    private static List<List<Integer>> orders(long some) {
        if (some == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (long rest = some; rest != 0; rest &= rest - 1) {
            int last = first(rest);
            for (List<Integer> others : orders(some & ~bit(last))) {
                List<Integer> order = new ArrayList<>(others);
                order.add(last);
                orders.add(order);
            }
        }
        return orders;
    }

    private void arriveIn(
            int cell,
            int[] cellOf,
            Standing before,
            List<Integer> dead,
            @Nullable Stand[] after,
            List<Outstanding> outstanding) {
        long contracts = 0;
        boolean allDead = true;
        long[] money = new long[rows.currencies];
        for (int arrival : arrived) {
            if (world.took(arrival, cell)) {
                contracts |= bit(rows.arrivedUnder[arrival]);
                allDead &= !rows.live[rows.arrivedUnder[arrival]];
                int currency = rows.currency[arrival];
                money[currency] = Forest.capped(money[currency], cellOf[arrival] == cell ? rows.value[arrival] : 0);
            }
        }
        long stay = forest.isOfBatch(cell) ? world.left()[cell] : 0;
        long live = standingIn(cell, true, before);
        long[] none = new long[rows.currencies];
        WorldSum due = new WorldSum(rows.currencies);
        before.addTo(due, live);
        for (int row : dead) {
            after[row] = restOfDead(row, before, allDead ? money : none, stay);
        }
        long[] rest = new long[rows.currencies];
        for (int currency = 0; currency < money.length; currency++) {
            rest[currency] = Math.max(0, due.capped(currency) - money[currency]);
        }
        for (long left = live; left != 0; left &= left - 1) {
            int row = first(left);
            after[row] = stay == 0 ? null : restOfLive(stand(before, row), cell, stay, restOf(row, rest));
        }
        if (due.high > 0) {
            outstanding.add(
                    new Outstanding(contracts, stay > 0 ? new long[rows.currencies] : rest, due.undisclosedHigh));
        }
    }

    private long restOf(int row, long[] rest) {
        return rows.isDisclosed(row) ? rest[rows.currency[row]] : 0;
    }

    private static Stand restOfLive(Stand stood, int cell, long stay, long rest) {
        Stand.Unknown unknown = rest == 0 && stood.isKnown() ? Stand.Unknown.LEFT : stood.unknown();
        return Stand.own(cell, stay, stay, rest, unknown);
    }

    /** Of a dead contract the rest is lost; it may be money of any of the deals. */
    private @Nullable Stand restOfDead(int row, Standing before, long[] arrivedHere, long stay) {
        Stand stood = stand(before, row);
        long rest = stood.money();
        if (rows.isDisclosed(row)) {
            int currency = rows.currency[row];
            rest = Math.max(0, stood.money() - arrivedHere[currency]);
            arrivedHere[currency] = Math.max(0, arrivedHere[currency] - stood.money());
        }
        boolean more = rest > 0 || !stood.isKnown();
        if (!more && stay == 0) {
            return null;
        }
        Stand.Unknown unknown = more ? stood.unknown() : Stand.Unknown.LEFT;
        if (stood.holds() == Stand.Holds.DEAL) {
            return Stand.deal(stood.cell(), rest, unknown);
        }
        return Stand.own(
                stood.cell(), more ? Math.max(1, stay) : stay, more ? forest.cell[stood.cell()] : stay, rest, unknown);
    }

    /** A batch whose deals are all inside other rows, and that keeps value, goes with them too. */
    private void follow(int row, Standing after, Standing before, Consumer<Standing> visitor) {
        if (row == rows.size) {
            visitor.accept(after);
            return;
        }
        Stand stand = before.stands()[row];
        if (stand == null || stand.some() == null || (forest.cells[row] & cells) == 0) {
            follow(row + 1, after, before, visitor);
            return;
        }
        if (world.leftOf(row) > 0 || !rows.live[row]) {
            Stand kept =
                    rows.live[row] ? Stand.some(forest.only(row, world.left()), stand.money(), stand.unknown()) : stand;
            follow(row + 1, after.with(row, kept, after.outstanding()), before, visitor);
        }
        if (rows.live[row]) {
            List<Outstanding> more = new ArrayList<>(after.outstanding());
            long[] money = new long[rows.currencies];
            if (rows.isDisclosed(row)) {
                money[rows.currency[row]] = stand.money();
            }
            more.add(new Outstanding(bit(row), money, stand.isKnown() ? 0 : 1));
            follow(row + 1, after.with(row, null, more), before, visitor);
        }
    }

    private static Stand stand(Standing standing, int row) {
        Stand stand = standing.stands()[row];
        if (stand == null) {
            throw new IllegalStateException("no deal stands in row " + row);
        }
        return stand;
    }

    /** What arrived under contracts of a set: the deals, each once, and the money. */
    static void addTo(WorldSum sum, World world, long contracts) {
        Linked rows = world.forest().rows;
        long units = 0;
        for (int row = 0; row < rows.size; row++) {
            if (rows.isArrival(row) && (contracts & bit(rows.arrivedUnder[row])) != 0) {
                long[] took = world.took()[row];
                for (int cell = 0; took != null && cell < took.length; cell++) {
                    if (took[cell] > 0 && world.forest().unit[cell] == cell) {
                        units |= bit(cell);
                    } else {
                        sum.low += took[cell];
                        sum.high += took[cell];
                    }
                }
                sum.addMoney(rows.currency[row], rows.value[row]);
            }
        }
        sum.low += Long.bitCount(units);
        sum.high += Long.bitCount(units);
    }

    static void addOutstanding(WorldSum sum, Standing standing, long contracts) {
        for (Outstanding outstanding : standing.outstanding()) {
            if ((outstanding.contracts() & contracts) != 0) {
                for (int currency = 0; currency < sum.money.length; currency++) {
                    sum.addMoney(currency, outstanding.money()[currency]);
                }
                sum.addUndisclosed(outstanding.undisclosed());
            }
        }
    }
}
