package io.github.trademission.json.token;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes with Jackson 2. */
final class Jackson2Writer implements JsonWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final JsonGenerator json;
    private final @Nullable Jackson2Layout layout;

    Jackson2Writer(OutputStream out, Layout kind) {
        try {
            json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        layout = kind == Layout.INDENTED ? new Jackson2Layout() : null;
        if (layout != null) {
            json.setPrettyPrinter(layout);
        } else if (kind == Layout.INDENTED_OBJECTS) {
            json.useDefaultPrettyPrinter();
        }
    }

    @Override
    public JsonWriter startObject() {
        return done(JsonGenerator::writeStartObject);
    }

    @Override
    public JsonWriter endObject() {
        return done(JsonGenerator::writeEndObject);
    }

    @Override
    public JsonWriter startArray() {
        return done(JsonGenerator::writeStartArray);
    }

    @Override
    public JsonWriter endArray() {
        return done(JsonGenerator::writeEndArray);
    }

    @Override
    public JsonWriter name(String name) {
        try {
            json.writeFieldName(name);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public JsonWriter name(JsonName name) {
        try {
            json.writeFieldName(name.encoded());
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public JsonWriter string(String text) {
        try {
            if (hasPairs(text)) {
                // Jackson escapes both halves of a pair in a string, but not in one that is encoded as a whole.
                json.writeString(new SerializedString(text));
            } else {
                json.writeString(text);
            }
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public JsonWriter simpleString(String text) {
        try {
            json.writeString(text);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public JsonWriter number(long number) {
        return done(out -> out.writeNumber(number));
    }

    @Override
    public JsonWriter flag(boolean flag) {
        return done(out -> out.writeBoolean(flag));
    }

    @Override
    public JsonWriter onOneLine() {
        if (layout != null) {
            layout.nextOnOneLine();
        }
        return this;
    }

    @Override
    public String pointer() {
        return json.getOutputContext().pathAsPointer().toString();
    }

    @Override
    public void close() {
        done(JsonGenerator::close);
    }

    /** Whether a text has characters of two halves, and no half alone. */
    private static boolean hasPairs(String text) {
        boolean pairs = false;
        for (int i = 0; i < text.length(); i++) {
            // Nearly all characters come before the surrogates.
            if (text.charAt(i) >= Character.MIN_SURROGATE && Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return false;
                }
                pairs = true;
                i++;
            }
        }
        return pairs;
    }

    private JsonWriter done(Step step) {
        try {
            step.run(json);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run(JsonGenerator json) throws IOException;
    }
}
