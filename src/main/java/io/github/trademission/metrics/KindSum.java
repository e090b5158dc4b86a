package io.github.trademission.metrics;

import io.github.trademission.metrics.Figure.Doubts;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.Amounts;
import java.math.BigInteger;
import java.util.Arrays;
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
    /** What there is of each currency, one behind the other: first what widens where a long would wrap. */
    private static final int TOTAL = 0;

    private static final int COUNTED_TOTAL = 1;
    private static final int LOW = 2;
    private static final int HIGH = 3;
    private static final int WIDE = 4;
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
    private long[] numbers = new long[0];
    private BigInteger @Nullable [] carried;
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
        add(at + TOTAL, sum.total());
        add(at + COUNTED_TOTAL, sum.countedTotal());
        numbers[at + ROWS] += sum.rows();
        numbers[at + DEALS] += sum.deals();
        numbers[at + MINIMUM] = Math.min(numbers[at + MINIMUM], sum.minimum());
        numbers[at + MAXIMUM] = Math.max(numbers[at + MAXIMUM], sum.maximum());
    }

    private void add(String code, MoneyRange range) {
        int at = position(code);
        add(at + LOW, Amounts.exactMinorUnits(range.low()));
        add(at + HIGH, Amounts.exactMinorUnits(range.high()));
        numbers[at + FIGURES]++;
    }

    private int position(String code) {
        int currency = codes.indexOf(code);
        if (currency < 0) {
            codes.add(code);
            currency = codes.size() - 1;
        }
        int from = numbers.length;
        int at = currency * NUMBERS;
        if (at >= from) {
            numbers = Arrays.copyOf(numbers, at + NUMBERS);
            for (int fresh = from; fresh < numbers.length; fresh += NUMBERS) {
                numbers[fresh + MINIMUM] = Long.MAX_VALUE;
                numbers[fresh + MAXIMUM] = Long.MIN_VALUE;
            }
        }
        return at;
    }

    private void add(int at, BigInteger units) {
        if (units.bitLength() < Long.SIZE) {
            long number = units.longValue();
            long sum = numbers[at] + number;
            boolean wraps = ((numbers[at] ^ sum) & (number ^ sum)) < 0;
            if (!wraps) {
                numbers[at] = sum;
                return;
            }
        }
        int slot = at / NUMBERS * WIDE + at % NUMBERS;
        BigInteger[] known = carried == null ? new BigInteger[0] : carried;
        if (slot >= known.length) {
            int length = known.length;
            known = Arrays.copyOf(known, slot + 1);
            Arrays.fill(known, length, known.length, BigInteger.ZERO);
        }
        known[slot] = known[slot].add(units);
        carried = known;
    }

    private BigInteger wide(int at) {
        BigInteger units = BigInteger.valueOf(numbers[at]);
        int slot = at / NUMBERS * WIDE + at % NUMBERS;
        return carried != null && slot < carried.length ? carried[slot].add(units) : units;
    }

    Tally tally() {
        SortedMap<String, CurrencySum> sums = new TreeMap<>();
        for (int at = 0; at < numbers.length; at += NUMBERS) {
            if (numbers[at + ROWS] > 0) {
                sums.put(
                        codes.get(at / NUMBERS),
                        new CurrencySum(
                                numbers[at + ROWS],
                                numbers[at + DEALS],
                                wide(at + TOTAL),
                                wide(at + COUNTED_TOTAL),
                                numbers[at + MINIMUM],
                                numbers[at + MAXIMUM]));
            }
        }
        return new Tally(rows, deals, rowsWithoutCount, rowsWithoutValue, sums);
    }

    Figure figure() {
        SortedMap<String, MoneyRange> amounts = new TreeMap<>();
        for (int at = 0; at < numbers.length; at += NUMBERS) {
            if (numbers[at + FIGURES] > 0) {
                String code = codes.get(at / NUMBERS);
                amounts.put(
                        code,
                        new MoneyRange(
                                Amounts.ofMinorUnits(wide(at + LOW), code),
                                Amounts.ofMinorUnits(wide(at + HIGH), code)));
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
