package io.github.trademission.metrics.conversion;

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
import static io.github.trademission.model.OutcomeKind.JOINT_BID;
import static io.github.trademission.model.OutcomeKind.MOU;
import static io.github.trademission.money.MoneyAssertions.assertMoney;
import static io.github.trademission.money.MoneyAssertions.assertRefused;
import static io.github.trademission.money.rate.Rates.FRIDAY;
import static io.github.trademission.money.rate.Rates.MONDAY;
import static io.github.trademission.money.rate.Rates.SATURDAY;
import static io.github.trademission.money.rate.Rates.TUESDAY;
import static io.github.trademission.money.rate.Rates.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.trademission.metrics.Breakdown;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Missions;
import io.github.trademission.metrics.MoneyRange;
import io.github.trademission.metrics.Population;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.Summary;
import io.github.trademission.metrics.Tally;
import io.github.trademission.metrics.ratio.Ratios;
import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Country;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Sharing;
import io.github.trademission.model.Stop;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import io.github.trademission.money.rate.Conversion;
import io.github.trademission.money.rate.ConvertedPart;
import io.github.trademission.money.rate.DateRule;
import io.github.trademission.money.rate.MissingRate;
import io.github.trademission.money.rate.MissingRatesException;
import io.github.trademission.money.rate.Rate;
import io.github.trademission.money.rate.RateTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConvertedResultsTest {
    private static final RateTable TABLE = RateTable.of(List.of(
            quote(MONDAY, "USD/KRW", "1200"), quote(TUESDAY, "USD/KRW", "1100.5"), quote(FRIDAY, "USD/KRW", "1000")));
    private static final Conversion WON = Conversion.to("KRW", TABLE).atOwnDate();
    private static final Stop ALMATY =
            Stop.builder().id("almaty").country(Country.of("KZ")).build();

    private static PartialDate on(LocalDate day) {
        return PartialDate.of(day);
    }

    private static Results results(Outcome... rows) {
        return Results.of(Missions.of(rows));
    }

    @Nested
    class AsAWhole {
        @Test
        void eachRowTakesTheRateOfItsDateAndKindsStayApart() {
            ConvertedSummary summary = ConvertedSummary.of(
                    results(
                            consultation("c1", "100").date(on(MONDAY)).build(),
                            consultation("c2", "100").date(on(TUESDAY)).build(),
                            contract("k", "10").date(on(FRIDAY)).build()),
                    WON);
            assertThat(summary.kinds()).containsExactly(CONSULTATION, CONTRACT);
            assertMoney(summary.of(CONSULTATION).total(), "KRW 230050"); // 100 * 1200 + 100 * 1100.5
            assertMoney(summary.of(CONTRACT).total(), "KRW 10000");
            assertThat(summary.of(CONTRACT).parts())
                    .containsExactly(new ConvertedPart(usd("10"), Rate.of(quote(FRIDAY, "USD/KRW", "1000"))));
            assertThat(summary.range(CONTRACT)).isEqualTo(MoneyRange.exactly(krw("10000")));
            assertMoney(summary.of(MOU).total(), "KRW 0");
            assertThat(summary.range(MOU)).isEqualTo(MoneyRange.exactly(krw("0")));
        }

        @Test
        void aRowInsideAnotherIsNotConvertedTwice() {
            ConvertedSummary summary = ConvertedSummary.of(
                    results(
                            mou("batch", "100").count(10).date(on(MONDAY)).build(),
                            mou("one", "40")
                                    .date(on(FRIDAY))
                                    .addOverlap(new Overlap("batch", Overlap.Relation.INCLUDED))
                                    .build()),
                    WON);
            assertMoney(summary.of(MOU).total(), "KRW 112000"); // 60 * 1200 + 40 * 1000
        }

        @Test
        void whatMayBeInsideMakesARange() {
            ConvertedSummary summary = ConvertedSummary.of(
                    results(
                            mou("batch", "100").count(10).date(on(MONDAY)).build(),
                            mou("one", "40")
                                    .date(on(FRIDAY))
                                    .addOverlap(new Overlap("batch", Overlap.Relation.UNKNOWN))
                                    .build()),
                    WON);
            assertMoney(summary.of(MOU).total(), "KRW 160000"); // 100 * 1200 + 40 * 1000
            // The low bound is what it would come to if the row were known to be inside.
            assertThat(summary.range(MOU)).hasToString("[KRW 112000, KRW 160000]");
        }

        @Test
        void aRowWithoutADateTakesTheLastDayOfItsStopOrMission() {
            Stop stop = ALMATY.withPeriod(DateRange.of(MONDAY, TUESDAY));
            Mission mission = Missions.of(
                            consultation("stop", "1").stop(stop).build(),
                            consultation("mission", "1").build(),
                            contract("follow-up", "1")
                                    .date(PartialDate.parse("2019-10"))
                                    .build())
                    .withPeriod(DateRange.of(MONDAY, FRIDAY));
            RateTable table = RateTable.of(List.of(
                    quote(TUESDAY, "USD/KRW", "10"),
                    quote(FRIDAY, "USD/KRW", "1000"),
                    quote(LocalDate.of(2019, 10, 31), "USD/KRW", "7")));
            ConvertedSummary summary = ConvertedSummary.of(
                    Results.of(mission), Conversion.to("KRW", table).atOwnDate());
            assertMoney(summary.of(CONSULTATION).total(), "KRW 1010");
            assertMoney(summary.of(CONTRACT).total(), "KRW 7");
        }

        @Test
        void allRatesThatAreMissingAreListedAcrossKinds() {
            Results results = results(
                    consultation("c", "1").date(on(SATURDAY)).build(),
                    contract("k", "1").build(),
                    Mou.builder()
                            .id("m")
                            .value(Amounts.of("1", "EUR"))
                            .date(on(MONDAY))
                            .build(),
                    consultation("known", "1").date(on(MONDAY)).build());
            List<MissingRate> missing = List.of(
                    new MissingRate("EUR", "KRW", new DateRule.OnDate(MONDAY)),
                    new MissingRate("USD", "KRW", new DateRule.OnDate(SATURDAY)),
                    new MissingRate("USD", "KRW", new DateRule.OwnDate()));
            assertThat(catchThrowableOfType(MissingRatesException.class, () -> ConvertedSummary.of(results, WON))
                            .missing())
                    .isEqualTo(missing);
            assertThat(catchThrowableOfType(
                                    MissingRatesException.class,
                                    () -> ConvertedBreakdown.of(results, Dimension.KIND, WON))
                            .missing())
                    .isEqualTo(missing);
        }

        @Test
        void whatHasNoRateIsLeftApartPerKind() {
            ConvertedSummary summary = ConvertedSummary.of(
                    results(
                            consultation("c", "1").date(on(SATURDAY)).build(),
                            consultation("known", "1").date(on(MONDAY)).build(),
                            contract("k", "2").build()),
                    WON.leavingUnconverted());
            assertMoney(summary.of(CONSULTATION).total(), "KRW 1200");
            assertThat(summary.of(CONSULTATION).unconverted()).isEqualTo(MoneyBag.of(usd("1")));
            assertThat(summary.of(CONTRACT).unconverted()).isEqualTo(MoneyBag.of(usd("2")));
            assertMoney(summary.of(CONTRACT).total(), "KRW 0");
        }

        @Test
        void undisclosedRowsNeedNoRate() {
            ConvertedSummary summary =
                    ConvertedSummary.of(results(Consultation.builder().id("c").build()), WON);
            assertMoney(summary.of(CONSULTATION).total(), "KRW 0");
            assertThat(summary.kinds()).containsExactly(CONSULTATION);
        }

        @Test
        void aTallyConvertsAtOneDay() {
            Tally tally = results(consultation("c", "100").build()).summary().tally(CONSULTATION);
            assertMoney(
                    Conversion.to("KRW", TABLE)
                            .at(TUESDAY)
                            .convert(tally.total())
                            .total(),
                    "KRW 110050");
        }
    }

    @Nested
    class ByADimension {
        @Test
        void sharesAreAllocatedFirstAndConvertedThen() {
            ConvertedBreakdown<Company> companies = ConvertedBreakdown.of(
                    results(
                            contract("k", "100.00")
                                    .date(on(MONDAY))
                                    .addCompanies(A, B, C)
                                    .sharing(Sharing.equally())
                                    .build(),
                            contract("alone", "1")
                                    .date(on(FRIDAY))
                                    .addCompany(A)
                                    .build()),
                    Dimension.COMPANY,
                    WON);
            assertThat(companies.keys()).containsExactly(A, B, C);
            assertMoney(companies.of(A).of(CONTRACT).total(), "KRW 41008"); // 33.34 * 1200 + 1 * 1000
            assertMoney(companies.of(B).of(CONTRACT).total(), "KRW 39996"); // 33.33 * 1200
            assertMoney(companies.total().of(CONTRACT).total(), "KRW 121000");
            assertMoney(companies.roundingDifference(CONTRACT), "KRW 0");
            assertThat(companies.dimension()).isEqualTo(Dimension.COMPANY);
            assertThat(companies.parts()).containsOnlyKeys(A, B, C);
            assertThat(companies.of(Company.of("z", "없음")).kinds()).isEmpty();
        }

        @Test
        void theTotalIsRoundedFromTheExactSumAndTheDifferenceIsStated() {
            ConvertedBreakdown<Company> companies = ConvertedBreakdown.of(
                    results(
                            contract("a", "1").date(on(TUESDAY)).addCompany(A).build(), // 1100.5
                            contract("b", "1").date(on(TUESDAY)).addCompany(B).build(),
                            contract("nobody", "1").date(on(TUESDAY)).build()),
                    Dimension.COMPANY,
                    WON);
            assertMoney(companies.of(A).of(CONTRACT).total(), "KRW 1101");
            assertMoney(companies.of(B).of(CONTRACT).total(), "KRW 1101");
            assertMoney(companies.unattributed().of(CONTRACT).total(), "KRW 1101");
            assertMoney(companies.total().of(CONTRACT).total(), "KRW 3302"); // 3301.5
            assertMoney(companies.roundingDifference(CONTRACT), "KRW -1");
        }

        @Test
        void unknownSharesStayTogether() {
            JointBid bid = JointBid.builder()
                    .id("bid")
                    .value(usd("5250000"))
                    .date(on(MONDAY))
                    .addCompanies(A, B)
                    .lead(A)
                    .sharing(Sharing.unallocated())
                    .build();
            ConvertedBreakdown<Company> companies = ConvertedBreakdown.of(
                    results(bid, bid.withId("later").withDate(on(FRIDAY))), Dimension.COMPANY, WON);
            assertThat(companies.unallocated()).containsOnlyKeys(Set.of(A, B));
            // 5,250,000 * 1200 + 5,250,000 * 1000
            assertMoney(companies.unallocated().get(Set.of(A, B)).of(JOINT_BID).total(), "KRW 11550000000");
            assertMoney(companies.of(A).of(JOINT_BID).total(), "KRW 0");
            assertMoney(companies.roundingDifference(JOINT_BID), "KRW 0");
        }

        @Test
        void equalConversionsAreEqual() {
            Results results = results(
                    contract("a", "1").date(on(TUESDAY)).addCompany(A).build(),
                    contract("b", "2").date(on(MONDAY)).build());
            ConvertedBreakdown<Company> one = ConvertedBreakdown.of(results, Dimension.COMPANY, WON);
            ConvertedBreakdown<Company> same = ConvertedBreakdown.of(results, Dimension.COMPANY, WON);
            assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
            assertThat(one)
                    .isNotEqualTo(
                            ConvertedBreakdown.of(results, Dimension.COMPANY, WON.withRounding(RoundingMode.DOWN)));
            assertThat(one.total())
                    .isEqualTo(ConvertedSummary.of(results, WON))
                    .hasSameHashCodeAs(ConvertedSummary.of(results, WON));
            assertThat(one.total()).hasToString("{CONTRACT=KRW 3501}");
        }
    }

    /** Converted into their own currency, all figures are what they were, the ranges and the places of all amounts too. */
    @Test
    void conversionAtOneChangesNothingButForLowerBoundsOfRowsWithAChoice() {
        for (int seed = 0; seed < 60; seed++) {
            Results results = Results.of(randomMission(new Random(seed)));
            Conversion same = Conversion.to("USD", RateTable.of(List.of())).atOwnDate();
            for (Dimension<?> dimension : List.of(Dimension.COMPANY, Dimension.STOP, Dimension.MONTH, Dimension.KIND)) {
                assertUnchanged(results, dimension, same);
            }
        }
    }

    private static <K> void assertUnchanged(Results results, Dimension<K> dimension, Conversion same) {
        Breakdown<K> recorded = results.by(dimension);
        ConvertedBreakdown<K> converted = ConvertedBreakdown.of(results, dimension, same);
        assertThat(converted.keys()).isEqualTo(recorded.keys());
        recorded.parts().forEach((key, summary) -> assertUnchanged(summary, converted.of(key)));
        assertThat(List.copyOf(converted.unallocated().keySet()))
                .isEqualTo(List.copyOf(recorded.unallocated().keySet()));
        recorded.unallocated()
                .forEach((keys, summary) ->
                        assertUnchanged(summary, converted.unallocated().get(keys)));
        assertUnchanged(recorded.unattributed(), converted.unattributed());
        assertUnchanged(recorded.total(), converted.total());
    }

    private static void assertUnchanged(Summary recorded, ConvertedSummary converted) {
        assertThat(converted.kinds()).isEqualTo(recorded.kinds());
        for (OutcomeKind kind : recorded.kinds()) {
            assertThat(converted.of(kind).total())
                    .isEqualTo(recorded.tally(kind).total("USD"));
            MoneyRange range = converted.range(kind);
            assertThat(range.high())
                    .isEqualTo(recorded.figure(kind).amount("USD").high());
            assertThat(range.low())
                    .isLessThanOrEqualTo(recorded.figure(kind).amount("USD").low());
        }
    }

    @Test
    void thePartsMultipliedOutAddUpToTheTotalExactly() {
        for (int seed = 0; seed < 60; seed++) {
            Results results = Results.of(randomMission(new Random(seed)));
            Conversion won = WON.leavingUnconverted();
            ConvertedBreakdown<Company> companies = ConvertedBreakdown.of(results, Dimension.COMPANY, won);
            for (OutcomeKind kind : companies.total().kinds()) {
                List<ConvertedSummary> parts = new ArrayList<>(companies.parts().values());
                parts.addAll(companies.unallocated().values());
                parts.add(companies.unattributed());
                BigDecimal exact = parts.stream()
                        .flatMap(part -> part.of(kind).parts().stream())
                        .map(part -> part.amount().getNumberStripped().multiply(factor(part.rate())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                Money total = companies.total().of(kind).total();
                assertThat(total.getNumberStripped()).isEqualByComparingTo(exact.setScale(0, RoundingMode.HALF_UP));
                Money rounded = parts.stream()
                        .map(part -> part.of(kind).total())
                        .collect(MoneyBag.collector())
                        .amount("KRW");
                assertThat(rounded.add(companies.roundingDifference(kind))).isEqualTo(total);
                assertThat(parts.stream()
                                .map(part -> part.of(kind).unconverted())
                                .reduce(MoneyBag.empty(), MoneyBag::plus))
                        .isEqualTo(companies.total().of(kind).unconverted());
            }
        }
    }

    private static BigDecimal factor(Rate rate) {
        return rate.quotes().get(0).factor();
    }

    private static Mission randomMission(Random random) {
        List<Outcome> rows = new ArrayList<>();
        List<LocalDate> days = List.of(MONDAY, TUESDAY, FRIDAY, SATURDAY, FRIDAY.plusMonths(1));
        for (int i = 0; i < 30; i++) {
            Mou.Builder mou = Mou.builder().id("m" + i);
            Contract.Builder contract = Contract.builder().id("k" + i);
            if (random.nextInt(6) > 0) {
                Money value = Amounts.ofMinorUnits(random.nextInt(1_000_000), "USD");
                mou.value(value);
                contract.value(value);
            }
            if (random.nextInt(4) > 0) {
                PartialDate date = on(days.get(random.nextInt(days.size())));
                mou.date(date);
                contract.date(date);
            }
            if (random.nextInt(3) > 0) {
                List<Company> companies = List.of(A, B, C).subList(random.nextInt(3), 3);
                Sharing sharing = random.nextBoolean() ? Sharing.equally() : Sharing.unallocated();
                mou.companies(companies).sharing(sharing);
                contract.companies(companies).sharing(sharing);
            }
            if (random.nextBoolean()) {
                mou.stop(ALMATY);
            }
            if (i > 5 && random.nextInt(3) == 0) {
                Overlap.Relation relation = random.nextBoolean() ? Overlap.Relation.UNKNOWN : Overlap.Relation.INCLUDED;
                mou.addOverlap(new Overlap("m" + random.nextInt(5), relation));
            } else if (i <= 5) {
                mou.count(50);
            }
            rows.add(mou.build());
            rows.add(contract.build());
        }
        return Missions.of(rows.toArray(Outcome[]::new));
    }

    @Nested
    class Ratio10 {
        private final Ratios ratios = Ratios.of(results(
                consultation("c", "100").date(on(MONDAY)).build(),
                Consultation.builder().id("undisclosed").build(),
                Contract.builder()
                        .id("k")
                        .value(krw("90000"))
                        .addDerivedFrom("c")
                        .build()));

        @Test
        void case10ByValueIsAbsentWithoutARate() {
            assertThat(ratios.conversionByValue("KRW", CONSULTATION, CONTRACT).value(4))
                    .isEmpty();
            Conversion nothing = Conversion.to("KRW", RateTable.of(List.of())).atOwnDate();
            assertThat(catchThrowableOfType(
                            MissingRatesException.class,
                            () -> ratios.conversionByValue(nothing, CONSULTATION, CONTRACT)))
                    .hasMessage("rates: must be known, missing are USD/KRW at 2019-10-21");
        }

        @Test
        void case10ByValueIsPresentWithARate() {
            Ratio ratio = ratios.conversionByValue(WON, CONSULTATION, CONTRACT);
            // 90,000 / (100 * 1200) at most: the other consultation is undisclosed.
            assertThat(ratio.high(4)).contains(new BigDecimal("0.7500"));
            assertThat(ratio.value(4)).isEmpty();
            assertThat(ratio.name()).isEqualTo("contract / consultation by value to KRW each at its own date, HALF_UP");
            assertThat(ratio.population()).isEqualTo(new Population("row", 1, 2, 1));
        }

        @Test
        void aRatioOfPartsIsRefused() {
            assertRefused(
                    () -> ratios.conversionByValue(WON.leavingUnconverted(), CONSULTATION, CONTRACT),
                    "conversion: must convert all amounts for a ratio, was to KRW each at its own date, HALF_UP, "
                            + "leaving what has no rate");
        }
    }
}
