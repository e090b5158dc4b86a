package io.github.trademission.report.json;

import io.github.trademission.OptionalLibrary;
import io.github.trademission.json.token.JsonTokens;
import io.github.trademission.json.token.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Function;

/** Writes the fields of a document, so that each object and list that is opened is closed. */
final class Json {
    private final JsonWriter out;

    private Json(JsonWriter out) {
        this.out = out;
    }

    /** A document, an object with the fields that somebody writes who was made before the first token. */
    static String document(Function<Json, Runnable> fields) {
        StringWriter text = new StringWriter();
        try {
            write(text, fields);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** The same to an output. */
    static void write(Writer text, Function<Json, Runnable> fields) throws IOException {
        OptionalLibrary.JSON.require();
        try (JsonWriter out = JsonTokens.write(new DecodedOutput(text), JsonWriter.Layout.INDENTED_OBJECTS)) {
            Json json = new Json(out);
            json.object(fields.apply(json));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        text.write('\n');
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
