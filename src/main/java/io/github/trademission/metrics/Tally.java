package io.github.trademission.metrics;

import io.github.trademission.model.Outcome;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.javamoney.moneta.Money;

/**
 * What rows of results add up to: deals, rows, unknowns, and per currency the sum, the smallest and the largest value of a
 * row. Undisclosed values and unknown counts are counted as such and never taken for zero.
 *
 * <p>Adding tallies is associative and commutative, {@link #empty()} is its identity; so rows may be split, merged and
 * collected in parallel in any order, to equal results. A tally adds whatever rows it is given as if they were separate
 * deals; {@link Results} knows the links between them.
 *
 * <p>Immutable and thread-safe.
 */
public final class Tally {
    private static final Tally EMPTY = new Tally(0, 0, 0, 0, new TreeMap<>());

    private final long rows;
    private final long deals;
    private final long rowsWithoutCount;
    private final long rowsWithoutValue;
    private final SortedMap<String, CurrencySum> sums;

    Tally(long rows, long deals, long rowsWithoutCount, long rowsWithoutValue, SortedMap<String, CurrencySum> sums) {
        this.rows = rows;
        this.deals = deals;
        this.rowsWithoutCount = rowsWithoutCount;
        this.rowsWithoutValue = rowsWithoutValue;
        this.sums = sums;
    }

    /**
     * {@return the tally of no rows}
     */
    public static Tally empty() {
        return EMPTY;
    }

    /**
     * The tally of one row, at its current value.
     *
     * @param row the row
     * @return its tally
     */
    public static Tally of(Outcome row) {
        TallyBuilder builder = new TallyBuilder();
        builder.add(row);
        return builder.build();
    }

    /**
     * A collector of rows into their tally, fit for parallel streams.
     *
     * @return a collector; its result for an empty stream is the empty tally
     */
    public static Collector<Outcome, ?, Tally> collector() {
        return Collector.of(
                TallyBuilder::new,
                TallyBuilder::add,
                TallyBuilder::merge,
                TallyBuilder::build,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Adds another tally.
     *
     * @param other another tally
     * @return the tally of the rows of both
     */
    public Tally plus(Tally other) {
        TallyBuilder builder = new TallyBuilder();
        builder.add(this);
        builder.add(other);
        return builder.build();
    }

    /**
     * {@return the number of rows}
     */
    public long rows() {
        return rows;
    }

    /**
     * {@return the number of deals in the rows whose count is known}
     */
    public long deals() {
        return deals;
    }

    /**
     * {@return the number of rows whose count is unknown}
     */
    public long rowsWithoutCount() {
        return rowsWithoutCount;
    }

    /**
     * {@return the number of rows whose value is undisclosed}
     */
    public long rowsWithoutValue() {
        return rowsWithoutValue;
    }

    /**
     * {@return the codes of the currencies in which a value was disclosed, in alphabetical order}
     */
    public Set<String> currencies() {
        return Collections.unmodifiableSet(sums.keySet());
    }

    /**
     * {@return the disclosed values added up, per currency}
     */
    public MoneyBag total() {
        return MoneyBag.total(sums.keySet().stream().map(this::total).toList());
    }

    /**
     * The disclosed values of one currency added up.
     *
     * @param currencyCode an ISO 4217 code
     * @return their sum; zero if there are none, see {@link #currencies()}
     */
    public Money total(String currencyCode) {
        return Amounts.ofMinorUnits(sum(currencyCode).total(), currencyCode);
    }

    /**
     * The smallest value of a row in one currency.
     *
     * @param currencyCode an ISO 4217 code
     * @return the smallest disclosed value, that of a whole row even if it is a batch, or of the key's share of it in a
     *     breakdown; empty if there is none
     */
    public Optional<Money> minimum(String currencyCode) {
        CurrencySum sum = sum(currencyCode);
        return sum.rows() == 0 ? Optional.empty() : Optional.of(Amounts.ofMinorUnits(sum.minimum(), currencyCode));
    }

    /**
     * The largest value of a row in one currency.
     *
     * @param currencyCode an ISO 4217 code
     * @return the largest disclosed value, that of a whole row even if it is a batch, or of the key's share of it in a
     *     breakdown; empty if there is none
     */
    public Optional<Money> maximum(String currencyCode) {
        CurrencySum sum = sum(currencyCode);
        return sum.rows() == 0 ? Optional.empty() : Optional.of(Amounts.ofMinorUnits(sum.maximum(), currencyCode));
    }

    /**
     * The rows with a value in one currency.
     *
     * @param currencyCode an ISO 4217 code
     * @return how many there are
     */
    public long rows(String currencyCode) {
        return sum(currencyCode).rows();
    }

    /**
     * The deals in rows that have both a count and a value in one currency: what an average value per deal divides by.
     *
     * @param currencyCode an ISO 4217 code
     * @return how many there are
     */
    public long valuedDeals(String currencyCode) {
        return sum(currencyCode).deals();
    }

    /**
     * The value of the rows that have both a count and a value in one currency: what an average value per deal divides.
     *
     * @param currencyCode an ISO 4217 code
     * @return their sum
     */
    public Money countedTotal(String currencyCode) {
        return Amounts.ofMinorUnits(sum(currencyCode).countedTotal(), currencyCode);
    }

    private CurrencySum sum(String currencyCode) {
        return Objects.requireNonNullElse(sums.get(Objects.requireNonNull(currencyCode)), CurrencySum.NONE);
    }

    SortedMap<String, CurrencySum> sums() {
        return sums;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally
                && rows == tally.rows
                && deals == tally.deals
                && rowsWithoutCount == tally.rowsWithoutCount
                && rowsWithoutValue == tally.rowsWithoutValue
                && sums.equals(tally.sums);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rows, deals, rowsWithoutCount, rowsWithoutValue, sums);
    }

    /**
     * {@return the parts in words, for logs and tests}
     */
    @Override
    public String toString() {
        return "Tally{rows=" + rows + ", deals=" + deals + ", rowsWithoutCount=" + rowsWithoutCount
                + ", rowsWithoutValue=" + rowsWithoutValue + ", total=" + total() + "}";
    }
}
