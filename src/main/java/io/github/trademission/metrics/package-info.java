/**
 * The figures of missions. Start from {@link io.github.trademission.metrics.Results#of(Mission...)}:
 *
 * <ul>
 *   <li>{@link io.github.trademission.metrics.Results#summary()}: per kind of result, deals and amounts as recorded;
 *   <li>{@link io.github.trademission.metrics.Results#by(Dimension)}: the same for each stop, country, company, month ..., in
 *       other orders and with a rest, see {@link io.github.trademission.metrics.Breakdown};
 *   <li>{@link io.github.trademission.metrics.Results#by(Dimension, Dimension)}: by two of them, in a table;
 *   <li>{@link io.github.trademission.metrics.Results#where}: of some rows only, by the conditions of
 *       {@link io.github.trademission.metrics.RowFilter} or any other;
 *   <li>{@link io.github.trademission.metrics.Results#pipeline()}: each deal once, at the furthest stage it reached, and the
 *       exports realised;
 *   <li>{@link io.github.trademission.metrics.Results#asOf(java.time.LocalDate)}: all of this as it was known on a day, and
 *       {@link io.github.trademission.metrics.Results#followUp} some months after each mission;
 *   <li>{@link io.github.trademission.metrics.MissionSums}: the same figures of missions that are added up and not kept.
 * </ul>
 *
 * <p>What is computed from results starts from them in turn, in packages of its own: ratios, costs, targets and coverage in
 * {@code ratio}, two results beside each other and the changes between two days in {@code comparison}, amounts in one currency in
 * {@code conversion}. Measures that look into the sum of a kind use {@link io.github.trademission.metrics.RowsOfKind}.
 *
 * <p>Where the record leaves open which rows are inside which, how many deals a row has, or which of them went on, a figure is the range
 * from the least to the greatest over all ways to settle that. A {@link io.github.trademission.metrics.Tally} adds rows up; a {@link io.github.trademission.metrics.Figure} says what is
 * known of deals and amounts, as ranges with their reasons where something is not. A
 * {@link io.github.trademission.metrics.Ratio} keeps both its parts and its population. Kinds of results are added only on request,
 * by {@link io.github.trademission.metrics.Results#together}, and under the names of all; currencies never.
 */
@NullMarked
package io.github.trademission.metrics;

import io.github.trademission.model.Mission;
import org.jspecify.annotations.NullMarked;
