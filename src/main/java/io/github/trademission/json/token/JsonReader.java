package io.github.trademission.json.token;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a JSON text token by token. Only the grammar is looked at. Not thread-safe. */
public interface JsonReader extends Closeable {
    /**
     * Goes to the next token.
     *
     * @return the token
     * @throws MalformedJsonException if the text breaks the grammar
     * @throws IOException if the text cannot be read
     */
    JsonToken next() throws IOException;

    /**
     * {@return the name that the reading stands at or behind in the innermost object; null in a list, or before any}
     */
    @Nullable
    String name();

    /**
     * {@return the characters that hold the text of the current string or number}
     *
     * @throws IOException if the text cannot be read
     */
    char[] characters() throws IOException;

    /**
     * {@return where the text of the current string or number starts in the characters}
     *
     * @throws IOException if the text cannot be read
     */
    int offset() throws IOException;

    /**
     * {@return how many characters the text of the current string or number has}
     *
     * @throws IOException if the text cannot be read
     */
    int length() throws IOException;

    /**
     * {@return the line of the current token, counted from 1}
     */
    int line();

    /**
     * {@return the column of the current token, counted from 1; in characters if characters are read}
     */
    int column();
}
