package io.github.trademission.layers.upsidedown.json;

/** Something else than the tally of the metrics. */
public record Tally(String text) {}
