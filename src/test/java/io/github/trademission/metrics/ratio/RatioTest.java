package io.github.trademission.metrics.ratio;

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
import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Missions;
import io.github.trademission.metrics.MoneyRange;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Population;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Ratio.Missing;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Overlap;
import io.github.trademission.money.rate.Conversion;
import io.github.trademission.money.rate.Quote;
import io.github.trademission.money.rate.RateTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RatioTest {
    private static Ratios ratios(Outcome... rows) {
        return Ratios.of(Results.of(Missions.of(rows)));
    }

    @Test
    void case20ContractsOfConsultationsKeepTheirPopulation() {
        Ratio ratio = ratios(
                        consultation("c1", "1").count(128).build(),
                        consultation("c2", "1").count(77).build(),
                        contract("k", "1").count(6).build())
                .conversionByCount(CONSULTATION, CONTRACT);
        assertThat(ratio.percent(2)).contains(new BigDecimal("2.93"));
        assertThat(ratio.numerator()).isEqualTo(NumberRange.exactly(6));
        assertThat(ratio.denominator()).isEqualTo(NumberRange.exactly(205));
        assertThat(ratio.population()).isEqualTo(new Population("consultation", 205, 205, 1));
        assertThat(ratio.name()).isEqualTo("contract / consultation by count");
    }

    @Test
    void case21EmptyDenominatorIsAbsent() {
        Ratio ratio = ratios(contract("k", "1").count(6).build()).conversionByCount(CONSULTATION, CONTRACT);
        assertThat(ratio.value(4)).isEmpty();
        assertThat(ratio.percent(2)).isEmpty();
        assertThat(ratio.numerator()).isEqualTo(NumberRange.exactly(6));
        assertThat(ratio.denominator()).isEqualTo(NumberRange.exactly(0));
        assertThat(ratio.missing())
                .containsExactly(new Missing(Missing.Reason.NOT_RECORDED, "상담 기록 없음", "no consultation is recorded"));
    }

    @Test
    void aRatioOfBareNumbersTellsWhyItHasNoResult() {
        Population nobody = new Population("row", 0, 0, 0);
        Ratio overZero = new Ratio("any", NumberRange.exactly(1), NumberRange.exactly(0), Ratio.NUMBER, nobody);
        assertThat(overZero.missing())
                .containsExactly(new Missing(Missing.Reason.NOTHING_TO_DIVIDE_BY, "나눌 대상 없음", "nothing to divide by"));
        NumberRange any = new NumberRange(BigDecimal.ONE, Optional.empty());
        Ratio unbounded = new Ratio("any", any, any, Ratio.NUMBER, nobody);
        assertThat(unbounded.isAbsent()).isTrue();
        assertThat(unbounded.missing()).extracting(Missing::reason).containsExactly(Missing.Reason.UNBOUNDED);
        assertThat(unbounded.missing().get(0)).hasToString("nothing bounds it");
    }

    @Test
    void case22AverageIsOverTheDisclosedAndSaysSo() {
        Ratio ratio = ratios(
                        mou("batch", "15750000").count(10).build(),
                        Mou.builder().id("u1").build(),
                        Mou.builder().id("u2").build())
                .valuePerDeal(MOU, "USD");
        assertThat(ratio.money()).contains(usd("1575000.00"));
        assertThat(ratio.population()).isEqualTo(new Population("memorandum", 10, 12, 1));
        assertThat(ratio.population()).hasToString("10 of 12 memorandum, 1 mission");
    }

    @Test
    void case10ValueInAnotherCurrencyNeedsARate() {
        Ratios ratios = ratios(
                consultation("c", "100").build(),
                Contract.builder()
                        .id("k")
                        .value(krw("90000"))
                        .addDerivedFrom("c")
                        .build());
        assertThat(ratios.conversionByCount(CONSULTATION, CONTRACT).value(0)).contains(BigDecimal.ONE);
        assertThat(ratios.conversionByValue("KRW", CONSULTATION, CONTRACT).value(4))
                .isEmpty();
        Ratio dollars = ratios.conversionByValue("USD", CONSULTATION, CONTRACT);
        assertThat(dollars.name()).isEqualTo("contract / consultation by value in USD");
        assertThat(dollars.isAbsent()).isTrue();
        assertThat(dollars.isExact()).isFalse();
        assertThat(dollars.percent(2)).isEmpty();
        assertThat(dollars.low(2)).isEmpty();
        assertThat(dollars.high(2)).isEmpty();
        assertThat(dollars.missing())
                .containsExactly(new Missing(
                        Missing.Reason.OTHER_CURRENCY,
                        "계약 금액에 다른 통화(KRW) 포함, 환율 필요",
                        "contract amounts in another currency (KRW), which need a rate"));
    }

    @Test
    void aRateMakesAmountsOfTwoCurrenciesComparable() {
        Results results = Results.of(Missions.of(
                consultation("c", "100").build(),
                Contract.builder().id("k").value(krw("90000")).build()));
        RateTable rates =
                RateTable.of(List.of(Quote.of(LocalDate.of(2019, 10, 21), "USD", "KRW", new BigDecimal("1200"))));
        Conversion won = Conversion.to("KRW", rates).at(LocalDate.of(2019, 10, 21));
        // 90,000 of 100 x 1,200
        assertThat(Ratios.of(results)
                        .conversionByValue(won, CONSULTATION, CONTRACT)
                        .percent(1))
                .contains(new BigDecimal("75.0"));
    }

    @Test
    void amountsPartlyInAnotherCurrencyAreNoWholeToCompare() {
        Contract won = Contract.builder().id("won").value(krw("90000")).build();
        Ratio above = ratios(
                        consultation("c", "100").build(), contract("k", "30").build(), won)
                .conversionByValue("USD", CONSULTATION, CONTRACT);
        assertThat(above.isAbsent()).isTrue();
        assertThat(above.missing()).extracting(Missing::reason).containsExactly(Missing.Reason.OTHER_CURRENCY);
        // The value of each currency for a company, or for a deal, is a figure of its own.
        Ratios both = ratios(contract("k", "30").build(), won);
        assertThat(both.valuePerCompany(CONTRACT, "USD").money()).contains(usd("10"));
        assertThat(both.valuePerCompany(CONTRACT, "KRW").money()).contains(krw("30000"));
        assertThat(both.valuePerCompany(CONTRACT, "EUR").missing())
                .extracting(Missing::reason)
                .containsExactly(Missing.Reason.OTHER_CURRENCY);
        assertThat(both.valuePerDeal(CONTRACT, "USD").money()).contains(usd("30"));
        assertThat(both.valuePerDeal(CONTRACT, "USD").name()).isEqualTo("contract value in USD per deal");
    }

    @Test
    void whatNobodyRecordedIsAbsentAndNotZero() {
        Ratios ratios = ratios(consultation("c", "100").count(3).build());
        for (Ratio ratio : List.of(
                ratios.dealsPerCompany(CONTRACT),
                ratios.valuePerCompany(CONTRACT, "USD"),
                ratios.valuePerDeal(CONTRACT, "USD"),
                ratios.conversionByCount(CONSULTATION, CONTRACT),
                ratios.conversionByValue("USD", CONSULTATION, CONTRACT))) {
            assertThat(ratio.isAbsent()).as(ratio.name()).isTrue();
            assertThat(ratio.low(2)).as(ratio.name()).isEmpty();
            assertThat(ratio.missing())
                    .as(ratio.name())
                    .containsExactly(new Missing(Missing.Reason.NOT_RECORDED, "계약 기록 없음", "no contract is recorded"));
        }
        assertThat(ratios.dealsPerCompany(CONSULTATION).value(2)).contains(new BigDecimal("1.00"));
        assertThat(ratios.dealsPerCompany(CONSULTATION).missing()).isEmpty();
    }

    @Test
    void ofNothingDisclosedNothingIsKnown() {
        Ratios ratios = ratios(
                consultation("c", "100").build(),
                Contract.builder().id("one").build(),
                Contract.builder().id("two").build());
        for (Ratio ratio : List.of(
                ratios.valuePerCompany(CONTRACT, "USD"),
                ratios.valuePerDeal(CONTRACT, "USD"),
                ratios.conversionByValue("USD", CONSULTATION, CONTRACT),
                ratios.conversionByValue("USD", CONTRACT, CONSULTATION))) {
            assertThat(ratio.isAbsent()).as(ratio.name()).isTrue();
            assertThat(ratio.low(2)).as(ratio.name()).isEmpty();
            assertThat(ratio.high(2)).as(ratio.name()).isEmpty();
            assertThat(ratio.missing())
                    .containsExactly(new Missing(
                            Missing.Reason.NOTHING_DISCLOSED,
                            "계약 공개된 USD 금액 없음(2건 금액 미공개)",
                            "contract: no value in USD disclosed, 2 rows undisclosed"));
        }
    }

    @Test
    void anUndisclosedConsultationLeavesNoLowerBound() {
        Ratio ratio = ratios(
                        consultation("c", "100").build(),
                        Consultation.builder().id("dark").build(),
                        contract("k", "30").build())
                .conversionByValue("USD", CONSULTATION, CONTRACT);
        assertThat(ratio.low(2)).isEmpty();
        assertThat(ratio.high(2)).contains(new BigDecimal("0.30"));
        assertThat(ratio.isAbsent()).isFalse();
    }

    @Test
    void anAverageOfDealsOfUnknownNumberIsAbsent() {
        Ratio ratio = ratios(Contract.builder()
                        .id("k")
                        .countUnknown()
                        .value(usd("90"))
                        .build())
                .valuePerDeal(CONTRACT, "USD");
        assertThat(ratio.isAbsent()).isTrue();
        assertThat(ratio.missing())
                .containsExactly(new Missing(
                        Missing.Reason.COUNT_UNKNOWN, "계약 건수 미상", "the number of contract deals is unknown"));
    }

    @Test
    void rangesStayRanges() {
        Ratio ratio = ratios(
                        consultation("c", "100").count(100).build(),
                        mou("batch", "50").count(10).build(),
                        mou("one", "5")
                                .addOverlap(new Overlap("batch", Overlap.Relation.UNKNOWN))
                                .build())
                .conversionByCount(CONSULTATION, MOU);
        assertThat(ratio.isExact()).isFalse();
        assertThat(ratio.value(2)).isEmpty();
        assertThat(ratio.low(2)).contains(new BigDecimal("0.10"));
        assertThat(ratio.high(2)).contains(new BigDecimal("0.11"));
        assertThat(ratio.numerator()).hasToString("[10, 11]");
    }

    @Test
    void delegationOfUnknownSizeBoundsNoAverage() {
        var mission = Missions.of(consultation("c", "100").build())
                .withDelegation(Delegation.builder().build());
        Ratio ratio = Ratios.of(Results.of(mission)).valuePerCompany(CONSULTATION, "USD");
        assertThat(ratio.money()).isEmpty();
        assertThat(ratio.low(2)).isEqualTo(Optional.empty());
        assertThat(ratio.high(2)).isEmpty();
        assertThat(ratio.population()).isEqualTo(new Population("mission of known size", 0, 1, 1));
    }

    @Test
    void undisclosedValuesAreNotTakenForZero() {
        Ratios ratios = ratios(
                consultation("c", "100").build(),
                contract("k", "30").build(),
                Contract.builder().id("dark").build());
        assertThat(ratios.valuePerCompany(CONTRACT, "USD").money()).isEmpty();
        assertThat(ratios.valuePerCompany(CONTRACT, "USD").low(0)).contains(BigDecimal.TEN);
        assertThat(ratios.conversionByValue("USD", CONSULTATION, CONTRACT).value(2))
                .isEmpty();
        assertThat(ratios.conversionByValue("USD", CONSULTATION, CONTRACT).low(2))
                .contains(new BigDecimal("0.30"));
        assertThat(ratios.conversionByValue("USD", CONSULTATION, CONTRACT).high(2))
                .isEmpty();
    }

    @Test
    void roundingIsHalfUpAndOnlyOnce() {
        Ratio ratio = ratios(
                        consultation("c", "1").count(8).build(),
                        contract("k", "1").build())
                .conversionByCount(CONSULTATION, CONTRACT);
        assertThat(ratio.value(2)).contains(new BigDecimal("0.13"));
        assertThat(ratio.percent(1)).contains(new BigDecimal("12.5"));
    }

    @Test
    void boundsMustBeInOrder() {
        assertThatThrownBy(() -> CountRange.between(2, 1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("count: must be bounds in order, 0 or more, was 2 to OptionalLong[1]");
        assertThatThrownBy(() -> new MoneyRange(usd("2"), usd("1")))
                .hasMessage("amount: must be bounds in order, in one currency, was USD 2.00 to USD 1.00");
        assertThatThrownBy(() -> new MoneyRange(usd("2"), krw("3"))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new NumberRange(BigDecimal.TEN, Optional.of(BigDecimal.ONE)))
                .hasMessage("number: must be bounds in order, was 10 to 1");
    }

    @Test
    void rangesShowTheirBounds() {
        assertThat(CountRange.between(10, 12)).hasToString("[10, 12]");
        assertThat(CountRange.exactly(7)).hasToString("7");
        assertThat(new CountRange(1, OptionalLong.empty())).hasToString("[1, ?]");
        assertThat(new MoneyRange(usd("1"), usd("2"))).hasToString("[USD 1.00, USD 2.00]");
        assertThat(CountRange.between(1, 2).plus(CountRange.exactly(3))).isEqualTo(CountRange.between(4, 5));
        assertThat(new NumberRange(BigDecimal.ONE, Optional.empty())).hasToString("[1, ?]");
    }
}
