package io.github.trademission.metrics;

import io.github.trademission.model.OutcomeKind;
import java.util.Comparator;

/** An order of the keys of a breakdown, by their results; the largest first. */
@FunctionalInterface
public interface KeyOrder extends Comparator<Summary> {
    /**
     * By the number of deals of a kind, as tallied; the most first.
     *
     * @param kind the kind
     * @return the order
     */
    static KeyOrder byDeals(OutcomeKind kind) {
        return (one, other) ->
                Long.compare(other.tally(kind).deals(), one.tally(kind).deals());
    }

    /**
     * By the amount of a kind in one currency, as tallied; the largest first.
     *
     * @param kind the kind
     * @param currencyCode an ISO 4217 code
     * @return the order
     */
    static KeyOrder byAmount(OutcomeKind kind, String currencyCode) {
        return (one, other) ->
                other.tally(kind).total(currencyCode).compareTo(one.tally(kind).total(currencyCode));
    }
}
