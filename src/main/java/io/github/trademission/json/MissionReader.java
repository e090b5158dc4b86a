package io.github.trademission.json;

import io.github.trademission.OptionalLibrary;
import io.github.trademission.model.Mission;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents, one after the other, in the same room and with the small values shared. A document is read without the
 * places of its values first, and with them only if anything is wrong or unusual. Not thread-safe.
 */
final class MissionReader {
    /** Known before anything is read, and with it the names of all tables. */
    private final MissionShape shape;

    private final Document document = new Document();
    private final Shared shared = new Shared();

    MissionReader() {
        // The tables below hold names of the JSON library.
        OptionalLibrary.JSON.require();
        this.shape = MissionShape.MISSION;
    }

    /** Reads UTF-8. */
    Reading read(byte[] bytes, int from, int to, int line) throws IOException {
        Mission plain = plain(bytes, from, to);
        return plain != null
                ? new Reading(line, Optional.of(plain), List.of())
                : careful(new Utf8Reader(new ByteArrayInputStream(bytes, from, to - from)), line);
    }

    /** Reads a string. */
    Reading read(String text) {
        if (text.length() > Limits.DOCUMENT) {
            Problems problems = new Problems(document);
            problems.add(1, 1, "", "must be a document of at most 64 MiB", text.length() + " characters");
            return new Reading(1, Optional.empty(), problems.inOrder());
        }
        try {
            if (!Shown.hasLoneSurrogate(text)) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                Mission plain = plain(bytes, 0, bytes.length);
                if (plain != null) {
                    return new Reading(1, Optional.of(plain), List.of());
                }
            }
            return careful(new StringReader(text), 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The mission of a document without places; null if anything is wrong with it. */
    private @Nullable Mission plain(byte[] bytes, int from, int to) {
        if (!DocumentReader.plain(bytes, from, to, document)) {
            return null;
        }
        try {
            shared.clear();
            return shape.read(Document.ROOT, new In(document, Problems.none(document), shared));
        } catch (NotPlainException wrong) {
            return null;
        }
    }

    private Reading careful(Reader text, int line) throws IOException {
        Problems problems = new Problems(document);
        Mission mission = DocumentReader.careful(text, line, document, problems)
                ? shape.read(Document.ROOT, new In(document, problems, shared))
                : null;
        return new Reading(
                line, problems.isEmpty() ? Optional.ofNullable(mission) : Optional.empty(), problems.inOrder());
    }
}
