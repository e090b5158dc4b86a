package io.github.trademission.audit;

import io.github.trademission.model.DateRange;
import io.github.trademission.model.Mission;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Stop;
import io.github.trademission.model.Visit;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether what belongs to the journey is dated within it. Contracts that follow it and expected ones need not be. */
final class PeriodCheck {
    private PeriodCheck() {}

    static Stream<Finding> findings(PlacedRows rows) {
        return Stream.concat(
                rows.stream()
                        .filter(placed -> placed.row().isCertainlyOfJourney())
                        .flatMap(placed -> outside(
                                rows.mission(),
                                placed.path(),
                                placed.row().date(),
                                placed.row().stop())),
                IntStream.range(0, rows.mission().visits().size()).boxed().flatMap(i -> {
                    Visit visit = rows.mission().visits().get(i);
                    return outside(rows.mission(), "visits[" + i + "]", visit.date(), visit.stop());
                }));
    }

    private static Stream<Finding> outside(
            Mission mission, String path, Optional<PartialDate> date, Optional<Stop> stop) {
        Optional<DateRange> period = stop.flatMap(Stop::period).or(mission::period);
        return date.isPresent() && period.isPresent() && !period.get().canOverlap(DateRange.of(date.get()))
                ? Stream.of(
                        new Finding(FindingCode.OUTSIDE_PERIOD, mission.id(), path + ".date", date.get(), period.get()))
                : Stream.empty();
    }
}
