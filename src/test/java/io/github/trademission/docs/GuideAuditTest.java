package io.github.trademission.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.audit.Audit;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.money.Amounts;
import io.github.trademission.reconcile.Basis;
import io.github.trademission.reconcile.Reconciliation;
import io.github.trademission.reconcile.Verdict;
import io.github.trademission.report.AuditReport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The guide's chapter on published figures. */
class GuideAuditTest extends GuideMission {
    @Test
    void partsRoundedToTheirUnitExplainTheTotal() {
        PublishedFigure all = PublishedFigure.builder()
                .id("all")
                .subject(FigureSubject.CONSULTATION)
                .amount(Amounts.of(5_040_000, "USD"))
                .printedUnit(new BigDecimal("10000")) // 504만 달러
                .build();
        PublishedFigure inAlmaty =
                all.withId("in-almaty").withStop(almaty).withAmount(Optional.of(Amounts.of(2_010_000, "USD")));
        PublishedFigure inTashkent =
                all.withId("in-tashkent").withStop(tashkent).withAmount(Optional.of(Amounts.of(3_020_000, "USD")));

        Audit audit = Audit.of(mission.withPublishedFigures(all, inAlmaty, inTashkent));
        Reconciliation total = audit.reconciliations().stream()
                .filter(one -> one.basis() == Basis.STOPS)
                .findFirst()
                .orElseThrow();
        Verdict verdict = total.verdict(); // ROUNDING
        BigDecimal difference = total.difference(); // 10000
        String label = total.label(Locale.KOREAN); // 상담 504만 달러
        String text = total.text(Locale.KOREAN);
        // 방문지별 발표수치의 합 503만 달러; 발표수치가 1만 달러 많음 (반올림에 따른 단수 차이)

        assertThat(verdict).isEqualTo(Verdict.ROUNDING);
        assertThat(total.rounding()).contains(RoundingMode.HALF_UP);
        assertThat(difference).isEqualByComparingTo("10000");
        assertThat(label).isEqualTo("상담 504만 달러");
        assertThat(text).isEqualTo("방문지별 발표수치의 합 503만 달러; 발표수치가 1만 달러 많음 (반올림에 따른 단수 차이)");
    }

    @Test
    void whatIsNotRecordedMakesARangeWithItsReason() {
        Mou memoranda = Mou.builder().id("memoranda").count(10).stop(almaty).build();
        Mou ofGa = Mou.builder()
                .id("mou-ga")
                .addCompany(ga)
                .addOverlap(new Overlap("memoranda", Overlap.Relation.UNKNOWN))
                .build();
        PublishedFigure printed = PublishedFigure.builder()
                .id("memoranda-printed")
                .subject(FigureSubject.MOU)
                .count(10)
                .build();
        Audit audit = Audit.of(mission.withMous(memoranda, ofGa).withPublishedFigures(printed));

        Reconciliation signed = audit.reconciliations().get(0);
        Verdict verdict = signed.verdict(); // UNKNOWN
        NumberRange computed = signed.computed().orElseThrow(); // [10, 11]
        List<String> clauses = signed.clauses(Locale.ENGLISH);
        // recorded: [10, 11]
        // it is not recorded whether mou-ga is already inside memoranda

        String report = AuditReport.of(List.of(audit)).text(Locale.KOREAN);

        assertThat(audit.reconciliations()).hasSize(1);
        assertThat(verdict).isEqualTo(Verdict.UNKNOWN);
        assertThat(computed).hasToString("[10, 11]");
        assertThat(clauses)
                .containsExactly("recorded: [10, 11]", "it is not recorded whether mou-ga is already inside memoranda");
        assertThat(report).contains("[확인 불가] 양해각서 10건 — 기록된 값 [10건, 11건]\n    mou-ga 행이 memoranda 행에");
    }
}
