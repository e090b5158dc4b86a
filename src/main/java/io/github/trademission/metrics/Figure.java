package io.github.trademission.metrics;

import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.Amounts;
import java.util.AbstractList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What is known of the deals and amounts of one or more kinds of results: each a range where something is not known, with the
 * doubts that make it one. Amounts are of the rows whose value is disclosed; {@link #undisclosed()} says how many rows have
 * none, since no bound can include those. Immutable and thread-safe.
 */
public final class Figure {
    private final Set<OutcomeKind> kinds;
    private final CountRange deals;
    private final SortedMap<String, MoneyRange> amounts;
    private final CountRange undisclosed;
    private final Doubts doubts;

    Figure(
            Set<OutcomeKind> kinds,
            CountRange deals,
            SortedMap<String, MoneyRange> amounts,
            CountRange undisclosed,
            Doubts doubts) {
        this.kinds = Collections.unmodifiableSet(kinds);
        this.deals = deals;
        this.amounts = Collections.unmodifiableSortedMap(amounts);
        this.undisclosed = undisclosed;
        this.doubts = doubts;
    }

    /**
     * {@return the kinds of results that it is about, in the order of their stages}
     */
    public Set<OutcomeKind> kinds() {
        return kinds;
    }

    /**
     * {@return the number of deals}
     */
    public CountRange deals() {
        return deals;
    }

    /**
     * {@return the amounts by currency code, in alphabetical order; no entry where nothing was disclosed}
     */
    public SortedMap<String, MoneyRange> amounts() {
        return amounts;
    }

    /**
     * The amount in one currency.
     *
     * @param currencyCode an ISO 4217 code
     * @return the range; exactly zero if nothing was disclosed in that currency
     */
    public MoneyRange amount(String currencyCode) {
        MoneyRange known = amounts.get(Objects.requireNonNull(currencyCode, "currencyCode"));
        return known != null ? known : MoneyRange.exactly(Amounts.ofMinorUnits(0, currencyCode));
    }

    /**
     * {@return the number of rows without a value}
     */
    public CountRange undisclosed() {
        return undisclosed;
    }

    /**
     * {@return why it is a range, and what does not fit together; ordered by mission, reason and row}
     */
    public Doubts doubts() {
        return doubts;
    }

    /**
     * Adds the figure of other rows of the same kinds.
     *
     * @param other another figure
     * @return the figure of both
     */
    Figure plus(Figure other) {
        FigureBuilder sum = new FigureBuilder(kinds);
        sum.add(this);
        sum.add(other);
        return sum.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figure figure
                && kinds.equals(figure.kinds)
                && deals.equals(figure.deals)
                && amounts.equals(figure.amounts)
                && undisclosed.equals(figure.undisclosed)
                && doubts.isSame(figure.doubts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kinds, deals, amounts, undisclosed, doubts);
    }

    /**
     * {@return kinds, deals, amounts and undisclosed rows, for logs and tests}
     */
    @Override
    public String toString() {
        return kinds + ": " + deals + " / " + amounts.values() + ", undisclosed " + undisclosed;
    }

    /**
     * The doubts of a figure, in the order of mission, reason and rows: all of them or, of the figures of {@link MissionSums}, the first
     * by that order, with how many there are of each reason. As a list it is of those told. Immutable and thread-safe.
     */
    public static final class Doubts extends AbstractList<Doubt> {
        private static final Comparator<Doubt> ORDER = Comparator.comparing(Doubt::mission)
                .thenComparing(Doubt::reason)
                .thenComparing(Doubt::row)
                .thenComparing(Doubt::other);
        private static final Doubts NONE = new Doubts(new Told(List.of(), Map.of()));

        private volatile Supplier<Told> source;

        /** Put in order once somebody asks for it, since for most figures nobody does. */
        private Doubts(Supplier<Told> source) {
            this.source = source;
        }

        private record Told(List<Doubt> first, Map<Doubt.Reason, Long> byReason) implements Supplier<Told> {
            @Override
            public Told get() {
                return this;
            }
        }

        /** Doubts in whatever order, perhaps several times the same. */
        private record Found(List<Doubt> doubts) implements Supplier<Told> {
            @Override
            public Told get() {
                Map<Doubt.Reason, Long> numbers = new EnumMap<>(Doubt.Reason.class);
                List<Doubt> ordered = doubts.stream().distinct().sorted(ORDER).toList();
                ordered.forEach(doubt -> numbers.merge(doubt.reason(), 1L, Long::sum));
                return new Told(ordered, Collections.unmodifiableMap(numbers));
            }
        }

        private Told told() {
            Told told = source.get();
            source = told;
            return told;
        }

        /**
         * {@return no doubts}
         */
        public static Doubts none() {
            return NONE;
        }

        /** All of some doubts, each once. */
        static Doubts of(Collection<Doubt> doubts) {
            return doubts.isEmpty() ? NONE : new Doubts(new Found(List.copyOf(doubts)));
        }

        /**
         * {@return how many doubts there are of each reason, told or not}
         */
        public Map<Doubt.Reason, Long> byReason() {
            return told().byReason();
        }

        /**
         * {@return how many doubts there are, told or not}
         */
        public long count() {
            return byReason().values().stream().mapToLong(Long::longValue).sum();
        }

        /**
         * Those of one reason.
         *
         * @param reason the reason
         * @return its doubts
         */
        public Doubts of(Doubt.Reason reason) {
            Long number = byReason().get(reason);
            return number == null
                    ? NONE
                    : new Doubts(new Told(
                            told().first().stream()
                                    .filter(doubt -> doubt.reason() == reason)
                                    .toList(),
                            Map.of(reason, number)));
        }

        /** Whether these are the same doubts, told or not. */
        boolean isSame(Doubts other) {
            return told().equals(other.told());
        }

        @Override
        public Doubt get(int index) {
            return told().first().get(index);
        }

        @Override
        public int size() {
            return told().first().size();
        }

        /** Adds the doubts of other missions up, and keeps the first of them; not thread-safe. */
        static final class Sum {
            private final int most;
            private final TreeSet<Doubt> first = new TreeSet<>(ORDER);
            private final Map<Doubt.Reason, Long> byReason = new EnumMap<>(Doubt.Reason.class);

            /** One that tells no more than so many. */
            Sum(int most) {
                this.most = most;
            }

            void add(Doubts doubts) {
                doubts.byReason().forEach((reason, number) -> byReason.merge(reason, number, Long::sum));
                for (Doubt doubt : doubts.told().first()) {
                    if (first.size() < most) {
                        first.add(doubt);
                    } else if (ORDER.compare(doubt, first.last()) < 0) {
                        first.add(doubt);
                        first.pollLast();
                    } else {
                        return;
                    }
                }
            }

            Doubts total() {
                return byReason.isEmpty()
                        ? NONE
                        : new Doubts(
                                new Told(List.copyOf(first), Collections.unmodifiableMap(new EnumMap<>(byReason))));
            }
        }
    }
}
