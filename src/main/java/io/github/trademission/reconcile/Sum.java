package io.github.trademission.reconcile;

import io.github.trademission.metrics.NumberRange;
import io.github.trademission.money.text.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What parts add up to: a range if some are only bounded, and what their rounding adds.
 *
 * @param range the sum
 * @param units the units of the parts added up: more than the parts can have lost by being cut off
 * @param slack the halves of the units added up: as much as the parts can have lost or won by being rounded
 */
record Sum(NumberRange range, BigDecimal units, BigDecimal slack) {
    static Sum of(List<Printed> parts) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal units = BigDecimal.ZERO;
        BigDecimal slack = BigDecimal.ZERO;
        Optional<BigDecimal> high = Optional.of(BigDecimal.ZERO);
        for (Printed part : parts) {
            low = low.add(part.qualifier() == Qualifier.AT_MOST ? BigDecimal.ZERO : part.value());
            high = part.qualifier() == Qualifier.AT_LEAST ? Optional.empty() : high.map(sum -> sum.add(part.value()));
            units = units.add(part.unit());
            slack = slack.add(part.slack());
        }
        return new Sum(new NumberRange(low, high), units, slack);
    }

    /** A sum that was recorded and not rounded. */
    static Sum recorded(NumberRange range) {
        return new Sum(range, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** The sum without one of its parts; open above if it was, whichever part made it so. */
    Sum minus(Printed part) {
        BigDecimal low = part.qualifier() == Qualifier.AT_MOST ? BigDecimal.ZERO : part.value();
        return new Sum(
                new NumberRange(range.low().subtract(low), range.high().map(high -> high.subtract(part.value()))),
                units.subtract(part.unit()),
                slack.subtract(part.slack()));
    }

    Sum times(BigDecimal factor) {
        return new Sum(
                new NumberRange(range.low().multiply(factor), range.high().map(factor::multiply)),
                units.multiply(factor),
                slack.multiply(factor));
    }
}
