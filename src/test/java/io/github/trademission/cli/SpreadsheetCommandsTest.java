package io.github.trademission.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.json.MissionJson;
import io.github.trademission.model.Mission;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetCommandsTest {
    private static final Path REFERENCE = Path.of("docs/examples/namdong-cis-2019.json");

    @TempDir
    private Path folder;

    private Path mission;

    private static Run run(Object... arguments) {
        return Run.of(arguments);
    }

    @BeforeEach
    void copyTheMission() throws IOException {
        mission = Files.copy(REFERENCE, folder.resolve("mission.json"));
    }

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("log.csv"), text);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void importAddsTheRowsAndSaysWhatElseItAdded() throws IOException {
        Set<PosixFilePermission> readers = PosixFilePermissions.fromString("rw-r--r--");
        boolean posix = Files.getFileStore(mission).supportsFileAttributeView("posix");
        if (posix) {
            Files.setPosixFilePermissions(mission, readers);
        }
        Path log = table("구분,기업명,바이어,도시,금액\n상담,새기업,Buyer A,알마티,100\n상담,㈜임산업,Buyer A,알마티,약 50\n합계,,,,\n");
        Run run = run("import", log, "--into", mission, "--currency", "USD");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("상담일지, ", "실적 2행.", "새 기업 1개사, 새 바이어 1곳", "- 새기업 (company-", "합계 행(4행)", "약 50")
                .doesNotContain("Buyer A");
        Mission read = MissionJson.read(mission);
        assertThat(read.consultations()).hasSize(4);
        assertThat(read.buyers()).hasSize(2);
        assertThat(files()).containsExactly("log.csv", "mission.json");
        assertThat(!posix || Files.getPosixFilePermissions(mission).equals(readers))
                .isTrue();
        Run again = run("import", log, "--into", mission, "--currency", "USD");
        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).contains("실적 0행.", "이미 반영되어 그대로 둔 실적 2행.");
        assertThat(MissionJson.read(mission)).isEqualTo(read);
    }

    @Test
    void importReadsAnotherEncodingAndSpeaksEnglish() throws IOException {
        Path log = folder.resolve("log.csv");
        Files.write(log, "업체명,방문지,상담건수\n㈜임산업,알마티,3\n".getBytes(Charset.forName("MS949")));
        Run run = run("import", log, "--into", mission, "--charset", "CP949", "--lang", "en");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("a result table, added to ", "Rows of results: 1.", "Companies added: 0. Buyers added: 0.");
    }

    @Test
    void problemsLeaveTheMissionAsItWas() throws IOException {
        Run run = run("import", table("구분,도시\n상담,도쿄\n잡담,\n"), "--into", mission);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).contains("log.csv:2 B 도시: must be a stop of the mission, was 도쿄");
        assertThat(mission).hasSameTextualContentAs(REFERENCE);
        assertThat(run("import", folder.resolve("no.csv"), "--into", mission).exitCode())
                .isEqualTo(1);
        assertThat(run("import", folder.resolve("no.xlsx"), "--into", mission).exitCode())
                .isEqualTo(1);
        assertThat(run("import", folder, "--into", mission).exitCode()).isEqualTo(1);
        assertThat(run("import", table("구분\n"), "--into", folder.resolve("no.json"))
                        .exitCode())
                .isEqualTo(1);
        Path many = Files.copy(mission, folder.resolve("many.ndjson"));
        assertThat(run("import", table("구분\n"), "--into", many).err()).contains("must be a document of one mission");
        assertThat(run("import", mission, "--into", mission).exitCode()).isEqualTo(1);
    }

    @Test
    void exportWritesWhatImportReads() throws IOException {
        Path csv = folder.resolve("out.csv");
        Path workbook = folder.resolve("out.xlsx");
        assertThat(run("export", mission, "--csv", csv).out()).contains("실적 8행을 저장했습니다.");
        Run english = run("export", mission, "--xlsx", workbook, "--lang", "en");
        assertThat(english.exitCode()).isZero();
        assertThat(english.out()).contains("Rows of results: 8.");
        Mission whole = MissionJson.read(mission);
        Mission bare = whole.withContracts(List.of())
                .withJointBids(List.of())
                .withMous(List.of())
                .withProspects(List.of())
                .withConsultations(List.of());
        for (Path table : List.of(csv, workbook)) {
            MissionJson.write(bare, mission);
            assertThat(run("import", table, "--into", mission).exitCode()).isZero();
            assertThat(MissionJson.read(mission)).isEqualTo(whole);
        }
    }

    @Test
    void exportWritesAResultTable() throws IOException {
        Path csv = folder.resolve("out.csv");
        Run run = run("export", mission, "--csv", csv, "--table", "results");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("결과표를 저장했습니다.", "결과표에 담을 수 없어 빠진 내용:", ": kind");
        assertThat(Files.readString(csv)).contains("미상,알마티,128,18410000.00,", "\r\n합계,,205,32340000.00,");
        Run english = run("export", mission, "--csv", csv, "--table", "RESULTS", "--lang", "en");
        assertThat(english.out()).contains("written, a result table.", "A result table cannot hold these");
        assertThat(Files.readString(csv)).startsWith("\uFEFFCompany,Stop,Consultations,Consultation value(USD)");
        assertThat(run("export", mission, "--csv", csv, "--table", "none").exitCode())
                .isEqualTo(2);
    }

    @Test
    void exportReplacesAFileAndLeavesNoOther() throws IOException {
        Path csv = Files.writeString(folder.resolve("out.csv"), "of before");
        assertThat(run("export", mission, "--csv", csv).exitCode()).isZero();
        assertThat(Files.readString(csv)).startsWith("\uFEFF관리번호,");
        assertThat(run("export", mission, "--csv", folder.resolve("new.csv")).exitCode())
                .isZero();
        assertThat(folder.resolve("new.csv")).hasSameTextualContentAs(csv);
        assertThat(files()).containsExactly("mission.json", "new.csv", "out.csv");
    }

    /** What can't be replaced by a file is written to, or fails, and is there afterwards. */
    @Test
    void exportDoesNotReplaceTheMissionItself() throws IOException {
        Run run = run("export", mission, "--csv", folder.resolve(".").resolve("mission.json"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("must not be the mission's own file");
        assertThat(MissionJson.read(mission)).isEqualTo(MissionJson.read(REFERENCE));
    }

    @Test
    void exportDoesNotReplaceWhatIsNoFile() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        assertThat(run("export", mission, "--csv", inner).exitCode()).isEqualTo(1);
        assertThat(inner).isDirectory();
        assertThat(files()).containsExactly("inner", "mission.json");
    }

    @Test
    void wrongUsageEndsWithExitCodeTwo() throws IOException {
        Path log = table("구분\n");
        for (Object[] words : new Object[][] {
            {"import", log},
            {"import", log, "--into", mission, "--currency", "XXX"},
            {"import", log, "--into", mission, "--charset", "none such"},
            {"import", log, "--into", mission, "--charset", "none-such"},
            {"export", mission},
            {"export", mission, "--csv", log, "--xlsx", log}
        }) {
            assertThat(run(words).exitCode()).isEqualTo(2);
        }
        assertThat(run("export", folder.resolve("no.json"), "--csv", log).exitCode())
                .isEqualTo(1);
        assertThat(run("export", mission, "--csv", folder.resolve("no").resolve("x.csv"))
                        .exitCode())
                .isEqualTo(1);
    }
}
