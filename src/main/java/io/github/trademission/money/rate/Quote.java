package io.github.trademission.money.rate;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * An exchange rate (환율) as someone published it: on a date, one unit of the base currency cost so many units of the term
 * currency. Where a bank quotes a hundred units, as Korean banks do for the yen, divide by a hundred first.
 *
 * <pre>{@code
 * Quote.of(LocalDate.of(2019, 10, 21), "USD", "KRW", new BigDecimal("1180.2"), "example, not official");
 * }</pre>
 *
 * <p>Zeros at the end of a factor mean nothing and are dropped. Immutable and thread-safe.
 *
 * @param date the day of the rate
 * @param base the code of the currency of which one unit is priced
 * @param term the code of the currency that the price is in
 * @param factor units of the term currency for one of the base currency
 * @param source who published it, if that is known
 */
public record Quote(LocalDate date, String base, String term, BigDecimal factor, Optional<String> source) {
    static final Comparator<Quote> ORDER = Comparator.comparing(Quote::base)
            .thenComparing(Quote::term)
            .thenComparing(Quote::date)
            .thenComparing(Quote::factor)
            .thenComparing(quote -> quote.source.isEmpty())
            .thenComparing(quote -> quote.source.orElse(""));

    private static final int MOST_DIGITS = 300;

    /**
     * Checks the quote.
     *
     * @param date the day of the rate
     * @param base the code of the currency of which one unit is priced
     * @param term the code of the currency that the price is in
     * @param factor units of the term currency for one of the base currency
     * @param source who published it, if that is known
     * @throws InvalidValueException if a code is no ISO 4217 code, both are the same, the factor is not above zero or has more
     *     than 300 digits before or after the decimal point, or the source is blank
     */
    public Quote {
        Objects.requireNonNull(date, "date");
        checkCurrency("base", base);
        checkCurrency("term", term);
        if (base.equals(term)) {
            throw new InvalidValueException("term", "must be another currency than the base", term);
        }
        factor = checkFactor(factor);
        if (source.isPresent() && source.get().isBlank()) {
            throw new InvalidValueException("source", "must not be blank", "'" + source.get() + "'");
        }
    }

    /**
     * A quote of a known source.
     *
     * @param date the day of the rate
     * @param base the code of the currency of which one unit is priced
     * @param term the code of the currency that the price is in
     * @param factor units of the term currency for one of the base currency
     * @param source who published it
     * @return the quote
     * @throws InvalidValueException as the constructor does
     */
    public static Quote of(LocalDate date, String base, String term, BigDecimal factor, String source) {
        return new Quote(date, base, term, factor, Optional.of(source));
    }

    /**
     * A quote of which nobody recorded the source.
     *
     * @param date the day of the rate
     * @param base the code of the currency of which one unit is priced
     * @param term the code of the currency that the price is in
     * @param factor units of the term currency for one of the base currency
     * @return the quote
     * @throws InvalidValueException as the constructor does
     */
    public static Quote of(LocalDate date, String base, String term, BigDecimal factor) {
        return new Quote(date, base, term, factor, Optional.empty());
    }

    static void checkCurrency(String attribute, String code) {
        Objects.requireNonNull(code, attribute);
        try {
            Amounts.currency(code);
        } catch (InvalidValueException invalid) {
            throw invalid.at(attribute);
        }
    }

    private static BigDecimal checkFactor(BigDecimal factor) {
        Objects.requireNonNull(factor, "factor");
        // A short number can stand for billions of digits: look at its size before writing it out.
        long integerDigits = (long) factor.precision() - factor.scale();
        if (factor.signum() <= 0 || integerDigits > MOST_DIGITS || factor.scale() > MOST_DIGITS) {
            throw new InvalidValueException("factor", "must be above 0, with at most 300 digits a side", factor);
        }
        BigDecimal stripped = factor.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * {@return the quote in words, such as {@code 2019-10-21 USD/KRW 1180.2 (example, not official)}}
     */
    @Override
    public String toString() {
        return date + " " + base + "/" + term + " " + factor.toPlainString()
                + source.map(text -> " (" + text + ")").orElse("");
    }
}
