package io.github.trademission.report.json;

import io.github.trademission.metrics.Cell;
import io.github.trademission.model.Buyer;
import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.Industry;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Named;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.Stop;
import java.util.Optional;

/** The keys of breakdowns in JSON: an id, and a name where they have one. */
final class KeyFields {
    private KeyFields() {}

    static void key(Json json, Object key) {
        if (key instanceof Cell<?, ?> cell) {
            side(json, "row", cell.row());
            side(json, "column", cell.column());
            return;
        }
        json.field("key", id(key));
        if (key instanceof Stop stop) {
            json.field("country", stop.country().code());
            stop.city().ifPresent(city -> json.field("name", city.name()));
        } else if (key instanceof Named named) {
            json.field("name", named.name());
        }
    }

    static String id(Object key) {
        if (key instanceof Stop stop) {
            return stop.id();
        } else if (key instanceof Company company) {
            return company.id();
        } else if (key instanceof Organisation organisation) {
            return organisation.id();
        } else if (key instanceof Mission mission) {
            return mission.id();
        } else if (key instanceof Buyer buyer) {
            return buyer.id();
        } else if (key instanceof City city) {
            return city.country() + " " + city.name();
        } else if (key instanceof Industry industry) {
            return industry.scheme() + " " + industry.code();
        } else if (key instanceof Cell<?, ?> cell) {
            return cell.row().map(KeyFields::id).orElse("?") + " x "
                    + cell.column().map(KeyFields::id).orElse("?");
        }
        return key.toString();
    }

    private static void side(Json json, String field, Optional<?> key) {
        json.object(field, () -> key.ifPresent(known -> key(json, known)));
    }
}
