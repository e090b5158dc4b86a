package io.github.trademission.metrics.conversion;

import io.github.trademission.metrics.Breakdown;
import io.github.trademission.metrics.Cell;
import io.github.trademission.metrics.CrossTab;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.MoneyBag;
import io.github.trademission.money.rate.Conversion;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;

/**
 * The amounts of a {@link Breakdown} in one currency.
 *
 * <p>The exact amounts of all keys, of {@link #unattributed} and of {@link #unallocated} add up to that of {@link #total}. Each
 * of them is rounded on its own, and so is the total, which therefore can differ from the sum of the rounded parts by up to one
 * minor unit for each: {@link #roundingDifference} says by how much. Immutable and thread-safe.
 *
 * @param <K> the keys' type
 */
public final class ConvertedBreakdown<K> {
    private final Dimension<K> dimension;
    private final Map<Object, ConvertedSummary> byIdentity;
    private final Map<K, ConvertedSummary> parts;
    private final Map<Set<K>, ConvertedSummary> unallocated;
    private final ConvertedSummary unattributed;
    private final ConvertedSummary total;
    private final ConvertedSummary nothing;

    private ConvertedBreakdown(Sums<K> sums, Breakdown<K> recorded, ConvertedSummary total) {
        this.dimension = recorded.dimension();
        this.byIdentity = new HashMap<>();
        Map<K, ConvertedSummary> byKey = new LinkedHashMap<>();
        for (K key : recorded.keys()) {
            ConvertedSummary part =
                    sums.part(Optional.of(dimension.identity(key))).build();
            byIdentity.put(dimension.identity(key), part);
            byKey.put(key, part);
        }
        Map<Set<K>, ConvertedSummary> together = new LinkedHashMap<>();
        for (Set<K> keys : recorded.unallocated().keySet()) {
            together.put(keys, sums.together(sums.identities(keys)).build());
        }
        this.parts = Collections.unmodifiableMap(byKey);
        this.unallocated = Collections.unmodifiableMap(together);
        this.unattributed = sums.part(Optional.empty()).build();
        this.total = total;
        this.nothing = new ConvertedSummary.Builder(sums.conversion).build();
    }

    /**
     * The amounts of {@link Results#by(Dimension)} in one currency, at rates as for {@link ConvertedSummary#of}.
     *
     * @param results the results
     * @param dimension the dimension
     * @param conversion the currency, the rates and their days
     * @param <K> the keys' type
     * @return the converted amounts
     * @throws io.github.trademission.money.rate.MissingRatesException if rates are missing, unless they may be; it lists all of them
     */
    public static <K> ConvertedBreakdown<K> of(Results results, Dimension<K> dimension, Conversion conversion) {
        CrossTab<K, RateDay> table = results.by(dimension, RateDay.DIMENSION);
        // The total first: if rates are missing, it is the total that lists all of them.
        ConvertedSummary total = ConvertedSummary.of(table.columns(), conversion, EnumSet.allOf(OutcomeKind.class));
        Sums<K> sums = new Sums<>(dimension, conversion);
        sums.add(table.cells());
        return new ConvertedBreakdown<>(sums, table.rows(), total);
    }

    /**
     * {@return the dimension}
     */
    public Dimension<K> dimension() {
        return dimension;
    }

    /**
     * {@return the keys under which there are rows, in the dimension's natural order}
     */
    public List<K> keys() {
        return List.copyOf(parts.keySet());
    }

    /**
     * The amounts under one key.
     *
     * @param key the key
     * @return its amounts; zero if there are no rows
     */
    public ConvertedSummary of(K key) {
        return byIdentity.getOrDefault(dimension.identity(Objects.requireNonNull(key, "key")), nothing);
    }

    /**
     * {@return the amounts of each key, in order}
     */
    public Map<K, ConvertedSummary> parts() {
        return parts;
    }

    /**
     * {@return the amounts of which nobody recorded the key}
     */
    public ConvertedSummary unattributed() {
        return unattributed;
    }

    /**
     * {@return the amounts that several keys have together, their shares unknown, by those keys}
     */
    public Map<Set<K>, ConvertedSummary> unallocated() {
        return unallocated;
    }

    /**
     * {@return the amounts of all rows, each counted once, rounded from the exact sums}
     */
    public ConvertedSummary total() {
        return total;
    }

    /**
     * What rounding makes of the parts of a kind: its total less the rounded amounts of all keys, of what is unattributed and of
     * what is unallocated. For a table whose last line must agree with its others.
     *
     * @param kind the kind
     * @return the difference, zero or a few minor units
     */
    public Money roundingDifference(OutcomeKind kind) {
        Money whole = total.of(kind).total();
        MoneyBag ofParts = Stream.of(parts.values(), unallocated.values(), List.of(unattributed))
                .flatMap(Collection::stream)
                .map(part -> part.of(kind).total())
                .collect(MoneyBag.collector());
        return MoneyBag.of(whole).minus(ofParts).amount(whole.getCurrency());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConvertedBreakdown<?> breakdown
                && dimension.equals(breakdown.dimension)
                && keys().equals(breakdown.keys())
                && parts.equals(breakdown.parts)
                && unallocated.equals(breakdown.unallocated)
                && unattributed.equals(breakdown.unattributed)
                && total.equals(breakdown.total);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dimension, parts, unallocated, unattributed, total);
    }

    /**
     * {@return the parts in words, for logs and tests}
     */
    @Override
    public String toString() {
        return dimension + ": " + parts + ", unattributed " + unattributed + ", unallocated " + unallocated.values();
    }

    /** Puts the days of each key together. */
    private static final class Sums<K> {
        private final Dimension<K> dimension;
        private final Conversion conversion;
        private final Map<Optional<Object>, ConvertedSummary.Builder> parts = new HashMap<>();
        private final Map<Set<Object>, ConvertedSummary.Builder> unallocated = new HashMap<>();

        Sums(Dimension<K> dimension, Conversion conversion) {
            this.dimension = dimension;
            this.conversion = conversion;
        }

        void add(Breakdown<Cell<K, RateDay>> cells) {
            cells.parts()
                    .forEach((cell, summary) ->
                            part(cell.row().map(dimension::identity)).add(summary, date(cell)));
            cells.unallocated().forEach((together, summary) -> {
                List<K> known = together.stream()
                        .map(Cell::row)
                        .flatMap(Optional::stream)
                        .toList();
                together(identities(known))
                        .add(summary, date(together.iterator().next()));
            });
        }

        private static Optional<LocalDate> date(Cell<?, RateDay> cell) {
            return cell.column().flatMap(RateDay::date);
        }

        ConvertedSummary.Builder part(Optional<Object> identity) {
            return parts.computeIfAbsent(identity, unseen -> new ConvertedSummary.Builder(conversion));
        }

        ConvertedSummary.Builder together(Set<Object> identities) {
            return unallocated.computeIfAbsent(identities, unseen -> new ConvertedSummary.Builder(conversion));
        }

        Set<Object> identities(Collection<K> keys) {
            return keys.stream().map(dimension::identity).collect(Collectors.toSet());
        }
    }
}
