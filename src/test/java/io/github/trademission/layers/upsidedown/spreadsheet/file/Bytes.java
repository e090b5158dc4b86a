package io.github.trademission.layers.upsidedown.spreadsheet.file;

/** Machinery that another room uses, too. */
public record Bytes(long size) {}
