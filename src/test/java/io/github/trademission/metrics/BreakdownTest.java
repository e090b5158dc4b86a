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
import static io.github.trademission.model.OutcomeKind.JOINT_BID;
import static io.github.trademission.model.OutcomeKind.MOU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trademission.InvalidValueException;
import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Country;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Sharing;
import io.github.trademission.model.Signing;
import io.github.trademission.model.Stop;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BreakdownTest {
    private static final Stop ALMATY =
            Stop.builder().id("almaty").city(City.of("KZ", "알마티", "Almaty")).build();
    private static final Stop MOSCOW =
            Stop.builder().id("moscow").city(City.of("RU", "모스크바", "Moscow")).build();
    private static final Stop KAZAKHSTAN =
            Stop.builder().id("kz").country(Country.of("KZ")).build();

    private static JointBid bid(Sharing sharing) {
        return JointBid.builder()
                .id("bid")
                .value(usd("5250000"))
                .addCompanies(A, B)
                .lead(A)
                .sharing(sharing)
                .build();
    }

    @Nested
    class ByCompany {
        @Test
        void case16UnknownSharesStayWithBothNames() {
            Breakdown<Company> companies =
                    Results.of(Missions.of(bid(Sharing.unallocated()))).by(Dimension.COMPANY);
            assertThat(companies.unallocated()).containsOnlyKeys(List.of(Set.of(A, B)));
            assertThat(companies
                            .unallocated()
                            .get(Set.of(B, A))
                            .tally(JOINT_BID)
                            .total("USD"))
                    .isEqualTo(usd("5250000"));
            assertThat(companies.of(A).tally(JOINT_BID).deals()).isEqualTo(1);
            assertThat(companies.of(A).tally(JOINT_BID).rowsWithoutValue()).isEqualTo(1);
            assertThat(companies.of(A).tally(JOINT_BID).currencies()).isEmpty();
        }

        @Test
        void unknownSharesOfTheSameCompaniesAddUpWhateverOrderTheyAreNamedIn() {
            Mission one = Missions.of("one", bid(Sharing.unallocated()));
            Mission other =
                    Missions.of("other", contract("k", "10").addCompanies(B, A).build());
            Breakdown<Company> companies = Results.of(one, other).by(Dimension.COMPANY);
            assertThat(Results.of(other, one).by(Dimension.COMPANY)).isEqualTo(companies);
            assertThat(companies.unallocated()).hasSize(1);
            assertThat(List.copyOf(companies.unallocated().keySet().iterator().next()))
                    .containsExactly(A, B);
        }

        @Test
        void case16EquallyOnRequest() {
            Breakdown<Company> companies =
                    Results.of(Missions.of(bid(Sharing.equally()))).by(Dimension.COMPANY);
            assertThat(companies.of(A).tally(JOINT_BID).total("USD")).isEqualTo(usd("2625000"));
            assertThat(companies.of(B).tally(JOINT_BID).total("USD")).isEqualTo(usd("2625000"));
            assertThat(companies.unallocated()).isEmpty();
        }

        @Test
        void case17JointRowIsThreeParticipationsAndOneDeal() {
            Breakdown<Company> companies = Results.of(Missions.of(contract("k", "100.00")
                            .addCompanies(A, B, C)
                            .sharing(Sharing.equally())
                            .build()))
                    .by(Dimension.COMPANY);
            assertThat(companies.dimension().countsParticipations()).isTrue();
            assertThat(companies.parts().values())
                    .allSatisfy(part -> assertThat(part.tally(CONTRACT).deals()).isEqualTo(1));
            assertThat(companies.of(A).tally(CONTRACT).total("USD")).isEqualTo(usd("33.34"));
            assertThat(companies.of(B).tally(CONTRACT).total("USD")).isEqualTo(usd("33.33"));
            assertThat(companies.of(C).tally(CONTRACT).total("USD")).isEqualTo(usd("33.33"));
            assertThat(companies.total().tally(CONTRACT).deals()).isEqualTo(1);
            assertThat(companies.total().tally(CONTRACT).total("USD")).isEqualTo(usd("100.00"));
        }

        @Test
        void case18BatchOfOneCompanyStandsUnderIt() {
            Breakdown<Company> companies = Results.of(Missions.of(
                            consultation("c", "120").count(8).addCompany(A).build()))
                    .by(Dimension.COMPANY);
            assertThat(companies.of(A).tally(CONSULTATION).deals()).isEqualTo(8);
            assertThat(companies.of(A).tally(CONSULTATION).total("USD")).isEqualTo(usd("120"));
        }

        @Test
        void case19RowWithoutACompanyIsUnattributedAndInTheTotal() {
            Breakdown<Company> companies = Results.of(Missions.of(
                            consultation("c", "120").build(),
                            consultation("d", "5").addCompany(A).build()))
                    .by(Dimension.COMPANY);
            assertThat(companies.keys()).containsExactly(A);
            assertThat(companies.unattributed().tally(CONSULTATION).total("USD"))
                    .isEqualTo(usd("120"));
            assertThat(companies.total().tally(CONSULTATION).total("USD")).isEqualTo(usd("125"));
            assertThat(companies.of(B).kinds()).isEmpty();
        }

        @Test
        void sameCompanyInTwoMissionsIsOneKeyWhateverElseIsRecordedOfIt() {
            Mission one = Missions.of("one", contract("k", "1").addCompany(A).build());
            Company renamed = Company.builder().id("a").name("가").products("x").build();
            Mission other = one.withId("other")
                    .withContracts()
                    .withDelegation(one.delegation().withCompanies(renamed))
                    .withContracts(contract("k", "2").addCompany(renamed).build());
            Breakdown<Company> companies = Results.of(one, other).by(Dimension.COMPANY);
            assertThat(companies.keys()).hasSize(1);
            assertThat(companies.of(A).tally(CONTRACT).total("USD")).isEqualTo(usd("3"));
            assertThat(Results.of(other, one).by(Dimension.COMPANY)).isEqualTo(companies);
            assertThat(Results.of(other, one).by(Dimension.COMPANY).keys()).isEqualTo(companies.keys());
        }
    }

    @Nested
    class ByPlace {
        @Test
        void stopsInTheMissionsOrderAndCitiesApartFromCountries() {
            Results results = Results.of(Missions.of(
                    consultation("m", "7").stop(MOSCOW).build(),
                    consultation("a", "3").stop(ALMATY).build(),
                    consultation("k", "2").stop(KAZAKHSTAN).build(),
                    consultation("n", "1").build()));
            assertThat(results.by(Dimension.STOP).keys()).containsExactly(MOSCOW, ALMATY, KAZAKHSTAN);
            assertThat(results.by(Dimension.CITY)
                            .of(City.of("KZ", "알마티"))
                            .tally(CONSULTATION)
                            .total("USD"))
                    .isEqualTo(usd("3"));
            assertThat(results.by(Dimension.CITY)
                            .unattributed()
                            .tally(CONSULTATION)
                            .total("USD"))
                    .isEqualTo(usd("3"));
            assertThat(results.by(Dimension.COUNTRY)
                            .of(Country.of("KZ"))
                            .tally(CONSULTATION)
                            .total("USD"))
                    .isEqualTo(usd("5"));
        }

        @Test
        void missionOfTwoHostsStandsUnderBothWithItsAmountsUnallocated() {
            Mission mission = Missions.of(contract("k", "10").build());
            Organisation second = Organisation.builder()
                    .id("host2")
                    .name("경상북도")
                    .addRole(OrganisationRole.HOST)
                    .build();
            Mission shared = mission.withOrganisations(mission.organisations().get(0), second);
            Breakdown<Organisation> hosts = Results.of(shared).by(Dimension.HOST);
            assertThat(hosts.keys()).hasSize(2);
            assertThat(hosts.of(second).tally(CONTRACT).deals()).isEqualTo(1);
            assertThat(hosts.unallocated().values())
                    .singleElement()
                    .satisfies(part ->
                            assertThat(part.tally(CONTRACT).total("USD")).isEqualTo(usd("10")));
        }
    }

    @Nested
    class ByTime {
        private static Mission in(DateRange period, Contract... contracts) {
            return Missions.of(contracts).withPeriod(period);
        }

        @Test
        void rowWithoutADateFallsIntoItsJourneyUnlessItMayHaveBeenSignedLater() {
            Results results = Results.of(in(
                    DateRange.parse("2019-10-21/2019-10-26"),
                    contract("onsite", "1").signing(Signing.ON_SITE).build(),
                    contract("unknown", "2").build(),
                    contract("later", "4").date(PartialDate.parse("2020-02")).build()));
            Breakdown<Year> years = results.by(Dimension.YEAR);
            assertThat(years.keys()).containsExactly(Year.of(2019), Year.of(2020));
            assertThat(years.of(Year.of(2019)).tally(CONTRACT).total("USD")).isEqualTo(usd("1"));
            assertThat(years.of(Year.of(2020)).tally(CONTRACT).total("USD")).isEqualTo(usd("4"));
            assertThat(years.unattributed().tally(CONTRACT).total("USD")).isEqualTo(usd("2"));
            assertThat(results.by(Dimension.MONTH).keys())
                    .containsExactly(YearMonth.of(2019, 10), YearMonth.of(2020, 2));
        }

        @Test
        void yearAloneIsNoMonth() {
            Results results = Results.of(in(
                    DateRange.parse("2019"),
                    contract("k", "1").signing(Signing.ON_SITE).build()));
            assertThat(results.by(Dimension.MONTH).keys()).isEmpty();
            assertThat(results.by(Dimension.YEAR).keys()).containsExactly(Year.of(2019));
        }

        @Test
        void journeyOverNewYearLeavesUndatedRowsUnattributed() {
            Results results = Results.of(in(
                    DateRange.parse("2019-12-30/2020-01-03"),
                    contract("k", "1").signing(Signing.ON_SITE).build()));
            assertThat(results.by(Dimension.YEAR).keys()).isEmpty();
            assertThat(results.by(Dimension.YEAR).unattributed().tally(CONTRACT).rows())
                    .isEqualTo(1);
        }
    }

    @Nested
    class Overlaps {
        private static Mou.Builder batch() {
            return mou("batch", "100").count(10).stop(ALMATY);
        }

        @Test
        void rowInsideABatchIsTakenOutOfItUnderAnotherKey() {
            Results results = Results.of(Missions.of(
                    batch().build(),
                    mou("one", "20")
                            .addCompany(A)
                            .stop(ALMATY)
                            .addOverlap(new Overlap("batch", Overlap.Relation.INCLUDED))
                            .build()));
            Breakdown<Company> companies = results.by(Dimension.COMPANY);
            assertThat(companies.of(A).tally(MOU).deals()).isEqualTo(1);
            assertThat(companies.unattributed().tally(MOU).deals()).isEqualTo(9);
            assertThat(companies.unattributed().tally(MOU).total("USD")).isEqualTo(usd("80"));
            assertThat(companies.total().tally(MOU).deals()).isEqualTo(10);
            assertThat(companies.total().tally(MOU).total("USD")).isEqualTo(usd("100"));
        }

        @Test
        void doubtStandsUnderTheBatchAndTheRowShowsItsOwn() {
            Results results = Results.of(Missions.of(
                    batch().build(),
                    Mou.builder()
                            .id("one")
                            .addCompany(A)
                            .addOverlap(new Overlap("batch", Overlap.Relation.UNKNOWN))
                            .build()));
            Breakdown<Company> companies = results.by(Dimension.COMPANY);
            assertThat(companies.of(A).figure(MOU).deals()).isEqualTo(CountRange.exactly(1));
            assertThat(companies.of(A).figure(MOU).undisclosed()).isEqualTo(CountRange.exactly(1));
            assertThat(companies.unattributed().figure(MOU).deals()).isEqualTo(CountRange.between(9, 10));
            Breakdown<Stop> stops = results.by(Dimension.STOP);
            // A row without a stop is unattributed, inside a batch of a stop or not.
            assertThat(stops.of(ALMATY).figure(MOU).deals()).isEqualTo(CountRange.between(9, 10));
            assertThat(stops.unattributed().figure(MOU).deals()).isEqualTo(CountRange.exactly(1));
            assertThat(stops.total().figure(MOU).deals()).isEqualTo(CountRange.between(10, 11));
        }

        @Test
        void valueInAnotherCurrencyIsShownUnderItsKeyAndMakesThatOfTheBatchARange() {
            Results results = Results.of(Missions.of(
                    batch().addCompany(B).build(),
                    Mou.builder()
                            .id("one")
                            .value(krw("24000"))
                            .addCompany(A)
                            .addOverlap(new Overlap("batch", Overlap.Relation.UNKNOWN))
                            .build()));
            Breakdown<Company> companies = results.by(Dimension.COMPANY);
            assertThat(companies.of(A).figure(MOU).amount("KRW")).isEqualTo(MoneyRange.exactly(krw("24000")));
            // Inside, any part of the 100 may be that of the row.
            assertThat(companies.of(B).figure(MOU).amounts()).containsOnlyKeys("USD");
            assertThat(companies.of(B).figure(MOU).amount("USD")).isEqualTo(new MoneyRange(usd("0"), usd("100")));
            assertThat(companies.of(B).figure(MOU).undisclosed()).isEqualTo(CountRange.between(0, 1));
            assertThat(companies.of(B).figure(MOU).deals()).isEqualTo(CountRange.between(9, 10));
        }

        @Test
        void rowsThatNeedMoreValueThanTheStatedOnesLeaveAreNotInside() {
            Results results = Results.of(Missions.of(
                    mou("batch", "100").count(2).build(),
                    mou("sure", "60")
                            .addOverlap(new Overlap("batch", Overlap.Relation.INCLUDED))
                            .build(),
                    mou("maybe1", "50")
                            .addOverlap(new Overlap("batch", Overlap.Relation.UNKNOWN))
                            .build(),
                    mou("maybe2", "50")
                            .addOverlap(new Overlap("batch", Overlap.Relation.UNKNOWN))
                            .build()));
            // 40 dollars are left in the batch, too little for either.
            Figure figure = results.summary().figure(MOU);
            assertThat(figure.deals()).isEqualTo(CountRange.exactly(4));
            assertThat(figure.amount("USD")).isEqualTo(MoneyRange.exactly(usd("200")));
        }

        @Test
        void rowsInsideThatExceedTheirBatchAreReportedAndStillAddUp() {
            Results results = Results.of(Missions.of(
                    batch().build(),
                    mou("one", "120")
                            .addCompany(A)
                            .addOverlap(new Overlap("batch", Overlap.Relation.INCLUDED))
                            .build()));
            Figure figure = results.summary().figure(MOU);
            assertThat(figure.amount("USD")).isEqualTo(MoneyRange.exactly(usd("120")));
            assertThat(figure.doubts())
                    .containsExactly(new Doubt(Doubt.Reason.MORE_INSIDE_THAN_BATCH, "m", "one", "batch"));
        }

        @Test
        void undisclosedRowInsideAValuedBatchOfItsOwnKeyIsNoUnknownOfThatKey() {
            Mou one = Mou.builder()
                    .id("one")
                    .addCompany(A)
                    .stop(ALMATY)
                    .addOverlap(new Overlap("batch", Overlap.Relation.INCLUDED))
                    .build();
            Results results = Results.of(Missions.of(batch().build(), one));
            Breakdown<Stop> stops = results.by(Dimension.STOP);
            assertThat(stops.of(ALMATY).tally(MOU).rowsWithoutValue()).isZero();
            assertThat(stops.of(ALMATY)).isEqualTo(stops.total());
            // Under its company, which has no part of the batch, its value is unknown.
            assertThat(results.by(Dimension.COMPANY).of(A).tally(MOU).rowsWithoutValue())
                    .isEqualTo(1);

            Mou perhaps = one.withOverlaps(new Overlap("batch", Overlap.Relation.UNKNOWN));
            Breakdown<Stop> doubtful =
                    Results.of(Missions.of(batch().build(), perhaps)).by(Dimension.STOP);
            assertThat(doubtful.of(ALMATY).figure(MOU).undisclosed()).isEqualTo(CountRange.between(0, 1));
            assertThat(doubtful.of(ALMATY)).isEqualTo(doubtful.total());
        }

        @Test
        void rowInsideInAnotherCurrencyIsNotAddedAgain() {
            Results results = Results.of(Missions.of(
                    batch().build(),
                    Mou.builder()
                            .id("one")
                            .value(krw("24000"))
                            .addOverlap(new Overlap("batch", Overlap.Relation.INCLUDED))
                            .build()));
            assertThat(results.summary().tally(MOU).currencies()).containsExactly("USD");
            assertThat(results.summary().figure(MOU).doubts())
                    .containsExactly(new Doubt(Doubt.Reason.INSIDE_IN_OTHER_CURRENCY, "m", "one", "batch"));
        }
    }

    @Test
    void dimensionOfTheCallersIsNamedAndSorted() {
        Dimension<Boolean> live =
                Dimension.of("live", row -> Optional.of(row.outcome().status().isLive()));
        Breakdown<Boolean> breakdown = Results.of(Missions.of(
                        contract("k", "1").status(OutcomeStatus.CANCELLED).build(),
                        contract("l", "2").build()))
                .by(live);
        assertThat(breakdown.keys()).containsExactly(false, true);
        assertThat(breakdown.of(true).tally(CONTRACT).total("USD")).isEqualTo(usd("2"));
        assertThat(breakdown.toString()).startsWith("live: ");
    }

    @Test
    void dimensionsAreEqualIfTheyAreDefinedByTheSame() {
        assertThat(Dimension.fiscalYear(Month.JULY))
                .isEqualTo(Dimension.fiscalYear(Month.JULY))
                .hasSameHashCodeAs(Dimension.fiscalYear(Month.JULY))
                .isNotEqualTo(Dimension.fiscalYear(Month.APRIL));
        MarketGroup cis = MarketGroup.of("CIS", "KZ", "RU");
        assertThat(Dimension.market(cis)).isEqualTo(Dimension.market(cis)).isNotEqualTo(Dimension.market());
        Function<Row, Optional<Integer>> key = row -> Optional.of(1);
        assertThat(Dimension.of("one", key))
                .isEqualTo(Dimension.of("one", key))
                .isNotEqualTo(Dimension.of("one", row -> Optional.of(1)));
        assertThat(Dimension.STOP).isNotEqualTo(Dimension.CITY);
    }

    @Test
    void dimensionsAreFoundByName() {
        assertThat(Dimension.parse("stop")).isSameAs(Dimension.STOP);
        assertThatThrownBy(() -> Dimension.parse("colour"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("dimension: must be one of [buyer, city, company, country, host, industry, kind, mission,"
                        + " month, quarter, status, stop, verification, year], was 'colour'");
        assertThatThrownBy(() -> Dimension.of(" ", row -> Optional.of(1)))
                .hasMessage("dimension: must have a name, was ' '");
    }

    @Test
    void noMissionCountsTwice() {
        Mission mission = Missions.of(contract("k", "1").build());
        assertThatThrownBy(() -> Results.of(mission, mission))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("missions: must not hold a mission twice, was m");
    }
}
