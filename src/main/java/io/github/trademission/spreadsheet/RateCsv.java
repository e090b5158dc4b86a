package io.github.trademission.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.trademission.money.rate.RateTable;
import io.github.trademission.spreadsheet.file.TableNotices;
import io.github.trademission.spreadsheet.read.RateRows;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
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
        CsvProblems problems = new CsvProblems();
        RateRows rows = new RateRows(problems);
        read(text, rows, problems);
        problems.throwIfAny();
        return RateTable.of(rows.quotes());
    }

    // The reader belongs to the caller, so nothing is closed here.
    @SuppressWarnings("resource")
    private static void read(Reader text, RateRows rows, CsvProblems problems) throws IOException {
        try {
            CsvReader.builder()
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(withoutMark(text))
                    .forEach(rows::add);
            rows.end();
        } catch (CsvParseException broken) {
            problems.add(rows.lastLine() + 1, "", "must be separated by commas and quoted in pairs", shown(broken));
        } catch (UncheckedIOException unread) {
            if (!(unread.getCause() instanceof CharacterCodingException)) {
                throw unread.getCause();
            }
            tellEncoding(rows, problems);
        } catch (CharacterCodingException unread) {
            tellEncoding(rows, problems);
        }
    }

    private static void tellEncoding(RateRows rows, CsvProblems problems) {
        problems.add(rows.lastLine() + 1, "", "must be UTF-8", "another encoding, on this line or below");
    }

    /** A byte order mark is part of the text that a reader gives. */
    private static Reader withoutMark(Reader text) throws IOException {
        PushbackReader plain = new PushbackReader(text);
        int first = plain.read();
        if (first >= 0 && first != '\uFEFF') {
            plain.unread(first);
        }
        return plain;
    }

    private static String shown(CsvParseException broken) {
        return TableNotices.shown(String.valueOf(broken.getMessage()));
    }
}
