package io.github.trademission.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trademission.audit.Audit;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.comparison.Comparison;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.report.json.ReportJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Reports as text need no library for JSON: they are printed here where there is none. */
class TextWithoutJacksonTest {
    /** Loads the library anew, and knows of no Jackson. */
    private static final class WithoutJackson extends ClassLoader {
        WithoutJackson() {
            super(TextWithoutJacksonTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.fasterxml.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("io.github.trademission.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known != null ? known : define(name);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] read = bytes.readAllBytes();
                return defineClass(name, read, 0, read.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }

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

    /** A report as JSON. */
    public static final class Json implements Supplier<String> {
        /** Created by its name. */
        public Json() {}

        @Override
        public String get() {
            return ReportJson.write(ResultsReport.of(Results.of(mission())));
        }
    }

    private static Supplier<?> loaded(Class<?> type) throws ReflectiveOperationException {
        return (Supplier<?>)
                new WithoutJackson().loadClass(type.getName()).getConstructor().newInstance();
    }

    @Test
    void printsEveryReport() throws Exception {
        Supplier<?> texts = loaded(Texts.class);
        assertThat(texts.getClass()).isNotEqualTo(Texts.class);
        assertThat(texts.get()).isEqualTo(new Texts().get()).asString().contains("20건");
    }

    @Test
    void wouldMissJacksonWhereItIsNeeded() throws Exception {
        Supplier<?> json = loaded(Json.class);
        assertThatThrownBy(json::get)
                .isInstanceOf(NoClassDefFoundError.class)
                .hasMessageContaining("com/fasterxml/jackson");
    }
}
