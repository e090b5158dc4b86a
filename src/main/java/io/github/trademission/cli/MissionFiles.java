package io.github.trademission.cli;

import io.github.trademission.InvalidValueException;
import io.github.trademission.json.InvalidDocumentException;
import io.github.trademission.json.MissionJson;
import io.github.trademission.json.Reading;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Mission;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the missions of files, documents or one a line, and tells the problems of all of them. */
final class MissionFiles {
    private final PrintWriter err;
    private final Progress progress;
    private final List<FileMission> missions = new ArrayList<>();
    private boolean wrong;

    private MissionFiles(PrintWriter err) {
        this.err = err;
        this.progress = Progress.on(err);
    }

    /**
     * The results of the missions in some files.
     *
     * @return empty if there were problems; they have then been told
     */
    static Optional<Results> read(List<Path> files, PrintWriter err) {
        MissionFiles reading = readAll(files, err);
        return reading.wrong ? Optional.empty() : reading.results();
    }

    /**
     * The missions in some files, each with its file; two of one id are a problem as in {@link #read}.
     *
     * @return empty if there were problems; they have then been told
     */
    static Optional<List<FileMission>> readEach(List<Path> files, PrintWriter err) {
        MissionFiles reading = readAll(files, err);
        return reading.wrong || reading.results().isEmpty()
                ? Optional.empty()
                : Optional.of(List.copyOf(reading.missions));
    }

    private static MissionFiles readAll(List<Path> files, PrintWriter err) {
        MissionFiles reading = new MissionFiles(err);
        files.forEach(reading::read);
        reading.progress.done();
        return reading;
    }

    /**
     * The one mission that a file holds.
     *
     * @return empty if there were problems; they have then been told
     */
    static Optional<Mission> readOne(Path file, PrintWriter err) {
        MissionFiles reading = new MissionFiles(err);
        if (isLines(file)) {
            reading.problem(file + ": must be a document of one mission, not many, one a line");
        } else {
            reading.read(file);
        }
        reading.progress.done();
        return reading.wrong
                ? Optional.empty()
                : reading.missions.stream().map(FileMission::mission).findFirst();
    }

    private void read(Path file) {
        try {
            if (isLines(file)) {
                try (Stream<Reading> readings = MissionJson.readLines(file)) {
                    readings.forEach(reading -> add(file, reading));
                }
            } else {
                add(file, MissionJson.read(file));
            }
        } catch (InvalidDocumentException invalid) {
            invalid.problems().forEach(problem -> problem(file + ":" + problem));
        } catch (IOException unreadable) {
            problem(told(file, unreadable));
        } catch (UncheckedIOException unreadable) {
            problem(file + ": " + unreadable.getMessage());
        }
    }

    private void add(Path file, Reading reading) {
        reading.problems().forEach(problem -> problem(file + ":" + problem));
        reading.mission().ifPresent(mission -> add(file, mission));
    }

    private void add(Path file, Mission mission) {
        missions.add(new FileMission(file, mission));
        progress.at(missions.size());
    }

    private Optional<Results> results() {
        try {
            return Optional.of(
                    Results.of(missions.stream().map(FileMission::mission).toList()));
        } catch (InvalidValueException invalid) {
            problem(invalid.path() + ": " + invalid.rule() + ", was " + invalid.value());
            return Optional.empty();
        }
    }

    private void problem(String text) {
        wrong = true;
        err.println(text);
    }

    /** The name of the exception says what its message, often just the path, does not. */
    static String told(Path file, IOException unreadable) {
        return unreadable instanceof NoSuchFileException
                ? file + ": there is no such file"
                : file + ": " + unreadable.getClass().getSimpleName() + ": " + unreadable.getMessage();
    }

    static boolean isLines(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }

    static boolean isStandardInput(Path file) {
        return file.toString().equals("-");
    }
}
