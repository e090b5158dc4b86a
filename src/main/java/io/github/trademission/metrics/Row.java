package io.github.trademission.metrics;

import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import java.util.Objects;

/**
 * A row of results together with the mission that it belongs to. Immutable and thread-safe.
 *
 * @param mission the mission
 * @param outcome one of its rows
 */
public record Row(Mission mission, Outcome outcome) {
    /**
     * Checks for nulls.
     *
     * @param mission the mission
     * @param outcome one of its rows
     */
    public Row {
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(outcome, "outcome");
    }
}
