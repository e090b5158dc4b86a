package io.github.trademission.spreadsheet.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Rows of a text whose cells are separated by commas, semicolons or tabs. */
public final class CsvSource implements TableSource {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final Optional<Charset> charset;
    private final Predicate<TableRow> isHeader;

    /** Of a text in an encoding, if one is stated, whose header is known when it is seen. */
    public CsvSource(Optional<Charset> charset, Predicate<TableRow> isHeader) {
        this.charset = charset;
        this.isHeader = isHeader;
    }

    @Override
    public void forEach(byte[] bytes, Consumer<TableRow> rows, TableProblems problems, TableNotices notices) {
        Decoding.text(bytes, charset, problems).ifPresent(text -> forEach(text, rows, problems));
    }

    private void forEach(String text, Consumer<TableRow> rows, TableProblems problems) {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(TableLimits.COLUMNS)
                .maxFieldSize(TableLimits.CELL)
                .maxRecordSize(TableLimits.COLUMNS * TableLimits.CELL)
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
                if (++count > TableLimits.ROWS + TableLimits.HEAD) {
                    problems.add(line, "", "must have at most " + TableLimits.ROWS + " rows", "more");
                    return;
                }
                rows.accept(new TableRow(
                        line, found.getFields().stream().map(TableCell::read).toList()));
            }
        } catch (CsvParseException broken) {
            problems.add(
                    line + 1,
                    "",
                    "must have its quotes in pairs, at most " + TableLimits.COLUMNS + " columns, and at most "
                            + TableLimits.CELL + " characters in a cell",
                    "something else, on this line or below");
        }
    }

    /** The separator by which one of the first rows is a header, whatever titles stand above it. */
    char separator(String text) {
        return SEPARATORS.stream()
                .filter(separator -> hasHeader(text, separator))
                .findFirst()
                .orElseGet(() -> mostFrequent(text));
    }

    private boolean hasHeader(String text, char separator) {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(TableLimits.COLUMNS)
                .maxFieldSize(TableLimits.CELL)
                .maxRecordSize(TableLimits.COLUMNS * TableLimits.CELL)
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
                    .limit(TableLimits.HEAD)
                    .anyMatch(isHeader);
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
