package io.github.trademission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.json.MissionJson;
import io.github.trademission.spreadsheet.MissionCsv;
import io.github.trademission.spreadsheet.MissionExcel;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever uses an edge without its library is told which artifact to add, and all else goes on. */
class MissingLibraryTest {
    /** How the classes of each library start; those that write workbooks stand around those that read them. */
    private static final Map<OptionalLibrary, List<String>> PACKAGES = Map.of(
            OptionalLibrary.JSON, List.of("com.fasterxml.jackson."),
            OptionalLibrary.CSV, List.of("de.siegmar."),
            OptionalLibrary.WORKBOOK_READING, List.of("org.dhatim.fastexcel.reader."),
            OptionalLibrary.WORKBOOK_WRITING, List.of("org.dhatim.fastexcel.W", "org.dhatim.fastexcel.S"),
            OptionalLibrary.COMMAND_LINE, List.of("picocli."));

    /** What needs each library, by the names of calls. */
    private static final Map<OptionalLibrary, String> NEED_IT = Map.of(
            OptionalLibrary.JSON, "(Mission(Json|Lines)|(Report|Check|Comparison)Json|JsonFormat)\\..*|trademission .*",
            OptionalLibrary.CSV, "(Mission|Rate)Csv\\..*|trademission .*\\.csv.*",
            OptionalLibrary.WORKBOOK_READING, "MissionExcel\\.read.*|trademission import log.xlsx .*",
            OptionalLibrary.WORKBOOK_WRITING, "MissionExcel\\.write.*|trademission export .* --xlsx .*",
            OptionalLibrary.COMMAND_LINE, "trademission .*");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        MissionJson.write(EdgeCalls.mission(), folder.resolve("mission.json"));
        MissionJson.write(EdgeCalls.mission().withConsultations(), folder.resolve("bare.json"));
        MissionJson.write(EdgeCalls.mission().withConsultations(), folder.resolve("bare2.json"));
        try (var lines = Files.newOutputStream(folder.resolve("lines.ndjson"))) {
            MissionJson.writeLines(Stream.of(EdgeCalls.mission()), lines);
        }
        MissionCsv.write(EdgeCalls.mission(), folder.resolve("log.csv"), Locale.KOREAN);
        MissionExcel.write(EdgeCalls.mission(), folder.resolve("log.xlsx"), Locale.KOREAN);
        Files.writeString(folder.resolve("rates.csv"), EdgeCalls.RATES);
    }

    private static String message(OptionalLibrary library) {
        return new MissingLibraryException(library).getMessage();
    }

    @SuppressWarnings("unchecked") // Both are of the JDK, and all that they hold.
    private Map<String, String> outcomes(String... hidden) throws ReflectiveOperationException {
        return ((Function<Path, Map<String, String>>) WithoutLibraries.create(EdgeCalls.class, Function.class, hidden))
                .apply(folder);
    }

    @Test
    void everyCallIsFineWithAllLibraries() throws Exception {
        assertThat(outcomes())
                .allSatisfy((call, outcome) -> assertThat(outcome).as(call).isEqualTo(EdgeCalls.FINE))
                .hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @EnumSource
    void whatNeedsTheLibrarySaysSoAndAllElseGoesOn(OptionalLibrary library) throws Exception {
        Map<String, String> found = outcomes(PACKAGES.get(library).toArray(new String[0]));

        Map<String, String> expected = new TreeMap<>();
        for (String call : found.keySet()) {
            String refused = call.startsWith("trademission ")
                    ? "2 " + message(library)
                    : MissingLibraryException.class.getName() + ": " + message(library);
            expected.put(call, call.matches(NEED_IT.get(library)) ? refused : EdgeCalls.FINE);
        }
        assertThat(found).isEqualTo(expected).containsValue(EdgeCalls.FINE);
        assertThat(expected.values()).anyMatch(outcome -> !outcome.equals(EdgeCalls.FINE));
    }

    /** All public classes of the edges whose static methods do something are looked at; the others hold values. */
    @Test
    void noEdgeIsForgotten() {
        List<String> edges = Stream.of("json", "report.json", "spreadsheet")
                .map(name -> Rooms.ROOT + "." + name)
                .toList();
        List<String> doing = PublicApiTest.publicTypes()
                .filter(type -> edges.contains(type.getPackageName()))
                .filter(type -> type.getEnclosingClass() == null && !type.isRecord() && !type.isEnum())
                .filter(type -> !Throwable.class.isAssignableFrom(type))
                .map(Class::getSimpleName)
                .filter(name -> !name.equals("JsonFormat"))
                .sorted()
                .toList();

        assertThat(EdgeCalls.EDGES.stream().map(Class::getSimpleName)).containsExactlyInAnyOrderElementsOf(doing);
    }

    @Test
    void aMessageIsOneLineWithTheArtifact() {
        assertThat(message(OptionalLibrary.JSON))
                .isEqualTo("reading and writing JSON needs com.fasterxml.jackson.core:jackson-core on the class path");
        assertThat(message(OptionalLibrary.WORKBOOK_WRITING))
                .isEqualTo("writing .xlsx needs org.dhatim:fastexcel on the class path");
        assertThat(OptionalLibrary.values())
                .allSatisfy(library ->
                        assertThat(message(library)).doesNotContain("\n").contains(library.artifact()));
        assertThat(new MissingLibraryException(OptionalLibrary.CSV).library()).isEqualTo(OptionalLibrary.CSV);
    }

    @ParameterizedTest
    @EnumSource
    void theArtifactIsAnOptionalDependencyAndInTheReadme(OptionalLibrary library) throws IOException {
        String[] names = library.artifact().split(":", -1);
        assertThat(Files.readString(Path.of("pom.xml")).replaceAll("\\s+", ""))
                .containsPattern("<groupId>" + names[0] + "</groupId><artifactId>" + names[1]
                        + "</artifactId><version>[^<]*</version><optional>true</optional>");
        assertThat(Files.readString(Path.of("README.md"))).contains("`" + library.artifact() + "`");
    }

    @ParameterizedTest
    @EnumSource
    void aLibraryThatIsThereIsPresent(OptionalLibrary library) {
        assertThat(library.isPresent()).isTrue();
        library.require();
    }

    /** The launcher of Java looks at the class before any of its code runs. */
    @Test
    void theCommandStartsWithoutItsLibraryAndSaysSo() throws Exception {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("picocli"))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        "io.github.trademission.cli.Main",
                        "report",
                        folder.resolve("mission.json").toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(printed.lines()).containsExactly(message(OptionalLibrary.COMMAND_LINE));
    }
}
