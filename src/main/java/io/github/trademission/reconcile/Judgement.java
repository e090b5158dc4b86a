package io.github.trademission.reconcile;

import io.github.trademission.metrics.NumberRange;
import io.github.trademission.money.text.Qualifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A verdict on a printed number and what its parts add up to.
 *
 * @param verdict the verdict
 * @param rounding how the numbers were rounded if that explains the difference: half up, or down when cut off
 * @param difference the printed number less the nearest that the parts can be; 0 if it is among these
 */
record Judgement(Verdict verdict, Optional<RoundingMode> rounding, BigDecimal difference) {
    static Judgement of(Printed total, Sum sum) {
        NumberRange range = sum.range();
        BigDecimal shortfall = range.low().subtract(total.value());
        BigDecimal excess = range.high().map(total.value()::subtract).orElse(BigDecimal.ONE.negate());
        if (shortfall.signum() > 0) {
            return total.qualifier() == Qualifier.AT_LEAST
                    ? plain(Verdict.MATCH, shortfall.negate())
                    : apart(Verdict.OVER, shortfall, total.slack().add(sum.slack()), total.unit(), shortfall.negate());
        }
        if (excess.signum() > 0) {
            return total.qualifier() == Qualifier.AT_MOST
                    ? plain(Verdict.MATCH, excess)
                    : apart(Verdict.GAP, excess, total.slack().add(sum.slack()), sum.units(), excess);
        }
        return plain(isCertain(total, range, shortfall, excess) ? Verdict.MATCH : Verdict.UNKNOWN, BigDecimal.ZERO);
    }

    /** Whether the number holds wherever in the range the sum really is. */
    private static boolean isCertain(Printed total, NumberRange range, BigDecimal shortfall, BigDecimal excess) {
        return switch (total.qualifier()) {
            case AT_LEAST -> shortfall.signum() == 0;
            case AT_MOST -> range.high().isPresent() && excess.signum() == 0;
            case EXACT, ABOUT -> range.isExact();
        };
    }

    private static Judgement apart(
            Verdict verdict, BigDecimal distance, BigDecimal slack, BigDecimal cutOff, BigDecimal difference) {
        if (distance.compareTo(slack) <= 0) {
            return new Judgement(Verdict.ROUNDING, Optional.of(RoundingMode.HALF_UP), difference);
        }
        return distance.compareTo(cutOff) < 0
                ? new Judgement(Verdict.ROUNDING, Optional.of(RoundingMode.DOWN), difference)
                : plain(verdict, difference);
    }

    private static Judgement plain(Verdict verdict, BigDecimal difference) {
        return new Judgement(verdict, Optional.empty(), difference);
    }

    /** Whether the numbers agree, to the unit or but for rounding. */
    boolean agrees() {
        return verdict == Verdict.MATCH || verdict == Verdict.ROUNDING;
    }

    Judgement withVerdict(Verdict other) {
        return new Judgement(other, Optional.empty(), difference);
    }

    /** The same of numbers that had been multiplied by a divisor. */
    Judgement divided(BigDecimal divisor, int scale) {
        return new Judgement(verdict, rounding, difference.divide(divisor, scale, RoundingMode.HALF_UP));
    }
}
