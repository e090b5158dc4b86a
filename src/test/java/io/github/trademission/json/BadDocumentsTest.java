package io.github.trademission.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BadDocumentsTest {
    private static final String HEAD = """
            {"format": "trademission/1", "id": "m1", "name": "n", "organisations": [{"id": "o1", "name": "o", "roles": ["HOST"]}],""";

    record Case(String claim, String document, List<String> problems) {
        @Override
        public String toString() {
            return claim;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void allProblemsOfADocumentAreTold(Case example) {
        assertThat(problems(example.document())).extracting(Problem::message).isEqualTo(example.problems());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": NaN}|1|/a|must be well-formed JSON|an unknown word",
                "{\"a\": Infinity}|1|/a|must be well-formed JSON|an unknown word",
                "{\"a\": 'x'}|1|/a|must be well-formed JSON|the character '''",
                "{\"a\": 1, // x }|1||must be well-formed JSON|the character '/'",
                "{\"a\": /* x */ 1}|1|/a|must be well-formed JSON|the character '/'",
                "{\"a\": 01}|1|/a|must be well-formed JSON|a malformed number",
                "{\"a\": \"\\x\"}|1|/a|must be well-formed JSON|an unknown escape",
                "{\"a\": [1,]}|1|/a/1|must be well-formed JSON|the character ']'",
                "{\"a\": 1,}|1||must be well-formed JSON|the character '}'",
                "{a: 1}|1||must be well-formed JSON|the character 'a'",
                "{\"a\": [1}|1|/a/1|must be well-formed JSON|the character '}'",
                "{\"a\": \"x|1|/a|must be complete|cut off",
                "{\"a\": [1, [|1|/a/1/0|must be complete|cut off",
                "{} ]|1||must be the end of the document|more text",
                "{}garbage|1||must be the end of the document|more text"
            })
    void whatIsNoJsonIsToldWithItsPlace(String document, int line, String pointer, String rule, String value) {
        List<Problem> problems = problems(document);
        assertThat(problems).hasSize(1);
        Problem problem = problems.get(0);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.pointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(problem.rule()).isEqualTo(rule);
        assertThat(problem.value()).isEqualTo(value);
    }

    @Test
    void aLineBreakInAStringIsToldWithItsLine() {
        List<Problem> problems = problems("{\n\"a\": \"x\ny\"}");
        assertThat(problems).extracting(Problem::rule).containsExactly("must be well-formed JSON");
        assertThat(problems).extracting(Problem::value).containsExactly("a control character in a string");
        assertThat(problems).extracting(Problem::pointer).containsExactly("/a");
    }

    @Test
    void problemsBeforeAnUnreadableEndAreToldToo() {
        assertThat(problems("{\"a\": 1,\n\"a\": 2,\n"))
                .extracting(Problem::rule)
                .containsExactly("must not be stated twice", "must be complete");
    }

    @Test
    void theMessageShowsTheFirstTenProblems() {
        String document = "{\"notes\": [1,1,1,1,1,1,1,1,1,1,1,1]}";
        InvalidDocumentException invalid =
                catchThrowableOfType(InvalidDocumentException.class, () -> MissionJson.read(document));
        assertThat(invalid.problems()).hasSize(16);
        assertThat(invalid.getMessage().lines()).hasSize(11).last().isEqualTo("and 6 more");
    }

    @Test
    void aMessageStaysOnOneLine() {
        assertThat(problems("{\"format\": \"trademission/1\", \"a\\nb\": \"" + "x".repeat(200) + "\"}"))
                .extracting(Problem::message)
                .contains("1:38 /a\\u000ab: must be one of the keys known here, was 'a\\u000ab'");
    }

    static List<Problem> problems(String document) {
        InvalidDocumentException invalid =
                catchThrowableOfType(InvalidDocumentException.class, () -> MissionJson.read(document));
        assertThat(invalid).as("no problem").isNotNull();
        return invalid.problems();
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String part : text().split("(?m)^=== ", -1)) {
            int end = part.indexOf("\n---\n");
            if (end > 0) {
                int start = part.indexOf('\n');
                cases.add(new Case(
                        part.substring(0, start),
                        part.substring(start + 1, end).replaceFirst("^HEAD", HEAD.replace("$", "\\$")),
                        part.substring(end + 5)
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList()));
            }
        }
        return cases;
    }

    private static String text() {
        try (InputStream in = BadDocumentsTest.class.getResourceAsStream("/json/bad-documents.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
