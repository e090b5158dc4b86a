package io.github.trademission.metrics.comparison;

import static io.github.trademission.metrics.Missions.A;
import static io.github.trademission.metrics.Missions.B;
import static io.github.trademission.metrics.Missions.C;
import static io.github.trademission.metrics.Missions.consultation;
import static io.github.trademission.metrics.Missions.contract;
import static io.github.trademission.metrics.Missions.krw;
import static io.github.trademission.metrics.Missions.mou;
import static io.github.trademission.metrics.Missions.usd;
import static io.github.trademission.model.OutcomeKind.CONSULTATION;
import static io.github.trademission.model.OutcomeKind.CONTRACT;
import static io.github.trademission.model.OutcomeKind.MOU;
import static io.github.trademission.model.OutcomeKind.PROSPECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Missions;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Population;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Ratio.Missing;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Company;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Prospect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static Results results(Outcome... rows) {
        return Results.of(Missions.of(rows));
    }

    private static Comparison.Line total(Results base, Results current) {
        return Comparison.of(base, current).total();
    }

    private static Contract of(Company company, String id, String usd) {
        return contract(id, usd).addCompany(company).build();
    }

    /** Ten memoranda, and one of 5 dollars of which nobody recorded whether it is among them. */
    private static Results tenOrEleven(String usd) {
        return results(
                mou("batch", usd).count(10).build(),
                mou("one", "5")
                        .addOverlap(new Overlap("batch", Overlap.Relation.UNKNOWN))
                        .build());
    }

    @Test
    void tellsDealsAndAmountsOfEachKindAndCurrency() {
        Comparison<OutcomeKind> comparison = Comparison.of(
                results(
                        consultation("c", "300").count(12).build(),
                        contract("k1", "100").build(),
                        contract("k2", "60").build()),
                results(
                        consultation("c", "300").count(15).build(),
                        contract("k1", "120").build(),
                        Contract.builder().id("k2").value(krw("9000")).build()));
        Comparison.Line total = comparison.total();
        assertThat(total.kinds()).containsExactly(CONSULTATION, CONTRACT);
        assertThat(total.currencies(CONTRACT)).containsExactly("KRW", "USD");

        Difference consultations = total.deals(CONSULTATION);
        assertThat(consultations.name()).isEqualTo("consultation by count");
        assertThat(consultations.base()).isEqualTo(NumberRange.exactly(12));
        assertThat(consultations.current()).isEqualTo(NumberRange.exactly(15));
        assertThat(consultations.value()).contains(new BigDecimal("3"));
        assertThat(consultations.money()).isEmpty();
        Ratio relative = consultations.relative().orElseThrow();
        assertThat(relative.name()).isEqualTo("consultation by count, change / base");
        assertThat(relative.percent(1)).contains(new BigDecimal("25.0"));
        assertThat(relative.population()).isEqualTo(new Population("consultation", 12, 12, 1));

        Difference dollars = total.amount(CONTRACT, "USD");
        assertThat(dollars.value()).contains(new BigDecimal("-40"));
        assertThat(dollars.money()).contains(usd("-40"));
        assertThat(dollars).hasToString("-40 (160 -> 120)");
        assertThat(dollars.relative().flatMap(change -> change.percent(2))).contains(new BigDecimal("-25.00"));
        assertThat(dollars.relative().orElseThrow().population()).isEqualTo(new Population("row", 2, 2, 1));
        assertThat(total.amount(CONSULTATION, "USD").value()).contains(BigDecimal.ZERO);
        assertThat(comparison.line(CONTRACT).deals(CONTRACT).value()).contains(BigDecimal.ZERO);
        assertThat(comparison.line(CONTRACT).deals(CONSULTATION).base()).isEqualTo(NumberRange.exactly(0));
    }

    @Test
    void overABaseOfZeroTheRelativeChangeIsAbsent() {
        Difference won = total(
                        results(contract("k", "100").build()),
                        results(Contract.builder().id("k").value(krw("9000")).build()))
                .amount(CONTRACT, "KRW");
        assertThat(won.money()).contains(krw("9000"));
        Ratio relative = won.relative().orElseThrow();
        assertThat(relative.value(4)).isEmpty();
        assertThat(relative.numerator().low()).isEqualByComparingTo("9000");
        assertThat(relative.denominator().isExact()).isTrue();
        assertThat(relative.denominator().low()).isZero();
        assertThat(total(results(), results()).deals(CONTRACT).relative().flatMap(none -> none.value(0)))
                .isEmpty();
    }

    @Test
    void whereABaseIsARangeSoIsTheDifference() {
        Comparison.Line total =
                total(tenOrEleven("95"), results(mou("u", "80").count(9).build()));
        Difference deals = total.deals(MOU);
        assertThat(deals.base()).hasToString("[10, 11]");
        assertThat(deals.isExact()).isFalse();
        assertThat(deals.value()).isEmpty();
        assertThat(deals.low()).contains(new BigDecimal("-2"));
        assertThat(deals.high()).contains(new BigDecimal("-1"));
        assertThat(deals).hasToString("[-2, -1] ([10, 11] -> 9)");
        // 9/11 - 1 and 9/10 - 1
        Ratio relative = deals.relative().orElseThrow();
        assertThat(relative.value(4)).isEmpty();
        assertThat(relative.low(4)).contains(new BigDecimal("-0.1818"));
        assertThat(relative.high(4)).contains(new BigDecimal("-0.1000"));

        Difference dollars = total.amount(MOU, "USD");
        assertThat(dollars.low()).contains(new BigDecimal("-20"));
        assertThat(dollars.high()).contains(new BigDecimal("-15"));
        assertThat(dollars.money()).isEmpty();
    }

    @Test
    void whereBothAreRangesTheDifferenceCanGoEitherWay() {
        Difference deals = total(tenOrEleven("95"), tenOrEleven("95")).deals(MOU);
        assertThat(deals).hasToString("[-1, +1] ([10, 11] -> [10, 11])");
    }

    @Test
    void anUnknownCountLeavesTheDifferenceUnbounded() {
        Results unknown = results(
                Prospect.builder().id("p").countUnknown().value(usd("12550000")).build());
        Results known = results(
                Prospect.builder().id("p").count(7).value(usd("12550000")).build());
        Difference fromUnknown = total(unknown, known).deals(PROSPECT);
        assertThat(fromUnknown.low()).isEmpty();
        assertThat(fromUnknown.high()).contains(new BigDecimal("6"));
        assertThat(fromUnknown.relative()).isEmpty();
        assertThat(fromUnknown).hasToString("[?, +6] ([1, ?] -> 7)");
        assertThat(fromUnknown.missing())
                .containsExactly(
                        new Missing(Missing.Reason.COUNT_UNKNOWN, "이전 건수 미상", "before: number of deals unknown"));

        Difference toUnknown = total(known, unknown).deals(PROSPECT);
        assertThat(toUnknown.low()).contains(new BigDecimal("-6"));
        assertThat(toUnknown.high()).isEmpty();
        assertThat(toUnknown.relative().flatMap(ratio -> ratio.high(2))).isEmpty();
        // 1 or more of 7
        assertThat(toUnknown.relative().flatMap(ratio -> ratio.low(4))).contains(new BigDecimal("-0.8571"));
        assertThat(total(unknown, unknown).deals(PROSPECT).isAbsent()).isTrue();
    }

    private static Contract dark(String id) {
        return Contract.builder().id(id).build();
    }

    @Test
    void aSideOfUndisclosedRowsAloneIsIncomparable() {
        Results told =
                results(contract("k1", "40000").build(), contract("k2", "50000").build());
        Results untold = results(dark("k1"), dark("k2"));
        Difference amount = total(told, untold).amount(CONTRACT, "USD");
        assertThat(amount.isAbsent()).isTrue();
        assertThat(amount.low()).isEmpty();
        assertThat(amount.high()).isEmpty();
        assertThat(amount.value()).isEmpty();
        assertThat(amount.money()).isEmpty();
        assertThat(amount.ofDisclosed()).isEmpty();
        assertThat(amount.relative()).isEmpty();
        assertThat(amount.baseUndisclosed()).isEqualTo(CountRange.ZERO);
        assertThat(amount.currentUndisclosed()).isEqualTo(CountRange.exactly(2));
        assertThat(amount.missing())
                .containsExactly(new Missing(
                        Missing.Reason.NOTHING_DISCLOSED, "이후 2건 금액 미공개", "after: value of 2 rows undisclosed"));
        assertThat(amount).hasToString("[?, ?] (90000 -> [0, ?], undisclosed 0 -> 2)");
        Difference back = total(untold, told).amount(CONTRACT, "USD");
        assertThat(back.isAbsent()).isTrue();
        assertThat(back.relative()).isEmpty();
        assertThat(back.missing()).extracting(Missing::korean).containsExactly("이전 2건 금액 미공개");
        // The deals are known whatever they are worth.
        assertThat(total(told, untold).deals(CONTRACT).value()).contains(BigDecimal.ZERO);
    }

    @Test
    void anUndisclosedRowMayBeWorthAnything() {
        Results told =
                results(contract("k1", "40000").build(), contract("k2", "50000").build());
        Results partly = results(dark("k1"), contract("k2", "50000").build());
        Difference fell = total(told, partly).amount(CONTRACT, "USD");
        // From 90,000 to 50,000 or more.
        assertThat(fell.low()).contains(new BigDecimal("-40000"));
        assertThat(fell.high()).isEmpty();
        assertThat(fell.isExact()).isFalse();
        assertThat(fell.money()).isEmpty();
        assertThat(fell.ofDisclosed()).contains(NumberRange.exactly(-40000));
        Ratio relative = fell.relative().orElseThrow();
        assertThat(relative.low(4)).contains(new BigDecimal("-0.4444"));
        assertThat(relative.high(4)).isEmpty();
        assertThat(relative.percent(2)).isEmpty();
        assertThat(fell).hasToString("[-40000, ?] (90000 -> 50000, undisclosed 0 -> 1)");

        // From 50,000 or more to 90,000: no base for a percentage.
        Difference rose = total(partly, told).amount(CONTRACT, "USD");
        assertThat(rose.low()).isEmpty();
        assertThat(rose.high()).contains(new BigDecimal("40000"));
        assertThat(rose.relative()).isEmpty();
        assertThat(rose.missing()).extracting(Missing::english).containsExactly("before: value of 1 row undisclosed");
    }

    @Test
    void undisclosedRowsOnBothSidesLeaveWhatIsDisclosedOnly() {
        Difference difference = total(
                        results(dark("k1"), contract("k2", "50").build()),
                        results(dark("k1"), contract("k2", "80").build()))
                .amount(CONTRACT, "USD");
        assertThat(difference.isAbsent()).isTrue();
        assertThat(difference.relative()).isEmpty();
        assertThat(difference.ofDisclosed()).contains(NumberRange.exactly(30));
        assertThat(difference.missing())
                .extracting(Missing::reason)
                .containsExactly(Missing.Reason.SOME_UNDISCLOSED, Missing.Reason.SOME_UNDISCLOSED);
    }

    @Test
    void rowsThatAreUndisclosedPerhapsCountAsUndisclosed() {
        Results perhaps = results(
                mou("batch", "95").count(10).build(),
                Mou.builder()
                        .id("one")
                        .addOverlap(new Overlap("batch", Overlap.Relation.UNKNOWN))
                        .build());
        Difference difference = total(results(mou("u", "80").build()), perhaps).amount(MOU, "USD");
        // The single one is worth something of its own only if it is not among the ten.
        assertThat(difference.currentUndisclosed()).isEqualTo(CountRange.between(0, 1));
        assertThat(difference.low()).contains(new BigDecimal("15"));
        assertThat(difference.high()).isEmpty();
        assertThat(difference.missing()).extracting(Missing::korean).containsExactly("이후 [0, 1]건 금액 미공개");
    }

    /** An undisclosed value may be in any currency; a disclosed one is in its own, and zero in others. */
    @Test
    void undisclosedRowsMayBeInAnyCurrency() {
        Comparison.Line total = total(
                results(contract("k1", "100").build(), contract("k2", "60").build()),
                results(Contract.builder().id("k1").value(krw("9000")).build(), dark("k2")));
        assertThat(total.amount(CONTRACT, "USD").isAbsent()).isTrue();
        assertThat(total.amount(CONTRACT, "KRW").low()).contains(new BigDecimal("9000"));
        assertThat(total.amount(CONTRACT, "KRW").high()).isEmpty();
    }

    @Test
    void aSideWithoutAnyRowsIsZero() {
        Difference gone = total(
                        results(contract("k", "90000").build()),
                        results(mou("u", "1").build()))
                .amount(CONTRACT, "USD");
        assertThat(gone.money()).contains(usd("-90000"));
        assertThat(gone.missing()).isEmpty();
        Difference fresh =
                total(results(mou("u", "1").build()), results(dark("k"))).amount(CONTRACT, "USD");
        assertThat(fresh.isAbsent()).isTrue();
    }

    @Test
    void roundAmountsComeInPlainDigits() {
        Difference difference = total(
                        results(contract("k", "5000000").build()),
                        results(contract("k", "2000000").build()))
                .amount(CONTRACT, "USD");
        assertThat(difference.value()).contains(new BigDecimal("-3000000"));
    }

    @Test
    void byADimensionTellsNewAndVanishedKeys() {
        Results base = Results.of(Missions.of("2018", of(A, "k1", "10"), of(B, "k2", "20")));
        Results current = Results.of(Missions.of("2019", of(B, "k1", "25"), of(C, "k2", "40")));
        Comparison<Company> companies = Comparison.by(Dimension.COMPANY, base, current);
        assertThat(companies.newKeys()).containsExactly(C);
        assertThat(companies.vanishedKeys()).containsExactly(A);
        assertThat(companies.keys()).containsExactly(A, B, C);
        assertThat(companies.line(A).amount(CONTRACT, "USD").money()).contains(usd("-10"));
        assertThat(companies.line(B).amount(CONTRACT, "USD").money()).contains(usd("5"));
        assertThat(companies.line(C).amount(CONTRACT, "USD").money()).contains(usd("40"));
        assertThat(companies.line(C).deals(CONTRACT).value()).contains(BigDecimal.ONE);
        assertThat(companies.total().amount(CONTRACT, "USD").money()).contains(usd("35"));
        assertThat(companies.base()).isEqualTo(base.by(Dimension.COMPANY));
        assertThat(companies.current()).isEqualTo(current.by(Dimension.COMPANY));
    }

    @Test
    void theSameCompanyUnderAnotherNameIsNeitherNewNorVanished() {
        Company renamed = Company.of("a", "가나");
        Results base = results(of(A, "k", "10"));
        Results same = Results.of(Missions.of("m")
                .withDelegation(Delegation.builder().addCompany(renamed).build())
                .withContracts(contract("k", "12").addCompany(renamed).build()));
        Comparison<Company> companies = Comparison.by(Dimension.COMPANY, base, same);
        assertThat(companies.newKeys()).isEmpty();
        assertThat(companies.vanishedKeys()).isEmpty();
        assertThat(companies.keys()).containsExactly(renamed);
        assertThat(companies.line(A).amount(CONTRACT, "USD").money()).contains(usd("2"));
    }

    @Test
    void rowsThatNobodyAttributedAreComparedToo() {
        Comparison<Company> companies = Comparison.by(
                Dimension.COMPANY,
                results(contract("k", "10").build()),
                results(contract("k", "4").build()));
        assertThat(companies.keys()).isEmpty();
        assertThat(companies.unattributed().amount(CONTRACT, "USD").money()).contains(usd("-6"));
        assertThat(companies.unattributed().base().kinds()).containsExactly(CONTRACT);
        assertThat(companies.unattributed().current().kinds()).containsExactly(CONTRACT);
    }

    @Test
    void vanishedKindsStandBehindTheKindTheyFollowed() {
        Comparison<OutcomeKind> comparison = Comparison.of(
                results(
                        consultation("c", "1").build(),
                        mou("u", "1").build(),
                        contract("k", "1").build()),
                results(consultation("c", "1").build(), contract("k", "1").build()));
        assertThat(comparison.keys()).containsExactly(CONSULTATION, MOU, CONTRACT);
        assertThat(comparison).hasToString(comparison.base() + " -> " + comparison.current());
        assertThat(comparison.total())
                .hasToString(comparison.base().total() + " -> "
                        + comparison.current().total());
    }

    @Test
    void yearsOfTheSameResultsCanBeCompared() {
        Results all = results(
                contract("k18", "100").date(PartialDate.parse("2018-11-02")).build(),
                contract("k19", "130").date(PartialDate.parse("2019-11")).build());
        Difference difference = total(year(all, 2018), year(all, 2019)).amount(CONTRACT, "USD");
        assertThat(difference.relative().flatMap(change -> change.percent(0))).contains(new BigDecimal("30"));
    }

    @Test
    void oneMissionOnTwoDaysCanBeCompared() {
        Results results = results(
                contract("k1", "100").date(PartialDate.parse("2019-11-02")).build(),
                contract("k2", "50").date(PartialDate.parse("2020-01-02")).build());
        Difference difference = total(
                        results.asOf(LocalDate.parse("2019-12-31")), results.asOf(LocalDate.parse("2020-12-31")))
                .amount(CONTRACT, "USD");
        assertThat(difference.money()).contains(usd("50"));
    }

    private static Results year(Results results, int year) {
        return results.where(row -> row.outcome().date().map(PartialDate::year).equals(Optional.of(Year.of(year))));
    }
}
