package io.github.trademission.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Inputs that fail, or that are longer than anybody would keep. */
final class TestInputs extends InputStream {
    private final Source source;

    private TestInputs(Source source) {
        this.source = source;
    }

    /** An input that cannot be read. */
    static InputStream failing() {
        return new TestInputs(() -> {
            throw new IOException("gone");
        });
    }

    /** A text many times over. */
    static InputStream repeated(String text, int times) {
        long length = (long) text.length() * times;
        long[] next = {0};
        return new TestInputs(() -> next[0] == length ? -1 : text.charAt((int) (next[0]++ % text.length())));
    }

    /** One line after the other, without end. */
    static InputStream lines(Supplier<String> lines) {
        byte[][] line = {new byte[0]};
        int[] next = {0};
        return new TestInputs(() -> {
            if (next[0] == line[0].length) {
                line[0] = (lines.get() + "\n").getBytes(StandardCharsets.UTF_8);
                next[0] = 0;
            }
            return line[0][next[0]++] & 0xff;
        });
    }

    @Override
    public int read() throws IOException {
        return source.next();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        for (int i = 0; i < length; i++) {
            int next = source.next();
            if (next < 0) {
                return i == 0 ? -1 : i;
            }
            target[offset + i] = (byte) next;
        }
        return length;
    }

    @FunctionalInterface
    private interface Source {
        int next() throws IOException;
    }
}
