package io.github.trademission.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** One line of a stream at a time, each as a stream that ends with its line. No line is kept. */
final class LineInput extends InputStream {
    private final InputStream source;
    private int line;
    private boolean lineEnded = true;
    private boolean ended;

    LineInput(InputStream source) {
        this.source = new BufferedInputStream(source, 1 << 16);
    }

    /** Goes to the next line, past what is left of this one; false after the last. */
    boolean next() throws IOException {
        while (!lineEnded) {
            read();
        }
        if (ended) {
            return false;
        }
        source.mark(1);
        if (source.read() < 0) {
            ended = true;
            return false;
        }
        source.reset();
        line++;
        lineEnded = false;
        return true;
    }

    /** The number of the line, counted from 1. */
    int line() {
        return line;
    }

    @Override
    public int read() throws IOException {
        if (lineEnded) {
            return -1;
        }
        int read = source.read();
        if (read < 0 || read == '\n') {
            lineEnded = true;
            ended = read < 0;
            return -1;
        }
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int read = read();
            if (read < 0) {
                break;
            }
            target[offset + count++] = (byte) read;
        }
        return count == 0 && length > 0 ? -1 : count;
    }
}
