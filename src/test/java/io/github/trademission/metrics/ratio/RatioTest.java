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
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.Overlap;
import java.math.BigDecimal;
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
