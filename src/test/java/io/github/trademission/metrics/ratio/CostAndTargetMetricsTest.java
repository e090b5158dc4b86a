package io.github.trademission.metrics.ratio;

import static io.github.trademission.metrics.Missions.A;
import static io.github.trademission.metrics.Missions.consultation;
import static io.github.trademission.metrics.Missions.contract;
import static io.github.trademission.metrics.Missions.krw;
import static io.github.trademission.metrics.Missions.mou;
import static io.github.trademission.metrics.Missions.usd;
import static io.github.trademission.model.OutcomeKind.CONSULTATION;
import static io.github.trademission.model.OutcomeKind.CONTRACT;
import static io.github.trademission.model.OutcomeKind.MOU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trademission.InvalidValueException;
import io.github.trademission.metrics.Missions;
import io.github.trademission.metrics.Population;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Ratio.Missing;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Contract;
import io.github.trademission.model.CostLine;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Payer;
import io.github.trademission.model.Realisation;
import io.github.trademission.model.Target;
import io.github.trademission.money.MoneyBag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CostAndTargetMetricsTest {
    @Nested
    class Costs {
        private final Mission mission = Missions.of(
                        consultation("c", "1000").count(8).build(),
                        Contract.builder()
                                .id("k")
                                .value(krw("990000"))
                                .addRealisation(Realisation.builder()
                                        .value(krw("660000"))
                                        .build())
                                .build())
                .withCosts(
                        CostLine.builder()
                                .payer(Payer.CITY)
                                .amount(krw("30000"))
                                .build(),
                        CostLine.builder()
                                .payer(Payer.DISTRICT)
                                .amount(krw("10000"))
                                .build());
        private final CostMetrics costs = CostMetrics.of(Results.of(mission));

        @Test
        void addUpPerPayer() {
            assertThat(costs.total()).isEqualTo(MoneyBag.of(krw("40000")));
            assertThat(costs.total(Payer.CITY)).isEqualTo(MoneyBag.of(krw("30000")));
            assertThat(costs.total(Payer.NATIONAL)).isEqualTo(MoneyBag.empty());
        }

        @Test
        void areDividedByCompaniesAndDeals() {
            // 40,000 / 3 companies, 40,000 / 8 consultations
            assertThat(costs.perCompany("KRW").money()).contains(krw("13333"));
            assertThat(costs.perDeal(CONSULTATION, "KRW").money()).contains(krw("5000"));
            assertThat(costs.perDeal(CONSULTATION, "KRW").name()).isEqualTo("cost in KRW per consultation");
        }

        @Test
        void inACurrencyThatNobodySpentAreAbsentAndNotZero() {
            Ratio dollars = costs.perDeal(CONTRACT, "USD");
            assertThat(dollars.money()).isEmpty();
            assertThat(dollars.low(2)).isEmpty();
            assertThat(dollars.missing()).extracting(Missing::reason).containsExactly(Missing.Reason.OTHER_CURRENCY);
        }

        @Test
        void thatNobodyRecordedAreAbsentAndNotZero() {
            CostMetrics none = CostMetrics.of(Results.of(mission.withCosts()));
            assertThat(none.perCompany("KRW").isAbsent()).isTrue();
            assertThat(none.perCompany("KRW").missing())
                    .containsExactly(new Missing(Missing.Reason.NOT_RECORDED, "사업비 기록 없음", "no cost is recorded"));
            assertThat(costs.perDeal(MOU, "KRW").missing())
                    .extracting(why -> why.text(Locale.KOREAN))
                    .containsExactly("양해각서 기록 없음");
        }

        @Test
        void withoutExportsThatArrivedBringNothingThatIsKnown() {
            Mission silent = mission.withContracts(contract("k", "990").build());
            Ratio exports = CostMetrics.of(Results.of(silent)).realisedPerCost("KRW", "KRW");
            assertThat(exports.name()).isEqualTo("realised exports in KRW / cost in KRW");
            assertThat(exports.isAbsent()).isTrue();
            assertThat(exports.missing())
                    .extracting(Missing::english)
                    .containsExactly("no realised export is recorded");
            // They arrived in won only.
            assertThat(costs.realisedPerCost("USD", "KRW").missing())
                    .extracting(Missing::reason)
                    .containsExactly(Missing.Reason.OTHER_CURRENCY);
        }

        @Test
        void exportsForEachUnitOfTheBudgetInAllAndPerPayer() {
            assertThat(costs.realisedPerCost("KRW", "KRW").value(1)).contains(new BigDecimal("16.5"));
            assertThat(costs.realisedPerCost("KRW", "KRW", Payer.CITY).value(1)).contains(new BigDecimal("22.0"));
            assertThat(costs.realisedPerCost("KRW", "KRW", Payer.NATIONAL).value(1))
                    .isEmpty();
            assertThat(costs.realisedPerCost("USD", "KRW").unit()).isEqualTo("USD/KRW");
            assertThat(costs.realisedPerCost("USD", "KRW").money()).isEmpty();
        }

        @Test
        void missionWithoutACostIsMissingFromThePopulation() {
            Results results =
                    Results.of(mission, Missions.of("other", contract("k", "1").build()));
            assertThat(CostMetrics.of(results).perCompany("KRW").population())
                    .isEqualTo(new Population("mission with a cost", 1, 2, 2));
            // 40,000 won or more for six participations
            assertThat(CostMetrics.of(results).perCompany("KRW").money()).isEmpty();
            assertThat(CostMetrics.of(results).perCompany("KRW").low(0)).contains(new BigDecimal("6667"));
            assertThat(CostMetrics.of(results).perCompany("KRW").high(0)).isEmpty();
        }
    }

    @Nested
    class Targets {
        private final Mission mission = Missions.of(
                        consultation("c", "1000").count(8).build(),
                        contract("k", "150").build())
                .withTargets(
                        Target.builder()
                                .subject(FigureSubject.CONSULTATION)
                                .count(20)
                                .build(),
                        Target.builder()
                                .subject(FigureSubject.CONTRACT)
                                .value(usd("600"))
                                .build(),
                        Target.builder()
                                .subject(FigureSubject.PARTICIPATION)
                                .count(4)
                                .build());
        private final TargetMetrics targets = TargetMetrics.of(Results.of(mission));

        @Test
        void achievedOverPromised() {
            assertThat(targets.byCount(FigureSubject.CONSULTATION).percent(0)).contains(new BigDecimal("40"));
            assertThat(targets.byValue(FigureSubject.CONTRACT, "USD").percent(0))
                    .contains(new BigDecimal("25"));
            assertThat(targets.byCount(FigureSubject.PARTICIPATION).percent(0)).contains(new BigDecimal("75"));
            assertThat(targets.byCount(FigureSubject.CONTRACT).value(2)).isEmpty();
            assertThat(targets.byCount(FigureSubject.CONTRACT).population())
                    .isEqualTo(new Population("mission with a target", 0, 1, 1));
            assertThat(targets.byValue(FigureSubject.CONTRACT, "KRW").value(2)).isEmpty();
            for (FigureSubject subject : EnumSet.complementOf(EnumSet.of(FigureSubject.COST))) {
                assertThat(targets.byCount(subject).name()).endsWith("achieved / promised by count");
            }
        }

        @Test
        void missionsWithoutSuchATargetAchieveNothingOfIt() {
            Mission other = Missions.of("other", contract("k", "450").build());
            Ratio contracts = TargetMetrics.of(Results.of(mission, other)).byValue(FigureSubject.CONTRACT, "USD");
            // 150 of 600; the other 450 were not promised.
            assertThat(contracts.percent(0)).contains(new BigDecimal("25"));
            assertThat(contracts.population()).isEqualTo(new Population("mission with a target", 1, 2, 2));
        }

        @Test
        void deadContractsAreNotAchievedInsideALiveBatchEither() {
            Mission dead = mission.withContracts(
                    contract("k", "150").count(3).build(),
                    contract("l", "300").status(OutcomeStatus.CANCELLED).build(),
                    contract("m", "60")
                            .status(OutcomeStatus.CANCELLED)
                            .addOverlap(new Overlap("k", Overlap.Relation.INCLUDED))
                            .build());
            // 150 - 60 of 600
            assertThat(TargetMetrics.of(Results.of(dead))
                            .byValue(FigureSubject.CONTRACT, "USD")
                            .percent(0))
                    .contains(new BigDecimal("15"));
        }

        @Test
        void whatNobodyRecordedIsNotAFailure() {
            Mission silent = mission.withContracts().withConsultations();
            TargetMetrics none = TargetMetrics.of(Results.of(silent));
            Ratio consultations = none.byCount(FigureSubject.CONSULTATION);
            assertThat(consultations.low(2)).isEmpty();
            assertThat(consultations.missing())
                    .containsExactly(
                            new Missing(Missing.Reason.NOT_RECORDED, "상담 기록 없음", "no consultation is recorded"));
            assertThat(none.byValue(FigureSubject.CONTRACT, "USD").isAbsent()).isTrue();
            assertThat(targets.byCount(FigureSubject.MOU).missing())
                    .extracting(Missing::english)
                    .containsExactly("no such target is recorded");
        }

        @Test
        void lostContractsAreAFailure() {
            Mission lost = mission.withContracts(
                    contract("k", "150").status(OutcomeStatus.CANCELLED).build());
            assertThat(TargetMetrics.of(Results.of(lost))
                            .byValue(FigureSubject.CONTRACT, "USD")
                            .percent(0))
                    .contains(new BigDecimal("0"));
        }

        @Test
        void undisclosedContractsAndThoseInAnotherCurrencyMayAchieveMore() {
            Mission more = mission.withContracts(
                    contract("k", "150").build(), Contract.builder().id("dark").build());
            Ratio undisclosed = TargetMetrics.of(Results.of(more)).byValue(FigureSubject.CONTRACT, "USD");
            // 150 or more of 600
            assertThat(undisclosed.name()).isEqualTo("contract achieved / promised by value in USD");
            assertThat(undisclosed.low(2)).contains(new BigDecimal("0.25"));
            assertThat(undisclosed.high(2)).isEmpty();
            assertThat(undisclosed.missing())
                    .extracting(why -> why.text(Locale.KOREAN))
                    .containsExactly("계약 1건 금액 미공개");
            Mission won = mission.withContracts(
                    contract("k", "150").build(),
                    Contract.builder().id("won").value(krw("990000")).build());
            Ratio partly = TargetMetrics.of(Results.of(won)).byValue(FigureSubject.CONTRACT, "USD");
            assertThat(partly.low(2)).contains(new BigDecimal("0.25"));
            assertThat(partly.high(2)).isEmpty();
            assertThat(partly.missing())
                    .extracting(Missing::reason)
                    .containsExactly(Missing.Reason.SOME_IN_OTHER_CURRENCY);
            Mission wonOnly = mission.withContracts(
                    Contract.builder().id("won").value(krw("990000")).build());
            assertThat(TargetMetrics.of(Results.of(wonOnly))
                            .byValue(FigureSubject.CONTRACT, "USD")
                            .isAbsent())
                    .isTrue();
        }

        @Test
        void costsAreNotCounted() {
            assertThatThrownBy(() -> targets.byCount(FigureSubject.COST))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("subject: must be one that is counted, was COST");
        }

        @Test
        void proratedByTheDaysGoneBy() {
            // 73 of 365 days: a fifth of 20 is 4, and 8 were held.
            Ratio prorated = TargetMetrics.prorated(
                    targets.byCount(FigureSubject.CONSULTATION),
                    DateRange.parse("2019-01-01/2019-12-31"),
                    LocalDate.of(2019, 3, 14));
            assertThat(prorated.percent(0)).contains(new BigDecimal("200"));
            assertThat(prorated.name()).endsWith("prorated 73 of 365 days");
            assertThatThrownBy(() -> TargetMetrics.prorated(
                            targets.byCount(FigureSubject.CONSULTATION),
                            DateRange.parse("2019-01-01/2019-12-31"),
                            LocalDate.of(2020, 1, 1)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("day: must lie within 2019-01-01/2019-12-31, was 2020-01-01");
        }

        @Test
        void numbersOfCompaniesHaveNoValue() {
            assertThatThrownBy(() -> targets.byValue(FigureSubject.COMPANY, "USD"))
                    .hasMessage("subject: must be one that has a value, was COMPANY");
            assertThat(targets.byValue(FigureSubject.REALISATION, "USD").value(0))
                    .isEmpty();
            assertThat(targets.byValue(FigureSubject.COST, "USD").value(0)).isEmpty();
        }
    }

    @Nested
    class Covered {
        private final Coverage coverage = Coverage.of(
                Results.of(Missions.of(
                        mou("batch", "60").count(7).build(),
                        mou("one", "30").addCompany(A).build(),
                        mou("two", "10").build(),
                        Mou.builder().id("dark").build(),
                        Mou.builder().id("vague").countUnknown().value(usd("0")).build())),
                MOU);

        @Test
        void itemised() {
            assertThat(coverage.itemisedDeals().value(2)).contains(new BigDecimal("0.30"));
            assertThat(coverage.itemisedValue("USD").value(2)).contains(new BigDecimal("0.40"));
            assertThat(coverage.itemisedDeals().population()).isEqualTo(new Population("row", 4, 5, 1));
        }

        @Test
        void attributed() {
            assertThat(coverage.attributedDeals().value(2)).contains(new BigDecimal("0.10"));
            assertThat(coverage.attributedValue("USD").value(2)).contains(new BigDecimal("0.30"));
            assertThat(coverage.attributedValue("EUR").value(2)).isEmpty();
        }

        @Test
        void disclosed() {
            assertThat(coverage.disclosedDeals().value(2)).contains(new BigDecimal("0.90"));
        }
    }

    @Nested
    class Days {
        private static Contract.Builder signed(String id, String day, String... from) {
            return contract(id, "1").date(PartialDate.parse(day)).addDerivedFrom(from);
        }

        private final DaysToContract days = DaysToContract.of(Results.of(Missions.of(
                consultation("c1", "1").date(PartialDate.parse("2019-10-22")).build(),
                consultation("c2", "1").date(PartialDate.parse("2019-10-24")).build(),
                consultation("vague", "1").date(PartialDate.parse("2019-10")).build(),
                mou("m", "1").addDerivedFrom("c1", "c2").build(),
                signed("k1", "2019-10-23", "c1").build(),
                signed("k2", "2019-11-01", "m").build(),
                signed("k3", "2020-01-30", "c1").build(),
                signed("k4", "2020-01-30", "vague").build(),
                signed("k5", "2019-12", "c1").build(),
                signed("k6", "2019-12-01").build())));

        @Test
        void medianAndMeanOfThoseWhoseDaysAreKnown() {
            // 1, 10 (from the earlier of the two consultations) and 100 days
            assertThat(days.median().value(1)).contains(new BigDecimal("10.0"));
            assertThat(days.mean().value(1)).contains(new BigDecimal("37.0"));
            assertThat(days.mean().unit()).isEqualTo("days");
            assertThat(days.median().population()).isEqualTo(new Population("row of live contracts", 3, 6, 1));
        }

        @Test
        void deadContractsAndThoseDatedBeforeTheirConsultationStayOut() {
            DaysToContract some = DaysToContract.of(Results.of(Missions.of(
                    consultation("c", "1").date(PartialDate.parse("2019-10-22")).build(),
                    signed("k1", "2019-10-25", "c").build(),
                    signed("k2", "2019-10-12", "c").build(),
                    signed("k3", "2019-12-30", "c")
                            .status(OutcomeStatus.CANCELLED)
                            .build())));
            assertThat(some.mean().value(0)).contains(new BigDecimal("3"));
            assertThat(some.median().population()).isEqualTo(new Population("row of live contracts", 1, 2, 1));
            assertThat(some.datedBeforeConsultation()).isEqualTo(1);
        }

        @Test
        void ofNoContractsAreAbsent() {
            DaysToContract none =
                    DaysToContract.of(Results.of(Missions.of(contract("k", "1").build())));
            assertThat(none.median().value(1)).isEmpty();
            assertThat(none.mean().value(1)).isEmpty();
        }
    }
}
