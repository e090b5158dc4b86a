package io.github.trademission.metrics;

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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trademission.InvalidValueException;
import io.github.trademission.metrics.Breakdown.Top;
import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.Contract;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Stop;
import io.github.trademission.model.Verification;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DimensionsTest {
    private static final Stop ALMATY =
            Stop.builder().id("almaty").city(City.of("KZ", "알마티", "Almaty")).build();
    private static final Stop MOSCOW =
            Stop.builder().id("moscow").city(City.of("RU", "모스크바", "Moscow")).build();
    private static final Stop HANOI =
            Stop.builder().id("hanoi").city(City.of("VN", "하노이", "Hanoi")).build();
    private static final Stop WARSAW =
            Stop.builder().id("warsaw").city(City.of("PL", "바르샤바", "Warsaw")).build();

    private static Contract dated(String id, String usd, String date) {
        return contract(id, usd).date(PartialDate.parse(date)).build();
    }

    @Nested
    class Quarters {
        @ParameterizedTest
        @CsvSource({
            "2019-01-01, 2019-Q1",
            "2019-03-31, 2019-Q1",
            "2019-04-01, 2019-Q2",
            "2019-06, 2019-Q2",
            "2019-07-01, 2019-Q3",
            "2019-09-30, 2019-Q3",
            "2019-10, 2019-Q4",
            "2019-12-31, 2019-Q4"
        })
        void startInJanuaryAprilJulyAndOctober(String date, String quarter) {
            assertThat(Results.of(Missions.of(dated("k", "1", date)))
                            .by(Dimension.QUARTER)
                            .keys())
                    .extracting(Quarter::toString)
                    .containsExactly(quarter);
        }

        @Test
        void followEachOtherOverTheYears() {
            Breakdown<Quarter> quarters = Results.of(Missions.of(
                            dated("k1", "1", "2020-02"),
                            dated("k2", "2", "2019-11-30"),
                            dated("k3", "4", "2020-03-31"),
                            dated("year", "8", "2019")))
                    .by(Dimension.QUARTER);
            assertThat(quarters.keys()).containsExactly(new Quarter(2019, 4), new Quarter(2020, 1));
            assertThat(quarters.of(new Quarter(2020, 1)).tally(CONTRACT).total("USD"))
                    .isEqualTo(usd("5"));
            assertThat(quarters.unattributed().tally(CONTRACT).total("USD")).isEqualTo(usd("8"));
            assertThat(quarters.total().tally(CONTRACT).total("USD")).isEqualTo(usd("15"));
        }

        @Test
        void holdAJourneyOverTwoOfTheirMonths() {
            Mission mission = Missions.of(consultation("c", "1").build());
            Results within = Results.of(mission.withPeriod(DateRange.parse("2019-10-28/2019-11-02")));
            Results over = Results.of(mission.withPeriod(DateRange.parse("2019-09-28/2019-10-02")));
            assertThat(within.by(Dimension.MONTH).keys()).isEmpty();
            assertThat(within.by(Dimension.QUARTER).keys()).containsExactly(new Quarter(2019, 4));
            assertThat(over.by(Dimension.QUARTER).keys()).isEmpty();
        }

        @Test
        void areFour() {
            assertThat(Quarter.of(YearMonth.of(2019, 12))).isEqualTo(new Quarter(2019, 4));
            assertThat(new Quarter(987, 1)).hasToString("0987-Q1");
            assertThatThrownBy(() -> new Quarter(2019, 0))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("quarter: must be 1 to 4, was 0");
            assertThatThrownBy(() -> new Quarter(2019, 5)).hasMessage("quarter: must be 1 to 4, was 5");
        }
    }

    @Nested
    class FiscalYears {
        @ParameterizedTest
        @CsvSource({
            "JULY, 2019-06-30, 2018",
            "JULY, 2019-07-01, 2019",
            "JULY, 2019-10, 2019",
            "JULY, 2020-02, 2019",
            "JULY, 2020-06-30, 2019",
            "JULY, 2020-07, 2020",
            "JANUARY, 2019-01-01, 2019",
            "JANUARY, 2019-12-31, 2019",
            "FEBRUARY, 2020-01-31, 2019",
            "FEBRUARY, 2020-02-01, 2020",
            "MARCH, 2020-02-29, 2019",
            "MARCH, 2020-03-01, 2020",
            "APRIL, 2020-03-31, 2019",
            "APRIL, 2020-04-01, 2020",
            "OCTOBER, 2019-09-30, 2018",
            "OCTOBER, 2019-10-31, 2019",
            "DECEMBER, 2019-11-30, 2018",
            "DECEMBER, 2019-12-01, 2019"
        })
        void areNamedByTheYearTheyBeginIn(Month first, String date, int year) {
            assertThat(Results.of(Missions.of(dated("k", "1", date)))
                            .by(Dimension.fiscalYear(first))
                            .keys())
                    .containsExactly(Year.of(year));
        }

        @Test
        void keepTogetherAJourneyOverNewYear() {
            Results results = Results.of(
                    Missions.of(consultation("c", "1").build()).withPeriod(DateRange.parse("2019-12-30/2020-01-03")));
            assertThat(results.by(Dimension.YEAR).keys()).isEmpty();
            assertThat(results.by(Dimension.fiscalYear(Month.JULY)).keys()).containsExactly(Year.of(2019));
        }

        @Test
        void areNotKnownOfACalendarYear() {
            Results results = Results.of(Missions.of(dated("k", "1", "2019"), dated("l", "2", "2019-08")));
            Breakdown<Year> years = results.by(Dimension.fiscalYear(Month.JULY));
            assertThat(years.keys()).containsExactly(Year.of(2019));
            assertThat(years.unattributed().tally(CONTRACT).total("USD")).isEqualTo(usd("1"));
            assertThat(results.by(Dimension.fiscalYear(Month.JANUARY))
                            .of(Year.of(2019))
                            .tally(CONTRACT)
                            .total("USD"))
                    .isEqualTo(usd("3"));
        }
    }

    @Nested
    class Markets {
        private static final MarketGroup CIS = MarketGroup.of("CIS", "KZ", "RU", "UZ");
        private static final MarketGroup ASEAN = MarketGroup.of("ASEAN", "VN", "TH", "MM");

        private final Results results = Results.of(Missions.of(
                consultation("h", "1").stop(HANOI).build(),
                consultation("a", "2").stop(ALMATY).build(),
                consultation("m", "4").stop(MOSCOW).build(),
                consultation("w", "8").stop(WARSAW).build(),
                consultation("n", "16").build()));

        @Test
        void holdTheirCountriesInTheCallersOrder() {
            Breakdown<MarketGroup> markets = results.by(Dimension.market(CIS, ASEAN));
            assertThat(markets.keys()).containsExactly(CIS, ASEAN);
            assertThat(results.by(Dimension.market(ASEAN, CIS)).keys()).containsExactly(ASEAN, CIS);
            assertThat(markets.of(CIS).tally(CONSULTATION).total("USD")).isEqualTo(usd("6"));
            assertThat(markets.of(ASEAN).tally(CONSULTATION).total("USD")).isEqualTo(usd("1"));
        }

        @Test
        void leaveCountriesOfNoGroupUnattributed() {
            Breakdown<MarketGroup> markets = results.by(Dimension.market(CIS, ASEAN));
            assertThat(markets.unattributed().tally(CONSULTATION).total("USD")).isEqualTo(usd("24"));
            assertThat(markets.total().tally(CONSULTATION).total("USD")).isEqualTo(usd("31"));
            assertThat(results.by(Dimension.market()).keys()).isEmpty();
        }

        @Test
        void shareNoCountry() {
            MarketGroup russia = MarketGroup.of("러시아", "RU");
            assertThatThrownBy(() -> Dimension.market(CIS, ASEAN, russia))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("marketGroups: must not share a country, was RU");
            assertThatThrownBy(() -> Dimension.market(russia, russia))
                    .hasMessage("marketGroups: must not share a country, was RU");
        }

        @Test
        void haveANameAndCountries() {
            assertThatThrownBy(() -> MarketGroup.of(" ", "KZ"))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("marketGroup.name: must not be blank, was ' '");
            assertThatThrownBy(() -> MarketGroup.of("EU"))
                    .hasMessage("marketGroup.countries: must not be empty, was EU");
            assertThatThrownBy(() -> MarketGroup.of("EU", "XX"))
                    .hasMessage("country: must be an ISO 3166-1 alpha-2 code, was XX");
        }
    }

    @Test
    void verificationsFromTheLeastToTheBestProven() {
        Breakdown<Verification> verifications = Results.of(Missions.of(
                        contract("customs", "1")
                                .verification(Verification.CONFIRMED_BY_CUSTOMS)
                                .build(),
                        contract("paper", "2")
                                .verification(Verification.DOCUMENTED)
                                .build(),
                        contract("told", "4").build(),
                        contract("wrong", "8")
                                .verification(Verification.REJECTED)
                                .build()))
                .by(Dimension.VERIFICATION);
        assertThat(verifications.keys())
                .containsExactly(
                        Verification.CLAIMED,
                        Verification.DOCUMENTED,
                        Verification.CONFIRMED_BY_CUSTOMS,
                        Verification.REJECTED);
        assertThat(verifications.of(Verification.CLAIMED).tally(CONTRACT).total("USD"))
                .isEqualTo(usd("4"));
        assertThat(verifications
                        .of(Verification.CONFIRMED_BY_COMPANY)
                        .tally(CONTRACT)
                        .rows())
                .isZero();
        assertThat(verifications.unattributed().kinds()).isEmpty();
    }

    @Test
    void overlapCountsOnlyBetweenRowsThatAreBothKept() {
        Results results = Results.of(Missions.of(
                mou("batch", "100").count(10).stop(ALMATY).build(),
                mou("one", "20")
                        .stop(MOSCOW)
                        .addOverlap(new Overlap("batch", Overlap.Relation.INCLUDED))
                        .build()));
        assertThat(results.summary().tally(MOU).deals()).isEqualTo(10);
        assertThat(results.where(RowFilter.stop(MOSCOW)).summary().tally(MOU).deals())
                .isEqualTo(1);
        assertThat(results.where(RowFilter.stop(ALMATY)).summary().tally(MOU).total("USD"))
                .isEqualTo(usd("100"));
    }

    @Nested
    class Orders {
        private final Breakdown<Stop> stops = Results.of(Missions.of(
                        consultation("a", "5").count(2).stop(ALMATY).build(),
                        consultation("m", "9").count(7).stop(MOSCOW).build(),
                        consultation("h", "9").count(2).stop(HANOI).build(),
                        mou("w", "100").count(30).stop(WARSAW).build(),
                        consultation("n", "1000").count(99).build()))
                .by(Dimension.STOP);

        @Test
        void byDealsTheMostFirstAndTiesInTheNaturalOrder() {
            assertThat(stops.sorted(KeyOrder.byDeals(CONSULTATION)).keys())
                    .containsExactly(MOSCOW, ALMATY, HANOI, WARSAW);
        }

        @Test
        void byAmountTheLargestFirstAndTiesInTheNaturalOrder() {
            assertThat(stops.sorted(KeyOrder.byAmount(CONSULTATION, "USD")).keys())
                    .containsExactly(MOSCOW, HANOI, ALMATY, WARSAW);
            assertThat(stops.sorted(KeyOrder.byAmount(MOU, "USD")).keys())
                    .containsExactly(WARSAW, ALMATY, MOSCOW, HANOI);
        }

        @Test
        void ofAnotherCurrencyLeaveTheNaturalOrder() {
            assertThat(stops.sorted(KeyOrder.byAmount(CONSULTATION, "KRW")).keys())
                    .containsExactly(ALMATY, MOSCOW, HANOI, WARSAW);
        }

        @Test
        void changeNothingButTheOrder() {
            Breakdown<Stop> sorted = stops.sorted(KeyOrder.byDeals(CONSULTATION));
            assertThat(sorted).isNotEqualTo(stops);
            assertThat(sorted.total()).isEqualTo(stops.total());
            assertThat(sorted.unattributed()).isEqualTo(stops.unattributed());
            assertThat(sorted.of(HANOI)).isEqualTo(stops.of(HANOI));
            assertThat(stops.keys()).containsExactly(ALMATY, MOSCOW, HANOI, WARSAW);
        }

        @Test
        void topTwoWithTheRest() {
            Top<Stop> top = stops.sorted(KeyOrder.byDeals(CONSULTATION)).top(2);
            assertThat(List.copyOf(top.first().keySet())).containsExactly(MOSCOW, ALMATY);
            assertThat(top.first().get(MOSCOW)).isEqualTo(stops.of(MOSCOW));
            assertThat(top.restKeys()).isEqualTo(2);
            assertThat(top.rest().tally(CONSULTATION).deals()).isEqualTo(2);
            assertThat(top.rest().tally(CONSULTATION).total("USD")).isEqualTo(usd("9"));
            assertThat(top.rest().tally(MOU).deals()).isEqualTo(30);
            assertThat(top.rest().figure(MOU).deals()).isEqualTo(CountRange.exactly(30));
        }

        @Test
        void topOfNoneIsAllRest() {
            Top<Stop> top = stops.top(0);
            assertThat(top.first()).isEmpty();
            assertThat(top.restKeys()).isEqualTo(4);
            assertThat(top.rest().tally(CONSULTATION).deals()).isEqualTo(11);
            assertThat(top.rest().tally(CONSULTATION).total("USD")).isEqualTo(usd("23"));
        }

        @Test
        void topOfMoreThanThereAreHasNoRest() {
            Top<Stop> top = stops.top(99);
            assertThat(top.first()).isEqualTo(stops.parts());
            assertThat(top.restKeys()).isZero();
            assertThat(top.rest().kinds()).isEmpty();
        }

        @Test
        void topOfFewerThanNoneIsRefused() {
            assertThatThrownBy(() -> stops.top(-1))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("n: must be 0 or more, was -1");
        }

        @Test
        void restKeepsCurrenciesApartAndWhatIsUnknown() {
            Breakdown<Company> companies = Results.of(Missions.of(
                            contract("a", "50").addCompany(A).build(),
                            Contract.builder()
                                    .id("b")
                                    .value(krw("700"))
                                    .addCompany(B)
                                    .build(),
                            Contract.builder()
                                    .id("c")
                                    .countUnknown()
                                    .addCompany(C)
                                    .build()))
                    .by(Dimension.COMPANY);
            Summary rest = companies.top(1).rest();
            assertThat(rest.tally(CONTRACT).currencies()).containsExactly("KRW");
            assertThat(rest.tally(CONTRACT).rowsWithoutCount()).isEqualTo(1);
            assertThat(rest.figure(CONTRACT).undisclosed()).isEqualTo(CountRange.exactly(1));
            assertThat(rest.figure(CONTRACT).deals().low()).isEqualTo(2);
            assertThat(rest.figure(CONTRACT).deals().high()).isEmpty();
            assertThat(rest.figure(CONTRACT).doubts())
                    .containsExactly(new Doubt(Doubt.Reason.COUNT_UNKNOWN, "m", "c", "c"));
        }

        @Test
        void topHoldsNeitherUnattributedNorUnallocatedResults() {
            Breakdown<Company> companies = Results.of(Missions.of(
                            contract("both", "50").addCompanies(A, B).build(),
                            contract("none", "7").build(),
                            contract("c", "3").addCompany(C).build()))
                    .by(Dimension.COMPANY);
            Top<Company> top =
                    companies.sorted(KeyOrder.byAmount(CONTRACT, "USD")).top(1);
            assertThat(top.first()).containsOnlyKeys(C);
            assertThat(top.rest().tally(CONTRACT).total("USD")).isEqualTo(usd("0"));
            assertThat(companies.unallocated()).containsOnlyKeys(List.of(Set.of(A, B)));
            assertThat(companies.unallocated().get(Set.of(A, B)).tally(CONTRACT).total("USD"))
                    .isEqualTo(usd("50"));
        }
    }
}
