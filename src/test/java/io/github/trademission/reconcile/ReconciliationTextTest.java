package io.github.trademission.reconcile;

import static io.github.trademission.reconcile.Verdicts.korean;
import static io.github.trademission.reconcile.Verdicts.reconciliation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Verdicts on the figures of published missions as an officer reads them. */
class ReconciliationTextTest {
    @Test
    void partsThatAddUpAreToldBySumAlone() {
        assertThat(korean(PublishedVerdictsTest.NAMDONG, "consultation-value", Basis.STOPS))
                .isEqualTo("방문지별 발표수치의 합 3,234만 달러");
        assertThat(korean(ProgrammeVerdictsTest.CHUNGBUK, "companies", Basis.STATED_PARTS))
                .isEqualTo("보고서가 밝힌 내역의 합 2,020개사");
    }

    @Test
    void aRangeTellsWhyItIsOne() {
        assertThat(korean(PublishedVerdictsTest.NAMDONG, "almaty-mous", Basis.RECORD))
                .isEqualTo("기록된 값 [10건, 12건]; mou-seohan-antamin 행이 mous-almaty 행에 포함되는지 기록되지 않음; "
                        + "mou-wellbeing-healthpharm 행이 mous-almaty 행에 포함되는지 기록되지 않음");
    }

    @Test
    void whatRoundingExplainsSaysSo() {
        assertThat(korean(PublishedVerdictsTest.JEONNAM, "memoranda-value", Basis.COMPANIES))
                .isEqualTo("기업별 발표수치의 합 189만 4,100달러; 발표수치가 4,100달러 적음 (반올림에 따른 단수 차이)");
    }

    @Test
    void partsBeyondTheTotal() {
        assertThat(korean(PublishedVerdictsTest.YONGIN, "all", Basis.COUNTRIES))
                .isEqualTo("국가별 발표수치의 합 371만 달러; 발표수치가 98만 달러 적음");
    }

    @Test
    void aRateFarOffNamesTheAmountThatWouldFit() {
        assertThat(korean(PublishedVerdictsTest.YONGIN, "ecuador", Basis.IMPLIED_RATE))
                .isEqualTo("다른 수치의 환율로 환산한 값 80만 2,000달러; 1 USD당 582.5 KRW (다른 수치는 1,282.1 KRW); "
                        + "발표수치가 96만 2,000달러 많음; 78만 4,000달러이면 합계와 환율이 모두 맞음");
    }

    @Test
    void anAverageThatDoesNotFollow() {
        assertThat(korean(PublishedVerdictsTest.BUSAN, "average", Basis.QUOTIENT))
                .isEqualTo("분자와 분모로 계산한 값 27만 5,423.73달러; 발표수치가 576.27달러 많음");
    }

    @Test
    void percentagesDifferByPercentagePoints() {
        assertThat(korean(ProgrammeVerdictsTest.CHUNGBUK, "success-rate", Basis.QUOTIENT))
                .isEqualTo("분자와 분모로 계산한 값 47.327 %; 발표수치가 0.027 %p 적음 (반올림에 따른 단수 차이)");
        assertThat(reconciliation(ProgrammeVerdictsTest.CHUNGBUK, "success-rate", Basis.QUOTIENT)
                        .text(Locale.ENGLISH))
                .contains("0.027 percentage points less");
    }

    @Test
    void nothingRecordedIsNoRecordOfNothing() {
        Reconciliation held = reconciliation(ProgrammeVerdictsTest.CHUNGNAM, "held", Basis.RECORD);
        assertThat(held.computed()).isEmpty();
        assertThat(held.text(Locale.KOREAN)).isEqualTo("기록된 값 가운데 비교할 수 있는 것이 없음");
    }

    @Test
    void aKnownAmountIsNotDoubtedForWantOfACount() {
        assertThat(reconciliation(PublishedVerdictsTest.IRELAND, "all", Basis.RECORD)
                        .doubts())
                .isEmpty();
        assertThat(korean(PublishedVerdictsTest.IRELAND, "all", Basis.RECORD))
                .isEqualTo("기록된 값 4,500만 유로; 발표수치가 2,000만 유로 많음");
    }
}
