package io.github.trademission.metrics.comparison;

import io.github.trademission.metrics.Breakdown;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.Population;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.Summary;
import io.github.trademission.metrics.Tally;
import io.github.trademission.model.OutcomeKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Two sets of results beside each other: two missions, two years, one mission on two days. Deals and amounts are as recorded,
 * the dead ones too; each kind and each currency stands by itself. Ranges and undisclosed values make each {@link Difference} a range,
 * or absent. A side without any rows of a kind or key is zero there; {@link #newKeys} and {@link #vanishedKeys} say where that is.
 *
 * <pre>{@code
 * Comparison<Company> companies = Comparison.by(Dimension.COMPANY, of2018, of2019);
 * companies.newKeys();                                       // companies with results in 2019 only
 * companies.line(hanbit).amount(OutcomeKind.CONTRACT, "USD") // -30000 (100000 -> 70000)
 *         .relative().flatMap(change -> change.percent(1));  // -30.0
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <K> the type of the keys that the results are broken down by
 */
public final class Comparison<K> {
    private final Breakdown<K> base;
    private final Breakdown<K> current;
    private final int missions;
    private final List<K> keys;
    private final List<K> newKeys;
    private final List<K> vanishedKeys;

    private Comparison(Breakdown<K> base, Breakdown<K> current, int missions) {
        this.base = base;
        this.current = current;
        this.missions = missions;
        this.newKeys = missingFrom(base, current.keys());
        this.vanishedKeys = missingFrom(current, base.keys());
        this.keys = merged();
    }

    /**
     * Two results by kind.
     *
     * @param base what is compared with, such as last year's results
     * @param current what is compared, such as this year's results
     * @return the comparison; its keys are the kinds of which there are rows
     */
    public static Comparison<OutcomeKind> of(Results base, Results current) {
        return by(Dimension.KIND, base, current);
    }

    /**
     * Two results by the keys of a dimension.
     *
     * @param dimension the dimension
     * @param base what is compared with, such as last year's results
     * @param current what is compared, such as this year's results
     * @param <K> the keys' type
     * @return the comparison
     */
    public static <K> Comparison<K> by(Dimension<K> dimension, Results base, Results current) {
        return new Comparison<>(
                base.by(dimension), current.by(dimension), base.missions().size());
    }

    /**
     * {@return the results compared with}
     */
    public Breakdown<K> base() {
        return base;
    }

    /**
     * {@return the results compared}
     */
    public Breakdown<K> current() {
        return current;
    }

    /**
     * {@return the keys of either side: those of the current results in their order, and among them the vanished ones, behind
     * the key that they followed in the base}
     */
    public List<K> keys() {
        return keys;
    }

    /**
     * {@return the keys under which there are rows now and were none in the base}
     */
    public List<K> newKeys() {
        return newKeys;
    }

    /**
     * {@return the keys under which there were rows in the base and are none now}
     */
    public List<K> vanishedKeys() {
        return vanishedKeys;
    }

    /**
     * {@return the results of all rows, each counted once}
     */
    public Line total() {
        return new Line(base.total(), current.total(), missions);
    }

    /**
     * The results under one key. Where a row can fall under several keys, its deals are participations.
     *
     * @param key the key
     * @return its line; zero on a side that has no rows under it
     */
    public Line line(K key) {
        return new Line(base.of(key), current.of(key), missions);
    }

    /**
     * {@return the results of which nobody recorded the key}
     */
    public Line unattributed() {
        return new Line(base.unattributed(), current.unattributed(), missions);
    }

    /**
     * {@return both sides in words, for logs and tests}
     */
    @Override
    public String toString() {
        return base + " -> " + current;
    }

    private List<K> missingFrom(Breakdown<K> other, List<K> candidates) {
        Set<Object> known = new HashSet<>();
        other.keys().forEach(key -> known.add(identity(key)));
        return candidates.stream().filter(key -> !known.contains(identity(key))).toList();
    }

    private List<K> merged() {
        Set<Object> vanished = new HashSet<>();
        vanishedKeys.forEach(key -> vanished.add(identity(key)));
        List<K> all = new ArrayList<>();
        Map<Object, List<K>> after = new HashMap<>();
        List<K> followers = all;
        for (K key : base.keys()) {
            if (vanished.contains(identity(key))) {
                followers.add(key);
            } else {
                followers = after.computeIfAbsent(identity(key), any -> new ArrayList<>());
            }
        }
        for (K key : current.keys()) {
            all.add(key);
            all.addAll(after.getOrDefault(identity(key), List.of()));
        }
        return List.copyOf(all);
    }

    private Object identity(K key) {
        return base.dimension().identity(key);
    }

    /** The results of one key, or of all, on both sides. Immutable and thread-safe. */
    public static final class Line {
        private final Summary base;
        private final Summary current;
        private final int missions;

        Line(Summary base, Summary current, int missions) {
            this.base = base;
            this.current = current;
            this.missions = missions;
        }

        /**
         * {@return what is compared with}
         */
        public Summary base() {
            return base;
        }

        /**
         * {@return what is compared}
         */
        public Summary current() {
            return current;
        }

        /**
         * {@return the kinds of which there are rows on either side, in the order of their stages}
         */
        public Set<OutcomeKind> kinds() {
            Set<OutcomeKind> kinds = EnumSet.noneOf(OutcomeKind.class);
            kinds.addAll(base.kinds());
            kinds.addAll(current.kinds());
            return Collections.unmodifiableSet(kinds);
        }

        /**
         * The currencies in which values of a kind are disclosed on either side.
         *
         * @param kind the kind
         * @return their codes, in alphabetical order
         */
        public Set<String> currencies(OutcomeKind kind) {
            Set<String> codes = new TreeSet<>(base.figure(kind).amounts().keySet());
            codes.addAll(current.figure(kind).amounts().keySet());
            return Collections.unmodifiableSet(codes);
        }

        /**
         * The deals of a kind.
         *
         * @param kind the kind
         * @return how their number moved
         */
        public Difference deals(OutcomeKind kind) {
            String name = kind.nameIn(Locale.ENGLISH);
            long deals = base.tally(kind).deals();
            return difference(
                    name + " by count",
                    Compared.deals(base.figure(kind), Compared.Position.BASE),
                    Compared.deals(current.figure(kind), Compared.Position.CURRENT),
                    Optional.empty(),
                    new Population(name, deals, deals, missions));
        }

        /**
         * The amounts of a kind in one currency. {@linkplain Figure#undisclosed() Rows without a value} may be in that currency, and
         * leave the difference without a bound.
         *
         * @param kind the kind
         * @param currencyCode an ISO 4217 code
         * @return how their sum moved, with the numbers of rows without a value; its population is the rows of the base with a value in
         *     the currency
         */
        public Difference amount(OutcomeKind kind, String currencyCode) {
            Objects.requireNonNull(currencyCode, "currencyCode");
            Tally tally = base.tally(kind);
            return difference(
                    kind.nameIn(Locale.ENGLISH) + " in " + currencyCode,
                    Compared.amount(base.figure(kind), currencyCode, Compared.Position.BASE),
                    Compared.amount(current.figure(kind), currencyCode, Compared.Position.CURRENT),
                    Optional.of(currencyCode),
                    new Population("row", tally.rows(currencyCode), tally.rows(), missions));
        }

        private static Difference difference(
                String name, Compared from, Compared to, Optional<String> currency, Population population) {
            return new Difference(
                    name,
                    from.number(),
                    to.number(),
                    currency,
                    from.undisclosed(),
                    to.undisclosed(),
                    population,
                    Stream.concat(from.missing().stream(), to.missing().stream())
                            .toList());
        }

        /**
         * {@return both sides in words, for logs and tests}
         */
        @Override
        public String toString() {
            return base + " -> " + current;
        }
    }
}
