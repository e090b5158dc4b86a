package io.github.trademission.metrics.conversion;

import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Row;
import io.github.trademission.model.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day at whose rate a row is converted: that of its date, else the last of the days on which it can have come about; none if
 * that is not known.
 */
record RateDay(Optional<LocalDate> date) {
    /** By that day; every row falls under one, those of which it is not known too. */
    static final Dimension<RateDay> DIMENSION = Dimension.of("rate day", row -> Optional.of(of(row)));

    private static RateDay of(Row row) {
        return new RateDay(row.mission().daysOf(row.outcome()).map(DateRange::latest));
    }

    @Override
    public String toString() {
        return date.map(LocalDate::toString).orElse("undated");
    }
}
