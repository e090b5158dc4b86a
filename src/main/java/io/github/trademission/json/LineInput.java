package io.github.trademission.json;

import java.io.IOException;
import java.io.InputStream;

/** One line of a stream at a time, each as a stream that ends with its line. No line is kept. */
final class LineInput extends InputStream {
    private final InputStream source;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private int line;
    private boolean lineEnded = true;
    private boolean ended;

    LineInput(InputStream source) {
        this.source = source;
    }

    /** Goes to the next line, past what is left of this one; false after the last. */
    boolean next() throws IOException {
        while (!lineEnded) {
            position = endOfLine();
            fill();
        }
        if (position == limit) {
            fill();
        }
        line++;
        lineEnded = ended;
        return !ended;
    }

    /** The number of the line, counted from 1. */
    int line() {
        return line;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        fill();
        if (lineEnded) {
            return -1;
        }
        int count = Math.min(length, endOfLine() - position);
        System.arraycopy(buffer, position, target, offset, count);
        position += count;
        return count;
    }

    /** The index of the line feed in what is buffered, or the end of that. */
    private int endOfLine() {
        int end = position;
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Makes sure that something of this line is buffered, or that its end was passed. */
    private void fill() throws IOException {
        while (position == limit && !ended) {
            position = 0;
            limit = Math.max(0, source.read(buffer, 0, buffer.length));
            ended = limit == 0;
        }
        if (ended) {
            lineEnded = true;
        } else if (!lineEnded && buffer[position] == '\n') {
            position++;
            lineEnded = true;
        }
    }
}
