package io.github.trademission;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages as rooms: small enough to look round in, without circles between them, their machinery behind their own walls. */
class RoomsTest {
    private static final String UPSIDE_DOWN = Rooms.ROOT + ".layers.upsidedown";

    /** As many types as a user can look through to find what to start from. */
    private static final int MOST_TYPES = 23;

    /** The model is as large as what it is a model of. */
    private static final Set<String> LARGER = Set.of(Rooms.ROOT + ".model");

    static Stream<String> machinery() {
        return Rooms.MACHINERY.keySet().stream().sorted();
    }

    private static ArchRule behindItsWalls(String root, String machinery) {
        Stream<String> rooms =
                Stream.concat(Stream.of(machinery), Rooms.MACHINERY.getOrDefault(machinery, List.of()).stream());
        return classes()
                .that()
                .resideInAPackage(root + "." + machinery + "..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(rooms.map(room -> root + "." + room + "..").toArray(String[]::new))
                .allowEmptyShould(true);
    }

    private static ArchRule withoutCircles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    /** The simple names that several classes have, with the names of these. */
    private static Map<String, List<String>> sharedNames(JavaClasses classes) {
        return several(classes, JavaClass::getSimpleName, type -> true, 1);
    }

    /** The packages that show more than so many types, with these. */
    private static Map<String, List<String>> crowded(JavaClasses classes, int most) {
        return several(
                classes,
                JavaClass::getPackageName,
                type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !LARGER.contains(type.getPackageName()),
                most);
    }

    private static Map<String, List<String>> several(
            JavaClasses classes, Function<JavaClass, String> key, Predicate<JavaClass> counted, int most) {
        Map<String, List<String>> found = Rooms.written(classes)
                .filter(counted)
                .collect(groupingBy(
                        key,
                        TreeMap::new,
                        mapping(
                                JavaClass::getFullName,
                                collectingAndThen(
                                        toList(),
                                        names -> names.stream().sorted().toList()))));
        found.values().removeIf(names -> names.size() <= most);
        return found;
    }

    private static boolean holds(ArchRule rule, JavaClasses classes) {
        return !rule.evaluate(classes).hasViolation();
    }

    @Nested
    class OfTheLibrary {
        private final JavaClasses library = Rooms.library();

        @ParameterizedTest
        @MethodSource("io.github.trademission.RoomsTest#machinery")
        void keepItsMachineryBehindTheirWalls(String machinery) {
            behindItsWalls(Rooms.ROOT, machinery).check(library);
            assertThat(holds(behindItsWalls(Rooms.ROOT, machinery), library)).isTrue();
        }

        @Test
        void doNotRunInCircles() {
            withoutCircles(Rooms.ROOT).check(library);
            assertThat(holds(withoutCircles(Rooms.ROOT), library)).isTrue();
        }

        @Test
        void callNoTwoThingsByOneName() {
            assertThat(sharedNames(library)).isEmpty();
        }

        @Test
        void showNoMoreTypesThanAUserCanLookThrough() {
            assertThat(crowded(library, MOST_TYPES)).isEmpty();
        }

        @Test
        void leaveTheirMachineryOutOfThePublishedJavadoc() throws IOException {
            Matcher excluded =
                    Pattern.compile("<excludePackageNames>([^<]*)<").matcher(Files.readString(Path.of("pom.xml")));
            assertThat(excluded.find()).isTrue();
            assertThat(excluded.group(1).strip().split(":"))
                    .containsExactlyInAnyOrderElementsOf(
                            machinery().map(name -> Rooms.ROOT + "." + name).toList());
        }
    }

    /** Each rule finds what it is there for, in a library built upside down. */
    @Nested
    class OfALibraryUpsideDown {
        private final JavaClasses upsideDown = new ClassFileImporter().importPackages(UPSIDE_DOWN);

        @Test
        void showMachineryThatAnotherRoomUses() {
            assertThat(holds(behindItsWalls(UPSIDE_DOWN, "spreadsheet.file"), upsideDown))
                    .isFalse();
            assertThat(holds(behindItsWalls(UPSIDE_DOWN, "spreadsheet.read"), upsideDown))
                    .isTrue();
            assertThat(holds(behindItsWalls(UPSIDE_DOWN, "metrics.engine"), upsideDown))
                    .isTrue();
        }

        @Test
        void runInACircle() {
            assertThat(holds(withoutCircles(UPSIDE_DOWN), upsideDown)).isFalse();
            assertThat(holds(
                            withoutCircles(UPSIDE_DOWN),
                            new ClassFileImporter().importPackages(UPSIDE_DOWN + ".metrics", UPSIDE_DOWN + ".money")))
                    .isTrue();
        }

        @Test
        void callTwoThingsByOneName() {
            assertThat(sharedNames(upsideDown))
                    .isEqualTo(Map.of("Tally", List.of(UPSIDE_DOWN + ".json.Tally", UPSIDE_DOWN + ".metrics.Tally")));
        }

        @Test
        void showMoreTypesThanTheyMay() {
            assertThat(crowded(upsideDown, 1))
                    .isEqualTo(Map.of(
                            UPSIDE_DOWN + ".json", List.of(UPSIDE_DOWN + ".json.Reader", UPSIDE_DOWN + ".json.Tally")));
            assertThat(crowded(upsideDown, 2)).isEmpty();
        }
    }
}
