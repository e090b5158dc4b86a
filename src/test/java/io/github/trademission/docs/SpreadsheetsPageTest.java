package io.github.trademission.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.json.MissionJson;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import io.github.trademission.spreadsheet.CsvImport;
import io.github.trademission.spreadsheet.CsvOmission;
import io.github.trademission.spreadsheet.CsvOptions;
import io.github.trademission.spreadsheet.CsvProblem;
import io.github.trademission.spreadsheet.CsvTable;
import io.github.trademission.spreadsheet.InvalidCsvException;
import io.github.trademission.spreadsheet.MissionCsv;
import io.github.trademission.spreadsheet.MissionExcel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the page on spreadsheets. The expected values were added up by hand. */
class SpreadsheetsPageTest {
    private static final Path LOG = Path.of("docs/examples/consultation-log.csv");

    @Test
    void aLogIsReadIntoAMission() throws IOException {
        Mission mission = MissionJson.read(Path.of("docs/examples/namdong-cis-2019.json"));
        CsvImport log = MissionCsv.read(Path.of("docs/examples/consultation-log.csv"), mission);
        Mission extended = log.mission();
        int rows = log.outcomes().size(); // 5
        int buyers = log.addedBuyers().size(); // 2
        List<Long> totals = log.totalLines(); // [7]
        List<CsvProblem> notices = log.notices(); // [6 H 금액(달러): went into the row's note, was 약 3만 달러]

        assertThat(rows).isEqualTo(5);
        assertThat(buyers).isEqualTo(2);
        assertThat(totals).containsExactly(7L);
        assertThat(notices).hasToString("[6 H 금액(달러): went into the row's note, was 약 3만 달러]");
        assertThat(extended.contracts()).hasSize(2);
    }

    @Test
    void aResultTableIsReadWithAnEncodingAndACurrency() throws IOException {
        Mission mission = MissionJson.read(Path.of("docs/examples/namdong-cis-2019.json"));
        CsvOptions options = CsvOptions.none().withCurrency("USD").withCharset(StandardCharsets.UTF_8);
        CsvImport table = MissionCsv.read(Path.of("docs/examples/result-table.csv"), mission, options);

        assertThat(table.table()).isEqualTo(CsvTable.RESULTS);
        // Consultations of all three rows, expected contracts of two, a contract of one.
        assertThat(table.outcomes())
                .extracting(Outcome::kind)
                .containsExactlyInAnyOrder(
                        OutcomeKind.CONSULTATION,
                        OutcomeKind.CONSULTATION,
                        OutcomeKind.CONSULTATION,
                        OutcomeKind.PROSPECT,
                        OutcomeKind.PROSPECT,
                        OutcomeKind.CONTRACT);
        assertThat(table.outcomes().stream()
                        .filter(row -> row.kind() == OutcomeKind.CONSULTATION)
                        .map(Outcome::value)
                        .flatMap(Optional::stream)
                        .collect(MoneyBag.collector()))
                .isEqualTo(MoneyBag.of(Amounts.of(570_500, "USD")));
    }

    @Test
    void problemsAreToldAllAtOnce() throws IOException {
        Mission mission = MissionJson.read(Path.of("docs/examples/namdong-cis-2019.json"));
        List<CsvProblem> problems = List.of();
        try {
            MissionCsv.read(LOG, mission, CsvOptions.none().withCharset(StandardCharsets.US_ASCII));
        } catch (InvalidCsvException invalid) {
            problems = invalid.problems();
        }
        assertThat(problems).hasSize(1);
    }

    @Test
    void theLogOfAMissionIsWritten(@TempDir Path folder) throws IOException {
        Mission mission = MissionJson.read(Path.of("docs/examples/namdong-cis-2019.json"));
        Path file = folder.resolve("log.csv");
        Path workbook = folder.resolve("log.xlsx");
        List<CsvOmission> lacking = MissionCsv.write(mission, file, Locale.KOREAN);
        List<CsvOmission> same = MissionExcel.write(mission, workbook, Locale.ENGLISH);
        Path table = folder.resolve("table.csv");
        List<CsvOmission> notInTable = MissionCsv.write(mission, table, Locale.KOREAN, CsvTable.RESULTS);
        assertThat(notInTable)
                .contains(new CsvOmission(mission.jointBids().get(0).id(), "kind"));
        assertThat(lacking).isEmpty();
        assertThat(same).isEmpty();
    }
}
