package io.github.trademission.spreadsheet.file;

import java.util.List;

/**
 * A row of a table, from whatever kind of file.
 *
 * @param line the line on which it begins, or the number of the row in a workbook, from 1
 * @param cells its cells from the left; those at the end may be missing
 */
public record TableRow(long line, List<TableCell> cells) {
    public TableCell cell(int index) {
        return index < cells.size() ? cells.get(index) : TableCell.EMPTY;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(TableCell::isEmpty);
    }

    /** The letters that a spreadsheet has for a column, counted from 0. */
    public static String letters(int index) {
        StringBuilder letters = new StringBuilder();
        for (int i = index; i >= 0; i = i / 26 - 1) {
            letters.insert(0, (char) ('A' + i % 26));
        }
        return letters.toString();
    }
}
