package io.github.trademission.metrics;

import io.github.trademission.model.Contract;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Signing;
import io.github.trademission.model.Stop;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

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
        return within(row, YearMonth::from);
    }

    static Optional<Quarter> quarter(Row row) {
        return within(row, day -> Quarter.of(YearMonth.from(day)));
    }

    static Optional<Year> year(Row row) {
        return within(row, Year::from);
    }

    /** The span that all the days of a row lie in, if it is one. */
    static <T> Optional<T> within(Row row, Function<LocalDate, T> span) {
        return days(row)
                .filter(days -> span.apply(days.earliest()).equals(span.apply(days.latest())))
                .map(days -> span.apply(days.earliest()));
    }
}
