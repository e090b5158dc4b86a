package io.github.trademission.spreadsheet;

import io.github.trademission.OptionalLibrary;
import io.github.trademission.model.Mission;
import io.github.trademission.spreadsheet.file.CsvFile;
import io.github.trademission.spreadsheet.file.CsvSource;
import io.github.trademission.spreadsheet.read.Header;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The consultation log (상담일지) and the result table (결과표) as CSV files. Which of the two a file is follows from its header,
 * which may be Korean or English; the columns stand in any order, separated by commas, semicolons or tabs.
 *
 * <pre>{@code
 * CsvImport read = MissionCsv.read(Path.of("log.csv"), mission, CsvOptions.none().withCurrency("USD"));
 * Mission extended = read.mission();
 * List<CsvOmission> left = MissionCsv.write(extended, Path.of("out.csv"), Locale.KOREAN);
 * }</pre>
 *
 * <p>Companies are found by id, registration number or name, stops and buyers by id or name. An unknown company or buyer is
 * added to the mission; an unknown stop is a problem. A row without an id gets one from the source of its table and what it says, so that a
 * table which is read again changes nothing, and a corrected one can {@linkplain CsvOptions#replacing() replace} what it had brought. See {@link MissionExcel} for workbooks.
 *
 * <p>All of it needs {@code de.siegmar:fastcsv}, an optional dependency, and throws a
 * {@link io.github.trademission.MissingLibraryException} without it.
 */
public final class MissionCsv {
    private MissionCsv() {}

    /**
     * Reads a table whose amounts name their currency.
     *
     * @param file the file
     * @param into the mission that its rows belong to
     * @return the mission with the rows, and what was added beside them
     * @throws IOException if the file cannot be read
     * @throws InvalidCsvException if anything in it is wrong; it tells all that is
     */
    public static CsvImport read(Path file, Mission into) throws IOException {
        return read(file, into, CsvOptions.none());
    }

    /**
     * Reads a table.
     *
     * @param file the file
     * @param into the mission that its rows belong to
     * @param options what the table does not say of itself
     * @return the mission with the rows, and what was added beside them
     * @throws IOException if the file cannot be read
     * @throws InvalidCsvException if anything in it is wrong; it tells all that is
     */
    public static CsvImport read(Path file, Mission into, CsvOptions options) throws IOException {
        OptionalLibrary.CSV.require();
        return TableImport.read(file, into, options, new CsvSource(options.charset(), Header::isCertain));
    }

    /**
     * Writes the log of a mission's results, in UTF-8 with a byte order mark and separated by commas. Read into the mission
     * without its results, it gives the same results but for what is returned.
     *
     * @param mission the mission
     * @param file the file, which is replaced
     * @param language the language of the header and of words: English, or else Korean
     * @return what the log cannot hold and lacks
     * @throws IOException if the file cannot be written
     */
    public static List<CsvOmission> write(Mission mission, Path file, Locale language) throws IOException {
        return write(mission, file, language, CsvTable.LOG);
    }

    /**
     * Writes a table of a mission, in UTF-8 with a byte order mark and separated by commas. A log is that of {@link #write(Mission, Path, Locale)}. A result table has
     * the sums of what companies have at stops, each kind of result in columns of its own, and their totals; read into the
     * mission without its results, it gives the same sums by companies, stop and kind, but for what is returned.
     *
     * @param mission the mission
     * @param file the file, which is replaced
     * @param language the language of the header and of words: English, or else Korean
     * @param table which of the two tables
     * @return what the table cannot hold and lacks
     * @throws IOException if the file cannot be written
     */
    public static List<CsvOmission> write(Mission mission, Path file, Locale language, CsvTable table)
            throws IOException {
        OptionalLibrary.CSV.require();
        TableExport export = TableExport.of(mission, language, table);
        CsvFile.write(export.table().rows(), Objects.requireNonNull(file, "file"));
        return export.omissions();
    }
}
