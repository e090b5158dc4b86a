/**
 * Aggregation beside other ways to the same totals; see docs/performance.md.
 *
 * <p>{@link io.github.trademission.bench.aggregation.Aggregation} starts a JVM for each {@link
 * io.github.trademission.bench.aggregation.Contender}, which answers every {@link
 * io.github.trademission.bench.aggregation.Question} over the same {@link
 * io.github.trademission.bench.aggregation.LinkedMissions generated missions}, and writes the table. Answers are compared before
 * any time is taken.
 */
package io.github.trademission.bench.aggregation;
