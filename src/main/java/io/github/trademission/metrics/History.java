package io.github.trademission.metrics;

import io.github.trademission.InvalidValueException;
import io.github.trademission.model.Mission;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Results at several days. */
final class History {
    private final Results results;

    History(Results results) {
        this.results = results;
    }

    Results asOf(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return sameRows(results.missions().stream()
                .filter(mission -> !startsAfter(mission, day))
                .map(mission -> mission.asOf(day)));
    }

    Results followUp(int months) {
        if (months < 0) {
            throw new InvalidValueException("months", "must be 0 or more", months);
        }
        return sameRows(results.missions().stream()
                .flatMap(mission ->
                        mission
                                .period()
                                .map(period -> mission.asOf(period.latest().plusMonths(months)))
                                .stream()));
    }

    List<Change> changes(LocalDate from, LocalDate to) {
        Objects.requireNonNull(to, "to");
        if (to.isBefore(Objects.requireNonNull(from, "from"))) {
            throw new InvalidValueException("to", "must not be before " + from, to);
        }
        return new Changes(asOf(from), asOf(to)).list();
    }

    private static boolean startsAfter(Mission mission, LocalDate day) {
        return mission.period().filter(period -> period.earliest().isAfter(day)).isPresent();
    }

    /** Keeps to the rows that the results were narrowed down to, whatever they were like when that was asked. */
    private Results sameRows(Stream<Mission> missions) {
        Set<RowId> ids = new HashSet<>();
        results.rows().forEach(row -> ids.add(RowId.of(row)));
        return Results.of(missions).where(row -> ids.contains(RowId.of(row)));
    }

    private record RowId(String mission, String row) {
        static RowId of(Row row) {
            return new RowId(row.mission().id(), row.outcome().id());
        }
    }
}
