package io.github.trademission.audit;

import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Overlap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The rows of a mission, each with its place in the document, and their links from both ends. */
final class Rows {
    private final Mission mission;
    private final List<PlacedRow> all = new ArrayList<>();
    private final Map<String, PlacedRow> byId = new HashMap<>();
    private final Map<String, List<PlacedRow>> grown = new HashMap<>();
    private final Map<String, List<PlacedRow>> inside = new HashMap<>();

    private Rows(Mission mission) {
        this.mission = mission;
    }

    static Rows of(Mission mission) {
        Rows rows = new Rows(mission);
        rows.add("consultations", mission.consultations());
        rows.add("prospects", mission.prospects());
        rows.add("mous", mission.mous());
        rows.add("jointBids", mission.jointBids());
        rows.add("contracts", mission.contracts());
        rows.all.forEach(rows::link);
        return rows;
    }

    private void add(String kind, List<? extends Outcome> rows) {
        for (int i = 0; i < rows.size(); i++) {
            PlacedRow placed = new PlacedRow(kind + "[" + i + "]", rows.get(i));
            all.add(placed);
            byId.put(placed.row().id(), placed);
        }
    }

    private void link(PlacedRow placed) {
        for (String origin : placed.row().derivedFrom()) {
            grown.computeIfAbsent(origin, unseen -> new ArrayList<>()).add(placed);
        }
        for (Overlap overlap : placed.row().overlaps()) {
            if (overlap.relation() == Overlap.Relation.INCLUDED) {
                inside.computeIfAbsent(overlap.with(), unseen -> new ArrayList<>())
                        .add(placed);
            }
        }
    }

    Mission mission() {
        return mission;
    }

    List<PlacedRow> all() {
        return Collections.unmodifiableList(all);
    }

    Stream<PlacedRow> stream() {
        return all.stream();
    }

    /** A row that another row of the mission names. */
    PlacedRow byId(String id) {
        return Objects.requireNonNull(byId.get(id));
    }

    /** The rows that a row is stated to have grown out of. */
    List<PlacedRow> origins(PlacedRow placed) {
        return placed.row().derivedFrom().stream().map(this::byId).toList();
    }

    /** The rows stated to have grown out of a row. */
    List<PlacedRow> grownOutOf(String id) {
        return grown.getOrDefault(id, List.of());
    }

    /** The rows stated to be inside a row. */
    List<PlacedRow> insideOf(String id) {
        return inside.getOrDefault(id, List.of());
    }

    /** Whether a row's deals are, or may be, already inside another row. */
    static boolean maybeInside(Outcome row) {
        return row.overlaps().stream().anyMatch(overlap -> overlap.relation() != Overlap.Relation.ADDITIONAL);
    }
}
