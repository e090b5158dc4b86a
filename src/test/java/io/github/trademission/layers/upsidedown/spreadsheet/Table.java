package io.github.trademission.layers.upsidedown.spreadsheet;

import io.github.trademission.layers.upsidedown.metrics.Tally;
import io.github.trademission.layers.upsidedown.spreadsheet.read.Cells;

/** An edge that knows a layer below, as it may, and runs in a circle with its machinery. */
public record Table(Tally tally, Cells cells) {}
