package io.github.trademission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.audit.Audit;
import io.github.trademission.json.MissionJson;
import io.github.trademission.json.MissionLines;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.RowsOfKind;
import io.github.trademission.metrics.comparison.Comparison;
import io.github.trademission.metrics.ratio.CompanyMetrics;
import io.github.trademission.metrics.ratio.CostMetrics;
import io.github.trademission.metrics.ratio.Coverage;
import io.github.trademission.metrics.ratio.DaysToContract;
import io.github.trademission.metrics.ratio.Ratios;
import io.github.trademission.metrics.ratio.TargetMetrics;
import io.github.trademission.model.Buyer;
import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Delegate;
import io.github.trademission.model.DelegateRole;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Stop;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.rate.Conversion;
import io.github.trademission.money.rate.RateTable;
import io.github.trademission.money.text.KoreanMoneyFormat;
import io.github.trademission.money.text.KoreanMoneyFormatProvider;
import io.github.trademission.reconcile.Reconciler;
import io.github.trademission.report.Audience;
import io.github.trademission.report.AuditReport;
import io.github.trademission.report.ComparisonReport;
import io.github.trademission.report.ReportFigures;
import io.github.trademission.report.ResultsReport;
import io.github.trademission.report.TextFormat;
import io.github.trademission.report.json.JsonFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What public types tell of themselves in logs: something of use, in one line, and no names of companies and people. */
class ToStringTest {
    /** Part of each name that must not show. */
    private static final String NAME = "비밀";

    private static Mission mission() {
        Company company = Company.of("c", NAME + "정밀");
        Buyer buyer = Buyer.builder().id("b").name(NAME + " Trading").build();
        Stop stop = Stop.builder().id("almaty").city(City.of("KZ", "알마티")).build();
        return Mission.builder()
                .id("m")
                .name("시장개척단")
                .addOrganisation(Organisation.builder()
                        .id("host")
                        .name("구미시")
                        .addRole(OrganisationRole.HOST)
                        .build())
                .addStop(stop)
                .delegation(Delegation.builder()
                        .addCompany(company)
                        .addDelegate(Delegate.builder()
                                .name(NAME + "인")
                                .role(DelegateRole.HEAD)
                                .build())
                        .build())
                .addBuyer(buyer)
                .addConsultation(Consultation.builder()
                        .id("talks")
                        .addCompany(company)
                        .buyer(buyer)
                        .stop(stop)
                        .value(Amounts.of(5, "USD"))
                        .build())
                .build();
    }

    static List<Object> instances() throws IOException {
        Results results = Results.of(mission());
        Comparison<OutcomeKind> comparison = Comparison.of(results, results);
        Conversion.Dates dates = Conversion.to("KRW", RateTable.of(List.of()));
        ReportFigures figures = ReportFigures.of(ResultsReport.of(results).subject(), Audience.PEOPLE);
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        MissionJson.writeLines(Stream.of(mission()), document);
        MissionLines lines = MissionLines.of(new ByteArrayInputStream(document.toByteArray()));
        Audit audit = Audit.of(mission());
        return List.of(
                results,
                results.pipeline(),
                RowsOfKind.of(results, OutcomeKind.CONSULTATION),
                CompanyMetrics.of(results),
                CostMetrics.of(results),
                Coverage.of(results, OutcomeKind.CONSULTATION),
                DaysToContract.of(results),
                Ratios.of(results),
                TargetMetrics.of(results),
                dates,
                dates.atOwnDate().sum(),
                KoreanMoneyFormat.of(),
                new KoreanMoneyFormatProvider(),
                Reconciler.of(mission()),
                audit,
                AuditReport.of(List.of(audit)),
                ComparisonReport.of(comparison, "a", "b"),
                figures,
                figures.ratios().get(0),
                ResultsReport.of(results).by(List.of(Dimension.COMPANY)),
                new TextFormat(),
                new JsonFormat(),
                lines.next().orElseThrow(),
                lines);
    }

    private static boolean isOwn(Class<?> type) throws ReflectiveOperationException {
        return type.getMethod("toString").getDeclaringClass() != Object.class;
    }

    @ParameterizedTest
    @MethodSource("instances")
    void showsNeitherAHashNorANameOfACompanyOrAPerson(Object instance) {
        assertThat(instance.toString())
                .doesNotContain("@", NAME, "\n")
                .hasSizeLessThan(250)
                .isNotBlank();
    }

    /** Parts of the model are made as hidden subclasses, which tell their attributes; a builder is no more than what was not built yet. */
    @Test
    void noTypeOfWhichThereAreInstancesShowsAHash() {
        List<Class<?>> found = PublicApiTest.publicTypes()
                .filter(type -> !type.isInterface() && !type.isRecord() && !type.isEnum())
                .filter(type -> !Throwable.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                .filter(type -> !type.getSimpleName().equals("Builder"))
                .filter(type -> Stream.of(type.getDeclaredMethods()).anyMatch(ToStringTest::isOfAnInstance))
                .toList();

        assertThat(found)
                .hasSizeGreaterThan(30)
                .allSatisfy(type ->
                        assertThat(isOwn(type)).as("toString of %s", type).isTrue());
    }

    private static boolean isOfAnInstance(Method method) {
        return Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers());
    }

    @Test
    void tellsWhatIsOfUse() throws IOException {
        assertThat(instances().stream().map(Object::toString))
                .contains(
                        "Results[missions=1, rows=1]",
                        "Pipeline[rows=1]",
                        "Ratios[of=Results[missions=1, rows=1]]",
                        "Coverage[of=RowsOfKind[kind=CONSULTATION, of=1 rows]]",
                        "KoreanMoneyFormat[style=KOREAN, defaultCurrency=none, unit=none, rounding=UNNECESSARY]",
                        "KoreanMoneyFormatProvider[trademission.korean]",
                        "ResultsReport[of=Results[missions=1, rows=1], by=[company]]",
                        "MissionLines[taken=1]");
    }

    @Test
    void figuresByCompanyTellIdsOnly() {
        Results results = Results.of(mission());
        assertThat(Optional.of(results.by(Dimension.COMPANY)).toString()).doesNotContain(NAME);
        assertThat(results.by(Dimension.COMPANY, Dimension.BUYER).toString()).doesNotContain(NAME);
    }
}
