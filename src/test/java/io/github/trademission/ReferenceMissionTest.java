package io.github.trademission;

import static io.github.trademission.model.OutcomeKind.CONSULTATION;
import static io.github.trademission.model.OutcomeKind.CONTRACT;
import static io.github.trademission.model.OutcomeKind.JOINT_BID;
import static io.github.trademission.model.OutcomeKind.MOU;
import static io.github.trademission.model.OutcomeKind.PROSPECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.json.MissionJson;
import io.github.trademission.metrics.Breakdown;
import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Doubt;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.MoneyRange;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.Summary;
import io.github.trademission.metrics.Tally;
import io.github.trademission.metrics.ratio.Ratios;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.model.Stop;
import io.github.trademission.money.Allocation;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures that must come out of the reference mission, each from the rows and by the public API. */
class ReferenceMissionTest {
    private static Mission mission;
    private static Results results;

    @BeforeAll
    static void read() throws Exception {
        mission = MissionJson.read(Path.of("docs/examples/namdong-cis-2019.json"));
        results = Results.of(mission);
    }

    private static Money usd(String amount) {
        return Amounts.of(amount, "USD");
    }

    private static Stop stop(String id) {
        return mission.stops().stream()
                .filter(stop -> stop.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Results at(String stop) {
        return results.where(row -> row.outcome().stop().equals(Optional.of(stop(stop))));
    }

    private static void assertTally(Tally tally, long deals, String amount) {
        assertThat(tally.deals()).isEqualTo(deals);
        assertThat(tally.total("USD")).isEqualTo(usd(amount));
    }

    private static Summary ofStop(String stop) {
        return results.by(Dimension.STOP).of(stop(stop));
    }

    private static PublishedFigure headline(FigureSubject subject, boolean count) {
        return mission.publishedFigures().stream()
                .filter(figure -> figure.subject() == subject && figure.stop().isEmpty())
                .filter(figure -> count
                        ? figure.count().isPresent()
                        : figure.amount()
                                .filter(amount ->
                                        amount.getCurrency().getCurrencyCode().equals("USD"))
                                .isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void consultationsByStopAddUpToTheHeadline() {
        assertTally(ofStop("almaty").tally(CONSULTATION), 128, "18410000");
        assertTally(ofStop("moscow").tally(CONSULTATION), 77, "13930000");
        assertTally(results.summary().tally(CONSULTATION), 205, "32340000");
        assertThat(headline(FigureSubject.CONSULTATION, true).count()).isEqualTo(OptionalInt.of(205));
        assertThat(headline(FigureSubject.CONSULTATION, false).amount()).contains(usd("32340000"));
    }

    @Test
    void contractsAreAllAlmatys() {
        assertTally(ofStop("almaty").tally(CONTRACT), 6, "1060000");
        assertThat(ofStop("moscow").kinds()).doesNotContain(CONTRACT);
        assertTally(results.summary().tally(CONTRACT), 6, "1060000");
        assertThat(headline(FigureSubject.CONTRACT, true).count()).isEqualTo(OptionalInt.of(6));
        assertThat(headline(FigureSubject.CONTRACT, false).amount()).contains(usd("1060000"));
    }

    @Test
    void memorandaAndExpectedContractsStandUnderTheirStops() {
        assertTally(ofStop("almaty").tally(MOU), 10, "15750000");
        Tally expected = ofStop("moscow").tally(PROSPECT);
        assertThat(expected.total("USD")).isEqualTo(usd("12550000"));
        assertThat(expected.rowsWithoutCount()).isEqualTo(1);
        assertThat(expected.deals()).isZero();
    }

    @Test
    void contractsForConsultationsByCountAndByValue() {
        Ratios ratios = Ratios.of(results);
        assertThat(ratios.conversionByCount(CONSULTATION, CONTRACT).percent(2)).contains(new BigDecimal("2.93"));
        assertThat(ratios.conversionByValue("USD", CONSULTATION, CONTRACT).percent(2))
                .contains(new BigDecimal("3.28"));
        assertThat(ratios.conversionByCount(CONSULTATION, CONTRACT).population().of())
                .isEqualTo(205);
    }

    @Test
    void averages() {
        Ratios ratios = Ratios.of(results);
        assertThat(ratios.valuePerDeal(CONTRACT, "USD").money()).contains(usd("176666.67"));
        assertThat(ratios.valuePerCompany(CONSULTATION, "USD").money()).contains(usd("1796666.67"));
        assertThat(ratios.dealsPerCompany(CONSULTATION).value(2)).contains(new BigDecimal("11.39"));
    }

    @Test
    void sharesOfTheConsultationValueByStop() {
        assertThat(Ratios.of(at("almaty"))
                        .conversionByValue("USD", CONSULTATION, MOU, CONTRACT)
                        .percent(2))
                .contains(new BigDecimal("91.31"));
        assertThat(Ratios.of(at("moscow"))
                        .conversionByValue("USD", CONSULTATION, PROSPECT)
                        .percent(2))
                .contains(new BigDecimal("90.09"));
    }

    @Test
    void jointBidSplitsEquallyOnRequestAndIsUnallocatedAsRecorded() {
        JointBid bid = mission.jointBids().get(0);
        List<Money> halves =
                Allocation.equally(bid.value().orElseThrow(), bid.companies().size());
        assertThat(halves).containsExactly(usd("2625000"), usd("2625000"));
        assertThat(MoneyBag.total(halves)).isEqualTo(MoneyBag.of(usd("5250000")));

        Breakdown<?> byCompany = results.by(Dimension.COMPANY);
        assertThat(byCompany.unallocated()).hasSize(1);
        byCompany.unallocated().forEach((companies, together) -> {
            assertThat(Set.<Object>copyOf(companies)).isEqualTo(Set.copyOf(bid.companies()));
            assertThat(together.tally(JOINT_BID).total("USD")).isEqualTo(usd("5250000"));
        });
    }

    @Test
    void memorandumValueIsARangeWithTheJointBidInsideOrOnTop() {
        Figure both = results.together(MOU, JOINT_BID);
        assertThat(both.amount("USD")).isEqualTo(new MoneyRange(usd("15750000"), usd("21000000")));
        assertThat(both.doubts()).anySatisfy(doubt -> {
            assertThat(doubt.reason()).isEqualTo(Doubt.Reason.OVERLAP_UNKNOWN);
            assertThat(doubt.row()).isEqualTo(mission.jointBids().get(0).id());
        });
        assertThat(results.pipeline().net(MOU, JOINT_BID).amount("USD")).isEqualTo(both.amount("USD"));
    }

    @Test
    void numberOfMemorandaIsARange() {
        Figure memoranda = results.summary().figure(MOU);
        assertThat(memoranda.deals()).isEqualTo(CountRange.between(10, 12));
        assertThat(memoranda.undisclosed()).isEqualTo(CountRange.between(0, 2));
        assertThat(memoranda.amount("USD")).isEqualTo(MoneyRange.exactly(usd("15750000")));
        // Nine stand as memoranda if the joint bid is one of the ten.
        assertThat(results.pipeline().net(MOU).deals()).isEqualTo(CountRange.between(9, 12));
        assertThat(results.summary().tally(MOU).rowsWithoutValue()).isEqualTo(2);
    }

    @Test
    void addingEveryAmountBlindlyIsWhatNoFigurePresents() {
        Money blind = mission.outcomes().stream()
                .flatMap(row -> row.value().stream())
                .collect(MoneyBag.collector())
                .amount("USD");
        // 32.34M + 1.06M + 15.75M + 12.55M + 5.25M
        assertThat(blind).isEqualTo(usd("66950000"));
        assertThat(new BigDecimal("66950000").divide(new BigDecimal("32340000"), 2, RoundingMode.HALF_UP))
                .isEqualByComparingTo("2.07");
        for (OutcomeKind kind : OutcomeKind.values()) {
            assertThat(results.summary().tally(kind).total("USD")).isNotEqualTo(blind);
        }
        Figure all = results.together(CONSULTATION, PROSPECT, MOU, JOINT_BID, CONTRACT);
        assertThat(all.amount("USD").high().isLessThan(blind)).isTrue();
    }

    @Test
    void delegationHasEighteenCompaniesOfWhichFourAreNamed() {
        assertThat(mission.delegation().size()).isEqualTo(OptionalInt.of(18));
        assertThat(mission.delegation().industrySizes())
                .extracting(size -> size.companies())
                .containsExactly(5, 13);
        assertThat(mission.delegation().companies()).hasSize(4);
        assertThat(mission.otherCompanies()).hasSize(1);
    }

    @Test
    void wonFiguresOfTheSecondOutletImplyTheSameRate() {
        BigDecimal consultations =
                impliedRate(FigureSubject.CONSULTATION, results.summary().tally(CONSULTATION));
        BigDecimal contracts =
                impliedRate(FigureSubject.CONTRACT, results.summary().tally(CONTRACT));
        assertThat(consultations).isEqualByComparingTo("1168.8");
        assertThat(contracts).isEqualByComparingTo("1171.7");
    }

    private static BigDecimal impliedRate(FigureSubject subject, Tally dollars) {
        Money won = mission.publishedFigures().stream()
                .filter(figure -> figure.subject() == subject)
                .flatMap(figure -> figure.amount().stream())
                .filter(amount -> amount.getCurrency().getCurrencyCode().equals("KRW"))
                .findFirst()
                .orElseThrow();
        return won.getNumberStripped().divide(dollars.total("USD").getNumberStripped(), 1, RoundingMode.HALF_UP);
    }
}
