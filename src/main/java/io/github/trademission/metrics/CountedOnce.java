package io.github.trademission.metrics;

import io.github.trademission.model.Outcome;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.javamoney.moneta.Money;

/**
 * Why a pipeline does not add two rows: deals of one row that also stand, or may also stand, in the other. Immutable and
 * thread-safe.
 *
 * @param relation how the rows relate
 * @param mission the id of the mission
 * @param row the id of the row in which the deals count
 * @param other the id of the row in which they do not count again
 * @param deals how many deals the row stands for
 * @param amount the row's value; empty if undisclosed
 */
public record CountedOnce(
        Relation relation, String mission, String row, String other, CountRange deals, Optional<Money> amount) {
    /** How two rows relate. */
    public enum Relation {
        /** The row grew out of the other one, perhaps past rows between them. */
        GREW_OUT_OF,
        /** The row is inside the other one. */
        INSIDE,
        /** Nobody recorded whether the row is inside the other one. */
        MAYBE_INSIDE
    }

    /**
     * Checks for nulls.
     *
     * @param relation how the rows relate
     * @param mission the id of the mission
     * @param row the id of the row in which the deals count
     * @param other the id of the row in which they do not count again
     * @param deals how many deals the row stands for
     * @param amount the row's value; empty if undisclosed
     */
    public CountedOnce {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(deals, "deals");
        Objects.requireNonNull(amount, "amount");
    }

    static CountedOnce of(Relation relation, Row row, String other) {
        Outcome outcome = row.outcome();
        CountRange deals = outcome.count().isPresent()
                ? CountRange.exactly(outcome.count().getAsInt())
                : new CountRange(1, OptionalLong.empty());
        return new CountedOnce(relation, row.mission().id(), outcome.id(), other, deals, outcome.currentValue());
    }
}
