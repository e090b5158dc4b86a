package io.github.trademission.spreadsheet.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Rows of the first sheet of a workbook; of further sheets it is only told that they were not read. */
public final class ExcelSource implements TableSource {
    private static final String RULE = "must be a workbook (.xlsx) of at most " + (TableLimits.WORKBOOK >> 20)
            + " MiB unpacked, without a password";

    @Override
    public void forEach(byte[] bytes, Consumer<TableRow> rows, TableProblems problems, TableNotices notices) {
        try {
            if (!ExcelGuard.isFit(bytes) || !ReadableWorkbook.isOOXMLZipHeader(bytes)) {
                problems.add(1, "", RULE, "something else");
                return;
            }
            try (ReadableWorkbook workbook =
                    new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
                read(workbook, rows, problems, notices);
            }
        } catch (IOException | RuntimeException broken) {
            // The reader has no exception of its own for what is no workbook: null pointers and indexes out of range
            // occur.
            problems.add(1, "", RULE, "something else");
        }
    }

    private static void read(
            ReadableWorkbook workbook, Consumer<TableRow> rows, TableProblems problems, TableNotices notices)
            throws IOException {
        List<Sheet> sheets = workbook.getSheets().toList();
        if (sheets.isEmpty()) {
            return;
        }
        for (Sheet further : sheets.subList(1, sheets.size())) {
            notices.add(1, "", "only the first sheet is read", TableNotices.shown(further.getName()));
        }
        try (Stream<Row> found = sheets.get(0).openStream()) {
            ExcelCells cells = new ExcelCells(workbook.isDate1904(), problems);
            int count = 0;
            for (Iterator<Row> each = found.iterator(); each.hasNext(); ) {
                Row row = each.next();
                if (++count > TableLimits.ROWS) {
                    problems.add(row.getRowNum(), "", "must have at most " + TableLimits.ROWS + " rows", "more");
                    return;
                }
                add(row, cells, rows, problems);
            }
        }
    }

    private static void add(Row row, ExcelCells cells, Consumer<TableRow> rows, TableProblems problems) {
        List<TableCell> read = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            boolean empty = cell == null || cell.getType() == CellType.EMPTY;
            read.add(empty ? TableCell.EMPTY : cells.read(row.getRowNum(), cell));
        }
        int width = read.size();
        while (width > 0 && read.get(width - 1).isEmpty()) {
            width--;
        }
        if (width > TableLimits.COLUMNS) {
            problems.add(row.getRowNum(), "", "must have at most " + TableLimits.COLUMNS + " columns", "" + width);
        } else {
            rows.accept(new TableRow(row.getRowNum(), read.subList(0, width)));
        }
    }
}
