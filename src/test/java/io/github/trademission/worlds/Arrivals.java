package io.github.trademission.worlds;

import static io.github.trademission.worlds.Links.has;

import io.github.trademission.worlds.Position.Outstanding;
import io.github.trademission.worlds.Stand.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Takes the deals whose money arrived, and what arrived, off the contracts, and tells what is outstanding. */
final class Arrivals {
    private final World world;
    private final Nesting nesting;
    private final Links links;
    private final int rows;

    Arrivals(World world, Links links) {
        this.world = world;
        this.nesting = world.nesting();
        this.links = links;
        int found = 0;
        for (int row : Links.each(nesting.present)) {
            found |= links.isArrived(row) ? 1 << row : 0;
        }
        this.rows = found;
    }

    int rows() {
        return rows;
    }

    /** Whether money arrived for deals of a cell. */
    boolean isTouched(int cell) {
        return takersOf(cell) != 0;
    }

    private int takersOf(int cell) {
        int takers = 0;
        for (int row : Links.each(rows)) {
            takers |= world.tookOf(row, cell) ? 1 << row : 0;
        }
        return takers;
    }

    /** The positions that come of one from before anything arrived: what arrived may be money of any cell that it took deals of. */
    void each(Position before, Consumer<Position> positions) {
        if (rows == 0) {
            positions.accept(before);
            return;
        }
        takeOff(Links.each(rows), 0, new int[nesting.rows.size()], before, positions);
    }

    private void takeOff(int[] arrived, int k, int[] offCell, Position before, Consumer<Position> positions) {
        if (k == arrived.length) {
            settle(offCell, before, positions);
            return;
        }
        for (int c = 0; c < nesting.cell.length; c++) {
            if (world.tookOf(arrived[k], c)) {
                offCell[arrived[k]] = c;
                takeOff(arrived, k + 1, offCell, before, positions);
            }
        }
    }

    private void settle(int[] offCell, Position before, Consumer<Position> positions) {
        Stand[] stands = new Stand[nesting.rows.size()];
        for (int row = 0; row < stands.length; row++) {
            stands[row] = before.stand(row);
        }
        settle(0, offCell, before, stands, new ArrayList<>(), positions);
    }

    private void settle(
            int cell,
            int[] offCell,
            Position before,
            Stand[] stands,
            List<Outstanding> outstanding,
            Consumer<Position> positions) {
        if (cell == nesting.cell.length) {
            keepers(0, before, stands, outstanding, positions);
            return;
        }
        if (!isTouched(cell)) {
            settle(cell + 1, offCell, before, stands, outstanding, positions);
            return;
        }
        // Of which dead row of a deal what arrived was a part is not known, so it is taken off them in each order.
        for (List<Integer> dead : orders(standingIn(cell, before, true))) {
            List<Outstanding> more = new ArrayList<>(outstanding);
            Stand[] settled = stands.clone();
            settle(cell, dead, arrivedOff(cell, offCell), before, settled, more);
            settle(cell + 1, offCell, before, settled, more, positions);
        }
    }

    private int standingIn(int cell, Position before, boolean dead) {
        int found = 0;
        for (int row = 0; row < nesting.rows.size(); row++) {
            Stand stand = before.stand(row);
            boolean isHere = stand != null && !stand.keepsOnly() && stand.cell() == cell;
            found |= isHere && nesting.rows.get(row).dead() == dead ? 1 << row : 0;
        }
        return found;
    }

    private static List<List<Integer>> orders(int rows) {
        if (rows == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (int last : Links.each(rows)) {
            for (List<Integer> before : orders(rows & ~(1 << last))) {
                List<Integer> order = new ArrayList<>(before);
                order.add(last);
                orders.add(order);
            }
        }
        return orders;
    }

    private Map<String, Long> arrivedOff(int cell, int[] offCell) {
        Map<String, Long> money = new TreeMap<>();
        for (int row : Links.each(takersOf(cell))) {
            if (offCell[row] == cell) {
                money = Sums.plus(money, nesting.rows.get(row).value());
            }
        }
        return money;
    }

    private void settle(
            int cell,
            List<Integer> dead,
            Map<String, Long> arrived,
            Position before,
            Stand[] stands,
            List<Outstanding> outstanding) {
        int stay = nesting.isUnit(cell) ? 0 : world.left(cell);
        int live = standingIn(cell, before, false);
        Amount value = StandingFigure.of(before, live);
        Map<String, Long> money = arrived;
        for (int row : dead) {
            money = lose(cell, stay, row, money, before, stands);
        }
        // Outstanding is the value of the live deals that money arrived for, parts included, less what arrived.
        Map<String, Long> rest = Sums.less(value.money(), money);
        for (int row : Links.each(live)) {
            Stand stand = before.stand(row);
            boolean isUsedUp = Sums.isNothing(rest) && !stand.isUnknown();
            stands[row] = stay == 0 ? null : Stand.batch(cell, stay, stay, rest, isUsedUp ? Why.LEFT : stand.why());
        }
        if (value.high() > 0) {
            outstanding.add(new Outstanding(
                    contractsOf(cell), stay > 0 ? Map.of() : rest, value.undisclosed(), value.undisclosed()));
        }
    }

    /** Of a dead contract under which money arrived, the rest is lost. Gives what arrived beyond it. */
    private Map<String, Long> lose(
            int cell, int stay, int row, Map<String, Long> arrived, Position before, Stand[] stands) {
        Stand stand = before.stand(row);
        Map<String, Long> rest = stand.money();
        Map<String, Long> beyond = arrived;
        if (Links.each(contractsOf(cell)).length == countDead(contractsOf(cell))) {
            rest = Sums.less(rest, arrived);
            beyond = Sums.less(arrived, stand.money());
        }
        if (Sums.isNothing(rest) && !stand.isUnknown()) {
            stands[row] = stay > 0 ? keep(stand, cell, stay, stay, Map.of(), Why.LEFT) : null;
        } else {
            // The rest may be money of any of the deals.
            stands[row] = keep(stand, cell, Math.max(1, stay), nesting.cell[cell], rest, stand.why());
        }
        return beyond;
    }

    private Stand keep(Stand stand, int cell, int low, int high, Map<String, Long> money, Why why) {
        return nesting.isUnit(cell) ? stand.with(money, why) : Stand.batch(cell, low, high, money, why);
    }

    private int contractsOf(int cell) {
        int contracts = 0;
        for (int row : Links.each(takersOf(cell))) {
            contracts |= 1 << links.contract[row];
        }
        return contracts;
    }

    private int countDead(int contracts) {
        int dead = 0;
        for (int row : Links.each(contracts)) {
            dead += nesting.rows.get(row).dead() ? 1 : 0;
        }
        return dead;
    }

    /** A batch that merely keeps money of the deals inside it goes with them, or stays with those that stay. */
    private void keepers(
            int row, Position before, Stand[] stands, List<Outstanding> outstanding, Consumer<Position> positions) {
        if (row == stands.length) {
            positions.accept(new Position(world, stands, before.hidden(), outstanding));
            return;
        }
        Stand stand = before.stand(row);
        if (stand == null || !stand.keepsOnly() || !isAnyTouched(stand.cells())) {
            keepers(row + 1, before, stands, outstanding, positions);
            return;
        }
        boolean dead = nesting.rows.get(row).dead();
        int[] stay = world.left();
        boolean someStay = false;
        for (int c = 0; c < stay.length; c++) {
            stay[c] = has(stand.cells(), c) ? stay[c] : 0;
            someStay |= stay[c] > 0;
        }
        if (dead || someStay) {
            stands[row] = Stand.keeping(stand.cells(), dead ? stand.counts() : stay, stand.money(), stand.why());
            keepers(row + 1, before, stands, outstanding, positions);
        }
        if (!dead) {
            int unknown = stand.isUnknown() ? 1 : 0;
            List<Outstanding> more = new ArrayList<>(outstanding);
            more.add(new Outstanding(1 << row, stand.money(), unknown, unknown));
            stands[row] = null;
            keepers(row + 1, before, stands, more, positions);
        }
        stands[row] = stand;
    }

    private boolean isAnyTouched(int cells) {
        for (int c : Links.each(cells)) {
            if (isTouched(c)) {
                return true;
            }
        }
        return false;
    }
}
