package io.github.trademission.spreadsheet.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the rows of a table come from. */
@FunctionalInterface
public interface TableSource {
    /** Hands out the rows from the first to the last; what the file itself has wrong, or has more than is read, is told. */
    void forEach(byte[] bytes, Consumer<TableRow> rows, TableProblems problems, TableNotices notices)
            throws IOException;

    /** The bytes of a file; empty if it is too large, which is then told. */
    static Optional<byte[]> bytes(Path file, TableProblems problems) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a directory, not a table");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(TableLimits.FILE + 1);
            if (bytes.length <= TableLimits.FILE) {
                return Optional.of(bytes);
            }
            problems.add(1, "", "must be a file of at most " + (TableLimits.FILE >> 20) + " MiB", "a larger one");
            return Optional.empty();
        }
    }
}
