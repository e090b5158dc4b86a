package io.github.trademission.json;

import io.github.trademission.model.OutcomeKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ids of all rows of a document, whether or not the rows can be built, and the links between them. It looks at the
 * document before the rows are built, so that every link that leads nowhere is told at once.
 */
final class RowIds {
    private static final Map<String, OutcomeKind> COLLECTIONS = Map.of(
            "consultations", OutcomeKind.CONSULTATION,
            "prospects", OutcomeKind.PROSPECT,
            "mous", OutcomeKind.MOU,
            "jointBids", OutcomeKind.JOINT_BID,
            "contracts", OutcomeKind.CONTRACT);
    private static final List<String> ORDER = List.of("consultations", "prospects", "mous", "jointBids", "contracts");

    private final Problems problems;
    private final Map<String, OutcomeKind> known = new HashMap<>();
    private boolean incomplete;

    private RowIds(Problems problems) {
        this.problems = problems;
    }

    static void check(Node mission, Problems problems) {
        RowIds ids = new RowIds(problems);
        ORDER.forEach(collection -> ids.collect(mission.get(collection), collection));
        ORDER.forEach(collection -> ids.checkLinks(mission.get(collection), collection));
    }

    private void collect(@Nullable Node rows, String collection) {
        if (rows == null) {
            return;
        }
        incomplete |= !rows.is(Node.Kind.ARRAY);
        for (Node row : rows.items()) {
            Node id = row.get("id");
            if (id == null || !id.is(Node.Kind.STRING) || id.text().isBlank()) {
                incomplete = true;
            } else if (known.putIfAbsent(id.text(), kind(collection)) != null) {
                problems.add(id, "must be unique among all rows", "'" + Shown.value(id.text()) + "'");
            }
        }
    }

    private void checkLinks(@Nullable Node rows, String collection) {
        if (rows == null) {
            return;
        }
        int stage = kind(collection).stage();
        for (Node row : rows.items()) {
            for (Node origin : items(row, "derivedFrom")) {
                OutcomeKind kind = find(origin);
                if (kind != null && kind.stage() > stage) {
                    problems.add(
                            origin,
                            "must not run backwards, from " + kind + " to " + kind(collection),
                            "'" + Shown.value(origin.text()) + "'");
                }
            }
            for (Node overlap : items(row, "overlaps")) {
                Node with = overlap.get("with");
                OutcomeKind kind = with == null ? null : find(with);
                if (with != null && kind != null && kind.stage() != stage) {
                    problems.add(with, "must name a row of the same stage", "'" + Shown.value(with.text()) + "'");
                }
            }
        }
    }

    private @Nullable OutcomeKind find(Node id) {
        if (!id.is(Node.Kind.STRING) || id.text().isBlank()) {
            return null;
        }
        OutcomeKind kind = known.get(id.text());
        if (kind == null && !incomplete) {
            problems.add(id, "must name a row of the mission", "'" + Shown.value(id.text()) + "'");
        }
        return kind;
    }

    private static List<Node> items(Node row, String key) {
        Node list = row.get(key);
        return list == null ? List.of() : list.items();
    }

    private static OutcomeKind kind(String collection) {
        OutcomeKind kind = COLLECTIONS.get(collection);
        if (kind == null) {
            throw new IllegalArgumentException(collection);
        }
        return kind;
    }
}
