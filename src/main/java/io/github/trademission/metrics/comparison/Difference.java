package io.github.trademission.metrics.comparison;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Population;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Ratio.Missing;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.javamoney.moneta.Money;

/**
 * How far a number moved from one set of results to another (증감): the current number less the base. Where either is a range,
 * so is the difference: from the least current over the most base to the most current over the least base.
 *
 * <p>A row without a value may be worth anything. On the current side it leaves the difference without an upper bound, in the base
 * without a lower one; on both sides, nothing is known of it. It is absent, too, if a side has nothing but undisclosed rows: that a sum
 * fell by no more than all of it says nothing. {@link #ofDisclosed} is how far the disclosed amounts moved, which is to be shown beside
 * the numbers of undisclosed rows only, and {@link #missing} tells why the difference is absent or not bounded. A side without any rows
 * is zero. Immutable and thread-safe.
 *
 * @param name what is compared, such as {@code contract by count} or {@code contract in USD}
 * @param base what it is compared with, as far as it is disclosed; without an upper bound if rows are, and none of them is disclosed
 * @param current what is compared, likewise
 * @param currency the currency of both, if they are money
 * @param baseUndisclosed how many rows of the base have no value and are in none of its bounds; zero if it is not money
 * @param currentUndisclosed the same of what is compared
 * @param population what the base was computed over
 * @param missing why the difference is absent or not bounded; empty if it is known, or a range for doubts about its figures alone
 */
public record Difference(
        String name,
        NumberRange base,
        NumberRange current,
        Optional<String> currency,
        CountRange baseUndisclosed,
        CountRange currentUndisclosed,
        Population population,
        List<Missing> missing) {
    /**
     * Checks for nulls.
     *
     * @param name what is compared
     * @param base what it is compared with, as far as it is disclosed
     * @param current what is compared, as far as it is disclosed
     * @param currency the currency of both, if they are money
     * @param baseUndisclosed how many rows of the base have no value
     * @param currentUndisclosed how many rows of what is compared have no value
     * @param population what the base was computed over
     * @param missing why the difference is absent or not bounded
     */
    public Difference {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(current, "current");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(baseUndisclosed, "baseUndisclosed");
        Objects.requireNonNull(currentUndisclosed, "currentUndisclosed");
        Objects.requireNonNull(population, "population");
        missing = List.copyOf(missing);
    }

    /**
     * {@return whether the difference is known: nothing is undisclosed, and both numbers are known}
     */
    public boolean isExact() {
        return isComplete() && base.isExact() && current.isExact();
    }

    /**
     * {@return whether nothing is undisclosed on either side, so that the difference is that of all}
     */
    public boolean isComplete() {
        return isNone(baseUndisclosed) && isNone(currentUndisclosed);
    }

    /**
     * {@return whether the two cannot be compared: nothing bounds their difference, or nothing of a side is disclosed}
     */
    public boolean isAbsent() {
        return low().isEmpty() && high().isEmpty();
    }

    /**
     * {@return the difference, if it is known; negative where the number became less}
     */
    public Optional<BigDecimal> value() {
        return isExact() ? low() : Optional.empty();
    }

    /**
     * {@return the least that the difference can be, whatever undisclosed rows are worth; empty if nothing bounds the base from above,
     * or the difference is absent}
     */
    public Optional<BigDecimal> low() {
        return isIncomparable() || !isNone(baseUndisclosed)
                ? Optional.empty()
                : base.high().map(most -> difference(current.low(), most));
    }

    /**
     * {@return the most that the difference can be, whatever undisclosed rows are worth; empty if nothing bounds the current number
     * from above, or the difference is absent}
     */
    public Optional<BigDecimal> high() {
        return isIncomparable() || !isNone(currentUndisclosed)
                ? Optional.empty()
                : current.high().map(most -> difference(most, base.low()));
    }

    /**
     * How far what is disclosed moved (공개분 증감): the difference without the undisclosed rows, of which nobody knows that they would
     * leave it so. Not to be shown without {@link #baseUndisclosed} and {@link #currentUndisclosed}.
     *
     * @return the difference or its bounds; empty if nothing of a side is disclosed, or nothing bounds a number
     */
    public Optional<NumberRange> ofDisclosed() {
        return isIncomparable()
                ? Optional.empty()
                : base.high()
                        .flatMap(mostBase -> current.high()
                                .map(mostCurrent -> new NumberRange(
                                        difference(current.low(), mostBase),
                                        Optional.of(difference(mostCurrent, base.low())))));
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
     * the bounds of both numbers. Undisclosed rows on the current side leave it without an upper bound.
     *
     * @return the ratio, a share such as 0.2 for one fifth more; empty if nothing bounds the base from above, as where some of it is
     *     undisclosed, or the difference is absent
     */
    public Optional<Ratio> relative() {
        return low().map(least -> new Ratio(
                name + ", change / base", new NumberRange(least, high()), base, Ratio.SHARE, population, missing));
    }

    /**
     * {@return the difference or its bounds, and what it is the difference of, such as {@code -30 (100 -> 70)}, with the numbers of
     * undisclosed rows if there are any}
     */
    @Override
    public String toString() {
        String moved = isExact() ? signed(low()) : "[" + signed(low()) + ", " + signed(high()) + "]";
        String undisclosed = isComplete() ? "" : ", undisclosed " + baseUndisclosed + " -> " + currentUndisclosed;
        return moved + " (" + base + " -> " + current + undisclosed + ")";
    }

    private boolean isIncomparable() {
        return missing.stream().anyMatch(why -> why.reason().isAbsence());
    }

    private static boolean isNone(CountRange undisclosed) {
        return undisclosed.equals(CountRange.ZERO);
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
