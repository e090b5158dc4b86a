package io.github.trademission.cli;

import io.github.trademission.audit.Audit;
import java.nio.file.Path;

/** The audit of a mission and the file that holds the mission. */
record FileAudit(Path file, Audit audit) {}
