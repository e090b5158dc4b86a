package io.github.trademission.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.trademission.json.MissionJson;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.PartialDate;
import io.github.trademission.money.Amounts;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final String REFERENCE = "docs/examples/namdong-cis-2019.json";

    private static Run run(String... arguments) {
        return Run.of((Object[]) arguments);
    }

    private static JsonNode json(String... arguments) throws Exception {
        Run run = run(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    private static void assertResults(JsonNode results, String kind, int deals, String dollars) {
        JsonNode tally = results.get(kind);
        assertThat(tally.get("deals").asInt()).isEqualTo(deals);
        assertThat(new BigDecimal(tally.get("amounts").get("USD").asText())).isEqualByComparingTo(dollars);
    }

    @Test
    void jsonReportHoldsEachFigureUnderItsKindAndStopAndNoBlindSum() throws Exception {
        JsonNode report = json("report", REFERENCE, "--format", "json");
        assertResults(report.get("results"), "CONSULTATION", 205, "32340000");
        assertResults(report.get("results"), "CONTRACT", 6, "1060000");
        JsonNode almaty = report.get("stops").get("parts").get(0);
        assertThat(almaty.get("key").asText()).isEqualTo("almaty");
        assertResults(almaty.get("results"), "CONSULTATION", 128, "18410000");
        assertResults(almaty.get("results"), "CONTRACT", 6, "1060000");
        assertResults(almaty.get("results"), "MOU", 10, "15750000");
        assertResults(almaty.get("results"), "JOINT_BID", 1, "5250000");
        JsonNode moscow = report.get("stops").get("parts").get(1);
        assertResults(moscow.get("results"), "CONSULTATION", 77, "13930000");
        assertResults(moscow.get("results"), "PROSPECT", 0, "12550000");
        JsonNode both = report.get("memorandaAndJointBids").get("amounts").get("USD");
        assertThat(new BigDecimal(both.get("low").asText())).isEqualByComparingTo("15750000");
        assertThat(new BigDecimal(both.get("high").asText())).isEqualByComparingTo("21000000");
        assertThat(report.toString()).doesNotContain("66950000").doesNotContain("6695");
    }

    @Test
    void textReportIsKoreanUnlessAskedOtherwise() {
        Run korean = run("report", REFERENCE);
        assertThat(korean.exitCode()).isZero();
        assertThat(korean.err()).isEmpty();
        assertThat(korean.out())
                .contains("남동구 CIS 무역사절단", "3,234만 달러", "205건", "2.93 %", "3.28 %")
                .contains("양해각서 + 공동수주: [10, 13]건, [1,575만 달러, 2,100만 달러]")
                .contains("joint-bid-theatres 행이 mous-almaty 행에 포함되는지 기록되지 않음");
        assertThat(korean.out().lines()).hasSizeLessThan(60).allMatch(line -> line.length() < 120);
        Run english = run("report", REFERENCE, "--lang", "en");
        assertThat(english.out())
                .contains("Namdong-gu CIS trade mission", "USD 32,340,000", "91.31 %", "90.09 %")
                .contains("USD 176,666.67", "USD 1,796,666.67", "11.39");
    }

    @Test
    void problemsOfAFileGoToStandardErrorWithExitCodeOne(@TempDir Path folder) throws Exception {
        Path broken = Files.writeString(
                folder.resolve("broken.json"), "{\"format\": \"trademission/1\", \"id\": \"\", \"x\": 1}");
        Run run = run("report", broken.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("broken.json:1:").contains("/x").contains("name");
        assertThat(run.err().lines().count()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void missingFileAndFolderAreProblemsOfTheFile(@TempDir Path folder) {
        Run missing = run("report", folder.resolve("none.json").toString());
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.err()).endsWith("none.json: there is no such file" + System.lineSeparator());
        assertThat(missing.err().lines()).hasSize(1);
        Run directory = run("report", folder.toString());
        assertThat(directory.exitCode()).isEqualTo(1);
        assertThat(directory.err().lines()).hasSize(1);
    }

    @Test
    void wrongUsageEndsWithExitCodeTwoAndSaysHow() {
        for (List<String> arguments : List.of(
                List.<String>of(),
                List.of("report"),
                List.of("report", REFERENCE, "--format", "xml"),
                List.of("report", REFERENCE, "--lang", "fr"),
                List.of("unheard-of"))) {
            Run run = run(arguments.toArray(new String[0]));
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).containsAnyOf("Usage: trademission", "Did you mean: trademission");
        }
    }

    @Test
    void helpAndVersionAreNoProblems() {
        assertThat(run("--help").exitCode()).isZero();
        assertThat(run("report", "--help").out()).contains("FILE");
        assertThat(run("--version").out()).startsWith("trademission ");
    }

    @Test
    void everyCommandIsFoundByItsNameAndNamedInTheHelp() {
        List<String> names = List.of("report", "check", "compare", "import", "export");
        assertThat(run("--help").out()).containsSubsequence(names);
        for (String name : names) {
            Run run = run(name, "--help");
            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).startsWith("Usage: trademission " + name + " ");
        }
        assertThat(run("chek").err()).contains("Did you mean: trademission check");
    }

    @Test
    void missionWithoutAnyRowsStillHasAReport(@TempDir Path folder) throws Exception {
        Mission bare = Mission.builder()
                .id("bare")
                .name("시장개척단")
                .addOrganisation(Organisation.builder()
                        .id("host")
                        .name("구미시")
                        .addRole(OrganisationRole.HOST)
                        .build())
                .build();
        Path file = Files.writeString(folder.resolve("bare.json"), MissionJson.write(bare));
        Run run = run("report", file.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("시장개척단 (bare)", "주최: 구미시", "참가기업: 규모 미상", "기록된 실적이 없습니다.");
        JsonNode report = json("report", file.toString(), "--format", "json");
        assertThat(report.get("results").isEmpty()).isTrue();
        assertThat(report.get("ratios").get(0).has("value")).isFalse();
    }

    @Nested
    class SeveralMissions {
        private static Mission mission(String id, int deals, String dollars, String day) {
            return Mission.builder()
                    .id(id)
                    .name("시장개척단 " + id)
                    .addOrganisation(Organisation.builder()
                            .id("host")
                            .name("구미시")
                            .addRole(OrganisationRole.HOST)
                            .build())
                    .delegation(Delegation.builder().statedSize(10).build())
                    .addConsultation(Consultation.builder()
                            .id("c")
                            .count(deals)
                            .value(Amounts.of(dollars, "USD"))
                            .date(PartialDate.parse(day))
                            .build())
                    .build();
        }

        private final Mission first = mission("one", 20, "1000", "2019-10-21");
        private final Mission second = mission("two", 30, "1500", "2020-05-04");

        @Test
        void inSeveralFilesOrOneALineAddUp(@TempDir Path folder) throws Exception {
            Path lines = folder.resolve("all.ndjson");
            try (OutputStream out = Files.newOutputStream(lines)) {
                MissionJson.writeLines(Stream.of(first, second), out);
            }
            Path one = Files.writeString(folder.resolve("one.json"), MissionJson.write(first));
            Path two = Files.writeString(folder.resolve("two.json"), MissionJson.write(second));
            Run separate = run("report", one.toString(), two.toString());
            assertThat(separate.out())
                    .contains("무역사절단 2회", "참가기업: [10, 20]개사, 연 참가 20회", "50건", "2,500달러", "무역사절단별 실적");
            assertThat(run("report", lines.toString()).out()).isEqualTo(separate.out());
            JsonNode json = json("report", lines.toString(), "--format", "json", "--by", "year");
            assertResults(json.get("results"), "CONSULTATION", 50, "2500");
            assertThat(json.get("by").get("dimension").asText()).isEqualTo("year");
            assertThat(json.get("by").get("parts").get(1).get("key").asText()).isEqualTo("2020");
            assertResults(json.get("by").get("parts").get(1).get("results"), "CONSULTATION", 30, "1500");
        }

        @Test
        void sameMissionTwiceIsAProblem(@TempDir Path folder) throws Exception {
            Path one = Files.writeString(folder.resolve("one.json"), MissionJson.write(first));
            Run run = run("report", one.toString(), one.toString());
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("missions: must not hold a mission twice, was one");
        }

        @Test
        void problemsOfAllFilesAndLinesAreTold(@TempDir Path folder) throws Exception {
            Path lines = Files.writeString(folder.resolve("all.jsonl"), "{}\n[]\n");
            Path broken = Files.writeString(folder.resolve("broken.json"), "{");
            Run run = run(
                    "report",
                    lines.toString(),
                    broken.toString(),
                    folder.resolve("none.json").toString());
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("all.jsonl:1:", "all.jsonl:2:", "broken.json:1:", "none.json: there is no such file");
        }

        @Test
        void asOfADayLeavesOutWhatCameLater(@TempDir Path folder) throws Exception {
            Path one = Files.writeString(folder.resolve("one.json"), MissionJson.write(first));
            Path two = Files.writeString(folder.resolve("two.json"), MissionJson.write(second));
            JsonNode json = json("report", one.toString(), two.toString(), "--as-of", "2019-12-31", "--format", "json");
            assertResults(json.get("results"), "CONSULTATION", 20, "1000");
        }

        @Test
        void comparedWithEachOtherPerKindAndCurrency(@TempDir Path folder) throws Exception {
            Path one = Files.writeString(folder.resolve("one.json"), MissionJson.write(first));
            Path two = Files.writeString(folder.resolve("two.json"), MissionJson.write(second));
            Run run = run("compare", one.toString(), two.toString());
            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).contains("상담", "50.00 %", "500");
            JsonNode deals = json("compare", one.toString(), two.toString(), "--format", "json")
                    .get("CONSULTATION")
                    .get("deals");
            assertThat(deals.get("change").get("low").asText()).isEqualTo("10");
            assertThat(new BigDecimal(deals.get("relative").get("low").asText()))
                    .isEqualByComparingTo("0.5");
            assertThat(run(
                                    "compare",
                                    one.toString(),
                                    folder.resolve("none.json").toString())
                            .exitCode())
                    .isEqualTo(1);
        }

        @Test
        void amountsInAnotherCurrencyNameTheirRates(@TempDir Path folder) throws Exception {
            Path one = Files.writeString(folder.resolve("one.json"), MissionJson.write(first));
            String rates = "docs/examples/rates-usd-krw-2019.csv";
            Run run = run("report", one.toString(), "--currency", "KRW", "--rates", rates);
            // 1,000 dollars at 1,180.20 won
            assertThat(run.out()).contains("118만 200원", "2019-10-21 USD/KRW 1180.2");
            JsonNode json = json("report", one.toString(), "--currency", "KRW", "--rates", rates, "--format", "json");
            assertThat(json.get("converted")
                            .get("CONSULTATION")
                            .get("amount")
                            .get("low")
                            .asText())
                    .isEqualTo("1180200");
            Path two = Files.writeString(folder.resolve("two.json"), MissionJson.write(second));
            Run missing = run("report", two.toString(), "--currency", "KRW", "--rates", rates);
            assertThat(missing.exitCode()).isEqualTo(1);
            assertThat(missing.out()).isEmpty();
            assertThat(missing.err()).contains("no rate: ", "USD", "KRW", "2020-05-04");
        }

        @Test
        void wrongOptionsAreWrongUsageAndWrongRatesAreProblems(@TempDir Path folder) throws Exception {
            assertThat(run("report", REFERENCE, "--by", "colour").exitCode()).isEqualTo(2);
            assertThat(run("report", REFERENCE, "--by", "stop,kind,year").exitCode())
                    .isEqualTo(2);
            assertThat(run("report", REFERENCE, "--by", "host,company").exitCode())
                    .isEqualTo(2);
            assertThat(run("report", REFERENCE, "--as-of", "yesterday").exitCode())
                    .isEqualTo(2);
            assertThat(run("report", REFERENCE, "--currency", "KRW").exitCode()).isEqualTo(2);
            assertThat(run("report", REFERENCE, "--currency", "XXX", "--rates", "x.csv")
                            .exitCode())
                    .isEqualTo(2);
            Path rates = Files.writeString(folder.resolve("rates.csv"), "date,base,term,rate\nsoon,USD,KRW,-1\n");
            Run run = run("report", REFERENCE, "--currency", "KRW", "--rates", rates.toString());
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err().lines().count()).isEqualTo(2);
            assertThat(run(
                                    "report",
                                    REFERENCE,
                                    "--currency",
                                    "KRW",
                                    "--rates",
                                    folder.resolve("no.csv").toString())
                            .exitCode())
                    .isEqualTo(1);
        }
    }

    @Test
    void crossTableShowsRowsColumnsTotalsAndWhatIsUnallocated() {
        Run run = run("report", REFERENCE, "--by", "stop,company", "--lang", "en");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Results by stop x company", "Im Industry", "Seohan Antamin")
                .contains("joint bid USD 5,250,000");
    }
}
