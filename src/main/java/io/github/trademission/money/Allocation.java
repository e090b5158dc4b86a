package io.github.trademission.money;

import io.github.trademission.InvalidValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;

/**
 * Splits of one amount whose parts add up to it, to the last minor unit, for every input.
 *
 * <p>Each part is the exact share cut off at the currency's minor unit; the units left over go one each to the parts with
 * the largest remainders, and of equal remainders to the earlier part (largest remainder method, Hamilton). A negative
 * amount is split as its opposite and turned back.
 *
 * <pre>{@code
 * Allocation.equally(Amounts.of("100.00", "USD"), 3);   // 33.34, 33.33, 33.33
 * }</pre>
 */
public final class Allocation {
    private static final int WIDEST_WEIGHT = 30;

    private Allocation() {}

    /**
     * Splits an amount into equal parts.
     *
     * @param total the amount to split
     * @param parts how many parts, at least 1
     * @return the parts, in order
     * @throws InvalidValueException if there are no parts or the amount has no canonical form
     */
    public static List<Money> equally(MonetaryAmount total, int parts) {
        if (parts < 1) {
            throw new InvalidValueException("parts", "must be at least 1", parts);
        }
        return split(total, Collections.nCopies(parts, BigInteger.ONE));
    }

    /**
     * Splits an amount by weights.
     *
     * @param total the amount to split
     * @param weights one weight for each part, none negative, not all zero, each with at most 30 digits before and after
     *     the decimal point
     * @return the parts, in the order of the weights
     * @throws InvalidValueException if the weights are not such or the amount has no canonical form
     */
    public static List<Money> byWeights(MonetaryAmount total, List<BigDecimal> weights) {
        return split(total, wholeWeights(weights));
    }

    /**
     * Checks amounts fixed beforehand against the total that they split.
     *
     * @param total the amount to split
     * @param amounts one amount for each part, in the total's currency
     * @return the amounts in canonical form
     * @throws InvalidValueException if an amount is in another currency or they do not add up to the total
     */
    public static List<Money> byAmounts(MonetaryAmount total, List<? extends MonetaryAmount> amounts) {
        MoneyBag sum = MoneyBag.total(amounts);
        boolean oneCurrency = amounts.stream()
                .allMatch(amount -> amount.getCurrency()
                        .getCurrencyCode()
                        .equals(total.getCurrency().getCurrencyCode()));
        if (!oneCurrency || !sum.equals(MoneyBag.of(total))) {
            throw new InvalidValueException("amounts", "must add up to " + Amounts.text(total), sum);
        }
        return amounts.stream().map(Amounts::canonical).toList();
    }

    /**
     * Checks weights for {@link #byWeights}.
     *
     * @param weights one weight for each part
     * @throws InvalidValueException if one is negative or too long, or all are zero
     */
    public static void checkWeights(List<BigDecimal> weights) {
        wholeWeights(weights);
    }

    private static List<BigInteger> wholeWeights(List<BigDecimal> weights) {
        int scale = 0;
        boolean positive = false;
        for (BigDecimal weight : weights) {
            long integerDigits = (long) weight.precision() - weight.scale();
            if (weight.signum() < 0 || integerDigits > WIDEST_WEIGHT || weight.scale() > WIDEST_WEIGHT) {
                throw new InvalidValueException("weights", "must be 0 or more, with at most 30 digits a side", weight);
            }
            positive |= weight.signum() > 0;
            scale = Math.max(scale, weight.scale());
        }
        if (!positive) {
            throw new InvalidValueException("weights", "must not all be zero", weights);
        }
        int shift = scale;
        return weights.stream()
                .map(weight -> weight.movePointRight(shift).toBigIntegerExact())
                .toList();
    }

    private static List<Money> split(MonetaryAmount total, List<BigInteger> weights) {
        String code = total.getCurrency().getCurrencyCode();
        BigInteger units = Amounts.exactMinorUnits(total);
        return split(units.abs(), weights).stream()
                .map(part -> Amounts.ofMinorUnits(units.signum() < 0 ? part.negate() : part, code))
                .toList();
    }

    private static List<BigInteger> split(BigInteger units, List<BigInteger> weights) {
        BigInteger weightSum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        List<BigInteger> parts = new ArrayList<>(weights.size());
        List<BigInteger> remainders = new ArrayList<>(weights.size());
        BigInteger left = units;
        for (BigInteger weight : weights) {
            BigInteger[] share = units.multiply(weight).divideAndRemainder(weightSum);
            parts.add(share[0]);
            remainders.add(share[1]);
            left = left.subtract(share[0]);
        }
        // Fewer units are left than there are parts with a remainder; the stable sort lets the earlier part win a tie.
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer part) -> remainders.get(part))
                        .reversed())
                .limit(left.intValueExact())
                .forEach(part -> parts.set(part, parts.get(part).add(BigInteger.ONE)));
        return parts;
    }
}
