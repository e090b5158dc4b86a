package io.github.trademission.layers.upsidedown.metrics;

/** A tally that minds its own business. */
public record Tally(long deals) {}
