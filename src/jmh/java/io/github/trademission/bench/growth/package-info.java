/**
 * How the time of a row grows with the number of rows, links, keys and figures; see docs/performance.md. {@link
 * io.github.trademission.bench.growth.Growth} measures and draws.
 */
package io.github.trademission.bench.growth;
