package io.github.trademission.money.rate;

import io.github.trademission.InvalidValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What one unit of the base currency is worth in the term currency, exactly, and the quotes that it follows from: one for a
 * quoted rate or its inverse, two for a cross rate, many for an average, none for a currency against itself.
 *
 * <p>The factor is a fraction, since an inverse such as 1/1180.2 has no last decimal.
 *
 * <pre>{@code
 * Rate rate = Rate.of(Quote.of(LocalDate.of(2019, 10, 21), "USD", "KRW", new BigDecimal("1180.2")));
 * rate.inverse().numerator();                       // 5
 * rate.inverse().denominator();                     // 5901
 * rate.inverse().factor(new MathContext(5));        // 0.00084731
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Rate {
    private final String base;
    private final String term;
    private final List<Quote> quotes;
    private final Fraction factor;

    private Rate(String base, String term, List<Quote> quotes, Fraction factor) {
        this.base = base;
        this.term = term;
        this.quotes = List.copyOf(quotes);
        this.factor = factor;
    }

    /**
     * The rate as quoted.
     *
     * @param quote the quote
     * @return its rate
     */
    public static Rate of(Quote quote) {
        return new Rate(quote.base(), quote.term(), List.of(quote), Fraction.of(quote.factor()));
    }

    /**
     * The rate of a currency against itself, 1.
     *
     * @param currencyCode an ISO 4217 code
     * @return the rate, without a quote
     * @throws InvalidValueException if the code is no ISO 4217 code
     */
    public static Rate same(String currencyCode) {
        Quote.checkCurrency("base", currencyCode);
        return new Rate(currencyCode, currencyCode, List.of(), Fraction.ONE);
    }

    /**
     * The arithmetic mean of some rates between the same two currencies (평균환율).
     *
     * @param rates the rates, at least one
     * @return their mean, with the quotes of all
     * @throws InvalidValueException if there are no rates, or of more than one pair of currencies
     */
    public static Rate mean(List<Rate> rates) {
        if (rates.isEmpty()) {
            throw new InvalidValueException("rates", "must be at least one for a mean", "none");
        }
        Rate first = rates.get(0);
        for (Rate rate : rates) {
            if (!rate.pair().equals(first.pair())) {
                throw new InvalidValueException("rates", "must all be " + first.pair(), rate.pair());
            }
        }
        List<Quote> quotes =
                rates.stream().flatMap(rate -> rate.quotes.stream()).distinct().toList();
        Fraction sum = Fraction.sum(rates.stream().map(rate -> rate.factor).toList());
        return new Rate(first.base, first.term, quotes, sum.over(rates.size()));
    }

    /**
     * {@return the rate the other way round, one divided by the factor}
     */
    public Rate inverse() {
        return new Rate(term, base, quotes, factor.inverse());
    }

    /**
     * A cross rate (재정환율): this rate, and from its term currency on another one.
     *
     * @param next a rate whose base is this one's term
     * @return the rate from this base to the other's term, with the quotes of both
     * @throws InvalidValueException if the rates do not meet in one currency
     */
    public Rate then(Rate next) {
        if (!next.base.equals(term)) {
            throw new InvalidValueException("base", "must be " + term + " to follow " + pair(), next.base);
        }
        return new Rate(
                base,
                next.term,
                Stream.concat(quotes.stream(), next.quotes.stream()).toList(),
                factor.times(next.factor));
    }

    /**
     * {@return the code of the currency of which one unit is priced}
     */
    public String base() {
        return base;
    }

    /**
     * {@return the code of the currency that the price is in}
     */
    public String term() {
        return term;
    }

    /**
     * {@return the quotes that the rate follows from}
     */
    public List<Quote> quotes() {
        return quotes;
    }

    /**
     * {@return the numerator of the factor in lowest terms}
     */
    public BigInteger numerator() {
        return factor.numerator();
    }

    /**
     * {@return the denominator of the factor in lowest terms}
     */
    public BigInteger denominator() {
        return factor.denominator();
    }

    /**
     * The factor for a reader. Conversions never use it.
     *
     * @param precision how many digits, and how to round to them
     * @return the rounded factor, exact if it has no more digits
     */
    public BigDecimal factor(MathContext precision) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), precision);
    }

    /** All decimals of the factor if it is as quoted, else 34 digits of it. */
    BigDecimal decimalFactor() {
        boolean asQuoted = quotes.size() == 1 && quotes.get(0).base().equals(base);
        return asQuoted ? quotes.get(0).factor() : factor(MathContext.DECIMAL128);
    }

    Fraction exactFactor() {
        return factor;
    }

    String pair() {
        return base + "/" + term;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rate rate
                && base.equals(rate.base)
                && term.equals(rate.term)
                && quotes.equals(rate.quotes)
                && factor.equals(rate.factor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(base, term, quotes, factor);
    }

    /**
     * {@return the pair, the factor to seven digits and the quotes, for logs and tests}
     */
    @Override
    public String toString() {
        return pair() + " " + factor(MathContext.DECIMAL32).toPlainString() + " " + quotes;
    }
}
