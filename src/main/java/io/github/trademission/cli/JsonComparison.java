package io.github.trademission.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.trademission.metrics.Comparison;
import io.github.trademission.metrics.Difference;
import io.github.trademission.model.OutcomeKind;
import java.io.IOException;

/** A comparison as a JSON document: per kind and currency the base, the current number and the change. */
final class JsonComparison {
    private JsonComparison() {}

    static String of(Comparison<OutcomeKind> comparison) throws IOException {
        return JsonFigures.document(json -> {
            json.writeStringField("format", "trademission-comparison/1");
            Comparison.Line total = comparison.total();
            for (OutcomeKind kind : total.kinds()) {
                json.writeObjectFieldStart(kind.name());
                json.writeBooleanField("new", comparison.newKeys().contains(kind));
                json.writeBooleanField("vanished", comparison.vanishedKeys().contains(kind));
                difference(json, "deals", total.deals(kind));
                json.writeObjectFieldStart("amounts");
                for (String currency : total.currencies(kind)) {
                    difference(json, currency, total.amount(kind, currency));
                }
                json.writeEndObject();
                json.writeEndObject();
            }
        });
    }

    private static void difference(JsonGenerator json, String field, Difference difference) throws IOException {
        JsonFigures figures = new JsonFigures(json);
        json.writeObjectFieldStart(field);
        figures.range("base", difference.base());
        figures.range("current", difference.current());
        figures.range("change", difference.low(), difference.high());
        if (difference.relative().isPresent()) {
            var relative = difference.relative().get();
            figures.range("relative", relative.low(6), relative.high(6));
        }
        json.writeEndObject();
    }
}
