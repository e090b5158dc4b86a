package io.github.trademission.metrics.engine;

import io.github.trademission.model.Contract;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the rows inside a batch gave up together, since more grew out of the batch than it had left beside them. Nobody
 * recorded which of them gave: of each only bounds are known, of all the sum.
 */
public final class SharedLoss {
    private final Contribution batch;
    private final Map<Contribution, Held> rows = new LinkedHashMap<>();
    private Span deals = Span.NONE;
    private Span value = Span.NONE;
    /** Whether the value given up is known as a part of the batch's; of a batch without one it goes with the deals. */
    private boolean valued;

    /** Takes losses that some of the rows had before into this one. */
    SharedLoss(Contribution batch, List<Contribution> inside, Map<Contribution, SharedLoss> losses) {
        this.batch = batch;
        this.valued = batch.currency() != null;
        Set<SharedLoss> earlier = new LinkedHashSet<>();
        for (Contribution row : inside) {
            SharedLoss before = losses.put(row, this);
            if (before != null) {
                earlier.add(before);
            }
            rows.put(row, before == null ? Held.by(row) : before.held(row));
        }
        for (SharedLoss before : earlier) {
            deals = deals.plus(before.deals);
            value = value.plus(before.value);
            valued &= before.valued;
        }
    }

    /**
     * Spreads over the rows what the batch itself did not have.
     *
     * @return whether they have so much left
     */
    boolean take(Span moreDeals, Span moreValue) {
        Held all = new Held(all(Held::deals), all(Held::value));
        boolean enough = moreDeals.low() <= all.deals.minus(deals).high()
                && (!valued || moreValue.low() <= all.value.minus(value).high());
        deals = deals.plus(moreDeals);
        value = value.plus(moreValue);
        rows.forEach((row, held) -> bound(row, held, all));
        return enough;
    }

    private void bound(Contribution row, Held held, Held all) {
        Span dealsLeft = left(held.deals, all.deals, deals);
        row.boundDeals(dealsLeft.low(), Math.min(row.dealsHigh(), dealsLeft.high()));
        if (dealsLeft.low() < held.deals.low()) {
            row.leavePerhaps();
        }
        if (row.currency() == null || row.hasLeft()) {
            return;
        }
        if (valued) {
            Span valueLeft = left(held.value, all.value, value);
            row.boundValue(valueLeft.low(), Math.min(row.valueHigh(), valueLeft.high()));
        } else {
            row.boundValue(0, row.dealsHigh() == 0 && row.isSingle() ? 0 : held.value.high());
        }
    }

    /** Narrows the sum of some of the rows, of which more is known than of each. */
    public void narrow(RowSum sum, Predicate<Contribution> isIn) {
        List<Contribution> in = rows.keySet().stream().filter(isIn).toList();
        // Under a contract with money, what is left of the value is not what it gave up.
        boolean known = in.stream().noneMatch(SharedLoss::isRealised);
        Span dealsOfEach = in.stream().map(Contribution::deals).reduce(Span.NONE, Span::plus);
        Span valueOfEach = in.stream().map(Contribution::value).reduce(Span.NONE, Span::plus);
        Span dealsLeft = known ? leftOf(in, Held::deals, deals) : dealsOfEach;
        Span valueLeft = known && valued ? leftOf(in, Held::value, value) : valueOfEach;
        sum.narrowDeals(dealsOfEach, dealsLeft);
        if (valued && batch.currency() != null) {
            sum.narrowAmount(batch.currency(), valueOfEach, valueLeft);
        }
        if (!dealsLeft.isExact() || !valueLeft.isExact()) {
            in.forEach(row -> sum.add(row.uncertainty(Uncertainty.Cause.OUT_OF_ROWS_INSIDE, batch)));
        }
    }

    private static boolean isRealised(Contribution row) {
        return row.outcome() instanceof Contract contract
                && !contract.realised().isEmpty();
    }

    private Span leftOf(Collection<Contribution> some, Part part, Span loss) {
        Span held = some.stream().map(row -> part.of(held(row))).reduce(Span.NONE, Span::plus);
        return left(held, all(part), loss);
    }

    /** What some of the rows have left, if the others may have given up as much as they had. */
    private static Span left(Span some, Span all, Span loss) {
        long others = all.high() == Span.UNBOUNDED ? all.high() : all.high() - some.high();
        return some.minus(new Span(Math.max(0, loss.low() - others), loss.high()));
    }

    private Span all(Part part) {
        return rows.values().stream().map(part::of).reduce(Span.NONE, Span::plus);
    }

    private Held held(Contribution row) {
        return Objects.requireNonNull(rows.get(row));
    }

    @FunctionalInterface
    private interface Part {
        Span of(Held held);
    }

    /** What a row, or all of them, had before giving anything up. */
    private record Held(Span deals, Span value) {
        static Held by(Contribution row) {
            return new Held(row.deals(), row.hasLeft() ? Span.NONE : row.value());
        }
    }
}
