package io.github.trademission.reconcile;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Doubt;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.MoneyRange;
import io.github.trademission.metrics.NumberRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a record says in place of a published figure.
 *
 * @param range the number; empty if what is recorded cannot be compared, as in another currency
 * @param rows the ids of the rows behind it
 * @param undisclosed the number of rows without a value
 * @param doubts what is not known about the rows
 * @param coverage how much of what the figure speaks of is recorded at all
 * @param otherCurrencies whether amounts in other currencies are recorded, too
 */
record Recorded(
        Optional<NumberRange> range,
        List<String> rows,
        CountRange undisclosed,
        List<Doubt> doubts,
        Coverage coverage,
        boolean otherCurrencies) {
    /** How much of what a figure speaks of is recorded. */
    enum Coverage {
        NOTHING,
        IN_PART,
        ALL
    }

    static Recorded nothing() {
        return new Recorded(
                Optional.of(NumberRange.exactly(BigDecimal.ZERO)),
                List.of(),
                CountRange.ZERO,
                List.of(),
                Coverage.NOTHING,
                false);
    }

    static Recorded number(BigDecimal number) {
        return new Recorded(
                Optional.of(NumberRange.exactly(number)), List.of(), CountRange.ZERO, List.of(), Coverage.ALL, false);
    }

    static Recorded number(CountRange count, List<String> rows) {
        return new Recorded(Optional.of(between(count, count)), rows, CountRange.ZERO, List.of(), Coverage.ALL, false);
    }

    /** The deals of a scope. */
    static Recorded deals(Counted counted) {
        return new Recorded(
                Optional.of(
                        between(counted.certain().deals(), counted.possible().deals())),
                counted.rows(),
                CountRange.ZERO,
                counted.doubts(),
                counted.coverage(),
                false);
    }

    /** The amounts of a scope in one currency. */
    static Recorded amount(String currency, Counted counted) {
        Figure certain = counted.certain();
        Figure possible = counted.possible();
        CountRange undisclosed = new CountRange(
                Math.min(certain.undisclosed().low(), possible.undisclosed().low()),
                possible.undisclosed().high());
        MoneyRange most = possible.amount(currency);
        Optional<NumberRange> range = possible.amounts().containsKey(currency)
                ? Optional.of(new NumberRange(
                        certain.amount(currency)
                                .low()
                                .getNumberStripped()
                                .min(most.low().getNumberStripped()),
                        Optional.of(most.high().getNumberStripped())))
                : Optional.empty();
        return new Recorded(
                range,
                counted.rows(),
                undisclosed,
                counted.doubts(),
                counted.coverage(),
                possible.amounts().size() > 1);
    }

    private static NumberRange between(CountRange certain, CountRange possible) {
        Optional<BigDecimal> high = possible.high().isPresent()
                ? Optional.of(BigDecimal.valueOf(possible.high().getAsLong()))
                : Optional.empty();
        return new NumberRange(BigDecimal.valueOf(Math.min(certain.low(), possible.low())), high);
    }

    /** The doubts, if they are of a range at all: that a row's deals are not counted is none about an amount that is known. */
    List<Doubt> doubtsOfRange() {
        boolean isRange = range.isPresent() && !(range.get().isExact() && undisclosed.isExact());
        return isRange ? doubts : List.of();
    }

    /** Whether an amount printed beyond this one can be that of rows without a value, or in another currency. */
    boolean mayBeMore() {
        return otherCurrencies
                || undisclosed.high().isEmpty()
                || undisclosed.high().getAsLong() > 0;
    }
}
