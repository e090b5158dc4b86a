package io.github.trademission.reconcile;

import static io.github.trademission.reconcile.Published.mission;
import static io.github.trademission.reconcile.Published.number;
import static io.github.trademission.reconcile.Published.stop;
import static io.github.trademission.reconcile.Published.tenThousands;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.FigureStatistic;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.Industry;
import io.github.trademission.model.Mission;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.model.Quotient;
import io.github.trademission.model.Stop;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the parts of a total have to cover, and which of them can be added up at all. */
class PartsCoverageTest {
    private static PublishedFigure consultations(String id, int count) {
        return number(id, FigureSubject.CONSULTATION, count).build();
    }

    private static Industry industry(String scheme, String code) {
        return Industry.builder().scheme(scheme).code(code).name(code).build();
    }

    @Test
    void companiesOfADelegationOfUnknownSizeAreNotKnownToBeAll() {
        Company one = Company.of("one", "가나");
        Mission.Builder mission = mission()
                .addPublishedFigure(tenThousands("t", 1_575).build())
                .addPublishedFigure(tenThousands("a", 525).addCompany(one).build());

        assertThat(Published.of(mission.addOtherCompany(one).build(), "t", Basis.COMPANIES)
                        .verdict())
                .isEqualTo(Verdict.NOT_ITEMISED);
    }

    @Test
    void companiesOfAStatedDelegationAreAll() {
        Company one = Company.of("one", "가나");
        Mission mission = mission()
                .delegation(Delegation.builder().statedSize(1).addCompany(one).build())
                .addPublishedFigure(tenThousands("t", 1_575).build())
                .addPublishedFigure(tenThousands("a", 525).addCompany(one).build())
                .build();

        Reconciliation gap = Published.of(mission, "t", Basis.COMPANIES);
        assertThat(gap.verdict()).isEqualTo(Verdict.GAP);
        assertThat(gap.difference()).isEqualByComparingTo("10500000");
    }

    @Test
    void aYearOfAnUnknownPeriodIsNotKnownToBeAll() {
        Mission mission = mission()
                .addPublishedFigure(consultations("t", 100))
                .addPublishedFigure(consultations("a", 30).withPeriod(DateRange.parse("2019")))
                .build();

        assertThat(Published.of(mission, "t", Basis.PERIODS).verdict()).isEqualTo(Verdict.NOT_ITEMISED);
        assertThat(Published.of(mission.withPeriod(DateRange.parse("2019")), "t", Basis.PERIODS)
                        .verdict())
                .isEqualTo(Verdict.GAP);
    }

    @Test
    void companiesThatWereAtTwoStopsAreCountedAtBoth() {
        Stop almaty = stop("almaty");
        Stop moscow = stop("moscow");
        Mission mission = mission()
                .addStops(almaty, moscow)
                .addPublishedFigure(number("t", FigureSubject.COMPANY, 18).build())
                .addPublishedFigure(
                        number("a", FigureSubject.COMPANY, 18).stop(almaty).build())
                .addPublishedFigure(
                        number("b", FigureSubject.COMPANY, 15).stop(moscow).build())
                .build();

        Reconciliation total = Published.of(mission, "t", Basis.STOPS);
        assertThat(total.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(total.leftOut()).isEmpty();
    }

    @Test
    void industriesAreAddedUpWithinOneClassification() {
        Mission mission = mission()
                .addPublishedFigure(consultations("t", 100))
                .addPublishedFigure(consultations("a", 40).withIndustry(industry("구", "뷰티")))
                .addPublishedFigure(consultations("b", 60).withIndustry(industry("구", "기계")))
                .addPublishedFigure(consultations("c", 100).withIndustry(industry("KSIC", "C")))
                .addPublishedFigure(consultations("d", 60).withIndustry(industry("KSIC", "C29")))
                .build();

        Reconciliation total = Published.of(mission, "t", Basis.INDUSTRIES);
        assertThat(total.verdict()).isEqualTo(Verdict.MATCH);
        assertThat(total.parts()).containsExactly("a", "b");
    }

    @Test
    void whatIsRecordedInAnotherCurrencyMayMakeUpForTheRest() {
        Mission mission = mission()
                .addContract(Contract.builder()
                        .id("usd")
                        .value(Amounts.of(90, "USD"))
                        .build())
                .addContract(Contract.builder()
                        .id("krw")
                        .value(Amounts.of(13_000, "KRW"))
                        .build())
                .addPublishedFigure(PublishedFigure.builder()
                        .id("t")
                        .subject(FigureSubject.CONTRACT)
                        .amount(Amounts.of(100, "USD"))
                        .build())
                .build();

        assertThat(Published.of(mission, "t", Basis.RECORD).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void amountsOfTwoCurrenciesAreNotDivided() {
        PublishedFigure won = PublishedFigure.builder()
                .id("won")
                .subject(FigureSubject.REALISATION)
                .amount(Amounts.of(130_000_000, "KRW"))
                .build();
        PublishedFigure dollars = PublishedFigure.builder()
                .id("dollars")
                .subject(FigureSubject.COST)
                .amount(Amounts.of(1_000_000, "USD"))
                .build();
        PublishedFigure share = PublishedFigure.builder()
                .id("share")
                .subject(FigureSubject.REALISATION)
                .statistic(FigureStatistic.PERCENTAGE)
                .percentage(BigDecimal.TEN)
                .quotient(new Quotient("won", "dollars"))
                .build();

        Mission mission =
                mission().publishedFigures(List.of(won, dollars, share)).build();
        assertThat(Reconciler.of(mission).reconciliations()).noneMatch(one -> one.basis() == Basis.QUOTIENT);
    }

    @Test
    void anAverageIsNotHeldAgainstHalfARecord() {
        Stop a = stop("a");
        Mission mission = mission()
                .addStops(a, stop("b"))
                .addConsultation(Consultation.builder()
                        .id("c")
                        .value(Amounts.of(20, "USD"))
                        .stop(a)
                        .build())
                .addPublishedFigure(consultations("held", 2))
                .addPublishedFigure(PublishedFigure.builder()
                        .id("average")
                        .subject(FigureSubject.CONSULTATION)
                        .statistic(FigureStatistic.AVERAGE_PER_DEAL)
                        .amount(Amounts.of(50, "USD"))
                        .build())
                .build();

        assertThat(Reconciler.of(mission).reconciliations()).noneMatch(one -> one.basis() == Basis.QUOTIENT);
    }
}
