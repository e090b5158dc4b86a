/**
 * Results beside other results. {@link io.github.trademission.metrics.comparison.Comparison} sets two of them side by side, such as two
 * years, by kind or by the keys of a dimension, and tells each {@link io.github.trademission.metrics.comparison.Difference};
 * {@link io.github.trademission.metrics.comparison.Change#between} tells row by row what changed in one of them from one day to another.
 */
@NullMarked
package io.github.trademission.metrics.comparison;

import org.jspecify.annotations.NullMarked;
