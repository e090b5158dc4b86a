package io.github.trademission.report;

import io.github.trademission.InvalidValueException;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Results;
import io.github.trademission.money.rate.Conversion;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a {@link ResultsReport} is about, whatever its form. Immutable and thread-safe.
 *
 * @param results the results
 * @param dimensions the one or two dimensions asked for; empty if the usual ones do
 * @param conversion the currency, rates and days asked for
 */
public record ReportSubject(Results results, List<Dimension<?>> dimensions, Optional<Conversion> conversion) {
    /**
     * Checks the dimensions.
     *
     * @param results the results
     * @param dimensions the one or two dimensions asked for; empty if the usual ones do
     * @param conversion the currency, rates and days asked for
     * @throws InvalidValueException if there are more than two dimensions
     */
    public ReportSubject {
        Objects.requireNonNull(results, "results");
        Objects.requireNonNull(conversion, "conversion");
        if (dimensions.size() > 2) {
            throw new InvalidValueException("dimensions", "must be one or two", dimensions);
        }
        dimensions = List.copyOf(dimensions);
    }
}
