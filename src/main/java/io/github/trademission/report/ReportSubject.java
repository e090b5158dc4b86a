package io.github.trademission.report;

import io.github.trademission.InvalidValueException;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.MissionMeasure;
import io.github.trademission.money.rate.Conversion;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a {@link ResultsReport} is about, whatever its form. Immutable and thread-safe.
 *
 * @param missions the results of missions, or their sums
 * @param dimensions the one or two dimensions asked for; empty if the usual ones do
 * @param conversion the currency, rates and days asked for
 */
public record ReportSubject(
        MissionMeasure.Source missions, List<Dimension<?>> dimensions, Optional<Conversion> conversion) {
    /**
     * Checks the dimensions.
     *
     * @param missions the results of missions, or their sums
     * @param dimensions the one or two dimensions asked for; empty if the usual ones do
     * @param conversion the currency, rates and days asked for
     * @throws InvalidValueException if there are more than two dimensions
     */
    public ReportSubject {
        Objects.requireNonNull(missions, "missions");
        Objects.requireNonNull(conversion, "conversion");
        if (dimensions.size() > 2) {
            throw new InvalidValueException("dimensions", "must be one or two", dimensions);
        }
        dimensions = List.copyOf(dimensions);
    }

    /** What the dimensions asked for ask of missions. */
    List<MissionMeasure<?>> by() {
        return switch (dimensions.size()) {
            case 0 -> List.of();
            case 1 -> List.of(MissionMeasure.by(dimensions.get(0)));
            default -> List.of(MissionMeasure.by(dimensions.get(0), dimensions.get(1)));
        };
    }
}
