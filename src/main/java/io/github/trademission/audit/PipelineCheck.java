package io.github.trademission.audit;

import io.github.trademission.metrics.Doubt;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether more came out of a row than went into it: as the pipeline notices of batches, and of single deals besides. */
final class PipelineCheck {
    private final PlacedRows rows;
    private final List<Doubt> doubts;
    private final Set<String> told = new HashSet<>();

    private PipelineCheck(PlacedRows rows) {
        this.rows = rows;
        this.doubts = Results.of(rows.mission()).pipeline().doubts();
    }

    static Stream<Finding> findings(PlacedRows rows) {
        PipelineCheck check = new PipelineCheck(rows);
        // One after the other: the later ones look at what was told before.
        List<Finding> found = new ArrayList<>();
        check.doubts.stream().flatMap(check::finding).distinct().forEach(found::add);
        rows.stream().flatMap(check::outOfSingle).forEach(found::add);
        rows.stream().flatMap(check::outOfSeveral).forEach(found::add);
        return found.stream();
    }

    private Stream<Finding> finding(Doubt doubt) {
        PlacedRow row = rows.byId(doubt.row());
        PlacedRow other = rows.byId(doubt.other());
        return switch (doubt.reason()) {
            case MORE_OUT_THAN_IN -> moreOut(row, List.of(other), rows.grownOutOf(other.row()));
            case MORE_INSIDE_THAN_BATCH ->
                Stream.of(row.finding(
                        rows,
                        FindingCode.MORE_INSIDE_THAN_BATCH,
                        "",
                        other.row(),
                        outcomes(rows.insideOf(other.row()))));
            case INSIDE_IN_OTHER_CURRENCY ->
                Stream.of(row.finding(rows, FindingCode.INSIDE_IN_OTHER_CURRENCY, ".value", other.row(), row.row()));
            default -> Stream.empty();
        };
    }

    /** The pipeline takes a single deal on whole, whatever came of it; two contracts of one consultation are usual. */
    private Stream<Finding> outOfSingle(PlacedRow origin) {
        if (!isSingle(origin.row()) || origin.row().currentValue().isEmpty()) {
            return Stream.empty();
        }
        List<PlacedRow> grown = rows.grownOutOf(origin.row()).stream()
                .filter(row -> row.row().derivedFrom().size() == 1)
                .filter(row -> row.row().status().isLive() && !row.row().mayBeInside())
                .toList();
        return Sizes.valueExceeds(outcomes(grown), List.of(origin.row()))
                ? moreOut(grown.get(0), List.of(origin), grown)
                : Stream.empty();
    }

    private Stream<Finding> outOfSeveral(PlacedRow row) {
        List<PlacedRow> origins = rows.origins(row);
        boolean lookedAt = origins.size() > 1 || origins.stream().anyMatch(origin -> isSingle(origin.row()));
        if (!lookedAt || told.contains(row.row().id()) || row.row().mayBeInside()) {
            return Stream.empty();
        }
        List<Outcome> before = outcomes(origins);
        List<Outcome> after = List.of(row.row());
        return Sizes.valueExceeds(after, before) || Sizes.countExceeds(after, before)
                ? moreOut(row, origins, List.of(row))
                : Stream.empty();
    }

    private Stream<Finding> moreOut(PlacedRow first, List<PlacedRow> origins, List<PlacedRow> grown) {
        told.add(first.row().id());
        grown.forEach(row -> told.add(row.row().id()));
        return Stream.of(first.finding(rows, FindingCode.MORE_OUT_THAN_IN, "", outcomes(origins), outcomes(grown)));
    }

    private static boolean isSingle(Outcome row) {
        return row.count().isPresent() && row.count().getAsInt() == 1;
    }

    private static List<Outcome> outcomes(List<PlacedRow> rows) {
        return rows.stream().map(PlacedRow::row).toList();
    }
}
