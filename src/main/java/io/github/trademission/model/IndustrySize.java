package io.github.trademission.model;

import io.github.trademission.InvalidValueException;
import java.util.Objects;

/**
 * How many companies of one industry a delegation has, whether or not they are named. Immutable and thread-safe.
 *
 * @param industry the industry
 * @param companies how many, 0 or more
 */
public record IndustrySize(Industry industry, int companies) {
    /**
     * Checks the number.
     *
     * @param industry the industry
     * @param companies how many, 0 or more
     * @throws InvalidValueException if it is negative
     */
    public IndustrySize {
        Objects.requireNonNull(industry, "industry");
        if (companies < 0) {
            throw new InvalidValueException("industrySizes.companies", "must not be negative", companies);
        }
    }
}
