package io.github.trademission.report.json;

import io.github.trademission.metrics.Cell;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.model.Named;
import io.github.trademission.model.Stop;
import java.util.Optional;

/** The keys of breakdowns in JSON: an id, and a name where they have one. */
final class KeyFields {
    private final Json json;

    KeyFields(Json json) {
        this.json = json;
    }

    <K> void key(Dimension<K> dimension, K key) {
        json.field("key", dimension.keyId(key));
        if (key instanceof Stop stop) {
            json.field("country", stop.country().code());
            stop.city().ifPresent(city -> json.field("name", city.name()));
        } else if (key instanceof Named named) {
            json.field("name", named.name());
        }
    }

    <R, C> void cell(Dimension<R> rows, Dimension<C> columns, Cell<R, C> cell) {
        side("row", rows, cell.row());
        side("column", columns, cell.column());
    }

    private <K> void side(String field, Dimension<K> dimension, Optional<K> key) {
        json.object(field, () -> key.ifPresent(known -> key(dimension, known)));
    }
}
