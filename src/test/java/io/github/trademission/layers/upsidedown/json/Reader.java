package io.github.trademission.layers.upsidedown.json;

import io.github.trademission.layers.upsidedown.spreadsheet.Table;

/** One edge that knows another. */
public record Reader(Table table) {}
