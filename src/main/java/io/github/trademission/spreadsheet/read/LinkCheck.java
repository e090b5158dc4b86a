package io.github.trademission.spreadsheet.read;

import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Overlap;
import io.github.trademission.spreadsheet.column.Column;
import io.github.trademission.spreadsheet.file.TableNotices;
import java.util.HashMap;
import java.util.Map;

/** The ids of all rows, those of the mission and of the table, and the links between them. */
final class LinkCheck {
    private final Map<String, Outcome> rows = new HashMap<>();
    private final Map<String, Long> lines = new HashMap<>();

    LinkCheck(Mission mission) {
        mission.outcomes().forEach(row -> rows.put(row.id(), row));
    }

    void add(Draft draft, Outcome row) {
        Outcome known = rows.putIfAbsent(row.id(), row);
        if (known == null) {
            lines.put(row.id(), draft.row().line());
            return;
        }
        Long line = lines.get(row.id());
        draft.row()
                .tell(
                        Column.ID,
                        "must be unique among all rows",
                        TableNotices.shown(row.id())
                                + (line == null ? ", which the mission has already" : ", which line " + line + " has"));
    }

    /** Takes a row in the place of one of the mission with its id. */
    void replace(Draft draft, Outcome row) {
        rows.put(row.id(), row);
        lines.put(row.id(), draft.row().line());
    }

    void check(Draft draft, Outcome row) {
        for (String id : row.derivedFrom()) {
            Outcome origin = rows.get(id);
            if (origin == null) {
                draft.row().tell(Column.DERIVED_FROM, "must name rows of the mission", TableNotices.shown(id));
            } else if (origin.kind().stage() > row.kind().stage()) {
                draft.row()
                        .tell(
                                Column.DERIVED_FROM,
                                "must not run backwards, from " + origin.kind() + " to " + row.kind(),
                                TableNotices.shown(id));
            }
        }
        for (Overlap overlap : row.overlaps()) {
            Outcome other = rows.get(overlap.with());
            if (other == null || other.kind().stage() != row.kind().stage()) {
                draft.row()
                        .tell(
                                Column.OVERLAPS,
                                "must name rows of the same stage in the mission",
                                TableNotices.shown(overlap.with()));
            }
        }
    }
}
