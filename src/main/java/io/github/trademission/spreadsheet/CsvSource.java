package io.github.trademission.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Rows of a text whose cells are separated by commas, semicolons or tabs. */
final class CsvSource implements TableSource {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final Optional<Charset> charset;

    CsvSource(Optional<Charset> charset) {
        this.charset = charset;
    }

    @Override
    public void forEach(byte[] bytes, TableReader rows, CsvProblems problems) {
        Decoding.text(bytes, charset, problems).ifPresent(text -> forEach(text, rows, problems));
    }

    private static void forEach(String text, TableReader rows, CsvProblems problems) {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(Limits.COLUMNS)
                .maxFieldSize(Limits.CELL)
                .maxRecordSize(Limits.COLUMNS * Limits.CELL)
                .build();
        long line = 0;
        int count = 0;
        try {
            Iterator<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .skipEmptyLines(false)
                    .allowUnclosedQuote(false)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .build(handler, text)
                    .iterator();
            while (records.hasNext()) {
                CsvRecord found = records.next();
                line = found.getStartingLineNumber();
                if (++count > Limits.ROWS) {
                    problems.add(line, "", "must have at most " + Limits.ROWS + " rows", "more");
                    return;
                }
                rows.add(new TableRow(
                        line, found.getFields().stream().map(TableCell::read).toList()));
            }
        } catch (CsvParseException broken) {
            problems.add(
                    line + 1,
                    "",
                    "must have its quotes in pairs, at most " + Limits.COLUMNS + " columns, and at most " + Limits.CELL
                            + " characters in a cell",
                    "something else, on this line or below");
        }
    }

    /** The separator by which one of the first rows is a header, whatever titles stand above it. */
    static char separator(String text) {
        return SEPARATORS.stream()
                .filter(separator -> hasHeader(text, separator))
                .findFirst()
                .orElseGet(() -> mostFrequent(text));
    }

    private static boolean hasHeader(String text, char separator) {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(Limits.COLUMNS)
                .maxFieldSize(Limits.CELL)
                .maxRecordSize(Limits.COLUMNS * Limits.CELL)
                .build();
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .build(handler, text)
                    .stream()
                    .map(found -> new TableRow(
                            1, found.getFields().stream().map(TableCell::read).toList()))
                    .filter(row -> !row.isBlank())
                    .limit(TableHead.ROWS)
                    .anyMatch(Header::isCertain);
        } catch (CsvParseException broken) {
            return false;
        }
    }

    /** What the first line with a text has most of, outside quotes. */
    private static char mostFrequent(String text) {
        int[] found = new int[SEPARATORS.size()];
        boolean inside = false;
        boolean started = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!inside && started && (c == '\n' || c == '\r')) {
                break;
            }
            inside ^= c == '"';
            int separator = SEPARATORS.indexOf(c);
            if (!inside && separator >= 0) {
                found[separator]++;
            }
            started |= !Texts.isSpace(c) && separator < 0;
        }
        int best = 0;
        for (int i = 1; i < found.length; i++) {
            best = found[i] > found[best] ? i : best;
        }
        return SEPARATORS.get(best);
    }
}
