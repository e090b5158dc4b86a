package io.github.trademission.metrics.comparison;

import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Population;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.javamoney.moneta.Money;

/**
 * How far a number moved from one set of results to another (증감): the current number less the base. Where either is a range,
 * so is the difference: from the least current over the most base to the most current over the least base. Immutable and
 * thread-safe.
 *
 * @param name what is compared, such as {@code contract by count} or {@code contract in USD}
 * @param base what it is compared with
 * @param current what is compared
 * @param currency the currency of both, if they are money
 * @param population what the base was computed over
 */
public record Difference(
        String name, NumberRange base, NumberRange current, Optional<String> currency, Population population) {
    /**
     * Checks for nulls.
     *
     * @param name what is compared
     * @param base what it is compared with
     * @param current what is compared
     * @param currency the currency of both, if they are money
     * @param population what the base was computed over
     */
    public Difference {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(current, "current");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(population, "population");
    }

    /**
     * {@return whether both numbers are known}
     */
    public boolean isExact() {
        return base.isExact() && current.isExact();
    }

    /**
     * {@return the difference, if it is known; negative where the number became less}
     */
    public Optional<BigDecimal> value() {
        return isExact() ? low() : Optional.empty();
    }

    /**
     * {@return the least that the difference can be; empty if nothing bounds the base from above}
     */
    public Optional<BigDecimal> low() {
        return base.high().map(most -> difference(current.low(), most));
    }

    /**
     * {@return the most that the difference can be; empty if nothing bounds the current number from above}
     */
    public Optional<BigDecimal> high() {
        return current.high().map(most -> difference(most, base.low()));
    }

    /**
     * {@return the difference as money, if it is money and known}
     */
    public Optional<Money> money() {
        return currency.flatMap(code -> value().map(amount -> Amounts.ofMinorUnits(
                amount.movePointRight(Amounts.currency(code).getDefaultFractionDigits())
                        .toBigIntegerExact(),
                code)));
    }

    /**
     * The relative change (증감률): the difference over the base. It is absent over a base of zero, and bounds of it follow from
     * the bounds of both numbers.
     *
     * @return the ratio, a share such as 0.2 for one fifth more; empty if nothing bounds the base from above
     */
    public Optional<Ratio> relative() {
        return low().map(least ->
                new Ratio(name + ", change / base", new NumberRange(least, high()), base, Ratio.SHARE, population));
    }

    /**
     * {@return the difference or its bounds, and what it is the difference of, such as {@code -30 (100 -> 70)}}
     */
    @Override
    public String toString() {
        String moved = isExact() ? signed(low()) : "[" + signed(low()) + ", " + signed(high()) + "]";
        return moved + " (" + base + " -> " + current + ")";
    }

    /** In plain digits: a round amount of money has an exponent once its zeros are stripped. */
    private static BigDecimal difference(BigDecimal one, BigDecimal other) {
        BigDecimal difference = one.subtract(other);
        return difference.scale() < 0 ? difference.setScale(0) : difference;
    }

    private static String signed(Optional<BigDecimal> number) {
        return number.map(known -> (known.signum() > 0 ? "+" : "") + known.toPlainString())
                .orElse("?");
    }
}
