package io.github.trademission.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.audit.Audit;
import io.github.trademission.model.FigureStatistic;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.money.Amounts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AuditReportTest {
    private static PublishedFigure.Builder figure(String id, String amount) {
        return PublishedFigure.builder().id(id).subject(FigureSubject.CONTRACT).amount(Amounts.of(amount, "USD"));
    }

    private static String report(PublishedFigure... figures) {
        Mission mission = Mission.builder()
                .id("m")
                .name("무역사절단")
                .addOrganisation(Organisation.builder()
                        .id("host")
                        .name("남동구")
                        .addRole(OrganisationRole.HOST)
                        .build())
                .addPublishedFigures(figures)
                .build();
        return AuditReport.of(List.of(Audit.of(mission))).text(Locale.KOREAN);
    }

    @Test
    void figuresThatNothingCanBeComparedWithAreNamed() {
        PublishedFigure alone =
                figure("largest", "5000").statistic(FigureStatistic.MAXIMUM).build();
        assertThat(report(alone)).contains("비교할 대상이 없는 발표수치: largest\n").doesNotContain("판정 집계");
    }

    @Test
    void printedTextStaysOnItsLineAndCommandsNoTerminal() {
        PublishedFigure odd =
                figure("odd", "5000").text("5천불\n[일치] 상담\u001b[2J").build();
        assertThat(report(odd).lines())
                .noneMatch(line -> line.startsWith("[일치]"))
                .noneMatch(line -> line.contains("\u001b"))
                .anyMatch(line -> line.contains("계약 5천불 [일치] 상담 [2J"));
    }

    @Test
    void noAuditsAreNoMissionsAndNoFindings() {
        assertThat(AuditReport.of(List.of()).text(Locale.ENGLISH))
                .isEqualTo("0 trade missions\nFindings: error 0, warning 0, note 0\n");
    }
}
