package io.github.trademission.audit;

import io.github.trademission.model.DateRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether rows fit the rows that they grew out of: not dated before them, and not live where all of those are dead. */
final class OriginCheck {
    private OriginCheck() {}

    static Stream<Finding> findings(PlacedRows rows) {
        return Stream.concat(
                rows.stream().flatMap(row -> before(rows, row)), rows.stream().flatMap(row -> lost(rows, row)));
    }

    private static Stream<Finding> before(PlacedRows rows, PlacedRow placed) {
        if (placed.row().date().isEmpty()) {
            return Stream.empty();
        }
        return rows.origins(placed).stream()
                .flatMap(origin -> {
                    Optional<DateRange> days = rows.mission().daysOf(origin.row());
                    boolean certain = days.isPresent()
                            && placed.row()
                                    .date()
                                    .get()
                                    .latest()
                                    .isBefore(days.get().earliest());
                    return certain
                            ? Stream.of(placed.finding(
                                    rows,
                                    FindingCode.BEFORE_ORIGIN,
                                    ".date",
                                    placed.row(),
                                    placed.row().date().get(),
                                    origin.row(),
                                    days.get()))
                            : Stream.empty();
                })
                .limit(1);
    }

    private static Stream<Finding> lost(PlacedRows rows, PlacedRow placed) {
        List<PlacedRow> origins = rows.origins(placed);
        boolean allLost =
                origins.stream().noneMatch(origin -> origin.row().status().isLive());
        return placed.row().status().isLive() && !origins.isEmpty() && allLost
                ? Stream.of(placed.finding(
                        rows,
                        FindingCode.LIVE_AFTER_LOST,
                        ".status",
                        placed.row(),
                        origins.stream().map(PlacedRow::row).toList()))
                : Stream.empty();
    }
}
