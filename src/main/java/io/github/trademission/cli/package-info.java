/**
 * The command line: {@link io.github.trademission.cli.Main}, with the commands report, check, compare, import and export. It needs picocli, and Jackson to read missions; what is missing is told in one line.
 */
@NullMarked
package io.github.trademission.cli;

import org.jspecify.annotations.NullMarked;
