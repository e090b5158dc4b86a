package io.github.trademission;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The packages of the library: those that users meet, and the machinery behind them. */
final class Rooms {
    static final String ROOT = "io.github.trademission";

    /** Packages that are public only because Java knows no other way, and the rooms that use them. */
    static final Map<String, List<String>> MACHINERY = Map.of(
            "wording", List.of("reconcile", "audit", "report"),
            "metrics.engine", List.of("metrics"),
            "json.token", List.of("json", "report"),
            "spreadsheet.file", List.of("spreadsheet"),
            "spreadsheet.column", List.of("spreadsheet"),
            "spreadsheet.read", List.of("spreadsheet"),
            "spreadsheet.write", List.of("spreadsheet"));

    /** Read once: it takes seconds. */
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private Rooms() {}

    /** The classes of the library, those of tests left out. */
    static JavaClasses library() {
        return LIBRARY;
    }

    static boolean isMachinery(String packageName) {
        return MACHINERY.keySet().stream()
                .map(machinery -> ROOT + "." + machinery)
                .anyMatch(machinery -> packageName.equals(machinery) || packageName.startsWith(machinery + "."));
    }

    /** Those of some classes that stand in a file of their own; what the compiler or the model's processor adds does not. */
    static Stream<JavaClass> written(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getEnclosingClass().isEmpty())
                .filter(type -> !type.getSimpleName().matches("package-info|(Immutable|With)[A-Z].*|"));
    }
}
