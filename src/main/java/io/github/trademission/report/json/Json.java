package io.github.trademission.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** The JSON text of a document, indented; the only class here that knows what writes it. */
final class Json {
    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** A document, an object with the fields that somebody writes. */
    static String document(Consumer<Json> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            new Json(out).object(fields);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    private void object(Consumer<Json> fields) {
        object(() -> fields.accept(this));
    }

    void object(Runnable fields) {
        write(out::writeStartObject);
        fields.run();
        write(out::writeEndObject);
    }

    void object(String name, Runnable fields) {
        name(name);
        object(fields);
    }

    void array(String name, Runnable elements) {
        name(name);
        write(out::writeStartArray);
        elements.run();
        write(out::writeEndArray);
    }

    void field(String name, String value) {
        name(name);
        string(value);
    }

    void field(String name, long value) {
        name(name);
        write(() -> out.writeNumber(value));
    }

    void field(String name, boolean value) {
        name(name);
        write(() -> out.writeBoolean(value));
    }

    void string(String value) {
        write(() -> out.writeString(value));
    }

    private void name(String name) {
        write(() -> out.writeFieldName(name));
    }

    /** Text in memory is always written. */
    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What a generator does. */
    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }
}
