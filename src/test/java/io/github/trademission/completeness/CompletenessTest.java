package io.github.trademission.completeness;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.trademission.json.MissionJson;
import io.github.trademission.json.Reading;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.spreadsheet.CsvImport;
import io.github.trademission.spreadsheet.MissionCsv;
import io.github.trademission.spreadsheet.MissionExcel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every attribute of every type of the model survives each way that a mission takes. Types and attributes are found by
 * reflection: one that is added later is covered without being named here.
 */
class CompletenessTest {
    /** A log with a row of every kind. */
    private static final List<List<String>> TABLE = Stream.concat(
                    Stream.of(List.of("구분", "참가기업", "바이어", "주관사")),
                    Stream.of(OutcomeKind.values())
                            .map(kind -> List.of(
                                    kind.nameIn(Locale.KOREAN),
                                    "새 회사; 둘째 회사",
                                    "새 바이어",
                                    kind == OutcomeKind.JOINT_BID ? "둘째 회사" : "")))
            .toList();

    static List<Mission> missions() {
        return Specimens.missions();
    }

    private static void assertSame(Mission before, Mission after) {
        assertThat(Differences.between(before, after)).as("lost or changed").isEmpty();
    }

    @Test
    void theMissionsHoldEveryTypeOfTheModel() {
        Set<Class<?>> types = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(Mission.class.getPackageName())
                        .stream()
                        .map(JavaClass::reflect)
                        .filter(Attribute::isModelType)
                        .collect(toSet());

        assertThat(Attribute.reachableTypes()).containsExactlyInAnyOrderElementsOf(types);
        assertThat(Parts.of(missions())).containsOnlyKeys(types);
    }

    @Test
    void theMissionsHoldTwoDifferentValuesOfEveryAttribute() {
        List<String> alike = new ArrayList<>();
        Parts.of(missions())
                .forEach((type, parts) -> Attribute.of(type).stream()
                        .filter(attribute ->
                                parts.stream().map(attribute::of).distinct().count() < 2)
                        .map(Attribute::toString)
                        .forEach(alike::add));

        assertThat(alike).as("attributes with one value only").isEmpty();
    }

    @ParameterizedTest(name = "mission {index}")
    @MethodSource("missions")
    void aDocumentKeepsEveryAttribute(Mission mission) {
        assertSame(mission, MissionJson.read(MissionJson.write(mission)));
    }

    @Test
    void linesKeepEveryAttribute() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        MissionJson.writeLines(missions().stream(), lines);
        List<Mission> read = MissionJson.readLines(new ByteArrayInputStream(lines.toByteArray()))
                .map(Reading::orElseThrow)
                .toList();

        assertThat(read).hasSameSizeAs(missions());
        for (int i = 0; i < read.size(); i++) {
            assertSame(missions().get(i), read.get(i));
        }
    }

    @ParameterizedTest(name = "mission {index}")
    @MethodSource("missions")
    void aMissionAsOfADayAfterEverythingKeepsEveryAttribute(Mission mission) {
        assertSame(mission, mission.asOf(Specimens.AFTER_EVERYTHING));
    }

    @ParameterizedTest(name = "mission {index}")
    @MethodSource("missions")
    void aTextTableLeavesEveryAttributeAndAddsItsRows(Mission mission, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("table.csv");
        Files.writeString(file, TABLE.stream().map(row -> String.join(",", row)).collect(joining("\n")));

        assertAdded(mission, MissionCsv.read(file, mission));
    }

    @ParameterizedTest(name = "mission {index}")
    @MethodSource("missions")
    void aWorkbookLeavesEveryAttributeAndAddsItsRows(Mission mission, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("table.xlsx");
        try (var out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("1");
            for (int row = 0; row < TABLE.size(); row++) {
                for (int column = 0; column < TABLE.get(row).size(); column++) {
                    sheet.value(row, column, TABLE.get(row).get(column));
                }
            }
        }

        assertAdded(mission, MissionExcel.read(file, mission));
    }

    private static void assertAdded(Mission before, CsvImport read) {
        List<Outcome> rows = new ArrayList<>(read.mission().outcomes());
        rows.removeAll(before.outcomes());

        assertThat(Differences.lostBetween(before, read.mission()))
                .as("lost or changed")
                .isEmpty();
        assertThat(rows).containsExactlyElementsOf(read.outcomes());
        assertThat(rows.stream().map(Outcome::kind)).containsExactlyElementsOf(EnumSet.allOf(OutcomeKind.class));
        assertThat(read.mission().outcomes()).hasSize(before.outcomes().size() + TABLE.size() - 1);
    }
}
