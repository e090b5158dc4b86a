package io.github.trademission.bench.start;

import io.github.trademission.json.MissionJson;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.Summary;
import io.github.trademission.model.OutcomeKind;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a mission, adds it up and prints the tally of each kind. */
public final class WithLibrary {
    private WithLibrary() {}

    /**
     * Reads and prints.
     *
     * @param arguments the file
     * @throws IOException if it cannot be read
     */
    public static void main(String... arguments) throws IOException {
        Summary summary = Results.of(MissionJson.read(Path.of(arguments[0]))).summary();
        for (OutcomeKind kind : OutcomeKind.values()) {
            System.out.println(summary.tally(kind));
        }
    }
}
