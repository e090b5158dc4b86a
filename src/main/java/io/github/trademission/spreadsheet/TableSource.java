package io.github.trademission.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the rows of a table come from. */
@FunctionalInterface
interface TableSource {
    /** Hands out the rows from the first to the last; what the file itself has wrong is told. */
    void forEach(byte[] bytes, TableReader rows, CsvProblems problems) throws IOException;

    /** The bytes of a file; empty if it is too large, which is then told. */
    static Optional<byte[]> bytes(Path file, CsvProblems problems) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a directory, not a table");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Limits.FILE + 1);
            if (bytes.length <= Limits.FILE) {
                return Optional.of(bytes);
            }
            problems.add(1, "", "must be a file of at most " + (Limits.FILE >> 20) + " MiB", "a larger one");
            return Optional.empty();
        }
    }
}
