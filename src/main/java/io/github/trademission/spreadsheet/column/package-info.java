/**
 * Machinery, not for callers: the columns that the tables of a mission have, the words of their cells and the forms of those
 * that hold more than a word; shared by reading and writing.
 */
@NullMarked
package io.github.trademission.spreadsheet.column;

import org.jspecify.annotations.NullMarked;
