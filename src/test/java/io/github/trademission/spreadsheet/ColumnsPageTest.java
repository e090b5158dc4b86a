package io.github.trademission.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.spreadsheet.column.Column;
import io.github.trademission.spreadsheet.column.MoneyUnit;
import io.github.trademission.spreadsheet.column.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page on spreadsheets lists exactly the words that the code knows. */
class ColumnsPageTest {
    private static List<String> lines(String start) throws IOException {
        String page = Files.readString(Path.of("docs/spreadsheets.md")).replace("\r\n", "\n");
        assertThat(page).contains("\n" + start + "\n");
        return page.substring(page.indexOf("\n" + start + "\n") + start.length() + 2)
                .lines()
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static List<String> columns(Column.Use use) {
        return Arrays.stream(Column.values())
                .filter(column -> column.use() == use)
                .map(column -> row(column.korean(), column.english(), String.join(", ", column.synonyms())))
                .toList();
    }

    @Test
    void listsTheColumns() throws IOException {
        assertThat(lines("| in both | in English | also understood |"))
                .containsExactlyElementsOf(columns(Column.Use.BOTH));
        assertThat(lines("| of a log | in English | also understood |"))
                .containsExactlyElementsOf(columns(Column.Use.LOG));
        assertThat(lines("| of a result table | in English | also understood |"))
                .containsExactlyElementsOf(columns(Column.Use.RESULTS));
    }

    private static <T> List<String> words(String column, Vocabulary<T> vocabulary) {
        return vocabulary.entries().stream()
                .map(entry -> row(column, entry.korean(), entry.english(), String.join(", ", entry.synonyms())))
                .toList();
    }

    @Test
    void listsTheWordsOfCells() throws IOException {
        List<String> expected = new ArrayList<>(words("구분", Vocabulary.KINDS));
        expected.addAll(words("상태", Vocabulary.STATUSES));
        expected.addAll(words("확인", Vocabulary.VERIFICATIONS));
        expected.addAll(words("중복", Vocabulary.RELATIONS));
        assertThat(lines("| column | word | in English | also understood |")).containsExactlyElementsOf(expected);
    }

    @Test
    void listsTheUnits() throws IOException {
        List<String> expected = new ArrayList<>();
        MoneyUnit.POWERS.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .forEach(power -> expected.add(row(power.getKey(), "1" + "0".repeat(power.getValue()))));
        MoneyUnit.CURRENCIES.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByValue()
                        .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .forEach(currency -> expected.add(row(currency.getKey(), currency.getValue())));
        assertThat(lines("| word | stands for |")).containsExactlyElementsOf(expected);
    }
}
