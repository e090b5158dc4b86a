/**
 * A mission as a JSON document, at the edge. Start from {@link io.github.trademission.json.MissionJson}: it reads and writes
 * one mission a document, or one a line (NDJSON) for many.
 *
 * <p>Reading happens in two steps. First the text becomes a tree in which each value knows its line and column; the limits
 * on size, depth and length hold here, before anything large is kept. Then the tree becomes a mission. Whatever is wrong is
 * noted as a {@link io.github.trademission.json.Problem} and the rest is read on, so that one
 * {@link io.github.trademission.json.InvalidDocumentException} tells all of it; a mission is built only if nothing is wrong.
 *
 * <p>This package needs Jackson's streaming core ({@code jackson-core} 2.13 or newer), which is an optional dependency; no
 * type of the model knows of it.
 */
@NullMarked
package io.github.trademission.json;

import org.jspecify.annotations.NullMarked;
