package io.github.trademission.layers.upsidedown.spreadsheet.read;

import io.github.trademission.layers.upsidedown.spreadsheet.Table;
import java.util.Optional;

/** Machinery of its own room alone, but one that knows who uses it. */
public record Cells(Optional<Table> table) {}
