package io.github.trademission.spreadsheet.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a CSV file as spreadsheets take it for one: in UTF-8 with a byte order mark, separated by commas. */
public final class CsvFile {
    private CsvFile() {}

    public static void write(List<List<WrittenCell>> rows, Path file) throws IOException {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(WrittenCell::text).toList()));
        }
        Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
    }
}
