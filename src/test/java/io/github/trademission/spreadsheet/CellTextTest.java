package io.github.trademission.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.spreadsheet.file.TableCell;
import io.github.trademission.spreadsheet.column.ListCell;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Mission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+82-32",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\"=1",
                "' =1",
                "'=1",
                "''",
                "'",
                "",
                " ",
                "-",
                "미상",
                "비공개",
                "＝1",
                "　=1",
                "‘=1",
                "%0A",
                "|cmd"
            })
    void whatASpreadsheetOrAReaderWouldTakeForSomethingElseIsMarkedAndReadBack(String text) {
        String written = TableCell.written(text);
        assertThat(written).isEqualTo("'" + text);
        TableCell read = TableCell.read(written);
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.isUnknown()).isFalse();
        assertThat(read.isBlank()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"㈜한빛정밀", "a=1", "2019-10-21", "it's", "a - b", "\"quoted\"", "1 : 2"})
    void otherTextStaysAsItIs(String text) {
        assertThat(TableCell.written(text)).isEqualTo(text);
        assertThat(TableCell.read(text).text()).isEqualTo(text);
    }

    @Test
    void noCellOfAFileBeginsLikeAFormula(@TempDir Path folder) throws IOException {
        Mission mission = Tables.MISSION.withConsultations(
                Consultation.builder().id("=cmd|' /C calc'!A0").note("@SUM(1)").build());
        Path file = folder.resolve("log.csv");
        MissionCsv.write(mission, file, Locale.ENGLISH);
        String row = Files.readString(file).lines().toList().get(1);
        assertThat(row).startsWith("'=cmd|").endsWith(",'@SUM(1)");
        assertThat(MissionCsv.read(file, mission.withConsultations(List.of())).mission())
                .isEqualTo(mission);
    }

    @Test
    void listsHoldAnyItem() {
        List<String> items = List.of("a", "b; c", "\"d\"", " e ", "f\ng", "\"", "h \"i\"");
        assertThat(ListCell.split(ListCell.join(items))).isEqualTo(items);
        assertThat(ListCell.split("a;b\nc;; d ")).containsExactly("a", "b", "c", "d");
        assertThat(ListCell.split("Foo Co., Ltd.; 5\" pipes")).containsExactly("Foo Co., Ltd.", "5\" pipes");
        assertThat(ListCell.split("\"open")).containsExactly("\"open");
    }

    @Test
    void whatIsTooLongOrNoTextIsLeftOutAndTold(@TempDir Path folder) throws IOException {
        Mission mission = Tables.MISSION.withConsultations(
                Consultation.builder().id("long").note("x".repeat(40_000)).build(),
                Consultation.builder().id("half").note("\ud800").build());
        assertThat(MissionCsv.write(mission, folder.resolve("log.csv"), Locale.KOREAN))
                .containsExactly(new CsvOmission("long", "note"), new CsvOmission("half", "note"));
    }

    @Test
    void confidentialBuyersAreWrittenByTheirId(@TempDir Path folder) throws IOException {
        var secret = Tables.BUYER.withConfidential(true);
        Mission mission = Tables.MISSION.withConsultations(List.of()).withBuyers(secret);
        Mission with = mission.withConsultations(
                Consultation.builder().id("c").buyer(secret).build());
        Path file = folder.resolve("log.csv");
        MissionCsv.write(with, file, Locale.KOREAN);
        assertThat(Files.readString(file)).contains("b1").doesNotContain("Almaty Trading");
        assertThat(MissionCsv.read(file, mission).mission()).isEqualTo(with);
    }
}
