package io.github.trademission.json;

import io.github.trademission.OptionalLibrary;
import io.github.trademission.json.token.JsonWriter;
import io.github.trademission.model.Mission;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads and writes missions as JSON in the format {@code trademission/1}: one mission a document, or one a line (NDJSON).
 *
 * <p>What is read is a mission or an {@link InvalidDocumentException} with all that is wrong, each with line, column and
 * JSON pointer; nothing half-read gets out. What is written reads back as an equal mission.
 *
 * <p>Documents are UTF-8 without a byte order mark. A document may have at most 64 MiB (in a string, 67,108,864
 * characters), 32 levels, 2,000,000 values, 65,536 characters in a string, 200 in a key and 100 in a number; the first 1,000
 * problems are listed.
 *
 * <pre>{@code
 * Mission mission = MissionJson.read(Path.of("namdong-cis-2019.json"));
 * String text = MissionJson.write(mission);
 * try (Stream<Reading> readings = MissionJson.readLines(Path.of("missions.ndjson"))) {
 *     readings.flatMap(reading -> reading.mission().stream()).forEach(this::add);
 * }
 * }</pre>
 *
 * <p>All of it needs {@code com.fasterxml.jackson.core:jackson-core}, an optional dependency, and throws a
 * {@link io.github.trademission.MissingLibraryException} without it. Nothing is read from the network, from system properties or from the
 * class path. Thread-safe.
 */
public final class MissionJson {
    private MissionJson() {}

    /**
     * Reads a file.
     *
     * @param file the file of one document
     * @return its mission
     * @throws InvalidDocumentException if the document holds no mission
     * @throws IOException if the file cannot be read
     */
    public static Mission read(Path file) throws IOException {
        try (InputStream in = open(file)) {
            return read(in);
        }
    }

    /**
     * Reads a stream to its end. The stream stays open.
     *
     * @param in the stream of one document
     * @return its mission
     * @throws InvalidDocumentException if the document holds no mission
     * @throws IOException if the stream cannot be read
     */
    public static Mission read(InputStream in) throws IOException {
        // One byte more than a document may have shows that it is too long.
        byte[] bytes = Objects.requireNonNull(in, "in").readNBytes(Limits.DOCUMENT + 1);
        return new MissionReader().read(bytes, 0, bytes.length, 1).orElseThrow();
    }

    /**
     * Reads a string.
     *
     * @param document one document
     * @return its mission
     * @throws InvalidDocumentException if the document holds no mission
     */
    public static Mission read(String document) {
        return new MissionReader()
                .read(Objects.requireNonNull(document, "document"))
                .orElseThrow();
    }

    /**
     * Reads one mission a line, as the stream is consumed: each line is read when its turn comes, and none is kept. A wrong
     * line is a reading with problems and does not hide the others. Blank lines are passed over. The input stays open.
     *
     * @param in the input, one document a line
     * @return a sequential stream, whose consumption throws {@code UncheckedIOException} if the input cannot be read
     */
    public static Stream<Reading> readLines(InputStream in) {
        Lines lines = new Lines(Objects.requireNonNull(in, "in"));
        MissionReader reader = new MissionReader();
        return Stream.generate(() -> nextLine(lines, reader))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream);
    }

    /**
     * Reads one mission a line, as {@link #readLines(InputStream)} does. Closing the stream closes the file.
     *
     * @param file the file, one document a line
     * @return a sequential stream, whose consumption throws {@code UncheckedIOException} if the file cannot be read
     * @throws IOException if the file cannot be opened
     */
    public static Stream<Reading> readLines(Path file) throws IOException {
        InputStream in = open(file);
        return readLines(in).onClose(() -> {
            try {
                in.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    /**
     * Writes a mission, indented by two spaces, its keys always in the same order, with a line feed at the end.
     *
     * @param mission the mission
     * @return the document
     * @throws io.github.trademission.InvalidValueException if the mission does not fit the limits, or a text holds half of a
     *     surrogate pair
     */
    public static String write(Mission mission) {
        return new String(bytes(mission), StandardCharsets.UTF_8);
    }

    /**
     * Writes a mission to a file as {@link #write(Mission)} does, replacing what was there. A mission that is refused
     * leaves the file as it was.
     *
     * @param mission the mission
     * @param file the file
     * @throws io.github.trademission.InvalidValueException if the mission does not fit the limits
     * @throws IOException if the file cannot be written
     */
    public static void write(Mission mission, Path file) throws IOException {
        byte[] document = bytes(mission);
        Files.write(Objects.requireNonNull(file, "file"), document);
    }

    /**
     * Writes a mission to a stream as {@link #write(Mission)} does. The stream is flushed and stays open.
     *
     * @param mission the mission
     * @param out the stream
     * @throws io.github.trademission.InvalidValueException if the mission does not fit the limits
     * @throws IOException if the stream cannot be written
     */
    public static void write(Mission mission, OutputStream out) throws IOException {
        out.write(bytes(mission));
        out.flush();
    }

    /**
     * Writes one mission a line, each as it comes. The output is flushed at the end and stays open.
     *
     * @param missions the missions
     * @param out the output
     * @throws io.github.trademission.InvalidValueException if a mission does not fit the limits; those before it are written
     * @throws IOException if the output cannot be written
     */
    public static void writeLines(Stream<Mission> missions, OutputStream out) throws IOException {
        MissionWriter writer = new MissionWriter(JsonWriter.Layout.COMPACT);
        Iterator<Mission> each = missions.iterator();
        while (each.hasNext()) {
            writer.write(each.next()).writeTo(out);
        }
        out.flush();
    }

    private static byte[] bytes(Mission mission) {
        return new MissionWriter(JsonWriter.Layout.INDENTED)
                .write(Objects.requireNonNull(mission, "mission"))
                .toByteArray();
    }

    private static Optional<Reading> nextLine(Lines lines, MissionReader reader) {
        try {
            while (lines.next()) {
                if (!lines.isBlank()) {
                    return Optional.of(reader.read(lines.bytes(), lines.from(), lines.to(), lines.line()));
                }
            }
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static InputStream open(Path file) throws IOException {
        // Before there is anything to close.
        OptionalLibrary.JSON.require();
        if (Files.isDirectory(Objects.requireNonNull(file, "file"))) {
            throw new FileSystemException(file.toString(), null, "is a directory, not a document");
        }
        return Files.newInputStream(file);
    }
}
