package io.github.trademission.layers.upsidedown.json;

import io.github.trademission.layers.upsidedown.spreadsheet.Table;
import io.github.trademission.layers.upsidedown.spreadsheet.file.Bytes;

/** One edge that knows another, and even its machinery. */
public record Reader(Table table, Bytes bytes) {}
