/**
 * The figures of trade missions (무역사절단): what a delegation achieved, added up so that each figure can be defended.
 *
 * <p>The packages build on each other in one direction only:
 *
 * <ol>
 *   <li>{@code money}: exact amounts, bags of several currencies, exact splits; {@code money.rate}: conversion at stated rates;
 *       {@code money.text}: amounts as Korean reports write them;
 *   <li>{@code model}: the mission and its parts, from {@code Mission.builder()};
 *   <li>{@code metrics}: {@code Results.of(mission)}, the way to every figure; {@code metrics.ratio}, {@code metrics.comparison} and
 *       {@code metrics.conversion}: what is computed from results;
 *   <li>{@code reconcile}: published figures against the record and each other;
 *   <li>{@code audit}: what is odd in a mission or cannot be right;
 *   <li>{@code report}: what an officer reads, as text; {@code report.json}: the same for programs;
 *   <li>{@code cli}: the command line.
 * </ol>
 *
 * <p>At the edge stand {@code json}, a mission as a document, and {@code spreadsheet}, its tables; of the others only {@code cli}
 * knows them.
 *
 * <p>This package holds what all of them share: the exception that they throw for a bad value, and the optional libraries that the edges
 * need, with the exception for one that is missing.
 */
@NullMarked
package io.github.trademission;

import org.jspecify.annotations.NullMarked;
