package io.github.trademission.json.token;

import java.io.Closeable;

/**
 * Writes a JSON text token by token; {@code UncheckedIOException} if the output cannot be written. Not thread-safe.
 *
 * <pre>{@code
 * json.startObject().name("rows").number(3).endObject();
 * }</pre>
 */
public interface JsonWriter extends Closeable {
    /** Where the line breaks and spaces are. */
    enum Layout {
        /** None. */
        COMPACT,
        /** One member a line, two spaces a level; what is opened after {@link #onOneLine()} stays on its line. */
        INDENTED,
        /** One member a line, two spaces a level; lists on one line but for the objects in them. */
        INDENTED_OBJECTS
    }

    JsonWriter startObject();

    JsonWriter endObject();

    JsonWriter startArray();

    JsonWriter endArray();

    JsonWriter name(String name);

    JsonWriter name(JsonName name);

    JsonWriter string(String text);

    /**
     * Writes a string as {@link #string} does, without a look at its characters.
     *
     * @param text a text without any surrogates
     * @return this writer
     */
    JsonWriter simpleString(String text);

    JsonWriter number(long number);

    JsonWriter flag(boolean flag);

    /**
     * Keeps the object or list that is opened next on one line, with all that is in it, where the layout has lines.
     *
     * @return this writer
     */
    JsonWriter onOneLine();

    /**
     * {@return the JSON pointer of the value that is written now}
     */
    String pointer();

    @Override
    void close();
}
