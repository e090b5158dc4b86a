package io.github.trademission.spreadsheet;

import io.github.trademission.OptionalLibrary;
import io.github.trademission.money.rate.RateTable;
import io.github.trademission.spreadsheet.read.RateRows;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Exchange rates (환율) from a table: UTF-8, with or without a byte order mark, separated by commas, and with a header that
 * names the columns {@code date}, {@code base}, {@code term}, {@code rate} and, if there are any, {@code source}, in whatever
 * order. One unit of the base currency costs {@code rate} units of the term currency.
 *
 * <pre>{@code
 * date,base,term,rate,source
 * 2019-10-21,USD,KRW,1180.2,"example, not official"
 * }</pre>
 *
 * <p>Rows without any text are passed over. The table that is returned stretches no rate; see {@link RateTable}.
 *
 * <p>It needs {@code de.siegmar:fastcsv}, an optional dependency, and throws a
 * {@link io.github.trademission.MissingLibraryException} without it.
 */
public final class RateCsv {
    private RateCsv() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its rates
     * @throws IOException if the file cannot be read
     * @throws InvalidCsvException if anything in it is wrong; it tells all that is
     */
    public static RateTable read(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(text);
        }
    }

    /**
     * Reads a text to its end and leaves the reader open.
     *
     * @param text the text
     * @return its rates
     * @throws IOException if the text cannot be read
     * @throws InvalidCsvException if anything in it is wrong; it tells all that is
     */
    public static RateTable read(Reader text) throws IOException {
        OptionalLibrary.CSV.require();
        CsvProblems problems = new CsvProblems();
        RateRows rows = new RateRows(problems);
        RateText.read(text, rows, problems);
        problems.throwIfAny();
        return RateTable.of(rows.quotes());
    }
}
