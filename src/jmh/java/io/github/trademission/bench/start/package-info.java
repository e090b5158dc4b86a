/**
 * What a JVM takes that is started for one mission; see docs/performance.md. {@link
 * io.github.trademission.bench.start.ColdStart} measures.
 */
package io.github.trademission.bench.start;
