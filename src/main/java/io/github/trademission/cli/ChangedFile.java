package io.github.trademission.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file that is read, changed and replaced: by one program at a time. Two that do it at once would both succeed, and what the first one
 * wrote would be gone.
 */
final class ChangedFile implements AutoCloseable {
    private final Path file;
    private final Path lock;
    private final FileChannel channel;
    private final byte[] before;

    private ChangedFile(Path file, Path lock, FileChannel channel, byte[] before) {
        this.file = file;
        this.lock = lock;
        this.channel = channel;
        this.before = before;
    }

    /**
     * Begins a change.
     *
     * @throws IOException if the file cannot be read, or is being changed; its message names the file
     */
    static ChangedFile open(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException(file + ": must be a file, neither a folder nor a pipe");
        }
        // The file itself is replaced, so that a lock on it would be one on the old file. It has one lock, whatever
        // links lead to it.
        Path target = file.toRealPath();
        Path lock = target.resolveSibling("." + target.getFileName() + ".lock");
        FileChannel channel = ReplacedFile.named(
                file, () -> FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        try {
            if (tryLock(channel) == null) {
                throw new IOException(file + ": is being changed by another program; try again");
            }
            return new ChangedFile(file, lock, channel, Files.readAllBytes(file));
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    /**
     * Replaces the file.
     *
     * @throws IOException if somebody has changed it since, or it cannot be written; it is then as it was
     */
    void replace(String document) throws IOException {
        if (!Arrays.equals(before, Files.readAllBytes(file))) {
            throw new IOException(file + ": was changed by another program meanwhile; nothing was written, try again");
        }
        ReplacedFile.write(file, temporary -> Files.writeString(temporary, document));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(lock);
        channel.close();
    }
}
