/**
 * Machinery, not for callers: from a table of cells to rows of a mission. {@link io.github.trademission.spreadsheet.read.TableReader}
 * finds the header, reads each row by its columns, finds companies, stops and buyers, checks totals and links, and tells whatever
 * is wrong.
 */
@NullMarked
package io.github.trademission.spreadsheet.read;

import org.jspecify.annotations.NullMarked;
