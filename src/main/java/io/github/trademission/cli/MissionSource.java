package io.github.trademission.cli;

import io.github.trademission.json.InvalidDocumentException;
import io.github.trademission.json.MissionJson;
import io.github.trademission.json.MissionLines;
import io.github.trademission.json.Problem;
import io.github.trademission.json.Reading;
import io.github.trademission.model.Mission;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The documents of files and of standard input, one after the other, to be read by several threads: whoever takes one reads it.
 * Thread-safe.
 */
final class MissionSource implements Closeable {
    private final Iterator<Path> files;
    private final InputStream standardInput;
    private long taken;
    private @Nullable OpenLines open;

    MissionSource(List<Path> files, InputStream standardInput) {
        this.files = files.iterator();
        this.standardInput = standardInput;
    }

    /** Takes the next document, whose turn tells the order; empty after the last. */
    synchronized Optional<Document> next() {
        while (true) {
            OpenLines lines = open;
            Path file;
            if (lines != null) {
                file = lines.file;
            } else if (files.hasNext()) {
                file = files.next();
            } else {
                return Optional.empty();
            }
            try {
                Optional<Content> content = lines != null ? lines.next() : begin(file);
                if (content.isPresent()) {
                    return Optional.of(new Document(taken++, file, content.get()));
                }
                close();
            } catch (IOException unreadable) {
                open = null;
                return Optional.of(new Document(taken++, file, () -> {
                    throw unreadable;
                }));
            }
        }
    }

    /** The one document of a file, or its first line. */
    private Optional<Content> begin(Path file) throws IOException {
        if (MissionFiles.isStandardInput(file)) {
            StandardInput input = StandardInput.of(standardInput);
            if (!input.isLines()) {
                return Optional.of(() -> new Reading(1, Optional.of(MissionJson.read(input.stream())), List.of()));
            }
            open = new OpenLines(file, input.stream());
        } else if (MissionFiles.isLines(file)) {
            if (Files.isDirectory(file)) {
                throw new FileSystemException(file.toString(), null, "is a directory, not a document");
            }
            open = new OpenLines(file, Files.newInputStream(file));
        } else {
            return Optional.of(() -> new Reading(1, Optional.of(MissionJson.read(file)), List.of()));
        }
        return open.next();
    }

    @Override
    public synchronized void close() throws IOException {
        OpenLines lines = open;
        open = null;
        if (lines != null) {
            lines.in.close();
        }
    }

    /** What gives a reading, on whatever thread. */
    private interface Content {
        Reading read() throws IOException;
    }

    /** The lines of one file. */
    private static final class OpenLines {
        private final Path file;
        private final InputStream in;
        private final MissionLines lines;

        OpenLines(Path file, InputStream in) {
            this.file = file;
            this.in = in;
            this.lines = MissionLines.of(in);
        }

        Optional<Content> next() throws IOException {
            return lines.next().map(line -> line::read);
        }
    }

    /** A document that is still to be read. */
    static final class Document {
        private final long turn;
        private final Path file;
        private final Content content;

        private Document(long turn, Path file, Content content) {
            this.turn = turn;
            this.file = file;
            this.content = content;
        }

        /** How many documents come before it. */
        long turn() {
            return turn;
        }

        /** Its mission, or what is wrong with it, a line each. */
        Outcome read() {
            try {
                Reading reading = content.read();
                return new Outcome(reading.mission(), told(reading.problems()));
            } catch (InvalidDocumentException invalid) {
                return new Outcome(Optional.empty(), told(invalid.problems()));
            } catch (IOException unreadable) {
                return new Outcome(Optional.empty(), List.of(MissionFiles.told(file, unreadable)));
            }
        }

        private List<String> told(List<Problem> problems) {
            return problems.stream().map(problem -> file + ":" + problem).toList();
        }
    }

    /**
     * What came of a document.
     *
     * @param mission its mission
     * @param problems what is wrong, a line each; empty if there is a mission
     */
    record Outcome(Optional<Mission> mission, List<String> problems) {}
}
