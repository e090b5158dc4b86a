package io.github.trademission.json.token;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * The layout of a written document: two spaces a level and one member a line, but small values such as money on a line of
 * their own. It is written out here since Jackson's own printers differ from version to version.
 */
final class Jackson2Layout implements PrettyPrinter {
    private int depth;
    private int oneLine;
    private boolean nextOnOneLine;

    /** The object or list that is opened next stays on one line, with all that is in it. */
    void nextOnOneLine() {
        nextOnOneLine = true;
    }

    private void newLine(JsonGenerator json) throws IOException {
        if (oneLine == 0) {
            json.writeRaw('\n');
            for (int i = 0; i < depth; i++) {
                json.writeRaw("  ");
            }
        }
    }

    private void open(JsonGenerator json, char bracket) throws IOException {
        json.writeRaw(bracket);
        depth++;
        oneLine += nextOnOneLine || oneLine > 0 ? 1 : 0;
        nextOnOneLine = false;
    }

    private void close(JsonGenerator json, int entries, char bracket) throws IOException {
        depth--;
        if (entries > 0) {
            newLine(json);
        }
        json.writeRaw(bracket);
        oneLine -= oneLine > 0 ? 1 : 0;
    }

    private void separate(JsonGenerator json) throws IOException {
        json.writeRaw(oneLine > 0 ? ", " : ",");
        newLine(json);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        // There is one value only.
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        open(json, '{');
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        close(json, entries, '}');
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        open(json, '[');
    }

    @Override
    public void writeEndArray(JsonGenerator json, int items) throws IOException {
        close(json, items, ']');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        newLine(json);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        newLine(json);
    }
}
