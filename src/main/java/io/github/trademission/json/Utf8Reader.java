package io.github.trademission.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes UTF-8 strictly. Unlike the JDK's reader it hands out everything before a broken byte first, so that the place of
 * the broken byte is known. It leaves the stream open.
 */
final class Utf8Reader extends Reader {
    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
    private long total;
    private boolean end;
    private @Nullable BrokenTextException broken;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        while (true) {
            if (broken != null) {
                throw broken;
            }
            CoderResult result = decoder.decode(bytes, chars, end);
            if (result.isError()) {
                broken = new BrokenTextException("must be UTF-8", shown(result.length()));
            }
            int read = chars.position();
            if (read > 0) {
                return read;
            }
            if (result.isUnderflow()) {
                if (end) {
                    return -1;
                }
                fill();
            }
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            end = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
        if (total < 2 && bytes.remaining() >= 2 && isUtf16()) {
            broken = new BrokenTextException("must be UTF-8", "UTF-16 or UTF-32");
        }
        total += Math.max(read, 0);
        if (total > Limits.DOCUMENT) {
            broken = new BrokenTextException("must be a document of at most 64 MiB", "a longer one");
        }
    }

    /** A mark of UTF-16 or UTF-32, or a zero byte beside the first character, which is one of ASCII. */
    private boolean isUtf16() {
        int first = bytes.get(0) & 0xff;
        int second = bytes.get(1) & 0xff;
        return first == 0 || second == 0 || (first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff);
    }

    private String shown(int length) {
        StringBuilder text = new StringBuilder("the byte");
        text.append(length > 1 ? "s" : "");
        for (int i = 0; i < length; i++) {
            text.append(String.format(java.util.Locale.ROOT, " %02X", bytes.get(bytes.position() + i) & 0xff));
        }
        return text.toString();
    }

    @Override
    public void close() {
        // The stream belongs to the caller.
    }
}
