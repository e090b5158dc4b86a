package io.github.trademission.report.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Bytes in UTF-8 as characters of a writer, which stays open. JSON goes this way, since only a writer of bytes escapes half a
 * character, which no charset can encode.
 */
final class DecodedOutput extends OutputStream {
    private static final int LONGEST_CHARACTER = 4;

    private final Writer out;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer characters = CharBuffer.allocate(8_192);

    /** The bytes of a character that is not whole yet. */
    private ByteBuffer begun = ByteBuffer.allocate(LONGEST_CHARACTER);

    DecodedOutput(Writer out) {
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes, from, length);
        while (begun.position() > 0 && rest.hasRemaining()) {
            begun.put(rest.get());
            begun.flip();
            decode(begun);
            begun.compact();
        }
        decode(rest);
        begun.put(rest);
    }

    /** Writes what is whole; what is begun stays. */
    private void decode(ByteBuffer bytes) throws IOException {
        boolean more = true;
        while (more) {
            more = decoder.decode(bytes, characters, false).isOverflow();
            out.write(characters.array(), 0, characters.position());
            characters.clear();
        }
    }
}
