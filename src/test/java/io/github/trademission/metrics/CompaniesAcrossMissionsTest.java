package io.github.trademission.metrics;

import static io.github.trademission.metrics.Missions.contract;
import static io.github.trademission.model.OutcomeKind.CONTRACT;
import static io.github.trademission.model.OutcomeKind.JOINT_BID;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.ratio.CompanyMetrics;
import io.github.trademission.model.Company;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Sharing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Companies of several missions, looked at in every order of the missions, kept and added up. */
class CompaniesAcrossMissionsTest {
    private static final String NUMBER = "124-81-00998";
    private static final MissionMeasure<Breakdown<Company>> BY_COMPANY = MissionMeasure.by(Dimension.COMPANY);
    private static final MissionMeasure<CrossTab<Company, Mission>> CROSSED =
            MissionMeasure.by(Dimension.COMPANY, Dimension.MISSION);

    private static Company numbered(String id, String number) {
        return Company.of(id, "한빛").withRegistrationNumber(number);
    }

    /** A journey of these companies, each of which has a contract of so many dollars. */
    private static Mission journey(String id, String usd, Company... companies) {
        List<Contract> contracts = new ArrayList<>();
        for (Company company : companies) {
            contracts.add(contract("k-" + company.id(), usd).addCompany(company).build());
        }
        return Missions.of(id)
                .withDelegation(Delegation.builder().addCompanies(companies).build())
                .withContracts(contracts);
    }

    /** The missions in this order and the other, kept, added up together, and added up apart. */
    private static List<MissionMeasure.Source> allWays(Mission... missions) {
        List<MissionMeasure.Source> all = new ArrayList<>();
        List<Mission> order = new ArrayList<>(List.of(missions));
        for (int i = 0; i < 2; i++) {
            all.add(Results.of(order));
            all.add(sums(order));
            all.add(sums(order.subList(0, 1)).plus(sums(order.subList(1, order.size()))));
            Collections.reverse(order);
        }
        return all;
    }

    private static MissionSums sums(List<Mission> missions) {
        List<MissionMeasure<?>> measures = new ArrayList<>(CompanyMetrics.measures());
        measures.add(CROSSED);
        MissionSums sums = MissionSums.empty(measures);
        missions.forEach(sums::add);
        return sums;
    }

    private static long contracts(MissionMeasure.Source missions, Company company) {
        return missions.get(BY_COMPANY).of(company).tally(CONTRACT).deals();
    }

    @Test
    void oneNumberUnderTwoIdsIsOneCompany() {
        Company spring = numbered("z-2024", NUMBER);
        Company autumn = numbered("a-2025", "1248100998").withName("㈜한빛");
        Mission first = journey("one", "10", spring, Company.of("other", "다온"));
        Mission second = journey("two", "20", autumn);
        for (MissionMeasure.Source missions : allWays(first, second)) {
            Breakdown<Company> companies = missions.get(BY_COMPANY);
            // The one whose text comes first stands for both.
            assertThat(companies.keys()).containsExactly(autumn, Company.of("other", "다온"));
            assertThat(contracts(missions, spring)).isEqualTo(2);
            assertThat(companies.of(autumn).tally(CONTRACT).total("USD")).isEqualTo(Missions.usd("30"));

            CompanyMetrics metrics = CompanyMetrics.of(missions);
            assertThat(metrics.distinctCompanies()).isEqualTo(CountRange.exactly(2));
            assertThat(metrics.participations()).isEqualTo(CountRange.exactly(3));
            assertThat(metrics.successRate(CONTRACT).percent(0)).contains(new BigDecimal("100"));
            assertThat(metrics.topShare(1, CONTRACT, "USD").percent(0)).contains(new BigDecimal("75"));

            CrossTab<Company, Mission> crossed = missions.get(CROSSED);
            assertThat(crossed.rows().keys()).hasSize(2);
            assertThat(crossed.of(spring, second).tally(CONTRACT).deals()).isEqualTo(1);
        }
        assertThat(Results.of(first, second).where(RowFilter.company(spring)).rows())
                .hasSize(2);
    }

    @Test
    void twoNumbersUnderOneIdAreTwoCompanies() {
        Company one = numbered("a", NUMBER);
        Company other = numbered("a", "101-81-09147");
        for (MissionMeasure.Source missions : allWays(journey("one", "10", one), journey("two", "20", other))) {
            assertThat(missions.get(BY_COMPANY).keys()).containsExactly(other, one);
            assertThat(contracts(missions, one)).isEqualTo(1);
            assertThat(CompanyMetrics.of(missions).distinctCompanies()).isEqualTo(CountRange.exactly(2));
        }
    }

    @Test
    void withoutAValidNumberTheIdTells() {
        Company wrong = numbered("a", "124-81-00999");
        Company sameId = Company.of("a", "다온");
        Company sameNumber = numbered("b", "124-81-00999");
        Mission[] missions = {
            journey("one", "10", wrong), journey("two", "20", sameId), journey("three", "40", sameNumber)
        };
        for (MissionMeasure.Source some : allWays(missions)) {
            assertThat(some.get(BY_COMPANY).keys()).hasSize(2);
            assertThat(contracts(some, sameId)).isEqualTo(2);
            assertThat(contracts(some, sameNumber)).isEqualTo(1);
            assertThat(CompanyMetrics.of(some).distinctCompanies()).isEqualTo(CountRange.exactly(2));
        }
    }

    @Test
    void recordsWithAndWithoutTheNumberAreTwoEvenIfAThirdHasBoth() {
        Company unnumbered = Company.of("a", "한빛");
        Mission[] missions = {
            journey("one", "10", unnumbered),
            journey("two", "20", numbered("a", NUMBER)),
            journey("three", "40", numbered("b", NUMBER))
        };
        for (MissionMeasure.Source some : allWays(missions)) {
            assertThat(some.get(BY_COMPANY).keys()).hasSize(2);
            assertThat(contracts(some, unnumbered)).isEqualTo(1);
            assertThat(CompanyMetrics.of(some).distinctCompanies()).isEqualTo(CountRange.exactly(2));
        }
    }

    /** An audit finds it; until it is mended, figures take the two records for the one company that they are. */
    @Nested
    class TwiceInOneMission {
        private final Company one = numbered("a", NUMBER);
        private final Company again = numbered("b", NUMBER);
        private final Company other = Company.of("c", "다온");

        @Test
        void isOneCompany() {
            Mission mission = journey("one", "10", one, again);
            for (MissionMeasure.Source missions : allWays(mission, journey("two", "20", other))) {
                assertThat(contracts(missions, one)).isEqualTo(2);
                CompanyMetrics metrics = CompanyMetrics.of(missions);
                assertThat(metrics.distinctCompanies()).isEqualTo(CountRange.exactly(2));
                assertThat(metrics.participations()).isEqualTo(CountRange.exactly(2));
                assertThat(metrics.successRate(CONTRACT).percent(0)).contains(new BigDecimal("100"));
            }
        }

        @Test
        void leavesAPlaceInTheStatedSizeToOneThatNobodyNamed() {
            Mission mission = journey("one", "10", one, again)
                    .withDelegation(Delegation.builder()
                            .statedSize(2)
                            .addCompanies(one, again)
                            .build());
            CompanyMetrics metrics = CompanyMetrics.of(Results.of(mission));
            assertThat(metrics.distinctCompanies()).isEqualTo(CountRange.exactly(2));
            assertThat(metrics.successRate(CONTRACT).percent(0)).contains(new BigDecimal("50"));
        }

        @Test
        void hasTheDealsOfTheRecordBesideTheDelegation() {
            Mission mission = journey("one", "10", one)
                    .withOtherCompanies(again)
                    .withContracts(contract("k", "10").addCompany(again).build());
            assertThat(CompanyMetrics.of(Results.of(mission))
                            .successRate(CONTRACT)
                            .percent(0))
                    .contains(new BigDecimal("100"));
        }

        @Test
        void hasTheSharesOfBothInARowOfBoth() {
            JointBid bid = JointBid.builder()
                    .id("bid")
                    .addCompanies(one, again, other)
                    .lead(one)
                    .value(Missions.usd("90"))
                    .sharing(Sharing.equally())
                    .build();
            Mission mission = journey("one", "10", one, again, other).withJointBids(bid);
            for (MissionMeasure.Source missions : allWays(mission, journey("two", "20", other))) {
                Breakdown<Company> companies = missions.get(BY_COMPANY);
                assertThat(companies.of(one).tally(JOINT_BID).deals()).isEqualTo(1);
                assertThat(companies.of(one).tally(JOINT_BID).total("USD")).isEqualTo(Missions.usd("60"));
                assertThat(companies.of(other).tally(JOINT_BID).total("USD")).isEqualTo(Missions.usd("30"));
            }
            JointBid ofTwo = bid.withCompanies(one, again).withSharing(Sharing.unallocated());
            Breakdown<Company> undivided =
                    Results.of(mission.withJointBids(ofTwo)).by(Dimension.COMPANY);
            assertThat(undivided.unallocated()).isEmpty();
            assertThat(undivided.of(again).tally(JOINT_BID).total("USD")).isEqualTo(Missions.usd("90"));
            assertThat(Set.copyOf(undivided.keys())).hasSize(2);
        }
    }
}
