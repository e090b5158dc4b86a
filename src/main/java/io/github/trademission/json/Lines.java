package io.github.trademission.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream, each in turn in an array of bytes; of one that is too long, as much as shows that it is. */
final class Lines {
    private static final int LONGEST = Limits.DOCUMENT + 1;

    private final InputStream source;
    private byte[] bytes = new byte[1 << 16];
    private int from;
    private int to;
    private int limit;
    private int line;
    private boolean cut;

    Lines(InputStream source) {
        this.source = source;
    }

    /** Goes to the next line; false after the last. */
    boolean next() throws IOException {
        from = cut ? behindTheRest() : Math.min(to + 1, limit);
        if (from == limit && !fill()) {
            return false;
        }
        line++;
        to = Utf8.endOfLine(bytes, from, limit);
        while (to == limit && to - from < LONGEST && fill()) {
            to = Utf8.endOfLine(bytes, to, limit);
        }
        cut = to - from == LONGEST;
        return true;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The index of the line's first byte. */
    int from() {
        return from;
    }

    /** The index behind the line's last byte. */
    int to() {
        return to;
    }

    /** The number of the line, counted from 1. */
    int line() {
        return line;
    }

    /** Whether the line is nothing but white space; of one that is too long, nobody knows. */
    boolean isBlank() {
        if (cut) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private int behindTheRest() throws IOException {
        int end = Utf8.endOfLine(bytes, to, limit);
        while (end == limit) {
            from = limit;
            if (!fill()) {
                return limit;
            }
            end = Utf8.endOfLine(bytes, from, limit);
        }
        return end + 1;
    }

    /** Moves the line to the front and reads more behind it; false if there is no more. */
    private boolean fill() throws IOException {
        if (from > 0) {
            System.arraycopy(bytes, from, bytes, 0, limit - from);
            to -= from;
            limit -= from;
            from = 0;
        }
        if (limit == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(2 * limit, LONGEST));
        }
        int read = source.read(bytes, limit, bytes.length - limit);
        limit += Math.max(read, 0);
        return read > 0;
    }
}
