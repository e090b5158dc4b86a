package io.github.trademission.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.json.MissionJson;
import io.github.trademission.metrics.ChanceMissions;
import io.github.trademission.metrics.ChanceMissions.With;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Mission;
import io.github.trademission.report.ResultsReport;
import io.github.trademission.report.json.ReportJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code report} of many missions, which it does not keep. */
class ReportOfManyTest {
    private static final Path REFERENCE = Path.of("docs/examples/namdong-cis-2019.json");
    private static List<Mission> missions;
    private static Results kept;

    @TempDir
    private Path folder;

    @BeforeAll
    static void record() {
        missions = ChanceMissions.some(40, 60, EnumSet.allOf(With.class));
        kept = Results.of(missions);
    }

    private static Run run(String... arguments) {
        return Run.of((Object[]) arguments);
    }

    private static Run runWithInput(String input, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(arguments);
        } finally {
            System.setIn(before);
        }
    }

    private static String lines(List<Mission> some) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MissionJson.writeLines(some.stream(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static void assertPrints(Run run, String text) {
        assertThat(run.problems()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(text);
    }

    @Nested
    class PrintsWhatTheKeptMissionsComeTo {
        private final ResultsReport report = ResultsReport.of(kept);

        @Test
        void asText() throws IOException {
            String file = file("many.ndjson", lines(missions));
            assertPrints(run("report", file), report.text(Locale.KOREAN));
            assertPrints(run("report", file, "--lang", "en"), report.text(Locale.ENGLISH));
        }

        @Test
        void asJson() throws IOException {
            assertPrints(
                    run("report", file("many.jsonl", lines(missions)), "--format", "json"), ReportJson.write(report));
        }

        @Test
        void byDimensions() throws IOException {
            String file = file("many.ndjson", lines(missions));
            for (Dimension<?> dimension : Dimension.builtIn()) {
                assertPrints(
                        run("report", file, "--by", dimension.name()),
                        report.by(List.of(dimension)).text(Locale.KOREAN));
            }
            ResultsReport crossed = report.by(List.of(Dimension.MISSION, Dimension.COMPANY));
            assertPrints(run("report", file, "--by", "mission,company"), crossed.text(Locale.KOREAN));
            assertPrints(run("report", file, "--by", "mission,company", "--format", "json"), ReportJson.write(crossed));
        }

        @Test
        void asOfADay() throws IOException {
            LocalDate day = LocalDate.of(2019, 3, 20);
            assertPrints(
                    run("report", file("many.ndjson", lines(missions)), "--as-of", day.toString()),
                    ResultsReport.of(kept.asOf(day)).text(Locale.KOREAN));
        }

        @Test
        void inWhateverOrderAndFiles() throws IOException {
            List<Mission> shuffled = new ArrayList<>(missions);
            Collections.shuffle(shuffled, new Random(1));
            String[] arguments = {
                "report",
                file("some.ndjson", lines(shuffled.subList(0, 17))),
                file("one.json", MissionJson.write(shuffled.get(17))),
                file("others.ndjson", lines(shuffled.subList(18, 40))),
                "--format",
                "json"
            };
            assertPrints(run(arguments), ReportJson.write(report));
        }

        @Test
        void ofOneMission() throws IOException {
            Mission one = MissionJson.read(REFERENCE);
            ResultsReport ofOne = ResultsReport.of(Results.of(one));
            assertPrints(run("report", file("one.ndjson", lines(List.of(one)))), ofOne.text(Locale.KOREAN));
            assertPrints(run("report", REFERENCE.toString()), ofOne.text(Locale.KOREAN));
            assertThat(ofOne.text(Locale.KOREAN)).contains("알마티: (양해각서 + 계약) / 상담");
        }

        @Test
        void ofNone() throws IOException {
            String none = ResultsReport.of(Results.of()).text(Locale.KOREAN);
            assertPrints(run("report", file("empty.ndjson", "")), none);
            assertPrints(run("report", file("blank.ndjson", "\n \n")), none);
            assertThat(none).startsWith("무역사절단 0회");
        }
    }

    @Nested
    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    class ReadsStandardInput {
        @Test
        void ofLines() throws IOException {
            String text = ResultsReport.of(kept).text(Locale.KOREAN);
            assertPrints(runWithInput(lines(missions), "report", "-"), text);
            assertPrints(runWithInput("\n\n" + lines(missions).strip(), "report", "-"), text);
            assertPrints(
                    runWithInput(
                            lines(missions.subList(0, 10)),
                            "report",
                            file("rest.ndjson", lines(missions.subList(10, 40))),
                            "-"),
                    text);
        }

        @Test
        void ofOneDocument() throws IOException {
            String document = Files.readString(REFERENCE);
            String text = run("report", REFERENCE.toString()).out();
            assertPrints(runWithInput(document, "report", "-"), text);
            assertPrints(runWithInput("\n" + document, "report", "-"), text);
            assertPrints(runWithInput(lines(List.of(MissionJson.read(REFERENCE))), "report", "-"), text);
        }

        @Test
        void bracketsInTextsOpenNothing() throws IOException {
            Mission one = missions.get(0).withName("{ \"[ \\ 무역사절단");
            Mission other = missions.get(1).withName("\\\"}");
            assertPrints(
                    runWithInput(lines(List.of(one, other)), "report", "-"),
                    ResultsReport.of(Results.of(one, other)).text(Locale.KOREAN));
        }

        @Test
        void tellsWhatIsWrongByItsPlace() throws IOException {
            Run line = runWithInput(lines(missions.subList(0, 2)) + "{}\n", "report", "-");
            assertThat(line.problems()).isNotEmpty().allMatch(problem -> problem.startsWith("-:3:1: "));
            Run document = runWithInput("{\n  \"format\": \"trademission/1\",\n  \"id\": 1\n}\n", "report", "-");
            assertThat(document.problems()).isNotEmpty().anyMatch(problem -> problem.startsWith("-:3:9 /id: "));
            Run nothing = runWithInput("", "report", "-");
            assertThat(nothing.exitCode()).isZero();
            assertThat(runWithInput("soon", "report", "-").problems())
                    .hasSize(1)
                    .allMatch(problem -> problem.startsWith("-:1:"));
        }
    }

    @Nested
    class TellsProblems {
        @ParameterizedTest
        @ValueSource(strings = {"{}", "{\"format\"", "null", "{\"format\": \"trademission/1\", \"id\": 5}"})
        void ofALineInTheMiddle(String wrong) throws IOException {
            String file = file(
                    "many.ndjson", lines(missions.subList(0, 20)) + wrong + "\n" + lines(missions.subList(20, 40)));
            Run run = run("report", file);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.problems()).isNotEmpty().allMatch(problem -> problem.startsWith(file + ":21:"));
        }

        @Test
        void inTheOrderOfTheLines() throws IOException {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 300; i++) {
                text.append(i % 7 == 0 ? lines(List.of(missions.get(0).withId("x" + i))) : "{}\n");
            }
            String file = file("many.ndjson", text.toString());
            String missing = folder.resolve("none.ndjson").toString();
            Run run = run("report", missing, file, folder.toString() + "/none.json");
            List<String> places = run.problems().stream()
                    .map(problem -> problem.replaceAll("(:\\d+):1: .*", "$1"))
                    .distinct()
                    .toList();
            List<String> expected = new ArrayList<>(List.of(missing + ": there is no such file"));
            IntStream.range(0, 300).filter(i -> i % 7 > 0).forEach(i -> expected.add(file + ":" + (i + 1)));
            expected.add(folder + "/none.json: there is no such file");
            assertThat(places).isEqualTo(expected);
            assertThat(run.exitCode()).isEqualTo(1);
        }

        @Test
        void ofAMissionThatIsThereTwice() throws IOException {
            List<Mission> twice = new ArrayList<>(missions);
            twice.add(30, missions.get(3));
            twice.add(missions.get(1));
            Run run = run("report", file("many.ndjson", lines(twice)));
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.problems()).containsExactly("missions: must not hold a mission twice, was m-3");
            Run byFile = run("report", REFERENCE.toString(), REFERENCE.toString());
            assertThat(byFile.problems())
                    .containsExactly("missions: must not hold a mission twice, was namdong-cis-2019");
        }

        @Test
        void ofAMissionThatIsThereTwiceAlsoIfTheDayLeavesItOut() throws IOException {
            Run run = run(
                    "report",
                    file("many.ndjson", lines(List.of(missions.get(0), missions.get(0)))),
                    "--as-of",
                    "1999-01-01");
            assertThat(run.exitCode()).isEqualTo(1);
        }

        @Test
        void ofAFolder() throws IOException {
            Path lines = Files.createDirectory(folder.resolve("folder.ndjson"));
            Run run = run("report", lines.toString(), folder.toString());
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.problems())
                    .hasSize(2)
                    .allMatch(problem -> problem.contains("is a directory, not a document"));
        }
    }
}
