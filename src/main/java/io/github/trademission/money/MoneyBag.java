package io.github.trademission.money;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;

/**
 * Amounts in several currencies, one per currency, never added across currencies.
 *
 * <p>A bag is a vector: a currency that is absent stands at zero, and an amount of zero leaves no trace, so
 * {@code bag.minus(bag)} equals {@link #empty()}. Amounts go in exact to the minor unit; sums beyond the range of a single
 * amount widen and stay exact. Currencies are ordered by their code.
 *
 * <pre>{@code
 * MoneyBag bag = MoneyBag.of(Amounts.of("18410000", "USD"), Amounts.of("13930000", "USD"), Amounts.of("500", "KRW"));
 * bag.amount("USD");   // USD 32340000.00
 * bag.amount("EUR");   // EUR 0.00
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class MoneyBag {
    private static final MoneyBag EMPTY = new MoneyBag(new TreeMap<>());

    /** Minor units by currency code; no entry is zero. */
    private final SortedMap<String, BigInteger> minorUnits;

    private MoneyBag(SortedMap<String, BigInteger> minorUnits) {
        this.minorUnits = minorUnits;
    }

    /**
     * {@return the bag with nothing in it, the identity of {@link #plus(MoneyBag)}}
     */
    public static MoneyBag empty() {
        return EMPTY;
    }

    /**
     * A bag of some amounts; those of one currency are added.
     *
     * @param amounts amounts of whatever implementation
     * @return their sum per currency
     * @throws io.github.trademission.InvalidValueException if one of them has no canonical form
     */
    public static MoneyBag of(MonetaryAmount... amounts) {
        return total(Arrays.asList(amounts));
    }

    /**
     * The sum of any number of amounts, per currency; the sum of none is the empty bag.
     *
     * @param amounts amounts of whatever implementation
     * @return their sum per currency
     * @throws io.github.trademission.InvalidValueException if one of them has no canonical form
     */
    public static MoneyBag total(Iterable<? extends MonetaryAmount> amounts) {
        Accumulator sum = new Accumulator();
        amounts.forEach(sum::add);
        return sum.bag();
    }

    /**
     * A collector of amounts into their sum per currency, fit for parallel streams.
     *
     * @param <A> the amounts' type
     * @return a collector; its result for an empty stream is the empty bag
     */
    public static <A extends MonetaryAmount> Collector<A, ?, MoneyBag> collector() {
        return Collector.of(
                Accumulator::new,
                Accumulator::add,
                Accumulator::merge,
                Accumulator::bag,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Adds an amount.
     *
     * @param amount an amount of whatever implementation
     * @return a bag with the amount added to what it held in that currency
     */
    public MoneyBag plus(MonetaryAmount amount) {
        return plus(of(amount));
    }

    /**
     * Adds a bag, currency by currency.
     *
     * @param other another bag
     * @return the sum of both
     */
    public MoneyBag plus(MoneyBag other) {
        Accumulator sum = new Accumulator();
        sum.addAll(minorUnits);
        sum.addAll(other.minorUnits);
        return sum.bag();
    }

    /**
     * Takes an amount away; what is left may be negative.
     *
     * @param amount an amount of whatever implementation
     * @return a bag with the amount taken away
     */
    public MoneyBag minus(MonetaryAmount amount) {
        return minus(of(amount));
    }

    /**
     * Takes a bag away, currency by currency; what is left may be negative.
     *
     * @param other another bag
     * @return the difference
     */
    public MoneyBag minus(MoneyBag other) {
        return plus(other.negate());
    }

    /**
     * {@return this bag with the sign of every amount turned}
     */
    public MoneyBag negate() {
        SortedMap<String, BigInteger> negated = new TreeMap<>();
        minorUnits.forEach((code, units) -> negated.put(code, units.negate()));
        return new MoneyBag(negated);
    }

    /**
     * The amount in one currency.
     *
     * @param currencyCode an ISO 4217 code
     * @return what the bag holds in that currency, zero if nothing
     * @throws io.github.trademission.InvalidValueException if the code is no ISO 4217 code
     */
    public Money amount(String currencyCode) {
        BigInteger held = minorUnits.get(Objects.requireNonNull(currencyCode, "currencyCode"));
        return Amounts.ofMinorUnits(held == null ? BigInteger.ZERO : held, currencyCode);
    }

    /**
     * The amount in one currency.
     *
     * @param currency an ISO 4217 currency
     * @return what the bag holds in that currency, zero if nothing
     * @throws io.github.trademission.InvalidValueException if the currency is no ISO 4217 currency
     */
    public Money amount(CurrencyUnit currency) {
        return amount(currency.getCurrencyCode());
    }

    /**
     * {@return the codes of the currencies with an amount other than zero, in alphabetical order}
     */
    public Set<String> currencies() {
        return Collections.unmodifiableSet(minorUnits.keySet());
    }

    /**
     * {@return the amounts other than zero, ordered by currency code}
     */
    public List<Money> amounts() {
        return minorUnits.entrySet().stream()
                .map(entry -> Amounts.ofMinorUnits(entry.getValue(), entry.getKey()))
                .toList();
    }

    /**
     * {@return whether every currency stands at zero}
     */
    public boolean isEmpty() {
        return minorUnits.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MoneyBag bag && minorUnits.equals(bag.minorUnits);
    }

    @Override
    public int hashCode() {
        return minorUnits.hashCode();
    }

    /**
     * {@return the amounts in their text form, such as {@code [KRW 500, USD 32340000.00]}}
     */
    @Override
    public String toString() {
        return amounts().stream().map(Amounts::text).toList().toString();
    }

    private static final class Accumulator {
        private final Map<String, BigInteger> sums = new TreeMap<>();

        void add(MonetaryAmount amount) {
            Objects.requireNonNull(amount, "amount");
            addUnits(amount.getCurrency().getCurrencyCode(), Amounts.exactMinorUnits(amount));
        }

        void addAll(Map<String, BigInteger> units) {
            units.forEach(this::addUnits);
        }

        Accumulator merge(Accumulator other) {
            addAll(other.sums);
            return this;
        }

        MoneyBag bag() {
            SortedMap<String, BigInteger> kept = new TreeMap<>(sums);
            kept.values().removeIf(units -> units.signum() == 0);
            return kept.isEmpty() ? EMPTY : new MoneyBag(kept);
        }

        private void addUnits(String code, BigInteger units) {
            sums.merge(code, units, BigInteger::add);
        }
    }
}
