package io.github.trademission.spreadsheet.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Rows of the first sheet of a workbook; of further sheets it is only told that they were not read. */
public final class ExcelSource implements TableSource {
    private static final String RULE = "must be a workbook (.xlsx) of at most " + (TableLimits.WORKBOOK >> 20)
            + " MiB unpacked, without a password";

    @Override
    public void forEach(byte[] bytes, Consumer<TableRow> rows, TableProblems problems, TableNotices notices) {
        try {
            Optional<WorkbookLayout> layout = ExcelGuard.look(bytes);
            if (layout.isEmpty() || !ReadableWorkbook.isOOXMLZipHeader(bytes)) {
                problems.add(1, "", RULE, "something else");
                return;
            }
            byte[] readable = layout.get().hasIsoDates() ? IsoDates.asTexts(bytes) : bytes;
            try (ReadableWorkbook workbook =
                    new ReadableWorkbook(new ByteArrayInputStream(readable), new ReadingOptions(true, true))) {
                read(workbook, layout.get(), rows, problems, notices);
            }
        } catch (IOException | RuntimeException broken) {
            // The reader has no exception of its own for what is no workbook: null pointers and indexes out of range
            // occur.
            problems.add(1, "", RULE, "something else");
        }
    }

    private static void read(
            ReadableWorkbook workbook,
            WorkbookLayout layouts,
            Consumer<TableRow> rows,
            TableProblems problems,
            TableNotices notices)
            throws IOException {
        List<Sheet> sheets = workbook.getSheets().toList();
        Optional<Sheet> first = sheets.stream().filter(ExcelSource::isVisible).findFirst();
        if (first.isEmpty()) {
            problems.add(1, "", "must have a sheet that is not hidden", sheets.size() + " sheets");
            return;
        }
        for (Sheet other : sheets) {
            if (other.getIndex() != first.get().getIndex()) {
                String rule = isVisible(other) ? "only the first sheet is read" : "a hidden sheet is not read";
                notices.add(1, "", rule, TableNotices.shown(other.getName()));
            }
        }
        SheetLayout layout = layouts.ofSheet(first.get().getId());
        ExcelCells cells = new ExcelCells(workbook.isDate1904(), problems, notices);
        Hidden hidden = new Hidden(layout);
        try (Stream<Row> found = first.get().openStream()) {
            int count = 0;
            for (Iterator<Row> each = found.iterator(); each.hasNext(); ) {
                Row row = each.next();
                if (++count > TableLimits.ROWS + TableLimits.HEAD) {
                    problems.add(row.getRowNum(), "", "must have at most " + TableLimits.ROWS + " rows", "more");
                    return;
                }
                hidden.look(row);
                add(row, cells, layout, rows, problems);
            }
        }
        hidden.tell(notices);
    }

    private static boolean isVisible(Sheet sheet) {
        return sheet.getVisibility() == SheetVisibility.VISIBLE;
    }

    /** What is hidden is read, and told. */
    private static final class Hidden {
        private final SheetLayout layout;
        private final Set<Integer> columns = new TreeSet<>();
        private int rows;
        private int firstRow;

        Hidden(SheetLayout layout) {
            this.layout = layout;
        }

        void look(Row row) {
            if (row.isHidden() && row.getCellCount() > 0) {
                firstRow = rows == 0 ? row.getRowNum() : firstRow;
                rows++;
            }
            for (int i = 0; i < Math.min(row.getCellCount(), TableLimits.COLUMNS); i++) {
                if (layout.isHidden(i) && row.hasCell(i)) {
                    columns.add(i);
                }
            }
        }

        void tell(TableNotices notices) {
            if (rows > 0) {
                notices.add(firstRow, "", "is hidden, and was read", rows == 1 ? "one row" : rows + " hidden rows");
            }
            columns.forEach(
                    column -> notices.add(1, TableRow.letters(column), "is hidden, and was read", "a hidden column"));
        }
    }

    private static void add(
            Row row, ExcelCells cells, SheetLayout layout, Consumer<TableRow> rows, TableProblems problems) {
        List<TableCell> read = new ArrayList<>();
        int last = Math.max(row.getCellCount(), layout.width());
        for (int i = 0; i < last; i++) {
            TableCell one = row.hasCell(i) ? cells.read(row.getRowNum(), row.getCell(i)) : TableCell.EMPTY;
            read.add(layout.isMerged(row.getRowNum(), i) ? one.merged() : one);
        }
        int width = read.size();
        while (width > 0 && read.get(width - 1).equals(TableCell.EMPTY)) {
            width--;
        }
        if (width > TableLimits.COLUMNS) {
            problems.add(row.getRowNum(), "", "must have at most " + TableLimits.COLUMNS + " columns", "" + width);
        } else {
            rows.accept(new TableRow(row.getRowNum(), read.subList(0, width)));
        }
    }
}
