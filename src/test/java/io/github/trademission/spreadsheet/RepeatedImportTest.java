package io.github.trademission.spreadsheet;

import static io.github.trademission.spreadsheet.Tables.MISSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.trademission.metrics.Results;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.money.Amounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that is read again changes nothing; a corrected one replaces what it had brought. */
class RepeatedImportTest {
    private static final CsvOptions DOLLARS = CsvOptions.none().withCurrency("USD");
    private static final String LOG = """
            구분,일자,기업명,금액
            상담,2019-10-22,다온테크,"1,000"
            상담,2019-10-22,한빛정밀,2000
            상담,2019-10-23,다온테크,3000
            """;

    @TempDir
    private Path folder;

    private CsvImport read(String name, String text, Mission into, CsvOptions options) throws IOException {
        return MissionCsv.read(Files.writeString(folder.resolve(name), text), into, options);
    }

    private List<String> problems(String name, String text, Mission into, CsvOptions options) {
        InvalidCsvException invalid =
                catchThrowableOfType(InvalidCsvException.class, () -> read(name, text, into, options));
        assertThat(invalid).as("a table that is refused").isNotNull();
        return invalid.problems().stream().map(CsvProblem::toString).toList();
    }

    private static long dollars(Mission mission) {
        return Results.of(mission)
                .summary()
                .tally(OutcomeKind.CONSULTATION)
                .total("USD")
                .getNumberStripped()
                .longValueExact();
    }

    @Test
    void sameTableAgainChangesNothingHoweverItsCellsAreWritten() throws IOException {
        Mission once = read("log.csv", LOG, MISSION, DOLLARS).mission();
        String otherwise = """
                기업,구분,날짜,금액,순번
                ㈜한빛정밀,상담,2019. 10. 22.,"2,000",1
                다온테크,상담,20191023,3000.00,2
                다온테크,상담,2019-10-22,1000,3
                """;
        for (String text : List.of(LOG, otherwise)) {
            CsvImport again = read("log.csv", text, once, DOLLARS);
            assertThat(again.mission()).isEqualTo(once);
            assertThat(again.outcomes()).isEmpty();
            assertThat(again.unchanged()).hasSize(3);
            assertThat(again.removed()).isEmpty();
        }
    }

    @Test
    void correctedTableIsRefusedUnlessItReplaces() throws IOException {
        Mission once = read("log.csv", LOG, MISSION, DOLLARS).mission();
        String corrected = LOG.replace("2000", "2500") + "상담,2019-10-24,다온테크,4000\n";
        assertThat(problems("log.csv", corrected, once, DOLLARS))
                .containsExactly(
                        "1: must replace what it has brought before, which has to be asked for (--replace), was 3 rows "
                                + "before, of which 1 are in it no more; 2 new");
        CsvImport read = read("log.csv", corrected, once, DOLLARS.replacing());
        assertThat(dollars(read.mission())).isEqualTo(5 + 1000 + 2500 + 3000 + 4000);
        assertThat(read.unchanged()).hasSize(2);
        assertThat(read.removed()).hasSize(1);
        assertThat(read.notices())
                .extracting(CsvProblem::toString)
                .anyMatch(notice -> notice.startsWith("1: is in the table no more, and was removed, was log-"))
                .anyMatch(notice -> notice.startsWith("3: is new or was changed, was log-"))
                .anyMatch(notice -> notice.startsWith("5: is new or was changed, was log-"));
        assertThat(read("log.csv", corrected, read.mission(), DOLLARS).mission())
                .isEqualTo(read.mission());
    }

    @Test
    void whatWasRecordedOfARowSinceStays() throws IOException {
        Mission once = read("log.csv", LOG, MISSION, DOLLARS).mission();
        Mission followedUp = once.withConsultations(once.consultations().stream()
                .map(row -> row.id().startsWith("log-") ? row.withStatus(OutcomeStatus.CANCELLED) : row)
                .toList());
        CsvImport again = read("log.csv", LOG + "상담,,다온테크,9\n", followedUp, DOLLARS.replacing());
        assertThat(again.mission().consultations())
                .filteredOn(row -> row.status() == OutcomeStatus.CANCELLED)
                .hasSize(3);
        assertThat(again.outcomes()).hasSize(1);
    }

    @Test
    void resultTableReplacesItsOwnRowsOnly() throws IOException {
        Mission log = read("log.csv", LOG, MISSION, DOLLARS).mission();
        String table = "업체명,상담건수,상담액(달러),계약건수,계약액(달러)\n다온테크,2,1500,1,500\n한빛정밀,1,700,-,-\n";
        Mission both = read("실적.csv", table, log, DOLLARS).mission();
        CsvImport read = read("실적.csv", table.replace("500\n", "600\n"), both, DOLLARS.replacing());
        assertThat(read.removed()).hasSize(2);
        assertThat(read.mission().contracts()).singleElement().satisfies(contract -> {
            assertThat(contract.value()).contains(Amounts.of(600, "USD"));
            assertThat(contract.derivedFrom()).hasSize(1);
        });
        assertThat(dollars(read.mission())).isEqualTo(5 + 6000 + 2200);
    }

    @Test
    void copyOfATableUnderAnotherNameIsRefused() throws IOException {
        Mission once = read("log.csv", LOG, MISSION, DOLLARS).mission();
        assertThat(problems("log_최종.csv", LOG, once, DOLLARS))
                .hasSize(3)
                .allMatch(problem -> problem.contains("must not say the same as a row that another table has brought"));
        assertThat(read("log_최종.csv", LOG, once, DOLLARS.withSource("log")).mission())
                .isEqualTo(once);
    }

    @Test
    void rowsOfTheirOwnIdsAreReplacedByThem() throws IOException {
        String table = "관리번호,구분,금액\na,상담,100\nb,상담,200\n";
        Mission once = read("ids.csv", table, MISSION, DOLLARS).mission();
        assertThat(read("ids.csv", table, once, DOLLARS).mission()).isEqualTo(once);
        String corrected = table.replace("200", "250");
        assertThat(problems("ids.csv", corrected, once, DOLLARS))
                .containsExactly("3 A 관리번호: must be unique among all rows, was b, which the mission has already");
        CsvImport read = read("ids.csv", corrected, once, DOLLARS.replacing());
        assertThat(read.outcomes()).extracting(Outcome::id).containsExactly("b");
        assertThat(dollars(read.mission())).isEqualTo(5 + 350);
        assertThat(problems("ids.csv", table + "b,상담,300\n", once, DOLLARS.replacing()))
                .hasSize(1);
    }

    @Test
    void rowThatOthersReferToIsNotTakenAway() throws IOException {
        Mission once = read("log.csv", LOG, MISSION, DOLLARS).mission();
        String origin = once.consultations().get(1).id();
        Mission linked =
                read("k.csv", "구분,연계,금액\n계약," + origin + ",10\n", once, DOLLARS).mission();
        assertThat(problems("log.csv", LOG.replace("\"1,000\"", "1100"), linked, DOLLARS.replacing()))
                .isNotEmpty();
    }
}
