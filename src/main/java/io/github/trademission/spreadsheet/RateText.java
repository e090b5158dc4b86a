package io.github.trademission.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.trademission.spreadsheet.file.TableNotices;
import io.github.trademission.spreadsheet.read.RateRows;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;

/** Takes the text of exchange rates apart. It knows the CSV library, so that {@link RateCsv} can be loaded where there is none. */
final class RateText {
    private RateText() {}

    // The reader belongs to the caller, so nothing is closed here.
    @SuppressWarnings("resource")
    static void read(Reader text, RateRows rows, CsvProblems problems) throws IOException {
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
