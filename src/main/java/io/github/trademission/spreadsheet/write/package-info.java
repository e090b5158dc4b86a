/**
 * Machinery, not for callers: from a mission to a table of cells. {@link io.github.trademission.spreadsheet.write.WrittenTable} is
 * the consultation log or the result table; what a table cannot hold is told.
 */
@NullMarked
package io.github.trademission.spreadsheet.write;

import org.jspecify.annotations.NullMarked;
