/**
 * The command line: {@link io.github.trademission.cli.Main}. It needs picocli, and Jackson to read missions.
 */
@NullMarked
package io.github.trademission.cli;

import org.jspecify.annotations.NullMarked;
