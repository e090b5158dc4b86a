package io.github.trademission.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.trademission.audit.Audit;
import io.github.trademission.json.MissionJson;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.comparison.Comparison;
import io.github.trademission.model.Mission;
import io.github.trademission.money.rate.Conversion;
import io.github.trademission.money.rate.MissingRatesException;
import io.github.trademission.money.rate.RateTable;
import io.github.trademission.report.AuditReport;
import io.github.trademission.report.AuditedMission;
import io.github.trademission.report.ComparisonReport;
import io.github.trademission.report.ResultsReport;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a caller of the library gets without the command line. */
class ReportJsonTest {
    private Mission mission;

    @BeforeEach
    void readReference() throws IOException {
        mission = MissionJson.read(Path.of("docs/examples/namdong-cis-2019.json"));
    }

    private static JsonNode parsed(String document) throws IOException {
        assertThat(document).endsWith("}\n");
        return new ObjectMapper().readTree(document);
    }

    @Test
    void reportHoldsItsSectionsInTheirOrder() throws IOException {
        JsonNode report = parsed(ReportJson.write(ResultsReport.of(Results.of(mission))));
        assertThat(report.fieldNames())
                .toIterable()
                .containsExactly(
                        "format",
                        "missions",
                        "results",
                        "stops",
                        "companies",
                        "memorandaAndJointBids",
                        "pipeline",
                        "ratios");
    }

    @Test
    void crossTableNamesTheKeysOfBothSides() throws IOException {
        ResultsReport report = ResultsReport.of(Results.of(mission)).by(List.of(Dimension.STOP, Dimension.COMPANY));
        JsonNode cells = parsed(ReportJson.write(report)).get("by").get("parts");
        assertThat(cells.get(0).get("row").toString())
                .isEqualTo("{\"key\":\"almaty\",\"country\":\"KZ\",\"name\":\"알마티\"}");
        assertThat(cells)
                .anySatisfy(cell -> assertThat(cell.get("column").toString()).isEqualTo("{}"));
    }

    @Test
    void checkOfMissionsThatCameFromNoFileNamesNone() throws IOException {
        JsonNode check = parsed(CheckJson.write(AuditReport.of(List.of(Audit.of(mission)))));
        assertThat(check.fieldNames()).toIterable().containsExactly("format", "findings", "reconciliations");
        assertThat(check.get("findings")).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.get("mission").asText()).isEqualTo("namdong-cis-2019");
            assertThat(finding.has("file")).isFalse();
        });
    }

    @Test
    void checkTellsTheFileAndTheDayThatItIsToldOf() throws IOException {
        AuditReport report = AuditReport.ofFiles(List.of(new AuditedMission(Audit.of(mission), Optional.of("a.json"))))
                .asOf(LocalDate.of(2020, 6, 30));
        JsonNode check = parsed(CheckJson.write(report));
        assertThat(check.get("asOf").asText()).isEqualTo("2020-06-30");
        assertThat(check.get("findings"))
                .allSatisfy(finding -> assertThat(finding.get("file").asText()).isEqualTo("a.json"));
    }

    @Test
    void comparisonOfAMissionWithItselfIsNoChange() throws IOException {
        Results results = Results.of(mission);
        JsonNode contracts = parsed(
                        ComparisonJson.write(ComparisonReport.of(Comparison.of(results, results), "before", "after")))
                .get("CONTRACT");
        assertThat(contracts.get("new").asBoolean()).isFalse();
        assertThat(contracts.get("deals").get("change").toString()).isEqualTo("{\"low\":\"0\",\"high\":\"0\"}");
    }

    @Test
    void formatPrintsTheSameDocumentsInAnyLanguage() {
        JsonFormat format = new JsonFormat();
        ResultsReport report = ResultsReport.of(Results.of(mission));
        assertThat(format.name()).isEqualTo("json");
        assertThat(format.reports().orElseThrow().print(report, Locale.KOREAN))
                .isEqualTo(format.reports().orElseThrow().print(report, Locale.ENGLISH))
                .isEqualTo(ReportJson.write(report));
    }

    @Test
    void documentIsTheSameAsATextAndInAnOutput() throws IOException {
        Mission odd = mission.withName("사절단 \uD83D\uDE00 and half a character \uD83D");
        ResultsReport report = ResultsReport.of(Results.of(odd)).by(List.of(Dimension.STOP, Dimension.COMPANY));
        StringWriter out = new StringWriter();
        ReportJson.write(report, out);
        assertThat(out).hasToString(ReportJson.write(report));
        assertThat(out.toString().codePoints()).noneMatch(one -> Character.getType(one) == Character.SURROGATE);
        assertThat(parsed(out.toString()).get("missions").get(0).get("name").asText())
                .isEqualTo(odd.name());
    }

    @Test
    void outputThatCannotBeWrittenIsAnError() {
        ResultsReport report = ResultsReport.of(Results.of(mission));
        assertThatThrownBy(() -> ReportJson.write(report, new FullWriter()))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    @Test
    void nothingIsWrittenIfRatesAreMissing() {
        Conversion conversion = Conversion.to("KRW", RateTable.of(List.of())).atOwnDate();
        ResultsReport report = ResultsReport.of(Results.of(mission)).in(conversion);
        StringWriter out = new StringWriter();
        assertThatThrownBy(() -> ReportJson.write(report, out)).isInstanceOf(MissingRatesException.class);
        assertThat(out.toString()).isEmpty();
    }

    private static final class FullWriter extends Writer {
        @Override
        public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("no space left");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
