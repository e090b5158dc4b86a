package io.github.trademission.worlds;

import static io.github.trademission.worlds.Links.each;
import static io.github.trademission.worlds.Links.has;

import java.util.Map;
import java.util.TreeMap;

/** All deals inside the rows of a set of one stage, each once, whatever row outside the set holds them too. */
final class GrossFigure {
    private final Nesting nesting;
    private final int set;

    private GrossFigure(Nesting nesting, int set) {
        this.nesting = nesting;
        this.set = set;
    }

    static Amount of(Nesting nesting, int set) {
        return new GrossFigure(nesting, set).amount();
    }

    private Amount amount() {
        int cells = 0;
        for (int row : each(set)) {
            cells |= nesting.cells(row);
        }
        int deals = 0;
        for (int c : each(cells)) {
            deals += nesting.cell[c];
        }
        Amount sum = new Amount(0, 0, Map.of(), 0, 0);
        for (int row : each(nesting.outermost())) {
            sum = plus(sum, below(row));
        }
        return new Amount(deals, deals, sum.money(), sum.undisclosed(), sum.undisclosedHigh());
    }

    /** What the rows of the set add to, of a row and all inside it; the deals are those that are inside rows of the set. */
    private Amount below(int row) {
        Amount inside = new Amount(0, 0, Map.of(), 0, 0);
        for (int part : nesting.inside(row)) {
            inside = plus(inside, below(part));
        }
        int dealsInside = nesting.unit[row] != Links.NONE ? Math.min(1, inside.low()) : inside.low();
        if (!has(set, row)) {
            return new Amount(dealsInside, dealsInside, inside.money(), inside.undisclosed(), inside.undisclosedHigh());
        }
        int deals = nesting.deals(row);
        boolean hasOwn = deals > dealsInside;
        Map<String, Long> value = nesting.rows.get(row).value();
        if (value == null) {
            // Undisclosed; where it has no deals of its own, perhaps no value either.
            return new Amount(
                    deals,
                    deals,
                    inside.money(),
                    inside.undisclosed() + (hasOwn ? 1 : 0),
                    inside.undisclosedHigh() + 1);
        }
        // A disclosed value covers all inside it, told or not. Where the rows inside hold more, it is what they hold.
        Map<String, Long> covered = new TreeMap<>(value);
        boolean isAllInside = true;
        for (Map.Entry<String, Long> own : value.entrySet()) {
            long held = inside.money().getOrDefault(own.getKey(), 0L);
            covered.put(own.getKey(), Math.max(own.getValue(), held));
            isAllInside &= held > own.getValue();
        }
        int unknown = hasOwn && isAllInside ? 1 : 0;
        return new Amount(deals, deals, covered, unknown, unknown);
    }

    private static Amount plus(Amount one, Amount other) {
        return new Amount(
                one.low() + other.low(),
                one.high() + other.high(),
                Sums.plus(one.money(), other.money()),
                one.undisclosed() + other.undisclosed(),
                one.undisclosedHigh() + other.undisclosedHigh());
    }
}
