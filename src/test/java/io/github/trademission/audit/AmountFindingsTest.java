package io.github.trademission.audit;

import static io.github.trademission.ModelFixture.ALMATY;
import static io.github.trademission.ModelFixture.MOSCOW;
import static io.github.trademission.ModelFixture.consultation;
import static io.github.trademission.ModelFixture.contract;
import static io.github.trademission.audit.FindingCode.CURRENCY_DIFFERS;
import static io.github.trademission.audit.FindingCode.VALUE_OUTLIER;
import static io.github.trademission.audit.FindingCode.VALUE_TINY;
import static io.github.trademission.audit.FindingCode.ZERO_VALUE;
import static io.github.trademission.audit.Found.krw;
import static io.github.trademission.audit.Found.mission;
import static io.github.trademission.audit.Found.paths;
import static io.github.trademission.audit.Found.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.model.Amendment;
import io.github.trademission.model.Mission;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Realisation;
import io.github.trademission.model.Stop;
import io.github.trademission.money.Amounts;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts that are nothing, next to nothing, out of line, or in a currency of their own. */
class AmountFindingsTest {
    @Test
    void zeroIsFoundAndUndisclosedIsNot() {
        Mission.Builder mission = mission()
                .addConsultations(
                        consultation("zero").value(usd(0)).build(),
                        consultation("undisclosed").build())
                .addContract(contract("k")
                        .value(usd(1_000))
                        .addAmendment(Amendment.of(PartialDate.parse("2020"), usd(0)))
                        .addRealisation(Realisation.builder().value(usd(0)).build())
                        .build());
        assertThat(paths(ZERO_VALUE, mission))
                .containsExactly(
                        "consultations[0].value",
                        "contracts[0].amendments[0].value",
                        "contracts[0].realisations[0].value");
        assertThat(paths(VALUE_TINY, mission)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "128, USD, 1841, true",
        "1, USD, 99.99, true",
        "1, USD, 100, false",
        "2, USD, 199, true",
        "1, KRW, 378, false",
        "1, KRW, 37, true"
    })
    void lessThanAHundredADealIsFound(int count, String currency, String value, boolean found) {
        Mission.Builder mission = mission()
                .addConsultation(consultation("c")
                        .count(count)
                        .value(Amounts.of(value, currency))
                        .build());
        assertThat(paths(VALUE_TINY, mission)).hasSize(found ? 1 : 0);
    }

    private static Mission.Builder consultations(long... usd) {
        Mission.Builder mission = mission();
        for (int i = 0; i < usd.length; i++) {
            mission.addConsultation(consultation("c" + i).value(usd(usd[i])).build());
        }
        return mission;
    }

    private static long[] nineAnd(long last) {
        return LongStream.concat(LongStream.rangeClosed(96, 104).map(i -> i * 1_000), LongStream.of(last))
                .toArray();
    }

    @ParameterizedTest
    @CsvSource({"999999, 0", "1000000, 1", "100000000, 1", "9901, 0", "9900, 1", "100, 1"})
    void aFactorOfTenFromTheMedianIsFound(long last, int found) {
        // The fifth of ten: 100,000 if the last is the largest of all, 99,000 if it is the smallest.
        long[] values = nineAnd(last);
        assertThat(paths(VALUE_OUTLIER, consultations(values))).hasSize(found);
    }

    @Test
    void theValuePerDealCounts() {
        Mission.Builder batch = consultations(nineAnd(100_000))
                .addConsultation(
                        consultation("batch").count(50).value(usd(5_000_000)).build());
        assertThat(paths(VALUE_OUTLIER, batch)).isEmpty();
    }

    @Test
    void nineRowsAreTooFew() {
        long[] nine = nineAnd(100_000_000);
        assertThat(paths(VALUE_OUTLIER, consultations(Arrays.copyOfRange(nine, 1, 10))))
                .isEmpty();
    }

    @Test
    void whereDealsDifferWidelyNoneIsOut() {
        assertThat(paths(
                        VALUE_OUTLIER,
                        consultations(
                                1_000, 3_000, 9_000, 20_000, 50_000, 90_000, 200_000, 500_000, 2_000_000, 9_000_000)))
                .isEmpty();
    }

    @Test
    void oneRowOfWonAmongTenOfDollarsIsFound() {
        assertThat(paths(CURRENCY_DIFFERS, dollarsAnd(10, ALMATY, krw(50_000_000))))
                .containsExactly("consultations[10].value");
        assertThat(paths(CURRENCY_DIFFERS, dollarsAnd(9, ALMATY, krw(50_000_000))))
                .isEmpty();
    }

    @Test
    void aCurrencyOfItsOwnCountryOrOfAnotherStopIsNone() {
        assertThat(paths(CURRENCY_DIFFERS, dollarsAnd(10, ALMATY, Amounts.of(50_000, "KZT"))))
                .isEmpty();
        assertThat(paths(CURRENCY_DIFFERS, dollarsAnd(10, MOSCOW, krw(50_000_000))))
                .isEmpty();
        assertThat(paths(
                        CURRENCY_DIFFERS,
                        dollarsAnd(10, ALMATY, krw(50_000_000))
                                .addConsultation(consultation("more")
                                        .stop(ALMATY)
                                        .value(krw(1_000_000))
                                        .build())))
                .isEmpty();
    }

    private static Mission.Builder dollarsAnd(int dollars, Stop stop, Money last) {
        Mission.Builder mission = mission();
        for (int i = 0; i < dollars; i++) {
            mission.addConsultation(
                    consultation("c" + i).stop(ALMATY).value(usd(50_000)).build());
        }
        return mission.addConsultation(
                consultation("last").stop(stop).value(last).build());
    }
}
