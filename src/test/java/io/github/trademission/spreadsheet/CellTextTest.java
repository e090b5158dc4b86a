package io.github.trademission.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.model.Consultation;
import io.github.trademission.model.Mission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellTextTest {
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
