package io.github.trademission.audit;

import io.github.trademission.model.DateRange;
import io.github.trademission.model.Mission;
import io.github.trademission.model.TripLength;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Whether the stated length of a journey, such as 4박6일, fits itself and the period. */
final class LengthCheck {
    /** A night flight each way, and the day lost on the date line or in between. */
    private static final int MOST_DAYS_BEYOND_NIGHTS = 3;

    private LengthCheck() {}

    static Stream<Finding> findings(PlacedRows rows) {
        Mission mission = rows.mission();
        return mission.statedLength().stream()
                .flatMap(length -> Stream.concat(
                        nights(mission, length),
                        mission.period().stream().flatMap(period -> days(mission, length, period))));
    }

    private static Stream<Finding> nights(Mission mission, TripLength length) {
        return length.days() - length.nights() > MOST_DAYS_BEYOND_NIGHTS
                ? Stream.of(new Finding(
                        FindingCode.NIGHTS_DO_NOT_FIT, mission.id(), "statedLength", length.nights(), length.days()))
                : Stream.empty();
    }

    private static Stream<Finding> days(Mission mission, TripLength length, DateRange period) {
        long least =
                ChronoUnit.DAYS.between(period.start().latest(), period.end().earliest()) + 1;
        long most = ChronoUnit.DAYS.between(period.earliest(), period.latest()) + 1;
        return length.days() < least || length.days() > most
                ? Stream.of(new Finding(
                        FindingCode.LENGTH_DIFFERS_FROM_PERIOD,
                        mission.id(),
                        "statedLength",
                        length.nights(),
                        length.days(),
                        period))
                : Stream.empty();
    }
}
