package io.github.trademission.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * What comes on standard input, which no name tells: one document, or many, one a line. It is lines if the first line that is not blank
 * closes all that it opens.
 *
 * @param stream the input from its beginning
 * @param isLines whether it is many documents
 */
record StandardInput(InputStream stream, boolean isLines) {
    /** No document is longer. */
    private static final int MOST = (64 << 20) + 1;

    static StandardInput of(InputStream in) throws IOException {
        InputStream buffered = new BufferedInputStream(in, 1 << 16);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        Nesting nesting = new Nesting();
        int next = buffered.read();
        while (next >= 0 && head.size() < MOST) {
            head.write(next);
            nesting.see(next);
            if (next == '\n' && nesting.hasContent) {
                break;
            }
            next = buffered.read();
        }
        return new StandardInput(
                new SequenceInputStream(new ByteArrayInputStream(head.toByteArray()), buffered), nesting.depth == 0);
    }

    /** How many objects and lists are open, strings passed over; not thread-safe. */
    private static final class Nesting {
        private int depth;
        private boolean hasContent;
        private boolean isString;
        private boolean isEscaped;

        void see(int character) {
            hasContent |= !Character.isWhitespace(character);
            if (isString) {
                isString = isEscaped || character != '"';
                isEscaped = !isEscaped && character == '\\';
                return;
            }
            switch (character) {
                case '"' -> isString = true;
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {}
            }
        }
    }
}
