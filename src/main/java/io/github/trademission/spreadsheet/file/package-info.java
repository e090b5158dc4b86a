/**
 * Machinery, not for callers: between the bytes of a CSV file or a workbook and tables of cells, both ways. It knows nothing of
 * missions, nor of what a cell means.
 */
@NullMarked
package io.github.trademission.spreadsheet.file;

import org.jspecify.annotations.NullMarked;
