package io.github.trademission.metrics.engine;

import static io.github.trademission.metrics.engine.Linked.NONE;
import static io.github.trademission.metrics.engine.Linked.bit;
import static io.github.trademission.metrics.engine.Linked.first;

/** All deals inside the rows of a set of one stage, each once, whatever row outside the set holds them too. */
final class Gross {
    private final Forest forest;
    private final long set;

    private Gross(Forest forest, long set) {
        this.forest = forest;
        this.set = set;
    }

    static void addTo(WorldSum sum, Forest forest, long set) {
        Gross gross = new Gross(forest, set);
        for (int row : forest.outerFirst()) {
            if (forest.parent[row] == NONE) {
                sum.add(gross.held(row));
            }
        }
    }

    /** What the rows of the set among a row and those inside it hold. */
    private WorldSum held(int row) {
        Linked rows = forest.rows;
        WorldSum inside = new WorldSum(rows.currencies);
        for (long rest = forest.inner[row]; rest != 0; rest &= rest - 1) {
            inside.add(held(first(rest)));
        }
        if (forest.isPart(row)) {
            inside.setDeals(Math.min(1, inside.low));
        }
        if ((set & bit(row)) == 0) {
            return inside;
        }
        boolean hasOwn = forest.size[row] > inside.low;
        if (!rows.isDisclosed(row)) {
            inside.setDeals(forest.size[row]);
            inside.undisclosedLow += hasOwn ? 1 : 0;
            inside.undisclosedHigh += 1;
            return inside;
        }
        int currency = rows.currency[row];
        WorldSum whole = new WorldSum(rows.currencies);
        whole.setDeals(forest.size[row]);
        if (inside.exceeds(currency, rows.value[row])) {
            whole.money[currency] = inside.money[currency];
            whole.carried[currency] = inside.carried[currency];
            whole.addUndisclosed(hasOwn ? 1 : 0);
        } else {
            whole.addMoney(currency, rows.value[row]);
        }
        return whole;
    }
}
