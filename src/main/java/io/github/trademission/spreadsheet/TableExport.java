package io.github.trademission.spreadsheet;

import io.github.trademission.model.Mission;
import io.github.trademission.spreadsheet.write.WrittenTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * A table to be written to whatever kind of file.
 *
 * @param table the table
 * @param omissions what it lacks
 */
record TableExport(WrittenTable table, List<CsvOmission> omissions) {
    static TableExport of(Mission mission, Locale language, CsvTable table) {
        Objects.requireNonNull(language, "language");
        List<CsvOmission> omissions = new ArrayList<>();
        BiConsumer<String, String> omit = (row, attribute) -> omissions.add(new CsvOmission(row, attribute));
        WrittenTable written = switch (Objects.requireNonNull(table, "table")) {
            case LOG -> WrittenTable.log(mission, language, omit);
            case RESULTS -> WrittenTable.results(mission, language, omit);
        };
        return new TableExport(written, List.copyOf(omissions));
    }
}
