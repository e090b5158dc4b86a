package io.github.trademission.report.json;

import io.github.trademission.json.token.JsonTokens;
import io.github.trademission.json.token.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Writes the fields of a document, so that each object and list that is opened is closed. */
final class Json {
    private final JsonWriter out;

    private Json(JsonWriter out) {
        this.out = out;
    }

    /** A document, an object with the fields that somebody writes. */
    static String document(Consumer<Json> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonWriter out = JsonTokens.write(bytes, JsonWriter.Layout.INDENTED_OBJECTS)) {
            Json json = new Json(out);
            json.object(() -> fields.accept(json));
        }
        return bytes.toString(StandardCharsets.UTF_8) + "\n";
    }

    void object(Runnable fields) {
        out.startObject();
        fields.run();
        out.endObject();
    }

    void object(String name, Runnable fields) {
        out.name(name);
        object(fields);
    }

    void array(String name, Runnable elements) {
        out.name(name).startArray();
        elements.run();
        out.endArray();
    }

    void field(String name, String value) {
        out.name(name).string(value);
    }

    void field(String name, long value) {
        out.name(name).number(value);
    }

    void field(String name, boolean value) {
        out.name(name).flag(value);
    }

    void string(String value) {
        out.string(value);
    }
}
