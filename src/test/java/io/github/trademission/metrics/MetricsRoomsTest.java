package io.github.trademission.metrics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The packages of figures: the engine below, what is computed from results above. */
class MetricsRoomsTest {
    private static final String ROOT = "io.github.trademission";
    private static final String METRICS = ROOT + ".metrics";
    private static final String ENGINE = METRICS + ".engine..";
    private static final String[] ABOVE = {METRICS + ".ratio..", METRICS + ".comparison..", METRICS + ".conversion.."};

    private final JavaClasses library = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void theEngineKnowsNothingOfWhatIsMadeOfIt() {
        noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(METRICS, METRICS + ".ratio..", METRICS + ".comparison..", METRICS + ".conversion..")
                .check(library);
    }

    @Test
    void nobodyButResultsUsesTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages(METRICS, ENGINE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ENGINE)
                .check(library);
    }

    @Test
    void resultsKnowNothingOfWhatIsComputedFromThem() {
        noClasses()
                .that()
                .resideInAPackage(METRICS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ABOVE)
                .check(library);
    }
}
