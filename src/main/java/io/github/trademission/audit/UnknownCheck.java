package io.github.trademission.audit;

import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Overlap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is recorded as unknown and makes figures ranges, or leaves rows out of figures by date. */
final class UnknownCheck {
    private UnknownCheck() {}

    static Stream<Finding> findings(PlacedRows rows) {
        return Stream.of(
                        rows.stream().flatMap(placed -> overlaps(rows, placed)),
                        rows.stream()
                                .filter(placed -> placed.row().count().isEmpty())
                                .map(placed -> placed.finding(rows, FindingCode.COUNT_UNKNOWN, ".count", placed.row())),
                        undated(rows))
                .flatMap(found -> found);
    }

    private static Stream<Finding> overlaps(PlacedRows rows, PlacedRow placed) {
        List<Overlap> overlaps = placed.row().overlaps();
        return IntStream.range(0, overlaps.size())
                .filter(i -> overlaps.get(i).relation() == Overlap.Relation.UNKNOWN)
                .mapToObj(i -> placed.finding(
                        rows,
                        FindingCode.OVERLAP_UNKNOWN,
                        ".overlaps[" + i + "]",
                        placed.row(),
                        rows.byId(overlaps.get(i).with()).row()));
    }

    /** One finding for all of them: a mission without a period has as many as it has rows. */
    private static Stream<Finding> undated(PlacedRows rows) {
        Mission mission = rows.mission();
        List<PlacedRow> undated = rows.stream()
                .filter(placed -> mission.daysOf(placed.row()).isEmpty())
                .toList();
        if (undated.isEmpty()) {
            return Stream.empty();
        }
        List<Outcome> outcomes = undated.stream().map(PlacedRow::row).toList();
        String path = mission.period().isEmpty() ? "period" : undated.get(0).path() + ".date";
        return Stream.of(new Finding(FindingCode.UNDATED, mission.id(), path, outcomes.size(), outcomes));
    }
}
