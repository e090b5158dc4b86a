package io.github.trademission.spreadsheet.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bytes as text: in the stated encoding; else UTF-8, else MS949, whichever they fit without a fault. */
final class Decoding {
    private static final String MS949 = "MS949";

    private Decoding() {}

    /** The text without a byte order mark; empty if the bytes fit no encoding, which is then told. */
    static Optional<String> text(byte[] bytes, Optional<Charset> stated, TableProblems problems) {
        int furthest = 0;
        for (Charset charset : candidates(stated)) {
            CharsetDecoder decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                decoder.flush(out);
                String text = out.flip().toString();
                return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
            }
            furthest = Math.max(furthest, in.position());
        }
        String rule = stated.map(charset -> "must be " + charset.name()).orElse("must be UTF-8 or CP949");
        problems.add(line(bytes, furthest), "", rule, "another encoding");
        return Optional.empty();
    }

    /** A Java runtime need not have MS949. */
    private static List<Charset> candidates(Optional<Charset> stated) {
        if (stated.isPresent()) {
            return List.of(stated.get());
        }
        List<Charset> candidates = new ArrayList<>(List.of(StandardCharsets.UTF_8));
        if (Charset.isSupported(MS949)) {
            candidates.add(Charset.forName(MS949));
        }
        return candidates;
    }

    private static long line(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'))) {
                line++;
            }
        }
        return line;
    }
}
