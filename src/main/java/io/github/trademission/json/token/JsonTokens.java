package io.github.trademission.json.token;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;

/** Makes readers and writers of JSON with the library that is there. Thread-safe. */
public final class JsonTokens {
    private JsonTokens() {}

    /**
     * Reads bytes.
     *
     * @param bytes UTF-8, checked before, without a byte order mark
     * @param from the index of the first byte
     * @param to the index behind the last byte
     * @return a reader of the bytes
     * @throws IOException if the reading cannot start
     */
    public static JsonReader read(byte[] bytes, int from, int to) throws IOException {
        return Jackson2Reader.of(bytes, from, to);
    }

    /**
     * Reads characters.
     *
     * @param text the text
     * @return a reader of the text
     * @throws IOException if the reading cannot start
     */
    public static JsonReader read(Reader text) throws IOException {
        return Jackson2Reader.of(text);
    }

    /**
     * Writes bytes in UTF-8.
     *
     * @param out the output, left open
     * @param layout where the line breaks and spaces are
     * @return a writer to the output
     */
    public static JsonWriter write(OutputStream out, JsonWriter.Layout layout) {
        return new Jackson2Writer(out, layout);
    }
}
