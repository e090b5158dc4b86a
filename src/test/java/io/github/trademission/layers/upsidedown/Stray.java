package io.github.trademission.layers.upsidedown;

/** A class that does not belong in the root package. */
public record Stray() {}
