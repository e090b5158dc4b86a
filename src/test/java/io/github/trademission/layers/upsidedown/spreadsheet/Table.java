package io.github.trademission.layers.upsidedown.spreadsheet;

import io.github.trademission.layers.upsidedown.metrics.Tally;

/** An edge that knows a layer below, as it may. */
public record Table(Tally tally) {}
