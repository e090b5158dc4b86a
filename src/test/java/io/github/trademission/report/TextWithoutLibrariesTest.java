package io.github.trademission.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.WithoutLibraries;
import io.github.trademission.audit.Audit;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.comparison.Comparison;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Reports as text, and all that they are made of, need no optional library: they are printed here where there is none. */
class TextWithoutLibrariesTest {
    private static Mission mission() {
        return Mission.builder()
                .id("m")
                .name("시장개척단")
                .addOrganisation(Organisation.builder()
                        .id("host")
                        .name("구미시")
                        .addRole(OrganisationRole.HOST)
                        .build())
                .addConsultation(Consultation.builder().id("c").count(20).build())
                .build();
    }

    /** All reports as text. */
    public static final class Texts implements Supplier<String> {
        /** Created by its name. */
        public Texts() {}

        @Override
        public String get() {
            Results results = Results.of(mission());
            TextFormat format = new TextFormat();
            return format.reports().orElseThrow().print(ResultsReport.of(results), Locale.KOREAN)
                    + format.checks().orElseThrow().print(AuditReport.of(List.of(Audit.of(mission()))), Locale.KOREAN)
                    + format.comparisons()
                            .orElseThrow()
                            .print(ComparisonReport.of(Comparison.of(results, results), "a", "b"), Locale.KOREAN);
        }
    }

    @Test
    void printsEveryReport() throws Exception {
        Supplier<?> texts = WithoutLibraries.create(
                Texts.class, Supplier.class, "com.fasterxml.", "de.siegmar.", "org.dhatim.", "picocli.");
        assertThat(texts.getClass()).isNotEqualTo(Texts.class);
        assertThat(texts.get()).isEqualTo(new Texts().get()).asString().contains("20건");
    }
}
