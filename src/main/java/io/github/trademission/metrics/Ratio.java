package io.github.trademission.metrics;

import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.javamoney.moneta.Money;

/**
 * A ratio that keeps what it was made of: numerator, denominator, population and unit. Over an empty denominator the result
 * is absent, neither 0 nor NaN. Rounding is the last step, half up, from the exact quotient. Immutable and thread-safe.
 *
 * @param name what it tells, such as {@code contract / consultation by count}
 * @param numerator what is divided
 * @param denominator what it is divided by
 * @param unit what the result is in: {@link #SHARE}, a currency code, {@code days}, {@code USD/KRW} ...
 * @param population what it was computed over
 */
public record Ratio(String name, NumberRange numerator, NumberRange denominator, String unit, Population population) {
    /** The unit of a share of a whole, such as 0.0293 for 2.93 %. */
    public static final String SHARE = "share";

    /** The unit of a plain number. */
    public static final String NUMBER = "number";

    /**
     * Checks for nulls.
     *
     * @param name what it tells
     * @param numerator what is divided
     * @param denominator what it is divided by
     * @param unit what the result is in: {@link #SHARE}, a currency code, {@code days}, {@code USD/KRW} ...
     * @param population what it was computed over
     */
    public Ratio {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(population, "population");
    }

    /**
     * {@return the currency of the result, if it is money}
     */
    public Optional<String> currency() {
        return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                ? Optional.of(unit)
                : Optional.empty();
    }

    /**
     * {@return whether numerator and denominator are known}
     */
    public boolean isExact() {
        return numerator.isExact() && denominator.isExact();
    }

    /**
     * The result, if it is known.
     *
     * @param decimals how many decimals to round it to, half up
     * @return the rounded result; empty if the denominator is zero, or either side only a range
     */
    public Optional<BigDecimal> value(int decimals) {
        return isExact() ? low(decimals) : Optional.empty();
    }

    /**
     * The least that the result can be.
     *
     * @param decimals how many decimals to round it to, half up
     * @return the rounded bound; empty if nothing bounds it or the denominator is zero
     */
    public Optional<BigDecimal> low(int decimals) {
        return denominator.high().flatMap(whole -> quotient(numerator.low(), whole, decimals));
    }

    /**
     * The most that the result can be.
     *
     * @param decimals how many decimals to round it to, half up
     * @return the rounded bound; empty if nothing bounds it or the denominator can be zero
     */
    public Optional<BigDecimal> high(int decimals) {
        return numerator.high().flatMap(part -> quotient(part, denominator.low(), decimals));
    }

    /**
     * The result in per cent, if it is known.
     *
     * @param decimals how many decimals of the percentage to round to, half up
     * @return such as 2.93 for 6 of 205 with two decimals; empty as for {@link #value}
     */
    public Optional<BigDecimal> percent(int decimals) {
        return value(decimals + 2).map(share -> share.movePointRight(2));
    }

    /**
     * The result as money, if it is money and known.
     *
     * @return the amount rounded half up to the currency's minor unit; empty as for {@link #value}
     */
    public Optional<Money> money() {
        return currency()
                .flatMap(code -> value(Amounts.currency(code).getDefaultFractionDigits())
                        .map(amount -> Amounts.of(amount, code)));
    }

    private static Optional<BigDecimal> quotient(BigDecimal part, BigDecimal whole, int decimals) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.divide(whole, decimals, RoundingMode.HALF_UP));
    }
}
