package io.github.trademission.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes a file beside the one that it replaces: whoever reads meanwhile sees it before or after, never half of it. */
final class ReplacedFile {
    /**
     * What writes a file.
     *
     * @param <T> what it says of that
     */
    @FunctionalInterface
    interface Writing<T> {
        T to(Path file) throws IOException;
    }

    private ReplacedFile() {}

    /** Writes the file. If that fails, it is as it was; what is no file, such as a pipe, is written to as it is. */
    static <T> T write(Path file, Writing<T> writing) throws IOException {
        boolean exists = Files.exists(file);
        if (exists && !Files.isRegularFile(file)) {
            return writing.to(file);
        }
        Path target = exists ? file.toRealPath() : file.toAbsolutePath();
        Path temporary = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            if (exists) {
                // Who may read the file stays as it was.
                Files.copy(target, temporary, StandardCopyOption.COPY_ATTRIBUTES);
            }
            T written = writing.to(temporary);
            move(temporary, target);
            return written;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
