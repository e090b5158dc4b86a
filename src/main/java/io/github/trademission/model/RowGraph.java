package io.github.trademission.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a mission by id, and their links from the ends that do not state them. Immutable once built. */
final class RowGraph {
    private final List<Outcome> rows;
    private final Map<String, Integer> positions;
    private final Map<String, List<Outcome>> grown = new HashMap<>();
    private final Map<String, List<Outcome>> inside = new HashMap<>();
    private final Map<String, List<Outcome>> possiblyInside = new HashMap<>();

    RowGraph(List<Outcome> rows) {
        this.rows = rows;
        this.positions = new HashMap<>(rows.size() + rows.size() / 2);
        for (int i = 0; i < rows.size(); i++) {
            positions.putIfAbsent(rows.get(i).id(), i);
            link(rows.get(i));
        }
    }

    private void link(Outcome row) {
        for (String origin : row.derivedFrom()) {
            put(grown, origin, row);
        }
        for (Overlap overlap : row.overlaps()) {
            switch (overlap.relation()) {
                case INCLUDED -> put(inside, overlap.with(), row);
                case UNKNOWN -> put(possiblyInside, overlap.with(), row);
                case ADDITIONAL -> {}
            }
        }
    }

    private static void put(Map<String, List<Outcome>> links, String id, Outcome row) {
        links.computeIfAbsent(id, unseen -> new ArrayList<>(1)).add(row);
    }

    /** The place of a row among all; -1 if there is none of that id. */
    int position(String id) {
        return positions.getOrDefault(id, -1);
    }

    Optional<Outcome> byId(String id) {
        int position = position(id);
        return position < 0 ? Optional.empty() : Optional.of(rows.get(position));
    }

    List<Outcome> byIds(List<String> ids) {
        return ids.stream().flatMap(id -> byId(id).stream()).toList();
    }

    List<Outcome> grownOutOf(String id) {
        return Collections.unmodifiableList(grown.getOrDefault(id, List.of()));
    }

    List<Outcome> inside(String id) {
        return Collections.unmodifiableList(inside.getOrDefault(id, List.of()));
    }

    List<Outcome> possiblyInside(String id) {
        return Collections.unmodifiableList(possiblyInside.getOrDefault(id, List.of()));
    }
}
