package io.github.trademission.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.audit.Audit;
import io.github.trademission.cli.Main;
import io.github.trademission.json.MissionJson;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Mission;
import io.github.trademission.report.AuditReport;
import io.github.trademission.report.ResultsReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation says what the code does: its Java occurs in tests, its links resolve, its commands run. */
class DocsTest {
    private static final Path EXAMPLE = Path.of("docs/examples/namdong-cis-2019.json");

    /** The mission that documented commands may change. */
    private static final Path COPY = Path.of("target/mission.json");

    private static final Path TESTS = Path.of("src/test/java/io/github/trademission/docs");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]+\\]\\(([^)\\s]+)\\)");
    private static final Pattern ARGUMENTS = Pattern.compile("-Dexec\\.args=\"([^\"]*)\"");

    @ParameterizedTest
    @MethodSource("pages")
    void everyJavaBlockOccursInATest(Path page) throws IOException {
        for (String block : blocks(page, "java")) {
            assertThat(tests())
                    .as("a test that holds this block of %s:\n%s", page, block)
                    .anyMatch(source -> lines(source).contains(lines(block)));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void relativeLinksResolve(Path page) throws IOException {
        for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
            String target = link.group(1).replaceFirst("#.*", "");
            if (!target.contains("://") && !target.isEmpty()) {
                assertThat(page.resolveSibling(target)).as("a link of %s", page).exists();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void commandsRun(Path page) throws IOException {
        for (MatchResult command :
                ARGUMENTS.matcher(Files.readString(page)).results().toList()) {
            String[] words =
                    command.group(1).replace("FILE", EXAMPLE.toString()).split(" ", -1);
            Files.copy(EXAMPLE, COPY, StandardCopyOption.REPLACE_EXISTING);
            StringWriter problems = new StringWriter();
            int exitCode = Main.run(new PrintWriter(new StringWriter()), new PrintWriter(problems), words);
            assertThat(exitCode)
                    .as("%s of %s: %s", command.group(1), page, problems)
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void printedLinesAreThoseOfTheReportOrTheCheck(Path page) throws IOException {
        Mission mission = MissionJson.read(EXAMPLE);
        String report = ResultsReport.of(Results.of(mission)).text(Locale.ENGLISH)
                + AuditReport.of(List.of(Audit.of(mission))).text(Locale.ENGLISH);
        for (String block : blocks(page, "text")) {
            for (String line : lines(block).split("\n", -1)) {
                assertThat(lines(report)).as("the report that %s quotes", page).contains(line);
            }
        }
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            List<Path> pages = Stream.concat(
                            Stream.of(Path.of("README.md"), Path.of("CHANGELOG.md")),
                            docs.filter(path -> path.toString().endsWith(".md")).sorted())
                    .toList();
            assertThat(pages).contains(Path.of("docs", "guide.md"));
            return pages;
        }
    }

    private static List<String> blocks(Path page, String language) throws IOException {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
                .matcher(Files.readString(page).replace("\r\n", "\n"))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static List<String> tests() throws IOException {
        try (Stream<Path> files = Files.list(TESTS)) {
            List<Path> sources =
                    files.filter(path -> path.toString().endsWith(".java")).toList();
            return sources.stream().map(DocsTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines that are not blank, each without indentation and with single spaces. */
    private static String lines(String text) {
        StringBuilder kept = new StringBuilder("\n");
        text.lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .forEach(line -> kept.append(line).append('\n'));
        return kept.toString();
    }
}
