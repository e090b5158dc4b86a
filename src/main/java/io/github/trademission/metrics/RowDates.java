package io.github.trademission.metrics;

import io.github.trademission.model.DateRange;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

/** When rows came about, as far as it follows from the record. */
final class RowDates {
    private RowDates() {}

    static Optional<DateRange> days(Row row) {
        return row.mission().daysOf(row.outcome());
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
