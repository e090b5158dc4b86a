package io.github.trademission.metrics;

import io.github.trademission.model.Contract;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Signing;
import io.github.trademission.model.Stop;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** When rows came about, as far as it follows from the record. */
final class RowDates {
    private RowDates() {}

    /** The row's date; else the days of its stop, or of its mission, if the row came about during the journey. */
    static Optional<DateRange> days(Row row) {
        Outcome outcome = row.outcome();
        if (outcome.date().isPresent()) {
            return outcome.date().map(DateRange::of);
        }
        boolean duringTheJourney =
                !(outcome instanceof Contract contract) || contract.signing().equals(Optional.of(Signing.ON_SITE));
        return duringTheJourney ? outcome.stop().flatMap(Stop::period).or(row.mission()::period) : Optional.empty();
    }

    static Optional<YearMonth> month(Row row) {
        return days(row)
                .filter(days -> YearMonth.from(days.earliest()).equals(YearMonth.from(days.latest())))
                .map(days -> YearMonth.from(days.earliest()));
    }

    static Optional<Year> year(Row row) {
        return days(row)
                .filter(days -> days.earliest().getYear() == days.latest().getYear())
                .map(days -> Year.from(days.earliest()));
    }
}
