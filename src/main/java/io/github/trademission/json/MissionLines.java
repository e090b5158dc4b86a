package io.github.trademission.json;

import io.github.trademission.OptionalLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The lines of an input, one mission a line, to be read by several threads: each takes the next line and reads it, while others read theirs.
 *
 * <pre>{@code
 * MissionLines lines = MissionLines.of(in);
 * // on each thread
 * for (Optional<MissionLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
 *     Reading reading = line.get().read();
 * }
 * }</pre>
 *
 * <p>What a line gives is what {@link MissionJson#readLines(InputStream)} gives. Thread-safe; the input stays open.
 */
public final class MissionLines {
    private final Lines lines;
    private final Queue<MissionReader> idle = new ConcurrentLinkedQueue<>();

    /** Told without the lock, which is held while the input is waited for. */
    private volatile int taken;

    private MissionLines(InputStream in) {
        OptionalLibrary.JSON.require();
        this.lines = new Lines(in);
    }

    /**
     * The lines of an input.
     *
     * @param in the input, one document a line
     * @return its lines, none of which is taken yet
     * @throws io.github.trademission.MissingLibraryException if Jackson is absent
     */
    public static MissionLines of(InputStream in) {
        return new MissionLines(Objects.requireNonNull(in, "in"));
    }

    /**
     * Takes the next line that is not blank; lines are taken in their order.
     *
     * @return the line, still to be read; empty after the last
     * @throws IOException if the input cannot be read
     */
    public synchronized Optional<Line> next() throws IOException {
        while (lines.next()) {
            if (!lines.isBlank()) {
                taken = lines.line();
                return Optional.of(new Line(Arrays.copyOfRange(lines.bytes(), lines.from(), lines.to()), lines.line()));
            }
        }
        return Optional.empty();
    }

    /**
     * {@return how many lines were taken, blank ones among them, for logs and tests}
     */
    @Override
    public String toString() {
        return "MissionLines[taken=" + taken + "]";
    }

    /** A line that is still to be read. Immutable and thread-safe. */
    public final class Line {
        private final byte[] bytes;
        private final int number;

        private Line(byte[] bytes, int number) {
            this.bytes = bytes;
            this.number = number;
        }

        /**
         * Reads the line, on whatever thread.
         *
         * @return its mission, or what is wrong with it
         */
        public Reading read() {
            MissionReader reader = Objects.requireNonNullElseGet(idle.poll(), MissionReader::new);
            try {
                return reader.read(bytes, 0, bytes.length, number);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            } finally {
                idle.add(reader);
            }
        }

        /**
         * {@return the number of the line and its length, for logs and tests}
         */
        @Override
        public String toString() {
            return "MissionLines.Line[number=" + number + ", bytes=" + bytes.length + "]";
        }
    }
}
