/**
 * The amounts of results in one currency, at stated rates of stated days:
 * {@link io.github.trademission.metrics.conversion.ConvertedSummary} for the sums by kind, and
 * {@link io.github.trademission.metrics.conversion.ConvertedBreakdown} for those of each key of a dimension, each amount beside the rates
 * that it rests on.
 */
@NullMarked
package io.github.trademission.metrics.conversion;

import org.jspecify.annotations.NullMarked;
