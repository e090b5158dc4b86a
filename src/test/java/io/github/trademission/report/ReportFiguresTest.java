package io.github.trademission.report;

import static io.github.trademission.report.Audience.PEOPLE;
import static io.github.trademission.report.Audience.PROGRAMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.json.MissionJson;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.OutcomeKind;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is in a report, and for whom. */
class ReportFiguresTest {
    private static ResultsReport reference() throws Exception {
        return ResultsReport.of(Results.of(MissionJson.read(Path.of("docs/examples/namdong-cis-2019.json"))));
    }

    private static Mission empty(String id) {
        return Mission.builder()
                .id(id)
                .name("시장개척단")
                .addOrganisation(Organisation.builder()
                        .id("host")
                        .name("구미시")
                        .addRole(OrganisationRole.HOST)
                        .build())
                .build();
    }

    private static List<String> names(List<? extends FigureLine<?>> lines) {
        return lines.stream().map(line -> line.figure().name()).toList();
    }

    @Nested
    class TheList {
        /** A figure that stands in two places, for two audiences, is still one figure. */
        @Test
        void callsNoTwoFiguresTheSame() {
            Map<String, String> korean = new HashMap<>();
            Map<String, String> english = new HashMap<>();
            for (ReportFigure<?> figure : ReportFigures.list()) {
                korean.putIfAbsent(figure.name(), figure.pattern(Locale.KOREAN));
                english.putIfAbsent(figure.name(), figure.pattern(Locale.ENGLISH));
                assertThat(figure.pattern(Locale.KOREAN)).isEqualTo(korean.get(figure.name()));
                assertThat(figure.pattern(Locale.ENGLISH)).isEqualTo(english.get(figure.name()));
            }
            assertThat(korean.values()).doesNotHaveDuplicates();
            assertThat(english.values()).doesNotHaveDuplicates();
        }

        @Test
        void listsAFigureForAnAudienceOnce() {
            for (Audience audience : Audience.values()) {
                assertThat(ReportFigures.list().stream()
                                .filter(figure -> figure.isFor(audience))
                                .map(ReportFigure::name))
                        .doesNotHaveDuplicates();
            }
        }

        @Test
        void namesEachFigureInBothLanguages() {
            assertThat(ReportFigures.list()).isNotEmpty().allSatisfy(figure -> {
                assertThat(figure.pattern(Locale.KOREAN)).matches("\\{kind}|.*\\p{IsHangul}.*");
                assertThat(figure.pattern(Locale.ENGLISH)).isNotBlank().doesNotContainPattern("\\p{IsHangul}");
            });
        }
    }

    @Nested
    class OfTheReferenceMission {
        @Test
        void peopleReadTheRatiosThatHaveSomethingToDivide() throws Exception {
            assertThat(ReportFigures.of(reference().subject(), PEOPLE).ratios())
                    .extracting(line -> line.nameIn(Locale.ENGLISH))
                    .containsExactly(
                            "contract / consultation, by count",
                            "contract / consultation, by value (USD)",
                            "Average contract value per deal (USD)",
                            "consultation value per company (USD)",
                            "consultation deals per company",
                            "Almaty: (memorandum + contract) / consultation, by value (USD)",
                            "Moscow: expected contract / consultation, by value (USD)");
        }

        @Test
        void programsAlsoGetTheSuccessRateAndWhatIsGross() throws Exception {
            ReportFigures figures = ReportFigures.of(reference().subject(), PROGRAMS);
            assertThat(names(figures.ratios()))
                    .containsExactly(
                            "conversionByCount",
                            "conversionByValue",
                            "valuePerCompany",
                            "valuePerDeal",
                            "dealsPerCompany",
                            "successRate");
            assertThat(names(figures.pipeline()))
                    .hasSize(3 * OutcomeKind.values().length + 1)
                    .startsWith("gross", "net", "lost", "gross")
                    .endsWith("lost", "realised");
            assertThat(figures.pipeline().get(2).kind()).contains(OutcomeKind.CONSULTATION);
            assertThat(figures.pipeline().get(2).nameIn(Locale.KOREAN)).isEqualTo("상담 (무산)");
        }

        @Test
        void memorandaAndJointBidsAreAddedUpOnlyWhereThereAreBoth() throws Exception {
            assertThat(names(ReportFigures.of(reference().subject(), PEOPLE).together()))
                    .containsExactly("memorandaAndJointBids");
            ReportSubject none = ResultsReport.of(Results.of(empty("none"))).subject();
            assertThat(ReportFigures.of(none, PEOPLE).together()).isEmpty();
            assertThat(ReportFigures.of(none, PROGRAMS).together()).isEmpty();
        }

        @Test
        void lineTellsItsStop() throws Exception {
            FigureLine<?> almaty =
                    ReportFigures.of(reference().subject(), PEOPLE).ratios().get(5);
            assertThat(almaty.stop())
                    .hasValueSatisfying(stop -> assertThat(stop.id()).isEqualTo("almaty"));
            assertThat(almaty.nameIn(Locale.KOREAN)).isEqualTo("알마티: (양해각서 + 계약) / 상담, 금액 기준 (USD)");
        }
    }

    @Nested
    class Sections {
        @Test
        void ofOneMissionShowPeopleItsStops() throws Exception {
            assertThat(ReportSection.of(reference().subject(), PEOPLE))
                    .containsExactly(
                            ReportSection.MISSIONS,
                            ReportSection.STOPS,
                            ReportSection.RATIOS,
                            ReportSection.PIPELINE,
                            ReportSection.UNKNOWNS);
        }

        @Test
        void ofSeveralMissionsShowPeopleEachMissionAndWhoTookPart() throws Exception {
            Mission one = MissionJson.read(Path.of("docs/examples/namdong-cis-2019.json"));
            ReportSubject both =
                    ResultsReport.of(Results.of(one, empty("second"))).subject();
            assertThat(ReportSection.of(both, PEOPLE))
                    .contains(ReportSection.BY_MISSION)
                    .doesNotContain(ReportSection.STOPS);
            assertThat(names(ReportFigures.of(both, PEOPLE).participation()))
                    .containsExactly("distinctCompanies", "participations");
            assertThat(ReportFigures.of(reference().subject(), PEOPLE).participation())
                    .isEmpty();
        }

        @Test
        void byADimensionTakeThePlaceOfTheUsualTable() throws Exception {
            assertThat(ReportSection.of(
                            reference().by(List.of(Dimension.COUNTRY)).subject(), PEOPLE))
                    .startsWith(ReportSection.MISSIONS, ReportSection.BY, ReportSection.RATIOS);
        }

        @Test
        void withoutResultsSayThatThereAreNone() {
            assertThat(ReportSection.of(
                            ResultsReport.of(Results.of(empty("none"))).subject(), PEOPLE))
                    .containsExactly(ReportSection.MISSIONS, ReportSection.NO_RESULTS);
        }

        @Test
        void giveProgramsTheSameKeysWhetherThereAreResultsOrNot() throws Exception {
            List<ReportSection> all = List.of(
                    ReportSection.MISSIONS,
                    ReportSection.RESULTS,
                    ReportSection.STOPS,
                    ReportSection.COMPANIES,
                    ReportSection.TOGETHER,
                    ReportSection.PIPELINE,
                    ReportSection.RATIOS);
            assertThat(ReportSection.of(reference().subject(), PROGRAMS)).isEqualTo(all);
            assertThat(ReportSection.of(
                            ResultsReport.of(Results.of(empty("none"))).subject(), PROGRAMS))
                    .isEqualTo(all);
        }
    }

    @Nested
    class Formats {
        @Test
        void haveNoFormButThoseTheySay() {
            ReportFormat none = () -> "none";
            assertThat(none.reports()).isEmpty();
            assertThat(none.checks()).isEmpty();
            assertThat(none.comparisons()).isEmpty();
        }
    }
}
