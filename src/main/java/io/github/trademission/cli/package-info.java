/**
 * The command line: {@link io.github.trademission.cli.Main}, with the commands report, check, compare, import and export. It needs picocli, and Jackson to read missions.
 */
@NullMarked
package io.github.trademission.cli;

import org.jspecify.annotations.NullMarked;
