/**
 * A mission as a JSON document, at the edge. Start from {@link io.github.trademission.json.MissionJson}: it reads and writes
 * one mission a document, or one a line (NDJSON) for many.
 *
 * <p>Inside, each sort of object has a table of its attributes, one line each ({@code MissionShape}, {@code PartShapes}, {@code
 * RowShapes}, {@code FigureShapes}); what is read, written and described in the JSON Schema comes from these lines. A text first
 * becomes a {@code Document}, its values in arrays, and that becomes a mission by the tables. It is read plainly as long as nothing
 * is wrong with it. If anything is, it is read once more, carefully, with the limits on size, depth and length and the place of each
 * value: whatever is wrong is then noted as a {@link io.github.trademission.json.Problem}, and one {@link
 * io.github.trademission.json.InvalidDocumentException} tells all of it. A mission is built only if nothing is wrong.
 *
 * <p>This package needs Jackson's streaming core ({@code jackson-core} 2.13 or newer), which is an optional dependency; no
 * type of the model knows of it.
 */
@NullMarked
package io.github.trademission.json;

import org.jspecify.annotations.NullMarked;
