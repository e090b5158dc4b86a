package io.github.trademission.spreadsheet;

import io.github.trademission.model.Mission;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A table to be written, to whatever kind of file.
 *
 * @param title what it is called
 * @param rows its rows, the header first
 * @param omissions what it lacks
 */
record WrittenTable(String title, List<List<WrittenCell>> rows, List<CsvOmission> omissions) {
    static WrittenTable of(Mission mission, Locale language, CsvTable table) {
        boolean english =
                Objects.requireNonNull(language, "language").getLanguage().equals("en");
        return switch (Objects.requireNonNull(table, "table")) {
            case LOG -> {
                LogWriter log = new LogWriter(mission, language);
                yield new WrittenTable(english ? "Log" : "상담일지", log.rows(), log.omissions());
            }
            case RESULTS -> {
                ResultWriter results = new ResultWriter(mission, language);
                yield new WrittenTable(english ? "Results" : "결과표", results.rows(), results.omissions());
            }
        };
    }
}
