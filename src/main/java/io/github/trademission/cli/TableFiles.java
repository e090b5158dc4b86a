package io.github.trademission.cli;

import java.nio.file.Path;
import java.util.Locale;

/** Kinds of files by their names. */
final class TableFiles {
    private TableFiles() {}

    static boolean isWorkbook(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }
}
