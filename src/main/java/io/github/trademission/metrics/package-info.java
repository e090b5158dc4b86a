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
 *   <li>{@link io.github.trademission.metrics.Results#ratios()}: conversion rates and averages;
 *   <li>{@link io.github.trademission.metrics.Results#companies()}: participations and distinct companies, success rate,
 *       concentration;
 *   <li>{@link io.github.trademission.metrics.Results#costs()}: what the missions cost, for what came of them;
 *   <li>{@link io.github.trademission.metrics.Results#targets()}: what was achieved of what was promised;
 *   <li>{@link io.github.trademission.metrics.Results#coverage}: how much of a kind is itemised, attributed and disclosed;
 *   <li>{@link io.github.trademission.metrics.Results#daysToContract()}: the days from consultation to contract;
 *   <li>{@link io.github.trademission.metrics.Results#asOf(java.time.LocalDate)}: all of this as it was known on a day, and
 *       {@link io.github.trademission.metrics.Results#changes(java.time.LocalDate, java.time.LocalDate)}: what changed from
 *       one day to another; {@link io.github.trademission.metrics.Results#followUp} some months after each mission;
 *   <li>{@link io.github.trademission.metrics.Comparison}: two results beside each other, such as two years;
 *   <li>{@link io.github.trademission.metrics.Results#convert(io.github.trademission.money.rate.Conversion)}: the amounts in one
 *       currency, at stated rates.
 * </ul>
 *
 * <p>A {@link io.github.trademission.metrics.Tally} adds rows up; a {@link io.github.trademission.metrics.Figure} says what is
 * known of deals and amounts, as ranges with their reasons where something is not. A
 * {@link io.github.trademission.metrics.Ratio} keeps both its parts and its population. Kinds of results are added only on request,
 * by {@link io.github.trademission.metrics.Results#together}, and under the names of all; currencies never.
 */
@NullMarked
package io.github.trademission.metrics;

import io.github.trademission.model.Mission;
import org.jspecify.annotations.NullMarked;
