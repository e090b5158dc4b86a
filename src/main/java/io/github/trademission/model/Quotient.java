package io.github.trademission.model;

import java.util.Objects;

/**
 * The two published figures that a percentage is made of: 956 companies that exported of 2,020 that took part. Immutable and
 * thread-safe.
 *
 * @param numerator the id of the figure above the line
 * @param denominator the id of the figure below the line, the whole
 */
public record Quotient(String numerator, String denominator) {
    /**
     * Checks the ids.
     *
     * @param numerator the id of the figure above the line
     * @param denominator the id of the figure below the line, the whole
     * @throws io.github.trademission.InvalidValueException if one of them is blank
     */
    public Quotient {
        new Breaches()
                .notBlank("numerator", Objects.requireNonNull(numerator, "numerator"))
                .notBlank("denominator", Objects.requireNonNull(denominator, "denominator"))
                .check();
    }
}
