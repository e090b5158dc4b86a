package io.github.trademission.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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

    /**
     * What is done with a file.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Step<T> {
        T run() throws IOException;
    }

    private ReplacedFile() {}

    /**
     * Writes the file. If that fails, it is as it was; what is no file, such as a pipe, is written to as it is.
     *
     * @throws IOException if it fails; its message names the file that was meant, and why
     */
    static <T> T write(Path file, Writing<T> writing) throws IOException {
        return named(file, () -> {
            boolean exists = Files.exists(file);
            return exists && !Files.isRegularFile(file)
                    ? writing.to(file)
                    : replace(exists ? file.toRealPath() : file.toAbsolutePath(), exists, writing);
        });
    }

    /** What is done with a file, or with one beside it; what fails names the file itself. */
    static <T> T named(Path file, Step<T> step) throws IOException {
        try {
            return step.run();
        } catch (IOException failed) {
            throw new IOException(file + ": could not be written: " + reason(failed), failed);
        }
    }

    private static <T> T replace(Path target, boolean exists, Writing<T> writing) throws IOException {
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

    /** What failed, without the name of a file that nobody asked for. */
    private static String reason(IOException failed) {
        if (failed instanceof AccessDeniedException) {
            return "permission denied";
        } else if (failed instanceof NoSuchFileException) {
            return "there is no such folder";
        } else if (failed instanceof FileSystemException known && known.getReason() != null) {
            return known.getReason();
        }
        return String.valueOf(failed.getMessage());
    }
}
