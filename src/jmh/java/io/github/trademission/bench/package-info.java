/**
 * Benchmarks, built and run by {@code mvn -Pbench verify}; see docs/performance.md.
 *
 * <p>{@link io.github.trademission.bench.Bench} runs all themes and writes their results. A theme is one class of benchmarks,
 * such as {@link io.github.trademission.bench.JsonBenchmark}, with the list of its {@link
 * io.github.trademission.bench.Ratio}s: a further one needs its class and a line in {@code Bench.THEMES}. What is measured
 * are the missions of {@link io.github.trademission.bench.GeneratedMissions}. The packages {@code aggregation} and {@code growth} have
 * runners of their own.
 */
package io.github.trademission.bench;
