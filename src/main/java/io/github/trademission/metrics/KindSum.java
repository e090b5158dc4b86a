package io.github.trademission.metrics;

import io.github.trademission.metrics.Figure.Doubts;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.Amounts;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of one kind come to over missions, in little room, since there may be one for each key of a breakdown: currencies by
 * their positions in a list of codes, amounts as longs as long as they fit. Not thread-safe.
 */
final class KindSum {
    /** What there is of each currency, one behind the other. */
    private static final int TOTAL = 0;

    private static final int COUNTED_TOTAL = 1;
    private static final int LOW = 2;
    private static final int HIGH = 3;
    private static final int ROWS = 4;
    private static final int DEALS = 5;
    private static final int MINIMUM = 6;
    private static final int MAXIMUM = 7;
    /** In how many figures there is an amount. */
    private static final int FIGURES = 8;

    private static final int NUMBERS = 9;

    private final List<String> codes;
    private final OutcomeKind kind;
    private final int mostDoubts;
    private long rows;
    private long deals;
    private long rowsWithoutCount;
    private long rowsWithoutValue;
    private long dealsLow;
    private long dealsHigh;
    private boolean unbounded;
    private long undisclosedLow;
    private long undisclosedHigh;
    private final WideNumbers numbers = new WideNumbers(0);
    private Doubts.@Nullable Sum doubts;

    /** With a list that takes the codes of new currencies. */
    KindSum(OutcomeKind kind, List<String> codes, int mostDoubts) {
        this.kind = kind;
        this.codes = codes;
        this.mostDoubts = mostDoubts;
    }

    void add(Tally tally, Figure figure) {
        rows += tally.rows();
        deals += tally.deals();
        rowsWithoutCount += tally.rowsWithoutCount();
        rowsWithoutValue += tally.rowsWithoutValue();
        tally.sums().forEach(this::add);
        dealsLow += figure.deals().low();
        unbounded |= figure.deals().high().isEmpty();
        dealsHigh += figure.deals().high().orElse(0);
        undisclosedLow += figure.undisclosed().low();
        undisclosedHigh += figure.undisclosed().high().orElse(0);
        figure.amounts().forEach(this::add);
        if (!figure.doubts().byReason().isEmpty()) {
            Doubts.Sum sum = doubts == null ? new Doubts.Sum(mostDoubts) : doubts;
            sum.add(figure.doubts());
            doubts = sum;
        }
    }

    private void add(String code, CurrencySum sum) {
        int at = position(code);
        numbers.add(at + TOTAL, sum.total());
        numbers.add(at + COUNTED_TOTAL, sum.countedTotal());
        numbers.add(at + ROWS, sum.rows());
        numbers.add(at + DEALS, sum.deals());
        numbers.set(at + MINIMUM, Math.min(numbers.get(at + MINIMUM), sum.minimum()));
        numbers.set(at + MAXIMUM, Math.max(numbers.get(at + MAXIMUM), sum.maximum()));
    }

    private void add(String code, MoneyRange range) {
        int at = position(code);
        numbers.add(at + LOW, Amounts.exactMinorUnits(range.low()));
        numbers.add(at + HIGH, Amounts.exactMinorUnits(range.high()));
        numbers.add(at + FIGURES, 1);
    }

    private int position(String code) {
        int currency = codes.indexOf(code);
        if (currency < 0) {
            codes.add(code);
            currency = codes.size() - 1;
        }
        int from = numbers.length();
        int at = currency * NUMBERS;
        if (at >= from) {
            numbers.lengthen(at + NUMBERS);
            for (int fresh = from; fresh < numbers.length(); fresh += NUMBERS) {
                numbers.set(fresh + MINIMUM, Long.MAX_VALUE);
                numbers.set(fresh + MAXIMUM, Long.MIN_VALUE);
            }
        }
        return at;
    }

    Tally tally() {
        SortedMap<String, CurrencySum> sums = new TreeMap<>();
        for (int at = 0; at < numbers.length(); at += NUMBERS) {
            if (numbers.get(at + ROWS) > 0) {
                sums.put(
                        codes.get(at / NUMBERS),
                        new CurrencySum(
                                numbers.get(at + ROWS),
                                numbers.get(at + DEALS),
                                numbers.exact(at + TOTAL),
                                numbers.exact(at + COUNTED_TOTAL),
                                numbers.get(at + MINIMUM),
                                numbers.get(at + MAXIMUM)));
            }
        }
        return new Tally(rows, deals, rowsWithoutCount, rowsWithoutValue, sums);
    }

    Figure figure() {
        SortedMap<String, MoneyRange> amounts = new TreeMap<>();
        for (int at = 0; at < numbers.length(); at += NUMBERS) {
            if (numbers.get(at + FIGURES) > 0) {
                String code = codes.get(at / NUMBERS);
                amounts.put(
                        code,
                        new MoneyRange(
                                Amounts.ofMinorUnits(numbers.exact(at + LOW), code),
                                Amounts.ofMinorUnits(numbers.exact(at + HIGH), code)));
            }
        }
        return new Figure(
                EnumSet.of(kind),
                new CountRange(dealsLow, unbounded ? OptionalLong.empty() : OptionalLong.of(dealsHigh)),
                amounts,
                CountRange.between(undisclosedLow, undisclosedHigh),
                doubts == null ? Doubts.none() : doubts.total());
    }
}
