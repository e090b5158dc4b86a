package io.github.trademission.metrics;

import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.javamoney.moneta.Money;

/**
 * A ratio that keeps what it was made of: numerator, denominator, population and unit. Over an empty denominator, and where nothing
 * is recorded of what is divided, the result is absent, neither 0 nor NaN; {@link #missing} tells why it is absent or a range.
 *
 * <p>The bounds are outer ones: the least numerator over the most denominator, and the other way round. The result lies within them
 * whatever is not known; both are attained if the two sides do not depend on each other. Rounding is the last step, half up, from
 * the exact quotient. Immutable and thread-safe.
 *
 * @param name what it tells, such as {@code contract / consultation by count}
 * @param numerator what is divided
 * @param denominator what it is divided by
 * @param unit what the result is in: {@link #SHARE}, a currency code, {@code days}, {@code USD/KRW} ...
 * @param population what it was computed over
 * @param missing why it is absent or a range; empty if it is known, or a range for the population's doubts alone
 */
public record Ratio(
        String name,
        NumberRange numerator,
        NumberRange denominator,
        String unit,
        Population population,
        List<Missing> missing) {
    /** The unit of a share of a whole, such as 0.0293 for 2.93 %. */
    public static final String SHARE = "share";

    /** The unit of a plain number. */
    public static final String NUMBER = "number";

    private static final Missing NOTHING_TO_DIVIDE_BY =
            new Missing(Missing.Reason.NOTHING_TO_DIVIDE_BY, "나눌 대상 없음", "nothing to divide by");
    private static final Missing UNBOUNDED = new Missing(Missing.Reason.UNBOUNDED, "범위를 알 수 없음", "nothing bounds it");

    /**
     * Checks for nulls, and adds the reason if the numbers alone leave nothing to say.
     *
     * @param name what it tells
     * @param numerator what is divided
     * @param denominator what it is divided by
     * @param unit what the result is in: {@link #SHARE}, a currency code, {@code days}, {@code USD/KRW} ...
     * @param population what it was computed over
     * @param missing why it is absent or a range
     */
    public Ratio {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(population, "population");
        missing = missing.isEmpty() ? evident(numerator, denominator) : List.copyOf(missing);
    }

    /**
     * A ratio that is known as far as its two numbers are.
     *
     * @param name what it tells
     * @param numerator what is divided
     * @param denominator what it is divided by
     * @param unit what the result is in
     * @param population what it was computed over
     */
    public Ratio(String name, NumberRange numerator, NumberRange denominator, String unit, Population population) {
        this(name, numerator, denominator, unit, population, List.of());
    }

    /** What the numbers alone tell of why there is no result. */
    private static List<Missing> evident(NumberRange numerator, NumberRange denominator) {
        if (isZero(denominator.high())) {
            return List.of(NOTHING_TO_DIVIDE_BY);
        }
        return isBounded(numerator, denominator) ? List.of() : List.of(UNBOUNDED);
    }

    private static boolean isBounded(NumberRange numerator, NumberRange denominator) {
        return denominator.high().filter(most -> most.signum() != 0).isPresent()
                || (numerator.high().isPresent() && denominator.low().signum() != 0);
    }

    private static boolean isZero(Optional<BigDecimal> number) {
        return number.filter(known -> known.signum() == 0).isPresent();
    }

    /**
     * {@return whether nothing can be said of the result: no bound of it is known, or what is divided is not recorded, not disclosed
     * or in another currency}
     */
    public boolean isAbsent() {
        return missing.stream().anyMatch(why -> why.reason().isAbsence()) || !isBounded(numerator, denominator);
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
     * {@return whether the result is known: it is not absent, and numerator and denominator are known}
     */
    public boolean isExact() {
        return !isAbsent() && numerator.isExact() && denominator.isExact();
    }

    /**
     * The result, if it is known.
     *
     * @param decimals how many decimals to round it to, half up
     * @return the rounded result; empty if it is absent, or either side only a range
     */
    public Optional<BigDecimal> value(int decimals) {
        return isExact() ? low(decimals) : Optional.empty();
    }

    /**
     * The least that the result can be.
     *
     * @param decimals how many decimals to round it to, half up
     * @return the rounded bound; empty if nothing bounds it or the result is absent
     */
    public Optional<BigDecimal> low(int decimals) {
        return isAbsent()
                ? Optional.empty()
                : denominator.high().flatMap(whole -> quotient(numerator.low(), whole, decimals));
    }

    /**
     * The most that the result can be.
     *
     * @param decimals how many decimals to round it to, half up
     * @return the rounded bound; empty if nothing bounds it, the denominator can be zero or the result is absent
     */
    public Optional<BigDecimal> high(int decimals) {
        return isAbsent()
                ? Optional.empty()
                : numerator.high().flatMap(part -> quotient(part, denominator.low(), decimals));
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

    /**
     * What is missing to know a ratio or a difference: the reason why it is absent, or only a range. Immutable and thread-safe.
     *
     * @param reason the kind of reason, which is stable
     * @param korean the reason in Korean, such as {@code 계약 2건 금액 미공개}
     * @param english the same in English
     */
    public record Missing(Reason reason, String korean, String english) {
        /** Why something is not known. */
        public enum Reason {
            /** Nothing of it is recorded at all, which is not zero: there may have been none, or nobody wrote it down. */
            NOT_RECORDED(true),
            /** There are rows, and none has a value in the currency that is asked for, while values are undisclosed. */
            NOTHING_DISCLOSED(true),
            /** Amounts are in another currency, which only a rate makes comparable. */
            OTHER_CURRENCY(true),
            /** What would be divided by is zero. */
            NOTHING_TO_DIVIDE_BY(true),
            /** Nothing bounds the result on either side. */
            UNBOUNDED(true),
            /** Of some of the missions nothing is recorded, which leaves no bound from above. */
            SOME_NOT_RECORDED(false),
            /** Some rows have no value, which leaves no bound from above. */
            SOME_UNDISCLOSED(false),
            /** Some amounts are in another currency, which leaves no bound from above. */
            SOME_IN_OTHER_CURRENCY(false),
            /** A number of deals or of companies is unknown. */
            COUNT_UNKNOWN(false);

            private final boolean absence;

            Reason(boolean absence) {
                this.absence = absence;
            }

            /**
             * {@return whether nothing can be said of the result for this reason; if not, it may have bounds}
             */
            public boolean isAbsence() {
                return absence;
            }
        }

        /**
         * Checks for nulls.
         *
         * @param reason the kind of reason
         * @param korean the reason in Korean
         * @param english the same in English
         */
        public Missing {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(korean, "korean");
            Objects.requireNonNull(english, "english");
        }

        /**
         * The reason in words.
         *
         * @param locale the readers' locale
         * @return in English for English readers, else in Korean
         */
        public String text(Locale locale) {
            return locale.getLanguage().equals("en") ? english : korean;
        }

        /**
         * {@return the reason in English}
         */
        @Override
        public String toString() {
            return english;
        }
    }
}
