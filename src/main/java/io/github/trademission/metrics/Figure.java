package io.github.trademission.metrics;

import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.Amounts;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;

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
    private volatile Doubts doubts;

    /** Found in whatever order, perhaps several times the same, until somebody asks for them. */
    private record Doubts(List<Doubt> found, boolean areSorted) {}

    Figure(
            Set<OutcomeKind> kinds,
            CountRange deals,
            SortedMap<String, MoneyRange> amounts,
            CountRange undisclosed,
            List<Doubt> doubts) {
        this.kinds = Collections.unmodifiableSet(kinds);
        this.deals = deals;
        this.amounts = Collections.unmodifiableSortedMap(amounts);
        this.undisclosed = undisclosed;
        this.doubts = new Doubts(List.copyOf(doubts), doubts.isEmpty());
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
    public List<Doubt> doubts() {
        Doubts known = doubts;
        if (!known.areSorted()) {
            known = new Doubts(
                    known.found().stream().distinct().sorted(Doubt.ORDER).toList(), true);
            doubts = known;
        }
        return known.found();
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
                && doubts().equals(figure.doubts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kinds, deals, amounts, undisclosed, doubts());
    }

    /**
     * {@return kinds, deals, amounts and undisclosed rows, for logs and tests}
     */
    @Override
    public String toString() {
        return kinds + ": " + deals + " / " + amounts.values() + ", undisclosed " + undisclosed;
    }
}
