package io.github.trademission;

import static io.github.trademission.model.OutcomeKind.CONSULTATION;
import static io.github.trademission.model.OutcomeKind.CONTRACT;
import static io.github.trademission.model.OutcomeKind.MOU;
import static io.github.trademission.model.OutcomeKind.PROSPECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.json.MissionJson;
import io.github.trademission.json.Reading;
import io.github.trademission.metrics.Breakdown;
import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Doubt;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.MoneyRange;
import io.github.trademission.metrics.Pipeline;
import io.github.trademission.metrics.Population;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.RowFilter;
import io.github.trademission.metrics.Summary;
import io.github.trademission.metrics.Tally;
import io.github.trademission.metrics.comparison.Comparison;
import io.github.trademission.metrics.comparison.Difference;
import io.github.trademission.metrics.ratio.CompanyMetrics;
import io.github.trademission.metrics.ratio.CostMetrics;
import io.github.trademission.metrics.ratio.Ratios;
import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.CostLine;
import io.github.trademission.model.Country;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.Payer;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.model.Realisation;
import io.github.trademission.model.Stop;
import io.github.trademission.money.Allocation;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.MoneyBag;
import io.github.trademission.money.text.Qualifier;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Twelve missions and programmes as reports told them: what follows from the parts, beside what was printed. Where the two differ,
 * the test states both.
 */
class PublishedMissionsTest {
    private static final Path FOLDER = Path.of("src/test/resources/missions");

    private static Mission read(String file) {
        try {
            return MissionJson.read(FOLDER.resolve(file));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private static Money usd(String amount) {
        return Amounts.of(amount, "USD");
    }

    private static Money krw(String amount) {
        return Amounts.of(amount, "KRW");
    }

    private static PublishedFigure published(Mission mission, String id) {
        return mission.publishedFigures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Money printed(Mission mission, String id) {
        return published(mission, id).amount().orElseThrow();
    }

    /** The won for one dollar that a figure printed in both implies, to one decimal. */
    private static BigDecimal impliedRate(Mission mission, String id) {
        PublishedFigure figure = published(mission, id);
        return impliedRate(figure.equivalent().orElseThrow(), figure.amount().orElseThrow());
    }

    private static BigDecimal impliedRate(Money won, Money dollars) {
        return won.getNumberStripped().divide(dollars.getNumberStripped(), 1, RoundingMode.HALF_UP);
    }

    private static void assertPercent(Ratio ratio, String percent) {
        BigDecimal expected = new BigDecimal(percent);
        assertThat(ratio.percent(expected.scale())).contains(expected);
    }

    private static void assertTally(Tally tally, long deals, String amount) {
        assertThat(tally.deals()).isEqualTo(deals);
        assertThat(tally.total("USD")).isEqualTo(usd(amount));
    }

    private static Mission.Builder province(String id, String name) {
        Mission.Builder mission = Mission.builder();
        mission.id(id)
                .name(name)
                .addOrganisation(Organisation.builder()
                        .id("province")
                        .name("도")
                        .addRole(OrganisationRole.HOST)
                        .build());
        return mission;
    }

    private static List<Company> companies(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> Company.of("c" + number, "참가기업 " + number))
                .toList();
    }

    /** 남동구 CIS: the reference mission. */
    @Nested
    class Namdong {
        private final Mission mission;
        private final Results results;

        Namdong() throws IOException {
            mission = MissionJson.read(Path.of("docs/examples/namdong-cis-2019.json"));
            results = Results.of(mission);
        }

        @Test
        void stopsAndIndustriesAddUp() {
            // 128 + 77, 18.41M + 13.93M, 5 + 13
            assertTally(results.summary().tally(CONSULTATION), 205, "32340000");
            assertTally(results.summary().tally(CONTRACT), 6, "1060000");
            assertThat(CompanyMetrics.of(results).participations()).isEqualTo(CountRange.exactly(18));
            assertThat(mission.delegation().industrySizes())
                    .extracting(size -> size.companies())
                    .containsExactly(5, 13);
        }

        @Test
        void mostOfWhatMoscowTalkedOfIsExpected() {
            Ratios moscow = Ratios.of(results.where(RowFilter.country(Country.of("RU"))));
            assertPercent(moscow.conversionByValue("USD", CONSULTATION, PROSPECT), "90.09");
        }

        @Test
        void expectedWonAreNotQuiteMemorandaAndExpectedContracts() {
            Money won = krw("32700000000");
            Money both = results.together(MOU, PROSPECT).amount("USD").high();
            assertThat(both).isEqualTo(usd("28300000"));
            assertThat(impliedRate(won, both)).isEqualByComparingTo("1155.5");
            assertThat(impliedRate(krw("37800000000"), usd("32340000"))).isEqualByComparingTo("1168.8");
            assertThat(impliedRate(krw("1242000000"), usd("1060000"))).isEqualByComparingTo("1171.7");
        }
    }

    /** 칠곡군 북미: more was signed and expected than was talked of. */
    @Nested
    class Chilgok {
        private final Mission mission = read("chilgok-north-america.json");
        private final Results results = Results.of(mission);

        @Test
        void signedAndExpectedExceedTheConsultations() {
            Money both = results.together(PROSPECT, CONTRACT).amount("USD").high();
            assertThat(both).isEqualTo(usd("39300000"));
            assertThat(both.isGreaterThan(printed(mission, "consulted"))).isTrue();
            assertThat(results.pipeline().doubts()).extracting(Doubt::reason).contains(Doubt.Reason.MORE_OUT_THAN_IN);
            assertThat(results.pipeline().net(CONSULTATION).amount("USD")).isEqualTo(MoneyRange.exactly(usd("0")));
        }

        @Test
        void fitOnlyIfTheExpectedContractsHoldTheSignedOnes() {
            Contract inside = mission.contracts().get(0).withDerivedFrom("prospects");
            Results results = Results.of(mission.withContracts(inside));
            // All that was expected at most, only what was signed if all of the expected contracts were.
            assertThat(results.together(PROSPECT, CONTRACT).amount("USD"))
                    .isEqualTo(new MoneyRange(usd("6490000"), usd("32810000")));
            Ratio conversion = Ratios.of(results).conversionByValue("USD", CONSULTATION, PROSPECT, CONTRACT);
            // 6.49 / 35.64, 32.81 / 35.64
            assertThat(conversion.low(4)).contains(new BigDecimal("0.1821"));
            assertThat(conversion.high(4)).contains(new BigDecimal("0.9206"));
            Pipeline pipeline = results.pipeline();
            // 35.64M - 32.81M, 32.81M - 6.49M; nothing where all went on
            assertThat(pipeline.net(CONSULTATION).amount("USD")).isEqualTo(new MoneyRange(usd("0"), usd("2830000")));
            assertThat(pipeline.net(PROSPECT).amount("USD")).isEqualTo(new MoneyRange(usd("0"), usd("26320000")));
            assertThat(pipeline.net(CONTRACT).amount("USD")).isEqualTo(MoneyRange.exactly(usd("6490000")));
            assertThat(pipeline.doubts()).extracting(Doubt::reason).doesNotContain(Doubt.Reason.MORE_OUT_THAN_IN);
        }

        @Test
        void wonAreOfOneRateButForTheSmallestFigure() {
            assertThat(impliedRate(mission, "consulted")).isEqualByComparingTo("1164.4");
            assertThat(impliedRate(mission, "expected")).isEqualByComparingTo("1164.3");
            assertThat(impliedRate(mission, "signed")).isEqualByComparingTo("1155.6");
        }
    }

    /** 구미시 러시아 CIS: one line of results. */
    @Test
    void gumi() {
        Mission mission = read("gumi-russia-cis.json");
        Ratios ratios = Ratios.of(Results.of(mission));
        Tally held = Results.of(mission).summary().tally(CONSULTATION);
        assertThat(OptionalInt.of((int) held.deals()))
                .isEqualTo(published(mission, "held").count());
        assertThat(held.total("USD")).isEqualTo(usd("6186000")).isEqualTo(printed(mission, "consulted"));
        // 6,186,000 / 122 and / 11, 122 / 11
        assertThat(ratios.valuePerDeal(CONSULTATION, "USD").money()).contains(usd("50704.92"));
        assertThat(ratios.valuePerCompany(CONSULTATION, "USD").money()).contains(usd("562363.64"));
        assertThat(ratios.dealsPerCompany(CONSULTATION).value(2)).contains(new BigDecimal("11.09"));
    }

    /** 전라남도 동남아: memoranda by company. */
    @Nested
    class Jeonnam {
        private final Mission mission = read("jeonnam-southeast-asia.json");
        private final Results results = Results.of(mission);

        @Test
        void memorandaByCompanyAddUpToMoreThanTheRoundedTotal() {
            assertTally(results.summary().tally(MOU), 8, "1894100");
            assertThat(published(mission, "memoranda").count()).hasValue(8);
            Money rounded = printed(mission, "memoranda-value");
            assertThat(rounded).isEqualTo(usd("1890000"));
            assertThat(results.summary().tally(MOU).total("USD").subtract(rounded))
                    .isEqualTo(usd("4100"));
            assertThat(published(mission, "memoranda-value").printedUnit()).contains(new BigDecimal("10000"));
        }

        @Test
        void fiveOfTenCompaniesSignedAndOneOfThemMostOfIt() {
            Breakdown<Company> companies = results.by(Dimension.COMPANY);
            assertThat(companies.parts().values())
                    .extracting(part -> part.tally(MOU).deals())
                    .containsExactly(3L, 1L, 1L, 2L, 1L);
            assertThat(companies.unattributed().tally(MOU).rows()).isZero();
            // 7 + 3 companies
            assertPercent(CompanyMetrics.of(results).successRate(MOU), "50.0");
            assertThat(CompanyMetrics.of(results).successRate(MOU).population())
                    .isEqualTo(new Population("company", 10, 10, 1));
            // 1,500,000 / 1,894,100
            assertPercent(CompanyMetrics.of(results).topShare(1, MOU, "USD"), "79.19");
            assertThat(results.summary().tally(MOU).minimum("USD")).contains(usd("12600"));
            assertThat(results.summary().tally(MOU).maximum("USD")).contains(usd("1500000"));
        }

        @Test
        void averagesAndConversions() {
            Ratios ratios = Ratios.of(results);
            // 1,894,100 / 8 and / 10; 8 / 157; 1,894,100 / 14,380,000
            assertThat(ratios.valuePerDeal(MOU, "USD").money()).contains(usd("236762.50"));
            assertThat(ratios.valuePerCompany(MOU, "USD").money()).contains(usd("189410"));
            assertPercent(ratios.conversionByCount(CONSULTATION, MOU), "5.10");
            assertPercent(ratios.conversionByValue("USD", CONSULTATION, MOU), "13.17");
        }
    }

    /** 대구·경북 CIS: two hosts, a headline that is a floor. */
    @Nested
    class DaeguGyeongbuk {
        private final Mission mission = read("daegu-gyeongbuk-cis.json");
        private final Results results = Results.of(mission);

        @Test
        void likelyContractsOfTheConsultations() {
            Ratio likely = Ratios.of(results).conversionByValue("USD", CONSULTATION, PROSPECT);
            assertPercent(likely, "36.93");
            assertPercent(Ratios.of(results).conversionByValue("USD", CONSULTATION, MOU), "1.28");
            assertPercent(Ratios.of(results).conversionByCount(CONSULTATION, MOU), "1.45");
        }

        @Test
        void headlineIsAFloorOfTheTotal() {
            PublishedFigure headline = published(mission, "headline");
            Money total = results.summary().tally(CONSULTATION).total("USD");
            assertThat(headline.qualifier()).isEqualTo(Qualifier.AT_LEAST);
            assertThat(total).isEqualTo(usd("17220000")).isEqualTo(printed(mission, "consulted"));
            assertThat(total.isGreaterThan(headline.amount().orElseThrow())).isTrue();
        }

        @Test
        void amountsBelongToBothHostsTogether() {
            Breakdown<Organisation> hosts = results.by(Dimension.HOST);
            assertThat(hosts.keys()).hasSize(2);
            assertThat(hosts.parts().values())
                    .allSatisfy(
                            part -> assertThat(part.tally(CONSULTATION).deals()).isEqualTo(138));
            assertThat(hosts.unallocated().values())
                    .singleElement()
                    .satisfies(part ->
                            assertThat(part.tally(CONSULTATION).total("USD")).isEqualTo(usd("17220000")));
            assertThat(hosts.total().tally(CONSULTATION).deals()).isEqualTo(138);
        }
    }

    /** 용인시 멕시코·에콰도르: a digit that the won give away. */
    @Nested
    class Yongin {
        private final Mission mission = read("yongin-mexico-ecuador.json");
        private final Results results = Results.of(mission);

        @Test
        void countriesAddUpToMoreThanTheHeadline() {
            Breakdown<Country> countries = results.by(Dimension.COUNTRY);
            assertTally(countries.of(Country.of("MX")).tally(PROSPECT), 16, "1946000");
            assertTally(countries.of(Country.of("EC")).tally(PROSPECT), 20, "1764000");
            Money sum = countries.total().tally(PROSPECT).total("USD");
            assertThat(sum).isEqualTo(usd("3710000"));
            assertThat(printed(mission, "all")).isEqualTo(usd("2730000"));
            assertThat(sum.subtract(printed(mission, "all"))).isEqualTo(usd("980000"));
        }

        @Test
        void wonFitOneCountryOnly() {
            assertThat(impliedRate(mission, "mexico")).isEqualByComparingTo("1307.1");
            assertThat(impliedRate(mission, "ecuador")).isEqualByComparingTo("582.5");
            assertThat(impliedRate(mission, "all")).isEqualByComparingTo("1282.1");
        }

        @Test
        void anotherDigitWouldFitBothTheTotalAndTheRate() {
            Money likely = usd("784000");
            Mission corrected = mission.withProspects(
                    mission.prospects().get(0), mission.prospects().get(1).withValue(likely));
            assertThat(Results.of(corrected).summary().tally(PROSPECT).total("USD"))
                    .isEqualTo(printed(mission, "all"));
            assertThat(impliedRate(published(mission, "ecuador").equivalent().orElseThrow(), likely))
                    .isEqualByComparingTo("1310.7");
        }

        @Test
        void consultationsThatLedToAnExpectedContract() {
            Ratios mexico = Ratios.of(results.where(RowFilter.country(Country.of("MX"))));
            Ratios ecuador = Ratios.of(results.where(RowFilter.country(Country.of("EC"))));
            assertPercent(mexico.conversionByCount(CONSULTATION, PROSPECT), "72.73");
            assertPercent(ecuador.conversionByCount(CONSULTATION, PROSPECT), "100.00");
            // 22 - 16 consultations in Mexico and none in Ecuador went no further
            assertThat(results.pipeline().net(CONSULTATION).deals()).isEqualTo(CountRange.exactly(6));
        }
    }

    /** 성남시: four years, each told in dollars and won. */
    @Nested
    class Seongnam {
        private final List<Mission> years;

        Seongnam() throws IOException {
            try (Stream<Reading> lines = MissionJson.readLines(FOLDER.resolve("seongnam-years.ndjson"))) {
                years = lines.map(Reading::orElseThrow).toList();
            }
        }

        private Mission of(int year) {
            return years.stream()
                    .filter(mission -> mission.id().equals("seongnam-" + year))
                    .findFirst()
                    .orElseThrow();
        }

        private Difference change(int from, int to) {
            return Comparison.of(Results.of(of(from)), Results.of(of(to)))
                    .total()
                    .amount(CONTRACT, "USD");
        }

        @Test
        void wonImplyARateForEachYear() {
            assertThat(impliedRate(of(2018), "signed")).isEqualByComparingTo("1116.3");
            assertThat(impliedRate(of(2015), "signed")).isEqualByComparingTo("1218.7");
            assertThat(impliedRate(of(2021), "signed")).isEqualByComparingTo("1197.1");
            // 300여억: the least it can be
            assertThat(impliedRate(printed(of(2019), "signed-won"), printed(of(2019), "signed")))
                    .isEqualByComparingTo("1186.1");
        }

        @Test
        void contractsByYear() {
            Breakdown<Year> byYear = Results.of(years).by(Dimension.YEAR);
            assertThat(byYear.keys()).containsExactly(Year.of(2015), Year.of(2018), Year.of(2019), Year.of(2021));
            assertThat(byYear.parts().values())
                    .extracting(part -> part.tally(CONTRACT).total("USD"))
                    .containsExactly(usd("14770000"), usd("58855000"), usd("25292000"), usd("27150000"));
            assertThat(byYear.total().tally(CONTRACT).total("USD")).isEqualTo(usd("126067000"));
        }

        @Test
        void contractsFromOneYearToAnother() {
            assertThat(change(2015, 2018).money()).contains(usd("44085000"));
            assertPercent(change(2015, 2018).relative().orElseThrow(), "298.5");
            assertThat(change(2018, 2019).money()).contains(usd("-33563000"));
            assertPercent(change(2018, 2019).relative().orElseThrow(), "-57.0");
            assertThat(change(2019, 2021).money()).contains(usd("1858000"));
            assertPercent(change(2019, 2021).relative().orElseThrow(), "7.3");
        }

        @Test
        void contractsPerCompanyWhereTheirNumberIsKnown() {
            // 14,770,000 / 48; 58,855,000 / 52; 27,150,000 / 55; 60여개 is no number to divide by
            assertThat(perCompany(2015).money()).contains(usd("307708.33"));
            assertThat(perCompany(2018).money()).contains(usd("1131826.92"));
            assertThat(perCompany(2021).money()).contains(usd("493636.36"));
            assertThat(perCompany(2019).money()).isEmpty();
            assertThat(perCompany(2019).population()).isEqualTo(new Population("mission of known size", 0, 1, 1));
        }

        private Ratio perCompany(int year) {
            return Ratios.of(Results.of(of(year))).valuePerCompany(CONTRACT, "USD");
        }
    }

    /** 부산 해외바이어 초청: expected contracts that include those signed on site. */
    @Nested
    class Busan {
        private final Mission mission = read("busan-invited-buyers.json");
        private final Results results = Results.of(mission);

        @Test
        void signedContractsAreInsideTheExpectedOnes() {
            // Of unknown numbers all expected contracts may have been signed: then the signed value is all that came of
            // them.
            Figure both = results.together(PROSPECT, CONTRACT);
            assertThat(both.amount("USD")).isEqualTo(new MoneyRange(usd("2302000"), usd("32500000")));
            // 32,500,000 - 2,302,000
            assertThat(results.pipeline().net(PROSPECT).amount("USD"))
                    .isEqualTo(new MoneyRange(usd("0"), usd("30198000")));
            assertThat(results.pipeline().net(CONTRACT).amount("USD")).isEqualTo(MoneyRange.exactly(usd("2302000")));
            // 2,302,000 / 32,500,000
            assertPercent(Ratios.of(results).conversionByValue("USD", PROSPECT, CONTRACT), "7.08");
        }

        @Test
        void averageIsNotTheOnePrinted() {
            Money average =
                    Ratios.of(results).valuePerCompany(PROSPECT, "USD").money().orElseThrow();
            assertThat(average).isEqualTo(usd("275423.73"));
            assertThat(printed(mission, "average")).isEqualTo(usd("276000"));
            // More than half of the 1,000 that it was rounded to, whatever the rounding of the total.
            assertThat(printed(mission, "average").subtract(average)).isEqualTo(usd("576.27"));
        }

        @Test
        void consultationsPerCompany() {
            assertThat(published(mission, "held").count()).hasValue(253);
            assertThat(Ratios.of(results).dealsPerCompany(CONSULTATION).value(2))
                    .contains(new BigDecimal("2.14"));
        }
    }

    /** 울산시 유럽: a stop that follows from the other one. */
    @Nested
    class Ulsan {
        private final Mission mission = read("ulsan-europe-2015.json");
        private final Results results = Results.of(mission);

        @Test
        void expectedContractsByStopAddUp() {
            Breakdown<Stop> stops = results.by(Dimension.STOP);
            assertThat(stops.keys()).extracting(Stop::id).containsExactly("warsaw", "prague");
            assertTally(stops.of(mission.stops().get(0)).tally(PROSPECT), 7, "1820000");
            assertTally(stops.of(mission.stops().get(1)).tally(PROSPECT), 5, "960000");
            assertThat(stops.total().tally(PROSPECT).total("USD"))
                    .isEqualTo(usd("2780000"))
                    .isEqualTo(printed(mission, "expected"));
        }

        @Test
        void averageIsAsPrinted() {
            assertThat(Ratios.of(results).valuePerCompany(PROSPECT, "USD").money())
                    .contains(usd("556000"))
                    .contains(printed(mission, "average"));
        }

        @Test
        void consultationsLeftForPrague() {
            Breakdown<Stop> stops = results.by(Dimension.STOP);
            assertThat(stops.of(mission.stops().get(0)).tally(CONSULTATION).deals())
                    .isEqualTo(21);
            assertThat(stops.unattributed().tally(CONSULTATION).deals()).isEqualTo(13);
            assertThat(stops.total().tally(CONSULTATION).deals()).isEqualTo(34);
            assertThat(published(mission, "held").count()).hasValue(34);
        }
    }

    /** 충청남도 2023–25: 28 missions of 500 companies. */
    @Nested
    class Chungnam {
        private static final int MISSIONS = 28;
        private static final int COMPANIES = 500;
        private static final int PARTICIPATIONS = 944;

        private final Results results = Results.of(missions());

        private static List<Mission> missions() {
            List<Mission> all = new ArrayList<>();
            addYear(all, 2023, 7, batches(7, 1036, "500511000"), batches(7, 14, "2100000"));
            addYear(all, 2024, 10, batches(10, 3208, "418470000"), batches(10, 220, "505280000"));
            addYear(all, 2025, 11, batches(11, 3613, "627480000"), batches(11, 234, "200243000"));
            return all;
        }

        /** The reports print years only; each year's total is spread over its missions. */
        private static List<Batch> batches(int missions, int deals, String amount) {
            List<Money> amounts = Allocation.equally(usd(amount), missions);
            return IntStream.range(0, missions)
                    .mapToObj(i -> new Batch(deals / missions + (i < deals % missions ? 1 : 0), amounts.get(i)))
                    .toList();
        }

        private static void addYear(
                List<Mission> all, int year, int missions, List<Batch> consultations, List<Batch> mous) {
            for (int i = 0; i < missions; i++) {
                Batch consulted = consultations.get(i);
                Batch signed = mous.get(i);
                all.add(province("chungnam-" + year + "-" + (i + 1), "충청남도 해외시장개척단")
                        .period(DateRange.parse(Integer.toString(year)))
                        .delegation(Delegation.builder()
                                .companies(delegation(all.size()))
                                .build())
                        .addConsultation(Consultation.builder()
                                .id("consultations")
                                .count(consulted.deals())
                                .value(consulted.value())
                                .build())
                        .addMou(Mou.builder()
                                .id("mous")
                                .count(signed.deals())
                                .value(signed.value())
                                .addDerivedFrom("consultations")
                                .build())
                        .build());
            }
        }

        /** 944 places over 28 missions, taken by 500 companies in turn. */
        private static List<Company> delegation(int mission) {
            int first = mission * PARTICIPATIONS / MISSIONS;
            int next = (mission + 1) * PARTICIPATIONS / MISSIONS;
            return IntStream.range(first, next)
                    .map(place -> place % COMPANIES)
                    .mapToObj(number -> Company.of("c" + number, "참가기업 " + number))
                    .toList();
        }

        @Test
        void yearsAddUpToTheCumulativeFigures() {
            assertThat(results.missions()).hasSize(7 + 10 + 11);
            assertTally(results.summary().tally(CONSULTATION), 7857, "1546461000");
            assertTally(results.summary().tally(MOU), 468, "707623000");
        }

        @Test
        void yearsStandAsPrinted() {
            Breakdown<Year> byYear = results.by(Dimension.YEAR);
            assertYear(byYear.of(Year.of(2023)), 1036, "500511000", 14, "2100000");
            assertYear(byYear.of(Year.of(2024)), 3208, "418470000", 220, "505280000");
            assertYear(byYear.of(Year.of(2025)), 3613, "627480000", 234, "200243000");
            assertThat(byYear.unattributed().kinds()).isEmpty();
        }

        private static void assertYear(Summary year, long consultations, String consulted, long mous, String signed) {
            assertTally(year.tally(CONSULTATION), consultations, consulted);
            assertTally(year.tally(MOU), mous, signed);
        }

        @Test
        void companiesAndParticipationsAreDifferentNumbers() {
            CountRange participations = CompanyMetrics.of(results).participations();
            CountRange distinct = CompanyMetrics.of(results).distinctCompanies();
            assertThat(participations).isEqualTo(CountRange.exactly(944));
            assertThat(distinct).isEqualTo(CountRange.exactly(500));
            assertThat(BigDecimal.valueOf(participations.low())
                            .divide(BigDecimal.valueOf(distinct.low()), 1, RoundingMode.HALF_UP))
                    .isEqualByComparingTo("1.9");
        }

        @Test
        void companiesThatNobodyNamedMayAllBeTheSameOnes() {
            List<Mission> unnamed = results.missions().stream()
                    .map(mission -> mission.withDelegation(Delegation.builder()
                            .statedSize(mission.delegation().companies().size())
                            .build()))
                    .toList();
            // 944 / 28 = 33.7: the largest of the delegations has 34
            assertThat(CompanyMetrics.of(Results.of(unnamed)).distinctCompanies())
                    .isEqualTo(CountRange.between(34, 944));
            assertThat(CompanyMetrics.of(Results.of(unnamed)).participations()).isEqualTo(CountRange.exactly(944));
        }

        @Test
        void conversionsAndTheRateOfTheWonPrinted() {
            Ratios ratios = Ratios.of(results);
            // 468 / 7,857; 707,623 / 1,546,461
            assertPercent(ratios.conversionByCount(CONSULTATION, MOU), "5.96");
            assertPercent(ratios.conversionByValue("USD", CONSULTATION, MOU), "45.76");
            assertThat(impliedRate(
                            krw("1038100000000"), results.summary().tally(MOU).total("USD")))
                    .isEqualByComparingTo("1467.0");
            // What the headline calls contracts are memoranda.
            assertThat(results.summary().kinds()).containsExactly(CONSULTATION, MOU);
        }

        private record Batch(int deals, Money value) {}
    }

    /** 충청북도 2014–2019: what came of three programmes in the years after. */
    @Nested
    class Chungbuk {
        private final Mission exhibitions = programme("exhibitions", "무역전시회", 0, 1154, 597);
        private final Mission missions = programme("missions", "무역사절단", 2000, 665, 278);
        private final Mission fairs = programme("fairs", "해외상품전", 4000, 201, 81);
        private final Results results = Results.of(exhibitions, missions, fairs);

        /**
         * The numbers of companies that exported are those, and the only ones, that the percentages cut off to one decimal allow;
         * they add up to the 956 printed.
         */
        private static Mission programme(String id, String name, int first, int companies, int exporting) {
            List<Company> all = companies(first, companies);
            return province(id, name)
                    .delegation(Delegation.builder().companies(all).build())
                    .addContract(Contract.builder()
                            .id("exports")
                            .count(exporting)
                            .companies(all.subList(0, exporting))
                            .build())
                    .build();
        }

        private static Ratio successRate(Mission... missions) {
            return CompanyMetrics.of(Results.of(missions)).successRate(CONTRACT);
        }

        @Test
        void companiesAddUp() {
            assertThat(CompanyMetrics.of(results).participations()).isEqualTo(CountRange.exactly(2020));
            assertThat(results.summary().tally(CONTRACT).deals()).isEqualTo(956);
        }

        @Test
        void successRates() {
            Ratio all = successRate(exhibitions, missions, fairs);
            assertThat(all.numerator().low()).isEqualByComparingTo("956");
            assertThat(all.population()).isEqualTo(new Population("company", 2020, 2020, 3));
            assertPercent(all, "47.3");
            assertPercent(successRate(exhibitions), "51.7");
            assertPercent(successRate(missions), "41.8");
            // Printed 40.2, cut off: 81 / 201 is 40.299 %.
            assertPercent(successRate(fairs), "40.3");
            assertPercent(successRate(fairs), "40.299");
        }

        @Test
        void withoutNamesTheRateIsARange() {
            Mission unnamed = province("all", "수출지원사업")
                    .delegation(Delegation.builder().statedSize(2020).build())
                    .addContract(Contract.builder().id("exports").count(956).build())
                    .build();
            Ratio rate = successRate(unnamed);
            assertThat(rate.percent(1)).isEmpty();
            // From one company with every contract to one contract each.
            assertThat(rate.low(4)).contains(new BigDecimal("0.0005"));
            assertThat(rate.high(3)).contains(new BigDecimal("0.473"));
        }

        @Test
        void exportsForEachWonOfTheBudget() {
            Mission sixYears = province("all", "수출지원사업")
                    .addCost(CostLine.builder()
                            .payer(Payer.OTHER)
                            .amount(krw("11560000000"))
                            .build())
                    .addContract(Contract.builder()
                            .id("exports")
                            .count(956)
                            .addRealisation(Realisation.builder()
                                    .value(krw("190700000000"))
                                    .build())
                            .build())
                    .build();
            Results results = Results.of(sixYears);
            assertThat(CostMetrics.of(results).total()).isEqualTo(MoneyBag.of(krw("11560000000")));
            assertThat(results.pipeline().realised().amount("KRW")).isEqualTo(MoneyRange.exactly(krw("190700000000")));
            // 16.5억 for each 1억
            assertThat(CostMetrics.of(results).realisedPerCost("KRW", "KRW").value(1))
                    .contains(new BigDecimal("16.5"));
            assertThat(CostMetrics.of(results).realisedPerCost("KRW", "KRW").value(3))
                    .contains(new BigDecimal("16.497"));
        }
    }

    /** Enterprise Ireland: deals, an announcement and contracts in one headline. */
    @Nested
    class EnterpriseIreland {
        private final Mission mission = read("enterprise-ireland-gulf.json");
        private final Results results = Results.of(mission);

        private static Money eur(String amount) {
            return Amounts.of(amount, "EUR");
        }

        @Test
        void partsAddUpToTheHeadlineOnlyWithWhatWasAnnounced() {
            assertThat(results.summary().tally(CONTRACT).total("EUR")).isEqualTo(eur("45000000"));
            assertThat(results.summary().tally(PROSPECT).total("EUR")).isEqualTo(eur("20000000"));
            Figure all = results.together(PROSPECT, CONTRACT);
            assertThat(all.kinds()).containsExactly(PROSPECT, CONTRACT);
            assertThat(all.amount("EUR")).isEqualTo(MoneyRange.exactly(eur("65000000")));
            assertThat(printed(mission, "all")).isEqualTo(eur("65000000"));
            assertThat(published(mission, "all").qualifier()).isEqualTo(Qualifier.ABOUT);
        }

        @Test
        void contractsPerCompany() {
            assertThat(Ratios.of(results).valuePerCompany(CONTRACT, "EUR").money())
                    .contains(eur("375000"));
        }
    }

    @Test
    void everyFigureFromADocumentTellsWhereItWasPrinted() {
        for (String file : List.of(
                "chilgok-north-america.json",
                "gumi-russia-cis.json",
                "jeonnam-southeast-asia.json",
                "daegu-gyeongbuk-cis.json",
                "yongin-mexico-ecuador.json",
                "busan-invited-buyers.json",
                "ulsan-europe-2015.json",
                "enterprise-ireland-gulf.json")) {
            Mission mission = read(file);
            assertThat(mission.publishedFigures())
                    .isNotEmpty()
                    .allSatisfy(figure ->
                            assertThat(figure.source().orElseThrow().address()).isPresent());
        }
    }
}
