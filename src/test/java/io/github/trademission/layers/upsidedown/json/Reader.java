package io.github.trademission.layers.upsidedown.json;

import io.github.trademission.layers.upsidedown.csv.Table;

/** One edge that knows another. */
public record Reader(Table table) {}
