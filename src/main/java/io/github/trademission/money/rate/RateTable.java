package io.github.trademission.money.rate;

import io.github.trademission.InvalidValueException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table of quotes, and how far they may be stretched: as it starts out, only to the very pair and day that they are of.
 *
 * <ul>
 *   <li>{@link #withMaxAge}: a day without a quote takes the nearest earlier one, up to so many days old;
 *   <li>{@link #withInverse}: KRW/USD may follow from USD/KRW;
 *   <li>{@link #withPivot}: EUR/KRW may follow from EUR/USD and USD/KRW.
 * </ul>
 *
 * <p>A quote of the pair itself, up to its age, goes before an inverse one, and that before a cross rate; the two legs of a
 * cross rate are looked up one by one and can be of two days. A currency against itself is 1.
 *
 * <pre>{@code
 * RateTable table = RateTable.of(quotes).withMaxAge(3);
 * table.rate("USD", "KRW", LocalDate.of(2019, 10, 26));   // Saturday: Friday's
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class RateTable implements RateSource {
    private final List<Quote> quotes;
    private final Map<String, NavigableMap<LocalDate, Quote>> byPair;
    private final int maxAge;
    private final boolean inverse;
    private final Optional<String> pivot;

    private RateTable(
            List<Quote> quotes,
            Map<String, NavigableMap<LocalDate, Quote>> byPair,
            int maxAge,
            boolean inverse,
            Optional<String> pivot) {
        this.quotes = quotes;
        this.byPair = byPair;
        this.maxAge = maxAge;
        this.inverse = inverse;
        this.pivot = pivot;
    }

    /**
     * A table of quotes that are not stretched at all.
     *
     * @param quotes the quotes; one that says the same as another is dropped
     * @return the table
     * @throws InvalidValueException if two quotes of one date and pair have different factors
     */
    public static RateTable of(Collection<Quote> quotes) {
        Map<String, NavigableMap<LocalDate, Quote>> byPair = new HashMap<>();
        List<Quote> kept = quotes.stream()
                .sorted(Quote.ORDER)
                .filter(quote -> isNew(byPair, quote))
                .toList();
        return new RateTable(kept, byPair, 0, false, Optional.empty());
    }

    private static boolean isNew(Map<String, NavigableMap<LocalDate, Quote>> byPair, Quote quote) {
        Quote known = byPair.computeIfAbsent(pair(quote.base(), quote.term()), any -> new TreeMap<>())
                .putIfAbsent(quote.date(), quote);
        if (known != null && known.factor().compareTo(quote.factor()) != 0) {
            throw new InvalidValueException(
                    "quotes", "must have one rate for a date and pair", known + " and " + quote);
        }
        return known == null;
    }

    /**
     * Allows for older quotes where a day has none.
     *
     * @param days how many days before the day asked for a quote may be of; 0 for the same day only
     * @return the table with that rule
     * @throws InvalidValueException if the days are negative
     */
    public RateTable withMaxAge(int days) {
        if (days < 0) {
            throw new InvalidValueException("maxAge", "must be 0 or more days", days);
        }
        return new RateTable(quotes, byPair, days, inverse, pivot);
    }

    /**
     * Allows or forbids the inverse of a quote where the pair itself has none.
     *
     * @param allowed whether to
     * @return the table with that rule
     */
    public RateTable withInverse(boolean allowed) {
        return new RateTable(quotes, byPair, maxAge, allowed, pivot);
    }

    /**
     * Allows cross rates through one currency where neither the pair nor its inverse has a quote.
     *
     * @param currencyCode the currency in the middle, such as {@code USD}
     * @return the table with that rule
     * @throws InvalidValueException if the code is no ISO 4217 code
     */
    public RateTable withPivot(String currencyCode) {
        Quote.checkCurrency("pivot", currencyCode);
        return new RateTable(quotes, byPair, maxAge, inverse, Optional.of(currencyCode));
    }

    /**
     * {@return the quotes, ordered by pair and date}
     */
    public List<Quote> quotes() {
        return quotes;
    }

    /**
     * {@return how many days old a quote may be}
     */
    public int maxAge() {
        return maxAge;
    }

    /**
     * {@return whether a rate may be the inverse of a quote}
     */
    public boolean inverse() {
        return inverse;
    }

    /**
     * {@return the currency through which there may be cross rates, if any}
     */
    public Optional<String> pivot() {
        return pivot;
    }

    @Override
    public Optional<Rate> rate(String base, String term, LocalDate date) {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(date, "date");
        if (base.equals(term)) {
            return Optional.of(Rate.same(base));
        }
        return leg(base, term, date)
                .or(() -> pivot.flatMap(middle -> leg(base, middle, date)
                        .flatMap(first -> leg(middle, term, date).map(first::then))));
    }

    /** {@inheritDoc} The quotes of each day only, whatever age the table allows otherwise. */
    @Override
    public Optional<Rate> average(String base, String term, LocalDate from, LocalDate to) {
        return maxAge == 0
                ? RateSource.super.average(base, term, from, to)
                : withMaxAge(0).average(base, term, from, to);
    }

    private Optional<Rate> leg(String base, String term, LocalDate date) {
        Optional<Rate> direct = quote(base, term, date).map(Rate::of);
        return direct.isPresent() || !inverse
                ? direct
                : quote(term, base, date).map(quote -> Rate.of(quote).inverse());
    }

    private Optional<Quote> quote(String base, String term, LocalDate date) {
        NavigableMap<LocalDate, Quote> ofPair = byPair.get(pair(base, term));
        return Optional.ofNullable(ofPair == null ? null : ofPair.floorEntry(date))
                .map(Map.Entry::getValue)
                .filter(quote -> ChronoUnit.DAYS.between(quote.date(), date) <= maxAge);
    }

    private static String pair(String base, String term) {
        return base + "/" + term;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RateTable table
                && quotes.equals(table.quotes)
                && maxAge == table.maxAge
                && inverse == table.inverse
                && pivot.equals(table.pivot);
    }

    @Override
    public int hashCode() {
        return Objects.hash(quotes, maxAge, inverse, pivot);
    }

    /**
     * {@return the number of quotes and the rules, for logs and tests}
     */
    @Override
    public String toString() {
        return "RateTable{quotes=" + quotes.size() + ", maxAge=" + maxAge + ", inverse=" + inverse + ", pivot="
                + pivot.orElse("none") + "}";
    }
}
