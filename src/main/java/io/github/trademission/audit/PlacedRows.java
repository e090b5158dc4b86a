package io.github.trademission.audit;

import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Rows;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a mission and those at the other ends of their links, each with its place in the document. */
final class PlacedRows {
    private final Mission mission;
    private final Rows rows;
    private final List<PlacedRow> all;

    private PlacedRows(Mission mission) {
        this.mission = mission;
        this.rows = mission.rows();
        this.all = placed(rows.all());
    }

    static PlacedRows of(Mission mission) {
        return new PlacedRows(mission);
    }

    private List<PlacedRow> placed(List<Outcome> some) {
        return some.stream().map(this::placed).toList();
    }

    private PlacedRow placed(Outcome row) {
        return new PlacedRow(rows.path(row), row);
    }

    Mission mission() {
        return mission;
    }

    List<PlacedRow> all() {
        return all;
    }

    Stream<PlacedRow> stream() {
        return all.stream();
    }

    /** A row that another row of the mission names. */
    PlacedRow byId(String id) {
        return placed(rows.byId(id).orElseThrow());
    }

    /** The rows that a row is stated to have grown out of. */
    List<PlacedRow> origins(PlacedRow placed) {
        return placed(rows.origins(placed.row()));
    }

    /** The rows stated to have grown out of a row. */
    List<PlacedRow> grownOutOf(Outcome row) {
        return placed(rows.grownOutOf(row));
    }

    /** The rows stated to be inside a row. */
    List<PlacedRow> insideOf(Outcome row) {
        return placed(rows.inside(row));
    }
}
