package io.github.trademission.spreadsheet;

import java.util.List;

/**
 * A row of a table, from whatever kind of file.
 *
 * @param line the line on which it begins, or the number of the row in a workbook, from 1
 * @param cells its cells from the left; those at the end may be missing
 */
record TableRow(long line, List<TableCell> cells) {
    TableCell cell(int index) {
        return index < cells.size() ? cells.get(index) : TableCell.EMPTY;
    }

    boolean isBlank() {
        return cells.stream().allMatch(TableCell::isEmpty);
    }
}
