package io.github.trademission.reconcile;

import static io.github.trademission.reconcile.Published.dollars;
import static io.github.trademission.reconcile.Published.mission;
import static io.github.trademission.reconcile.Published.number;
import static io.github.trademission.reconcile.Published.statistic;
import static io.github.trademission.reconcile.Published.stop;
import static io.github.trademission.reconcile.Published.stops;
import static io.github.trademission.reconcile.Published.tenThousands;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.audit.Audit;
import io.github.trademission.audit.FindingCode;
import io.github.trademission.audit.Severity;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.FigureStatistic;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.Mission;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.model.Stop;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.text.Qualifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Published figures against their parts, in cases small enough to check by hand. */
class PublishedFigureCasesTest {
    private static Reconciliation total(PublishedFigure total, PublishedFigure.Builder... parts) {
        List<Stop> stops = stops(parts.length);
        List<PublishedFigure> figures = new ArrayList<>(List.of(total));
        for (int i = 0; i < parts.length; i++) {
            figures.add(parts[i].stop(stops.get(i)).build());
        }
        Mission mission = mission().stops(stops).publishedFigures(figures).build();
        return Published.of(mission, total.id(), Basis.STOPS);
    }

    private static void assertVerdict(Reconciliation one, Verdict verdict, long difference) {
        assertThat(one.verdict()).isEqualTo(verdict);
        assertThat(one.difference()).isEqualByComparingTo(BigDecimal.valueOf(difference));
    }

    @Test
    void partsThatAddUp() {
        Reconciliation one = total(tenThousands("t", 503).build(), tenThousands("a", 201), tenThousands("b", 302));

        assertVerdict(one, Verdict.MATCH, 0);
        assertThat(one.parts()).containsExactly("a", "b");
        assertThat(one.text(Locale.KOREAN)).isEqualTo("방문지별 발표수치의 합 503만 달러");
    }

    @Test
    void roundedPartsMayMissTheirTotalByHalfOfAllUnits() {
        Reconciliation one = total(tenThousands("t", 504).build(), tenThousands("a", 201), tenThousands("b", 302));

        assertVerdict(one, Verdict.ROUNDING, 10_000);
        assertThat(one.rounding()).contains(RoundingMode.HALF_UP);
        assertThat(one.text(Locale.KOREAN)).isEqualTo("방문지별 발표수치의 합 503만 달러; 발표수치가 1만 달러 많음 (반올림에 따른 단수 차이)");
    }

    @Test
    void exactPartsMayMissARoundedTotalByHalfItsUnit() {
        Reconciliation one = total(tenThousands("t", 165).build(), dollars("a", "1254100"), dollars("b", "400000"));

        assertVerdict(one, Verdict.ROUNDING, -4_100);
        assertThat(one.rounding()).contains(RoundingMode.HALF_UP);
    }

    @Test
    void whatRoundingDoesNotExplainIsAGap() {
        Reconciliation one = total(
                tenThousands("t", 604).build(), tenThousands("a", 100), tenThousands("b", 200), tenThousands("c", 300));

        assertVerdict(one, Verdict.GAP, 40_000);
        assertThat(one.rounding()).isEmpty();
    }

    @Test
    void partsThatWereCutOffFallShortByLessThanTheirUnits() {
        // Half of the units is 2.5만, all units of the four parts are 4만.
        PublishedFigure.Builder[] parts = {
            tenThousands("a", 100), tenThousands("b", 200), tenThousands("c", 300), tenThousands("d", 400)
        };
        Reconciliation one = total(tenThousands("t", 1_003).build(), parts);

        assertVerdict(one, Verdict.ROUNDING, 30_000);
        assertThat(one.rounding()).contains(RoundingMode.DOWN);
        assertThat(one.text(Locale.ENGLISH)).endsWith("the figure is USD 30,000 more (cut off)");
    }

    @Test
    void partsBeyondTheirTotal() {
        Reconciliation one = total(tenThousands("t", 250).build(), tenThousands("a", 100), tenThousands("b", 200));

        assertVerdict(one, Verdict.OVER, -500_000);
        assertThat(one.leftOut()).isEmpty();
    }

    @Test
    void aTotalThatLeavesOutOneOfItsPartsNamesIt() {
        Reconciliation one = total(
                tenThousands("t", 300).build(), tenThousands("a", 100), tenThousands("b", 200), tenThousands("c", 70));

        assertVerdict(one, Verdict.OVER, -700_000);
        assertThat(one.leftOut()).contains("c");
    }

    @Test
    void aStopWithoutAFigure() {
        Stop almaty = stop("almaty");
        Mission mission = mission()
                .addStops(almaty, stop("moscow"))
                .addPublishedFigure(number("t", FigureSubject.CONSULTATION, 205).build())
                .addPublishedFigure(number("a", FigureSubject.CONSULTATION, 128)
                        .stop(almaty)
                        .build())
                .build();

        assertVerdict(Published.of(mission, "t", Basis.STOPS), Verdict.NOT_ITEMISED, 77);
        assertThat(Audit.of(mission).findings()).isEmpty();
    }

    @Test
    void numbersAreCountedAndNotRounded() {
        Stop almaty = stop("almaty");
        Mission mission = mission()
                .addStop(almaty)
                .addPublishedFigure(number("t", FigureSubject.CONSULTATION, 129).build())
                .addPublishedFigure(number("a", FigureSubject.CONSULTATION, 128)
                        .stop(almaty)
                        .build())
                .build();

        assertVerdict(Published.of(mission, "t", Basis.STOPS), Verdict.GAP, 1);
    }

    @Test
    void aFigureCalledAtLeastAgreesWithMore() {
        Mission mission = mission()
                .addConsultation(Consultation.builder()
                        .id("c")
                        .count(138)
                        .value(Amounts.of("17220000", "USD"))
                        .build())
                .addPublishedFigure(
                        tenThousands("t", 1_700).qualifier(Qualifier.AT_LEAST).build())
                .build();

        assertVerdict(Published.of(mission, "t", Basis.RECORD), Verdict.MATCH, -220_000);
    }

    @Test
    void aFigureCalledAtMostAgreesWithLess() {
        PublishedFigure atMost =
                tenThousands("t", 400).qualifier(Qualifier.AT_MOST).build();

        assertVerdict(total(atMost, tenThousands("a", 350)), Verdict.MATCH, 500_000);
        assertVerdict(total(atMost, tenThousands("a", 450)), Verdict.OVER, -500_000);
    }

    @Test
    void anApproximateFigureIsWithinItsUnit() {
        PublishedFigure about =
                dollars("t", "3000000").qualifier(Qualifier.ABOUT).build();

        // Its last digit is the million, but a twentieth is only 150,000.
        assertVerdict(total(about, dollars("a", "3140000")), Verdict.ROUNDING, -140_000);
        assertVerdict(total(about, dollars("a", "3900000")), Verdict.OVER, -900_000);
    }

    @Nested
    class TwoCurrencies {
        private PublishedFigure pair(String id, Stop stop, long tenThousands, String won) {
            return tenThousands(id, tenThousands)
                    .equivalent(Amounts.of(won, "KRW"))
                    .equivalentUnit(Published.TEN_THOUSAND)
                    .stop(stop)
                    .build();
        }

        private final Stop mexico = stop("mexico");
        private final Stop ecuador = stop("ecuador");
        private final Mission pairs = mission()
                .addStops(mexico, ecuador)
                .addPublishedFigure(pair("mexico", mexico, 195, "2543610000"))
                .addPublishedFigure(pair("ecuador", ecuador, 176, "1027610000"))
                .build();

        @Test
        void ofWhichTheRatesDoNotAgreeAreBothInDoubt() {
            Reconciliation one = Published.of(pairs, "ecuador", Basis.IMPLIED_RATE);

            // 10.2761억 / 176만 and 25.4361억 / 195만
            assertThat(one.impliedRates())
                    .contains(new ImpliedRates("USD", "KRW", new BigDecimal("583.86932"), new BigDecimal("1304.4154")));
            assertThat(one.verdict()).isEqualTo(Verdict.GAP);
            assertThat(Published.of(pairs, "mexico", Basis.IMPLIED_RATE).verdict())
                    .isEqualTo(Verdict.OVER);
            assertThat(one.fitting()).isEmpty();
        }

        @Test
        void andATotalSingleOutTheWrongOneAndTheAmountThatFits() {
            Mission withTotal = pairs.withPublishedFigures(List.of(
                    tenThousands("t", 273).build(),
                    pairs.publishedFigures().get(0),
                    pairs.publishedFigures().get(1)));
            Reconciliation one = Published.of(withTotal, "ecuador", Basis.IMPLIED_RATE);

            // 273만 less 195만 is 78만, and 10.2761억 / 78만 is 1,317 won.
            assertThat(one.verdict()).isEqualTo(Verdict.GAP);
            assertThat(one.fitting()).contains(Amounts.of("780000", "USD"));
            assertThat(Published.of(withTotal, "mexico", Basis.IMPLIED_RATE).verdict())
                    .isEqualTo(Verdict.MATCH);
            assertThat(Audit.of(withTotal).findings())
                    .filteredOn(finding -> finding.code() == FindingCode.PUBLISHED_EQUIVALENT_DIFFERS)
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.path()).isEqualTo("publishedFigures[2]");
                        assertThat(finding.text(Locale.KOREAN)).contains("78만 달러이면 합계와 환율이 모두 맞음");
                    });
        }
    }

    @Nested
    class AveragesAndMaxima {
        @Test
        void aMaximumBelowTheAverageIsAContradiction() {
            Mission mission = mission()
                    .addPublishedFigure(statistic("average", FigureStatistic.AVERAGE_PER_COMPANY, 600)
                            .build())
                    .addPublishedFigure(
                            statistic("best", FigureStatistic.MAXIMUM, 250).build())
                    .build();

            assertThat(Audit.of(mission).findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(FindingCode.PUBLISHED_MAXIMUM_BELOW_AVERAGE);
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                assertThat(finding.path()).isEqualTo("publishedFigures[1]");
                assertThat(finding.text(Locale.KOREAN)).contains("250만 달러", "600만 달러");
            });
        }

        @Test
        void anAverageFollowsFromTheTotalAndTheCompanies() {
            Mission mission = mission()
                    .addPublishedFigure(tenThousands("total", 100).build())
                    .addPublishedFigure(
                            number("companies", FigureSubject.COMPANY, 3).build())
                    .addPublishedFigure(statistic("average", FigureStatistic.AVERAGE_PER_COMPANY, 33)
                            .build())
                    .addPublishedFigure(dollars("wrong", "400000")
                            .printedUnit(Published.TEN_THOUSAND)
                            .statistic(FigureStatistic.AVERAGE_PER_COMPANY)
                            .build())
                    .build();

            // 100만 / 3 is 333,333.33; 40만 is 66,666.67 more.
            Reconciliation right = Published.of(mission, "average", Basis.QUOTIENT);
            assertThat(right.verdict()).isEqualTo(Verdict.ROUNDING);
            assertThat(right.parts()).containsExactly("total", "companies");
            Reconciliation wrong = Published.of(mission, "wrong", Basis.QUOTIENT);
            assertThat(wrong.verdict()).isEqualTo(Verdict.GAP);
            assertThat(wrong.difference()).isEqualByComparingTo("66666.67");
        }
    }
}
