package io.github.trademission.cli;

import io.github.trademission.model.Mission;
import java.nio.file.Path;

/** A mission and the file that holds it. */
record FileMission(Path file, Mission mission) {}
