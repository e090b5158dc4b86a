package io.github.trademission.json;

import io.github.trademission.model.Mission;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one line of many gave: a mission, or what is wrong with the line. Immutable and thread-safe.
 *
 * @param line the line's number, counted from 1
 * @param mission the mission, if nothing is wrong
 * @param problems what is wrong, in the order of the line; empty if there is a mission
 */
public record Reading(int line, Optional<Mission> mission, List<Problem> problems) {
    /**
     * Keeps a copy of the problems.
     *
     * @param line the line's number
     * @param mission the mission, if nothing is wrong
     * @param problems what is wrong
     */
    public Reading {
        Objects.requireNonNull(mission, "mission");
        problems = List.copyOf(problems);
    }

    /**
     * The mission, or an exception.
     *
     * @return the mission of the line
     * @throws InvalidDocumentException if something is wrong with the line
     */
    public Mission orElseThrow() {
        return mission.orElseThrow(() -> new InvalidDocumentException(problems));
    }
}
