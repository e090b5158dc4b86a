package io.github.trademission;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayeringTest {
    private static final String ROOT = Rooms.ROOT;
    private static final String UPSIDE_DOWN = ROOT + ".layers.upsidedown";

    /** From the bottom up; the command line stands on top and may use the edges. */
    private static final List<String> LAYERS =
            List.of("money", "model", "metrics", "wording", "reconcile", "audit", "report", "cli");

    private static final List<String> EDGES = List.of("json", "spreadsheet", "mybatis", "flink");
    private static final List<String> WITHOUT_LIBRARIES =
            List.of("money", "model", "metrics", "wording", "reconcile", "audit");

    static List<String> layers() {
        return LAYERS;
    }

    static List<String> edges() {
        return EDGES;
    }

    static List<String> withoutLibraries() {
        return WITHOUT_LIBRARIES;
    }

    private static String[] packages(String root, List<String> names) {
        return names.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
    }

    /** A layer knows the layers below it; only the command line knows an edge. */
    private static ArchRule layer(String root, String layer) {
        List<String> strangers = new ArrayList<>(LAYERS.subList(LAYERS.indexOf(layer) + 1, LAYERS.size()));
        if (!layer.equals("cli")) {
            strangers.addAll(EDGES);
        }
        // The topmost layer has nothing above it; a package that does not exist stands for that.
        strangers.add("nothing");
        return noClasses()
                .that()
                .resideInAPackage(root + "." + layer + "..")
                .and()
                .resideOutsideOfPackage(root + ".report.json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(root, strangers))
                .allowEmptyShould(true);
    }

    /** Reports are written as JSON token by token; of missions as documents they know nothing. */
    private static ArchRule reportsAsJson(String root) {
        List<String> strangers = new ArrayList<>(EDGES);
        strangers.add("cli");
        return noClasses()
                .that()
                .resideInAPackage(root + ".report.json..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(packages(root, strangers)).and(resideOutsideOfPackage(root + ".json.token")))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .allowEmptyShould(true);
    }

    /** An edge knows what it brings in and out, and neither another edge nor what stands on top. */
    private static ArchRule edge(String root, String edge) {
        List<String> strangers = new ArrayList<>(EDGES);
        strangers.remove(edge);
        strangers.addAll(List.of("report", "cli"));
        if (edge.equals("json")) {
            strangers.addAll(List.of("metrics", "wording", "reconcile", "audit"));
        }
        return noClasses()
                .that()
                .resideInAPackage(root + "." + edge + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(root, strangers))
                .allowEmptyShould(true);
    }

    private static ArchRule withoutLibraries(String root, String layer) {
        return classes()
                .that()
                .resideInAPackage(root + "." + layer + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.money..",
                        "org.javamoney.moneta..",
                        "org.jspecify..",
                        "org.immutables..",
                        root + "..")
                .allowEmptyShould(true);
    }

    private static ArchRule rootPackage(String root) {
        return classes()
                .that()
                .resideInAPackage(root)
                .and()
                .areTopLevelClasses()
                .should()
                .haveSimpleName("InvalidValueException")
                .orShould()
                .haveSimpleName("OptionalLibrary")
                .orShould()
                .haveSimpleName("MissingLibraryException")
                .orShould()
                .haveSimpleName("package-info");
    }

    private static ArchRule rootKnowsNothing(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".*..");
    }

    private static boolean holds(ArchRule rule, JavaClasses classes) {
        return !rule.evaluate(classes).hasViolation();
    }

    @Nested
    class OfTheLibrary {
        private final JavaClasses library = Rooms.library();

        @Test
        void findsItsClasses() {
            assertThat(library.contain(ROOT + ".money.MoneyBag")).isTrue();
            assertThat(library.contain(ROOT + ".model.Mission")).isTrue();
            assertThat(library.contain(ROOT + ".LayeringTest")).isFalse();
        }

        @ParameterizedTest
        @MethodSource("io.github.trademission.LayeringTest#layers")
        void knowsOnlyWhatIsBelow(String layer) {
            layer(ROOT, layer).check(library);
            assertThat(holds(layer(ROOT, layer), library)).isTrue();
        }

        @ParameterizedTest
        @MethodSource("io.github.trademission.LayeringTest#edges")
        void keepsItsEdgesApart(String edge) {
            edge(ROOT, edge).check(library);
            assertThat(holds(edge(ROOT, edge), library)).isTrue();
        }

        @ParameterizedTest
        @MethodSource("io.github.trademission.LayeringTest#withoutLibraries")
        void needsNoLibraryAtItsHeart(String layer) {
            withoutLibraries(ROOT, layer).check(library);
            assertThat(holds(withoutLibraries(ROOT, layer), library)).isTrue();
        }

        @Test
        void writesReportsAsJsonTokenByToken() {
            reportsAsJson(ROOT).check(library);
            assertThat(holds(reportsAsJson(ROOT), library)).isTrue();
        }

        @Test
        void hasOnlyWhatAllShareAtItsRoot() {
            rootPackage(ROOT).check(library);
            rootKnowsNothing(ROOT).check(library);
            assertThat(holds(rootPackage(ROOT), library)).isTrue();
        }
    }

    /** Each rule finds what it is there for, in a library built upside down. */
    @Nested
    class OfALibraryUpsideDown {
        private final JavaClasses upsideDown = new ClassFileImporter().importPackages(UPSIDE_DOWN);

        @Test
        void findsALayerThatKnowsOneAbove() {
            assertThat(holds(layer(UPSIDE_DOWN, "money"), upsideDown)).isFalse();
            assertThat(holds(layer(UPSIDE_DOWN, "metrics"), upsideDown)).isTrue();
        }

        @Test
        void findsAnEdgeThatKnowsAnother() {
            assertThat(holds(edge(UPSIDE_DOWN, "json"), upsideDown)).isFalse();
            assertThat(holds(edge(UPSIDE_DOWN, "spreadsheet"), upsideDown)).isTrue();
        }

        @Test
        void findsALibraryWhereNoneBelongs() {
            assertThat(holds(withoutLibraries(UPSIDE_DOWN, "money"), upsideDown))
                    .isFalse();
            assertThat(holds(withoutLibraries(UPSIDE_DOWN, "metrics"), upsideDown))
                    .isTrue();
        }

        @Test
        void findsAStrayInTheRootPackage() {
            assertThat(holds(rootPackage(UPSIDE_DOWN), upsideDown)).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"cli", "report", "audit"})
        void letsPassWhatIsNotThere(String layer) {
            assertThat(holds(layer(UPSIDE_DOWN, layer), upsideDown)).isTrue();
        }
    }
}
