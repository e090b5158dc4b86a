package io.github.trademission.json;

import io.github.trademission.json.token.JsonTokens;
import io.github.trademission.json.token.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON Schema of the format, made from the tables that missions are read and written by. */
final class MissionSchema {
    private final JsonWriter json;

    private MissionSchema(JsonWriter json) {
        this.json = json;
    }

    /** The text of the schema, as it is shipped. */
    static String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonWriter json = JsonTokens.write(bytes, JsonWriter.Layout.INDENTED)) {
            new MissionSchema(json).object(document());
        }
        return bytes.toString(StandardCharsets.UTF_8) + "\n";
    }

    private static Map<String, Object> document() {
        Map<String, Object> definitions = smallValues();
        MissionShape.MISSION.objects().forEach((name, shape) -> definitions.put(name, shape.definition()));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("$id", "urn:" + MissionShape.FORMAT.replace('/', ':'));
        document.put("title", MissionShape.FORMAT);
        document.putAll(MissionShape.MISSION.definition());
        document.put("$defs", definitions);
        return document;
    }

    private static Map<String, Object> smallValues() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("id", described("An id, not blank", text(Shapes.pattern("\\S"))));
        definitions.put("words", described("A text that is not blank", text(Shapes.pattern("\\S"))));
        definitions.put("text", described("Any text", text(Map.of("type", "string"))));
        definitions.put(
                "date",
                described(
                        "A day, a month or a year, with ? behind it if inferred",
                        Shapes.pattern("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?\\??$")));
        definitions.put("country", described("An ISO 3166-1 alpha-2 code", Shapes.pattern("^[A-Z]{2}$")));
        definitions.put("decimal", described("A decimal number, best as a string", Shapes.decimalSchema("-?")));
        Map<String, Object> positive =
                described("A decimal number above 0, best as a string", Shapes.decimalSchema(""));
        positive.put("exclusiveMinimum", 0);
        definitions.put("positive", positive);
        return definitions;
    }

    private static Map<String, Object> text(Map<String, Object> string) {
        Map<String, Object> schema = new LinkedHashMap<>(string);
        schema.put("maxLength", Limits.STRING);
        return schema;
    }

    private static Map<String, Object> described(String description, Map<String, Object> schema) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", description);
        described.putAll(schema);
        return described;
    }

    private void object(Map<?, ?> members) {
        json.startObject();
        members.forEach((name, value) -> {
            json.name((String) name);
            value(value);
        });
        json.endObject();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> members) {
            if (members.values().stream().noneMatch(Map.class::isInstance)) {
                json.onOneLine();
            }
            object(members);
        } else if (value instanceof Collection<?> items) {
            json.onOneLine().startArray();
            items.forEach(this::value);
            json.endArray();
        } else if (value instanceof Boolean flag) {
            json.flag(flag);
        } else if (value instanceof Integer number) {
            json.number(number);
        } else {
            json.string((String) value);
        }
    }
}
