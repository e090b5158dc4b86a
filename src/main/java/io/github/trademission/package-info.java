/**
 * The figures of trade missions (무역사절단): what a delegation achieved, added up so that each figure can be defended.
 *
 * <p>The packages build on each other in one direction only:
 *
 * <ol>
 *   <li>{@code money}: exact amounts, bags of several currencies, exact splits, conversion at stated rates;
 *   <li>{@code model}: the mission and its parts, from {@code Mission.builder()};
 *   <li>{@code metrics}: {@code Results.of(mission)}, the way to every figure;
 *   <li>{@code audit}: what is odd in a mission, and its published figures against the record;
 *   <li>{@code report} and {@code cli}: what an officer reads;
 *   <li>{@code json}: a mission as a document, at the edge;
 *   <li>{@code csv}: tables of spreadsheets, at the edge.
 * </ol>
 *
 * <p>This package holds the exception that they throw for a bad value.
 */
@NullMarked
package io.github.trademission;

import org.jspecify.annotations.NullMarked;
