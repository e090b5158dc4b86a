package io.github.trademission.metrics;

import io.github.trademission.metrics.Figure.Doubts;
import io.github.trademission.metrics.engine.Answer;
import io.github.trademission.metrics.engine.Group;
import io.github.trademission.metrics.engine.Notice;
import io.github.trademission.metrics.engine.Range;
import io.github.trademission.metrics.engine.RowTable;
import io.github.trademission.metrics.engine.WideSum;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.Amounts;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds ranges up to a figure; not thread-safe. */
final class FigureBuilder {
    private final Set<OutcomeKind> kinds;
    private long dealsLow;
    private long dealsHigh;
    private boolean unbounded;
    private long undisclosedLow;
    private long undisclosedHigh;
    private final Map<String, Bounds> amounts = new TreeMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    FigureBuilder(Set<OutcomeKind> kinds) {
        this.kinds = EnumSet.copyOf(kinds);
    }

    /** Adds rows that are separate deals, each at its value. */
    void add(Tally rows) {
        addDeals(rows.deals() + rows.rowsWithoutCount(), rows.rowsWithoutCount() > 0 ? Long.MAX_VALUE : rows.deals());
        rows.sums().forEach((code, sum) -> bounds(code).add(sum.total(), sum.total()));
        addUndisclosed(rows.rowsWithoutValue(), rows.rowsWithoutValue());
    }

    /** Adds what linked rows come to. */
    void add(Answer answer, Group rows, Selection selection) {
        addWithoutMoney(answer, rows, selection);
        addMoney(answer, rows, selection);
    }

    void addWithoutMoney(Answer answer, Group rows, Selection selection) {
        addDeals(answer.range().low(), answer.range().high());
        addUndisclosed(answer.range().undisclosedLow(), answer.range().undisclosedHigh());
        answer.moves().forEach(found -> add(doubt(found, rows, selection)));
    }

    /** Adds the money alone of what linked rows come to. */
    void addMoney(Answer answer, Group rows, Selection selection) {
        Range range = answer.range();
        for (int i = 0; i < rows.currencies(); i++) {
            String code = range.hasMoney(i) ? selection.table().codes().get(rows.code(i)) : "";
            if (range.isWide(i)) {
                bounds(code).add(range.exactMoneyLow(i), range.exactMoneyHigh(i));
            } else if (range.hasMoney(i)) {
                addAmount(code, range.moneyLow(i), range.moneyHigh(i));
            }
        }
    }

    void add(Figure figure) {
        addNumbers(figure);
        doubts.addAll(figure.doubts());
    }

    void addNumbers(Figure figure) {
        addDeals(figure.deals().low(), figure.deals().high().orElse(Long.MAX_VALUE));
        figure.amounts()
                .forEach((code, range) ->
                        bounds(code).add(Amounts.exactMinorUnits(range.low()), Amounts.exactMinorUnits(range.high())));
        addUndisclosed(figure.undisclosed().low(), figure.undisclosed().high().orElse(0));
    }

    /** Adds what another builder has. */
    void add(FigureBuilder other) {
        addDeals(other.dealsLow, other.unbounded ? Long.MAX_VALUE : other.dealsHigh);
        other.amounts.forEach((code, bounds) -> bounds(code).add(bounds.low.total(), bounds.high.total()));
        addUndisclosed(other.undisclosedLow, other.undisclosedHigh);
        doubts.addAll(other.doubts);
    }

    void addDeals(long low, long high) {
        dealsLow += low;
        unbounded |= high == Long.MAX_VALUE;
        dealsHigh += high == Long.MAX_VALUE ? 0 : high;
    }

    void addUndisclosed(long low, long high) {
        undisclosedLow += low;
        undisclosedHigh += high;
    }

    void addAmount(String currency, long low, long high) {
        bounds(currency).low.add(low);
        bounds(currency).high.add(high);
    }

    void addAmount(String currency, BigInteger units) {
        bounds(currency).add(units, units);
    }

    void add(Doubt doubt) {
        doubts.add(doubt);
    }

    /** The words of this package for what was found among linked rows. */
    static Doubt doubt(Notice found, Group rows, Selection selection) {
        Doubt.Reason reason = switch (found.cause()) {
            case OVERLAP_UNKNOWN -> Doubt.Reason.OVERLAP_UNKNOWN;
            case COUNT_UNKNOWN -> Doubt.Reason.COUNT_UNKNOWN;
            case DERIVED_VALUE_UNKNOWN -> Doubt.Reason.DERIVED_VALUE_UNKNOWN;
            case DERIVED_FROM_SEVERAL -> Doubt.Reason.DERIVED_FROM_SEVERAL;
            case OUT_OF_ROWS_INSIDE -> Doubt.Reason.OUT_OF_ROWS_INSIDE;
            case MORE_OUT_THAN_IN -> Doubt.Reason.MORE_OUT_THAN_IN;
            case MORE_INSIDE_THAN_BATCH -> Doubt.Reason.MORE_INSIDE_THAN_BATCH;
            case INSIDE_IN_OTHER_CURRENCY -> Doubt.Reason.INSIDE_IN_OTHER_CURRENCY;
            case REALISED_COUNT_UNKNOWN -> Doubt.Reason.REALISED_COUNT_UNKNOWN;
        };
        RowTable table = selection.table();
        return new Doubt(
                reason,
                table.missions().get(rows.mission()).id(),
                table.outcome(rows.row(found.row())).id(),
                table.outcome(rows.row(found.other())).id());
    }

    private Bounds bounds(String currency) {
        return amounts.computeIfAbsent(currency, unseen -> new Bounds());
    }

    Figure build() {
        return build(Doubts.of(doubts));
    }

    /** With the doubts of somebody who keeps them. */
    Figure build(Doubts told) {
        SortedMap<String, MoneyRange> ranges = new TreeMap<>();
        amounts.forEach((code, bounds) -> ranges.put(code, bounds.range(code)));
        return new Figure(
                kinds,
                new CountRange(dealsLow, unbounded ? OptionalLong.empty() : OptionalLong.of(dealsHigh)),
                ranges,
                CountRange.between(undisclosedLow, undisclosedHigh),
                told);
    }

    private static final class Bounds {
        private final WideSum low = new WideSum();
        private final WideSum high = new WideSum();

        MoneyRange range(String code) {
            BigInteger least = low.total();
            BigInteger most = high.total();
            return least.equals(most)
                    ? MoneyRange.exactly(Amounts.ofMinorUnits(least, code))
                    : new MoneyRange(Amounts.ofMinorUnits(least, code), Amounts.ofMinorUnits(most, code));
        }

        void add(BigInteger itsLow, BigInteger itsHigh) {
            low.add(itsLow);
            high.add(itsHigh);
        }
    }
}
