/**
 * The figures of missions. Start from {@link io.github.trademission.metrics.Results#of(Mission...)}:
 *
 * <ul>
 *   <li>{@link io.github.trademission.metrics.Results#summary()}: per kind of result, deals and amounts as recorded;
 *   <li>{@link io.github.trademission.metrics.Results#by(Dimension)}: the same for each stop, country, company, month ...;
 *   <li>{@link io.github.trademission.metrics.Results#pipeline()}: each deal once, at the furthest stage it reached;
 *   <li>{@link io.github.trademission.metrics.Results#ratios()}: conversion, averages and shares;
 *   <li>{@link io.github.trademission.metrics.Results#asOf(java.time.LocalDate)}: all of this as it was known on a day, and
 *       {@link io.github.trademission.metrics.Results#changes(java.time.LocalDate, java.time.LocalDate)}: what changed from
 *       one day to another;
 *   <li>{@link io.github.trademission.metrics.Comparison}: two results beside each other, such as two years;
 *   <li>{@link io.github.trademission.metrics.Results#convert(io.github.trademission.money.Conversion)}: the amounts in one
 *       currency, at stated rates.
 * </ul>
 *
 * <p>A {@link io.github.trademission.metrics.Tally} adds rows up; a {@link io.github.trademission.metrics.Figure} says what is
 * known of deals and amounts, as ranges with their reasons where something is not. Kinds of results are added only on request,
 * by {@link io.github.trademission.metrics.Results#together}, and under the names of all; currencies never.
 */
@NullMarked
package io.github.trademission.metrics;

import io.github.trademission.model.Mission;
import org.jspecify.annotations.NullMarked;
