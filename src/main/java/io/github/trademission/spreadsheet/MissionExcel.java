package io.github.trademission.spreadsheet;

import io.github.trademission.OptionalLibrary;
import io.github.trademission.model.Mission;
import io.github.trademission.spreadsheet.file.ExcelFile;
import io.github.trademission.spreadsheet.file.ExcelSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The consultation log (상담일지) and the result table (결과표) as Excel workbooks (.xlsx): the same tables as those of
 * {@link MissionCsv}, in the first sheet. Numbers and dates may be cells of those types; a formula counts with the value that it
 * had when the workbook was saved.
 *
 * <p>Reading needs {@code org.dhatim:fastexcel-reader}, writing {@code org.dhatim:fastexcel}, both optional dependencies.
 */
public final class MissionExcel {
    private MissionExcel() {}

    /**
     * Reads a table whose amounts name their currency.
     *
     * @param file the workbook
     * @param into the mission that its rows belong to
     * @return the mission with the rows, and what was added beside them
     * @throws IOException if the file cannot be read
     * @throws InvalidCsvException if anything in it is wrong; it tells all that is
     * @throws io.github.trademission.MissingLibraryException if fastexcel-reader is absent
     */
    public static CsvImport read(Path file, Mission into) throws IOException {
        return read(file, into, CsvOptions.none());
    }

    /**
     * Reads a table.
     *
     * @param file the workbook
     * @param into the mission that its rows belong to
     * @param options what the table does not say of itself; a workbook says its encoding
     * @return the mission with the rows, and what was added beside them
     * @throws IOException if the file cannot be read
     * @throws InvalidCsvException if anything in it is wrong; it tells all that is
     * @throws io.github.trademission.MissingLibraryException if fastexcel-reader is absent
     */
    public static CsvImport read(Path file, Mission into, CsvOptions options) throws IOException {
        OptionalLibrary.WORKBOOK_READING.require();
        return TableImport.read(file, into, options, new ExcelSource());
    }

    /**
     * Writes the log of a mission's results as a workbook with one sheet, as {@link MissionCsv} does as text.
     *
     * @param mission the mission
     * @param file the file, which is replaced
     * @param language the language of the header and of words: English, or else Korean
     * @return what the log cannot hold and lacks
     * @throws IOException if the file cannot be written
     * @throws io.github.trademission.MissingLibraryException if fastexcel is absent
     */
    public static List<CsvOmission> write(Mission mission, Path file, Locale language) throws IOException {
        return write(mission, file, language, CsvTable.LOG);
    }

    /**
     * Writes a table of a mission as a workbook with one sheet. A log is that of {@link #write(Mission, Path, Locale)}. A result table has
     * the sums of what companies have at stops, each kind of result in columns of its own, and their totals; read into the
     * mission without its results, it gives the same sums by companies, stop and kind, but for what is returned.
     *
     * @param mission the mission
     * @param file the file, which is replaced
     * @param language the language of the header and of words: English, or else Korean
     * @param table which of the two tables
     * @return what the table cannot hold and lacks
     * @throws IOException if the file cannot be written
     * @throws io.github.trademission.MissingLibraryException if fastexcel is absent
     */
    public static List<CsvOmission> write(Mission mission, Path file, Locale language, CsvTable table)
            throws IOException {
        OptionalLibrary.WORKBOOK_WRITING.require();
        TableExport export = TableExport.of(mission, language, table);
        ExcelFile.write(export.table().title(), export.table().rows(), Objects.requireNonNull(file, "file"));
        return export.omissions();
    }
}
