package io.github.trademission.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.trademission.json.MissionJson;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.money.Amounts;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code check}. What the reports printed, and what of it is wrong, was worked out by hand. */
class CheckCommandTest {
    private static final String REFERENCE = "docs/examples/namdong-cis-2019.json";
    private static final String WRONG = "src/test/resources/missions/yongin-mexico-ecuador.json";

    @TempDir
    private Path folder;

    private static Run run(Object... arguments) {
        return Run.of(Stream.concat(Stream.of("check"), Stream.of(arguments)).toArray());
    }

    private static JsonNode json(Object... arguments) throws IOException {
        Run run = run(Stream.concat(Stream.of(arguments), Stream.of("--format", "json"))
                .toArray());
        assertThat(run.err()).isEmpty();
        return new ObjectMapper().readTree(run.out());
    }

    /** The only object of a list whose fields have the values given, in turn name and value. */
    private static JsonNode only(JsonNode list, String... fields) {
        List<JsonNode> found = StreamSupport.stream(list.spliterator(), false)
                .filter(one -> hasFields(one, fields))
                .toList();
        assertThat(found).as("%s", List.of(fields)).hasSize(1);
        return found.get(0);
    }

    private static boolean hasFields(JsonNode one, String... fields) {
        for (int field = 0; field < fields.length; field += 2) {
            if (!one.path(fields[field]).asText().equals(fields[field + 1])) {
                return false;
            }
        }
        return true;
    }

    private static Mission.Builder mission(String id) {
        return Mission.builder()
                .id(id)
                .name("시장개척단 " + id)
                .addOrganisation(Organisation.builder()
                        .id("host")
                        .name("구미시")
                        .addRole(OrganisationRole.HOST)
                        .build());
    }

    private Path file(Mission mission) throws IOException {
        return Files.writeString(folder.resolve(mission.id() + ".json"), MissionJson.write(mission));
    }

    @Nested
    class ReferenceMission {
        @Test
        void headlinesMatchTheirStopsAndTheMemorandaAreARangeWithItsReason() {
            Run run = run(REFERENCE);
            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .startsWith("남동구 CIS 무역사절단 (namdong-cis-2019)\n")
                    .contains("[일치] 상담 205건 — 방문지별 발표수치의 합 205건\n")
                    .contains("[일치] 상담 3,234만 달러 — 방문지별 발표수치의 합 3,234만 달러\n")
                    .contains("[일치] 계약 6건 — 방문지별 발표수치의 합 6건\n")
                    .contains("[일치] 계약 106만 달러 — 방문지별 발표수치의 합 106만 달러\n")
                    .contains(
                            "[확인 불가] 알마티 양해각서 10건 — 기록된 값 [10건, 12건]",
                            "\n    mou-seohan-antamin 행이 mous-almaty 행에 포함되는지 기록되지 않음\n")
                    .contains("[참고] 공동수주 joint-bid-theatres")
                    .contains("위치: jointBids[0].overlaps[0] (OVERLAP_UNKNOWN)\n    조치: ")
                    .contains("점검 결과 집계: 오류 0건, 주의 0건, 참고 ");
        }

        @Test
        void englishReadersReadEnglish() {
            Run run = run(REFERENCE, "--lang", "en");
            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .contains("[match] consultations 205건: the published figures of the stops add up to 205\n")
                    .contains("[unknown] Almaty memoranda 10건: recorded: [10, 12]\n")
                    .contains("Findings: error 0, warning 0, note ");
        }

        @Test
        void jsonHoldsVerdictsNumbersAndReasons() throws Exception {
            JsonNode check = json(REFERENCE);
            assertThat(check.get("format").asText()).isEqualTo("trademission-check/1");
            JsonNode value = only(check.get("reconciliations"), "figure", "consultation-value", "basis", "STOPS");
            assertThat(value.get("verdict").asText()).isEqualTo("MATCH");
            assertThat(value.get("path").asText()).isEqualTo("publishedFigures[4]");
            assertThat(value.get("file").asText()).isEqualTo(REFERENCE);
            assertThat(value.get("currency").asText()).isEqualTo("USD");
            assertThat(value.get("printed").asText()).isEqualTo("32340000.00");
            assertThat(value.get("computed").get("low").asText()).isEqualTo("32340000.00");
            assertThat(value.get("difference").asText()).isEqualTo("0.00");
            assertThat(value.get("parts").toString())
                    .isEqualTo("[\"almaty-consultation-value\",\"moscow-consultation-value\"]");
            JsonNode memoranda = only(check.get("reconciliations"), "figure", "almaty-mous");
            assertThat(memoranda.get("verdict").asText()).isEqualTo("UNKNOWN");
            assertThat(memoranda.get("unit").asText()).isEqualTo("count");
            assertThat(memoranda.get("computed").toString()).isEqualTo("{\"low\":\"10\",\"high\":\"12\"}");
            assertThat(memoranda.get("doubts").get(0).get("row").asText()).isEqualTo("mou-seohan-antamin");
            JsonNode overlap =
                    only(check.get("findings"), "code", "OVERLAP_UNKNOWN", "path", "jointBids[0].overlaps[0]");
            assertThat(overlap.get("severity").asText()).isEqualTo("NOTE");
            assertThat(overlap.get("mission").asText()).isEqualTo("namdong-cis-2019");
            assertThat(overlap.get("text").get("ko").asText()).contains("joint-bid-theatres");
            assertThat(overlap.get("hint").get("en").asText()).contains("INCLUDED");
        }
    }

    @Nested
    class WrongFigure {
        @Test
        void isNamedWithTheAmountThatWouldFitAndFails() {
            Run korean = run(WRONG);
            assertThat(korean.exitCode()).isEqualTo(1);
            assertThat(korean.err()).isEmpty();
            assertThat(korean.out())
                    .containsPattern("\\[발표 과다\\] 에콰도르 계약추진 [^\n]*다른 수치의 환율로 환산한 값")
                    .contains("    78만 4,000달러이면 합계와 환율이 모두 맞음\n")
                    .contains("[오류] 발표수치 에콰도르 계약추진")
                    .contains("(PUBLISHED_EQUIVALENT_DIFFERS)");
            assertThat(run(WRONG, "--lang", "en").out())
                    .contains("[error] published Ecuador expected contracts")
                    .contains("USD 784,000 would fit both the total and the rate");
        }

        @Test
        void isAnObjectOfTheJson() throws Exception {
            JsonNode check = json(WRONG);
            JsonNode ecuador = only(check.get("reconciliations"), "figure", "ecuador", "basis", "IMPLIED_RATE");
            assertThat(ecuador.get("verdict").asText()).isEqualTo("GAP");
            assertThat(ecuador.get("fitting").get("amount").asText()).isEqualTo("784000.00");
            assertThat(ecuador.get("fitting").get("currency").asText()).isEqualTo("USD");
            JsonNode total = only(check.get("reconciliations"), "figure", "all", "basis", "COUNTRIES");
            assertThat(total.get("verdict").asText()).isEqualTo("OVER");
            // 2,730,000 less 1,946,000 and 1,764,000
            assertThat(new BigDecimal(total.get("difference").asText())).isEqualByComparingTo("-980000");
            JsonNode finding = only(check.get("findings"), "code", "PUBLISHED_EQUIVALENT_DIFFERS");
            assertThat(finding.get("severity").asText()).isEqualTo("ERROR");
            assertThat(finding.get("path").asText())
                    .isEqualTo(ecuador.get("path").asText());
        }

        @Test
        void doesNotFailIfNothingIsToFail() {
            Run run = run(WRONG, "--fail-on", "never");
            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).isEqualTo(run(WRONG).out());
        }
    }

    @Nested
    class ExitCode {
        /** Six contracts where five are recorded: a warning. */
        private final Mission warned = mission("warned")
                .addContract(Contract.builder()
                        .id("c")
                        .count(5)
                        .value(Amounts.of(100_000, "USD"))
                        .date(PartialDate.parse("2019-10-21"))
                        .build())
                .addPublishedFigure(PublishedFigure.builder()
                        .id("contracts")
                        .subject(FigureSubject.CONTRACT)
                        .count(6)
                        .build())
                .build();

        @Test
        void isOneForAWarningOnlyIfAskedFor() throws Exception {
            Path file = file(warned);
            assertThat(run(file).exitCode()).isZero();
            assertThat(run(file).out()).contains("[주의] 발표수치 계약 6건", "주의 1건");
            assertThat(run(file, "--fail-on", "error").exitCode()).isZero();
            assertThat(run(file, "--fail-on", "warning").exitCode()).isEqualTo(1);
            assertThat(run(REFERENCE, "--fail-on", "warning").exitCode()).isZero();
        }

        @Test
        void isTwoForWhatCannotBeChecked() throws Exception {
            Path broken = Files.writeString(folder.resolve("broken.json"), "{\"format\": \"trademission/1\"");
            Run run = run(broken, "--fail-on", "never");
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("broken.json:1:").doesNotContain("Usage");
            assertThat(run(WRONG, folder.resolve("none.json")).exitCode()).isEqualTo(2);
            assertThat(run(WRONG, WRONG).exitCode()).isEqualTo(2);
            assertThat(run().exitCode()).isEqualTo(2);
            assertThat(run(REFERENCE, "--fail-on", "note").exitCode()).isEqualTo(2);
            assertThat(run(REFERENCE, "--as-of", "today").exitCode()).isEqualTo(2);
        }
    }

    @Nested
    class SeveralMissions {
        @Test
        void ofTwoFilesAreEachReportedAndCountedTogether() throws Exception {
            Run run = run(REFERENCE, WRONG);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out())
                    .contains("(namdong-cis-2019)\n", "(yongin-mexico-ecuador)\n", "\n무역사절단 2회\n")
                    .containsSubsequence("점검 결과 집계: 오류 0건", "점검 결과 집계: 오류 2건", "점검 결과 집계: 오류 2건");
            JsonNode both = json(REFERENCE, WRONG);
            assertThat(both.get("reconciliations"))
                    .hasSize(json(REFERENCE).get("reconciliations").size()
                            + json(WRONG).get("reconciliations").size());
            assertThat(both.findValuesAsText("file")).contains(REFERENCE, WRONG);
        }

        @Test
        void mayStandOneALine() throws Exception {
            Path lines = folder.resolve("all.ndjson");
            try (OutputStream out = Files.newOutputStream(lines)) {
                MissionJson.writeLines(
                        Stream.of(MissionJson.read(Path.of(REFERENCE)), MissionJson.read(Path.of(WRONG))), out);
            }
            Run run = run(lines);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEqualTo(run(REFERENCE, WRONG).out());
        }

        @Test
        void withoutPublishedFiguresSaySo() throws Exception {
            Run run = run(file(mission("bare").build()));
            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).contains("발표수치가 없습니다.", "발견된 사항이 없습니다.", "오류 0건, 주의 0건, 참고 0건");
        }
    }

    @Test
    void asOfADayComparesWithWhatWasKnownAndTellsWhatItLeavesOut() throws Exception {
        Path file = file(mission("grown")
                .addConsultations(consultation("early", "2019-10-21"), consultation("late", "2020-05-04"))
                .addContract(Contract.builder().id("undated").build())
                .addPublishedFigure(PublishedFigure.builder()
                        .id("consultations")
                        .subject(FigureSubject.CONSULTATION)
                        .count(10)
                        .build())
                .build());
        assertThat(run(file).out()).contains("[발표 과소] 상담 10건 — 기록된 값 20건");
        Run then = run(file, "--as-of", "2019-12-31");
        assertThat(then.out()).contains("[일치] 상담 10건 — 기록된 값 10건");
        assertThat(then.err().strip()).isEqualTo("grown: rows without a date, left out as of 2019-12-31: 1");
        assertThat(new ObjectMapper()
                        .readTree(run(file, "--as-of", "2019-12-31", "--format", "json")
                                .out())
                        .get("asOf")
                        .asText())
                .isEqualTo("2019-12-31");
    }

    private static Consultation consultation(String id, String day) {
        return Consultation.builder()
                .id(id)
                .count(10)
                .date(PartialDate.parse(day))
                .build();
    }

    @Test
    void aContractUnderWhichNothingArrivedInAYearIsFoundOnADay() throws Exception {
        Path file = file(mission("stale")
                .addContract(Contract.builder()
                        .id("c")
                        .value(Amounts.of(100_000, "USD"))
                        .date(PartialDate.parse("2019-10-21"))
                        .build())
                .build());
        assertThat(run(file).out()).doesNotContain("NOTHING_REALISED");
        assertThat(run(file, "--as-of", "2020-06-30").out()).doesNotContain("NOTHING_REALISED");
        assertThat(run(file, "--as-of", "2021-06-30").out()).contains("NOTHING_REALISED");
    }
}
