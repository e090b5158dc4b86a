package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.Contribution;
import io.github.trademission.metrics.engine.PossibleOverlap;
import io.github.trademission.metrics.engine.RowSum;
import io.github.trademission.metrics.engine.Span;
import io.github.trademission.metrics.engine.Uncertainty;
import io.github.trademission.metrics.engine.WideSum;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.Amounts;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds contributions up to a figure; not thread-safe. */
final class FigureBuilder implements RowSum {
    private static final Comparator<Doubt> ORDER = Comparator.comparing(Doubt::mission)
            .thenComparing(Doubt::reason)
            .thenComparing(Doubt::row)
            .thenComparing(Doubt::other);

    private final Set<OutcomeKind> kinds;
    private long dealsLow;
    private long dealsHigh;
    private boolean unbounded;
    private long undisclosedLow;
    private long undisclosedHigh;
    private final Map<String, Bounds> amounts = new TreeMap<>();
    private final Set<Doubt> doubts = new LinkedHashSet<>();

    FigureBuilder(Set<OutcomeKind> kinds) {
        this.kinds = EnumSet.copyOf(kinds);
    }

    void add(Contribution row) {
        addDeals(row);
        if (row.currency() != null && !row.hasLeft()) {
            addAmount(row.currency(), row.valueLow(), row.valueHigh());
        }
        undisclosedLow += row.undisclosedLow();
        undisclosedHigh += row.undisclosedHigh();
    }

    void add(Figure figure) {
        addDeals(figure.deals());
        figure.amounts().forEach((code, range) -> {
            Bounds bounds = amounts.computeIfAbsent(code, unseen -> new Bounds());
            bounds.low.add(Amounts.exactMinorUnits(range.low()));
            bounds.high.add(Amounts.exactMinorUnits(range.high()));
        });
        undisclosedLow += figure.undisclosed().low();
        undisclosedHigh += figure.undisclosed().high().orElse(0);
        doubts.addAll(figure.doubts());
    }

    void addDeals(Contribution row) {
        dealsLow += row.dealsLow();
        if (row.dealsHigh() == Span.UNBOUNDED) {
            unbounded = true;
        } else {
            dealsHigh += row.dealsHigh();
        }
        if (!row.isCountKnown() && !row.hasLeft()) {
            doubts.add(Engine.doubt(Doubt.Reason.COUNT_UNKNOWN, row));
        }
    }

    void addDeals(CountRange range) {
        dealsLow += range.low();
        unbounded |= range.high().isEmpty();
        dealsHigh += range.high().orElse(0);
    }

    void addAmount(String currency, long low, long high) {
        Bounds bounds = amounts.computeIfAbsent(currency, unseen -> new Bounds());
        bounds.low.add(low);
        bounds.high.add(high);
    }

    void addAmount(String currency, BigInteger units) {
        Bounds bounds = amounts.computeIfAbsent(currency, unseen -> new Bounds());
        bounds.low.add(units);
        bounds.high.add(units);
    }

    void addUndisclosed() {
        undisclosedLow++;
        undisclosedHigh++;
    }

    /** Lowers the low bounds by what may be counted twice. */
    void lower(PossibleOverlap overlap) {
        lowerDeals(overlap.deals());
        add(overlap.uncertainty());
        String currency = overlap.row().currency();
        if (currency != null && overlap.value() > 0) {
            lowerAmount(currency, BigInteger.valueOf(overlap.value()));
        }
        if (overlap.undisclosed()) {
            lowerUndisclosed(1);
        }
    }

    void lowerUndisclosed(long rows) {
        undisclosedLow -= rows;
    }

    void lowerDeals(long lost) {
        dealsLow -= lost;
    }

    void lowerAmount(String currency, BigInteger units) {
        amounts.computeIfAbsent(currency, unseen -> new Bounds()).low.add(units.negate());
    }

    @Override
    public void narrowDeals(Span ofEach, Span together) {
        dealsLow += Math.max(0, together.low() - ofEach.low());
        dealsHigh -= ofEach.high() == Span.UNBOUNDED ? 0 : Math.max(0, ofEach.high() - together.high());
    }

    @Override
    public void narrowAmount(String currency, Span ofEach, Span together) {
        Bounds bounds = amounts.computeIfAbsent(currency, unseen -> new Bounds());
        bounds.low.add(Math.max(0, together.low() - ofEach.low()));
        bounds.high.add(ofEach.high() == Span.UNBOUNDED ? 0 : Math.min(0, together.high() - ofEach.high()));
    }

    @Override
    public void add(Uncertainty found) {
        add(Engine.doubt(found));
    }

    void add(Doubt doubt) {
        doubts.add(doubt);
    }

    Figure build() {
        SortedMap<String, MoneyRange> ranges = new TreeMap<>();
        amounts.forEach((code, bounds) -> ranges.put(
                code,
                new MoneyRange(
                        Amounts.ofMinorUnits(bounds.low.total().max(BigInteger.ZERO), code),
                        Amounts.ofMinorUnits(bounds.high.total(), code))));
        long low = Math.max(0, dealsLow);
        return new Figure(
                kinds,
                new CountRange(low, unbounded ? OptionalLong.empty() : OptionalLong.of(dealsHigh)),
                ranges,
                CountRange.between(Math.max(0, undisclosedLow), undisclosedHigh),
                sorted(doubts));
    }

    private static List<Doubt> sorted(Set<Doubt> doubts) {
        return doubts.stream().sorted(ORDER).toList();
    }

    private static final class Bounds {
        private final WideSum low = new WideSum();
        private final WideSum high = new WideSum();
    }
}
