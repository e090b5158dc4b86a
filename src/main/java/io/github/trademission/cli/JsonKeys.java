package io.github.trademission.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.trademission.metrics.Cell;
import io.github.trademission.model.Buyer;
import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.Industry;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Named;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.Stop;
import java.io.IOException;
import java.util.Optional;

/** The keys of breakdowns in JSON: an id, and a name where they have one. */
final class JsonKeys {
    private JsonKeys() {}

    static void key(JsonGenerator json, Object key) throws IOException {
        if (key instanceof Cell<?, ?> cell) {
            side(json, "row", cell.row());
            side(json, "column", cell.column());
            return;
        }
        json.writeStringField("key", id(key));
        if (key instanceof Stop stop) {
            json.writeStringField("country", stop.country().code());
            if (stop.city().isPresent()) {
                json.writeStringField("name", stop.city().get().name());
            }
        } else if (key instanceof Named named) {
            json.writeStringField("name", named.name());
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
            return cell.row().map(JsonKeys::id).orElse("?") + " x "
                    + cell.column().map(JsonKeys::id).orElse("?");
        }
        return key.toString();
    }

    private static void side(JsonGenerator json, String field, Optional<?> key) throws IOException {
        json.writeObjectFieldStart(field);
        if (key.isPresent()) {
            key(json, key.get());
        }
        json.writeEndObject();
    }
}
