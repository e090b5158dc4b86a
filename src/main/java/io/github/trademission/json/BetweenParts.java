package io.github.trademission.json;

import io.github.trademission.model.DateRange;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.OutcomeKind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What holds between the parts of a mission, looked at in the document. The model holds the same rules, but only once all parts
 * can be built: here they are told at once with what is wrong in the parts.
 */
final class BetweenParts {
    private final Document document;
    private final In in;
    private final Map<String, OutcomeKind> rows = new HashMap<>();
    private boolean incomplete;

    private BetweenParts(In in) {
        this.document = in.document();
        this.in = in;
    }

    static void check(int mission, In in) {
        BetweenParts parts = new BetweenParts(in);
        for (OutcomeKind kind : OutcomeKind.values()) {
            parts.collect(parts.document.get(mission, kind.collection()), kind);
        }
        for (OutcomeKind kind : OutcomeKind.values()) {
            parts.checkLinks(parts.document.get(mission, kind.collection()), kind);
        }
        parts.checkOrganisations(mission);
        parts.checkStops(mission);
    }

    private void collect(int list, OutcomeKind kind) {
        if (list == Document.NONE) {
            return;
        }
        incomplete |= !document.is(list, Document.Kind.ARRAY);
        for (int row = list + 1; row < document.end(list); row = document.end(row)) {
            int id = document.get(row, "id");
            if (id == Document.NONE || !isId(id)) {
                incomplete = true;
            } else if (rows.putIfAbsent(document.text(id), kind) != null) {
                in.wrong(id, "must be unique among all rows");
            }
        }
    }

    private void checkLinks(int list, OutcomeKind kind) {
        if (list == Document.NONE) {
            return;
        }
        for (int row = list + 1; row < document.end(list); row = document.end(row)) {
            checkOrigins(document.get(row, "derivedFrom"), kind);
            checkOverlaps(document.get(row, "overlaps"), kind);
        }
    }

    private void checkOrigins(int list, OutcomeKind kind) {
        if (list == Document.NONE || !document.is(list, Document.Kind.ARRAY)) {
            return;
        }
        for (int origin = list + 1; origin < document.end(list); origin = document.end(origin)) {
            OutcomeKind known = find(origin);
            if (known != null && known.stage() > kind.stage()) {
                in.wrong(origin, "must not run backwards, from " + known + " to " + kind);
            }
        }
    }

    private void checkOverlaps(int list, OutcomeKind kind) {
        if (list == Document.NONE || !document.is(list, Document.Kind.ARRAY)) {
            return;
        }
        for (int overlap = list + 1; overlap < document.end(list); overlap = document.end(overlap)) {
            int with = document.get(overlap, "with");
            OutcomeKind known = with == Document.NONE ? null : find(with);
            if (known != null && known.stage() != kind.stage()) {
                in.wrong(with, "must name a row of the same stage");
            }
        }
    }

    private @Nullable OutcomeKind find(int id) {
        if (!isId(id)) {
            return null;
        }
        OutcomeKind kind = rows.get(document.text(id));
        if (kind == null && !incomplete) {
            in.wrong(id, "must name a row of the mission");
        }
        return kind;
    }

    private boolean isId(int value) {
        return document.is(value, Document.Kind.STRING) && !document.isBlank(value);
    }

    private void checkOrganisations(int mission) {
        boolean behindIt = in.organisations().built().stream()
                .map(Organisation::roles)
                .anyMatch(roles -> roles.contains(OrganisationRole.HOST) || roles.contains(OrganisationRole.ORGANISER));
        if (!behindIt && in.organisations().isWhole()) {
            in.wrong(document.at(mission, "organisations"), "must have a host or an organiser", "neither");
        }
    }

    private void checkStops(int mission) {
        int period = document.get(mission, "period");
        int stops = document.get(mission, "stops");
        DateRange journey = period == Document.NONE ? null : PartShapes.PERIOD.read(period, in.inSilence());
        if (journey == null || stops == Document.NONE || !document.is(stops, Document.Kind.ARRAY)) {
            return;
        }
        for (int stop = stops + 1; stop < document.end(stops); stop = document.end(stop)) {
            int days = document.get(stop, "period");
            DateRange stay = days == Document.NONE ? null : PartShapes.PERIOD.read(days, in.inSilence());
            if (stay != null && !journey.canContain(stay)) {
                in.wrong(days, "must lie within " + journey, stay.toString());
            }
        }
    }
}
