/**
 * Machinery: how each deal is counted once. Public only because {@code metrics}, which turns what it finds into figures, is another
 * package; nobody else uses it, it may change in any version, and it is no part of the published documentation. It knows missions
 * and their rows, and nothing of figures, dimensions or whatever else is made of it.
 *
 * <p>{@link io.github.trademission.metrics.engine.Deals} takes rows stated to be inside others out of them, so that each
 * {@link io.github.trademission.metrics.engine.Contribution} has its own deals and value only.
 * {@link io.github.trademission.metrics.engine.PossibleOverlaps} finds what rows that are perhaps inside others would count twice, and
 * {@link io.github.trademission.metrics.engine.PossibleLoss} what a sum of them could lose at most.
 * {@link io.github.trademission.metrics.engine.Derivation} moves each deal to the furthest row that it reached.
 */
@NullMarked
package io.github.trademission.metrics.engine;

import org.jspecify.annotations.NullMarked;
