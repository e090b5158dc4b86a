package io.github.trademission.spreadsheet.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook of one sheet. Texts are text there, never formulas; numbers and days are of their types. */
public final class ExcelFile {
    /** Before, Excel's calendar has a day that there was not. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private ExcelFile() {}

    /** Writes the rows of a sheet. */
    public static void write(String title, List<List<WrittenCell>> rows, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "trademission", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    put(sheet, row, column, rows.get(row).get(column));
                }
            }
            sheet.freezePane(0, 1);
        }
    }

    private static void put(Worksheet sheet, int row, int column, WrittenCell cell) {
        if (cell.number().isPresent()) {
            sheet.value(row, column, cell.number().get());
        } else if (cell.day().filter(day -> !day.isBefore(FIRST_DAY)).isPresent()) {
            sheet.value(row, column, cell.day().get());
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (!cell.text().isEmpty()) {
            sheet.value(row, column, ExcelText.written(cell.text()));
        }
    }
}
