package io.github.trademission.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.json.MissionJson;
import io.github.trademission.json.RandomMissions;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Mission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read back the same, for whatever a mission holds. */
class LogRoundTripTest {
    private static final int MISSIONS = 300;

    @TempDir
    private Path folder;

    /** The mission as a log holds it. */
    private static Mission heldByALog(Mission mission) {
        List<Contract> contracts = mission.contracts().stream()
                .map(contract -> contract.withAmendments().withRealisations())
                .toList();
        return mission.withContracts(contracts);
    }

    private static Mission withoutRows(Mission mission) {
        return mission.withContracts(List.of())
                .withJointBids(List.of())
                .withMous(List.of())
                .withProspects(List.of())
                .withConsultations(List.of());
    }

    private static List<CsvOmission> expectedOmissions(Mission mission) {
        List<CsvOmission> expected = new ArrayList<>();
        for (Contract contract : mission.contracts()) {
            if (!contract.amendments().isEmpty()) {
                expected.add(new CsvOmission(contract.id(), "amendments"));
            }
            if (!contract.realisations().isEmpty()) {
                expected.add(new CsvOmission(contract.id(), "realisations"));
            }
        }
        return expected;
    }

    @Test
    void ofRandomMissionsAsText() throws IOException {
        Path file = folder.resolve("log.csv");
        for (long seed = 0; seed < MISSIONS; seed++) {
            Mission mission = RandomMissions.of(seed);
            List<CsvOmission> omissions =
                    MissionCsv.write(mission, file, seed % 2 == 0 ? Locale.KOREAN : Locale.ENGLISH);
            assertThat(omissions).containsExactlyElementsOf(expectedOmissions(mission));
            CsvImport read = MissionCsv.read(file, withoutRows(mission));
            assertThat(read.mission()).as("seed %d", seed).isEqualTo(heldByALog(mission));
            assertThat(read.addedCompanies()).isEmpty();
            assertThat(read.addedBuyers()).isEmpty();
            assertThat(read.outcomes()).hasSameSizeAs(mission.outcomes());
        }
    }

    @Test
    void ofRandomMissionsAsWorkbook() throws IOException {
        Path file = folder.resolve("log.xlsx");
        for (long seed = 0; seed < MISSIONS; seed++) {
            Mission mission = RandomMissions.of(seed);
            MissionExcel.write(mission, file, seed % 2 == 0 ? Locale.ENGLISH : Locale.KOREAN);
            CsvImport read = MissionExcel.read(file, withoutRows(mission));
            assertThat(read.mission()).as("seed %d", seed).isEqualTo(heldByALog(mission));
        }
    }

    @Test
    void ofTheReferenceMission() throws IOException {
        Mission mission = MissionJson.read(Path.of("docs/examples/namdong-cis-2019.json"));
        Path text = folder.resolve("log.csv");
        Path workbook = folder.resolve("log.xlsx");
        assertThat(MissionCsv.write(mission, text, Locale.KOREAN)).isEmpty();
        assertThat(MissionExcel.write(mission, workbook, Locale.KOREAN)).isEmpty();
        assertThat(Files.readString(text))
                .startsWith("\uFEFF관리번호,구분,일자,참가기업,방문지,바이어,")
                .contains("\r\nconsultations-almaty,상담,,,알마티,,,128,18410000.00,USD,진행 중,")
                .contains("\r\nprospects-moscow,계약추진,,,모스크바,,,미상,12550000.00,USD,");
        assertThat(MissionCsv.read(text, withoutRows(mission)).mission()).isEqualTo(mission);
        assertThat(MissionExcel.read(workbook, withoutRows(mission)).mission()).isEqualTo(mission);
    }
}
