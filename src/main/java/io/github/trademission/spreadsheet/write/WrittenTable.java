package io.github.trademission.spreadsheet.write;

import io.github.trademission.model.Mission;
import io.github.trademission.spreadsheet.file.WrittenCell;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * A table to be written, to whatever kind of file.
 *
 * @param title what it is called
 * @param rows its rows, the header first
 */
public record WrittenTable(String title, List<List<WrittenCell>> rows) {
    /** The log of a mission; what it lacks is told, each time the id of a row and an attribute. */
    public static WrittenTable log(Mission mission, Locale language, BiConsumer<String, String> omissions) {
        return new WrittenTable(
                isEnglish(language) ? "Log" : "상담일지", new LogWriter(mission, language, omissions).rows());
    }

    /** The result table of a mission; what it lacks is told, each time the id of a row and an attribute. */
    public static WrittenTable results(Mission mission, Locale language, BiConsumer<String, String> omissions) {
        return new WrittenTable(
                isEnglish(language) ? "Results" : "결과표", new ResultWriter(mission, language, omissions).rows());
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }
}
