/**
 * What follows from results by dividing them. Each starts from {@link io.github.trademission.metrics.Results}, gives a
 * {@link io.github.trademission.metrics.Ratio} that keeps both its parts and its population, and is a range where they are:
 *
 * <ul>
 *   <li>{@link io.github.trademission.metrics.ratio.Ratios}: conversion rates and averages;
 *   <li>{@link io.github.trademission.metrics.ratio.CompanyMetrics}: participations and distinct companies, success rate,
 *       concentration;
 *   <li>{@link io.github.trademission.metrics.ratio.CostMetrics}: what the missions cost, for what came of them;
 *   <li>{@link io.github.trademission.metrics.ratio.TargetMetrics}: what was achieved of what was promised;
 *   <li>{@link io.github.trademission.metrics.ratio.Coverage}: how much of a kind is itemised, attributed and disclosed;
 *   <li>{@link io.github.trademission.metrics.ratio.DaysToContract}: the days from consultation to contract.
 * </ul>
 */
@NullMarked
package io.github.trademission.metrics.ratio;

import org.jspecify.annotations.NullMarked;
