package io.github.trademission.metrics.ratio;

import static io.github.trademission.metrics.Missions.A;
import static io.github.trademission.metrics.Missions.B;
import static io.github.trademission.metrics.Missions.C;
import static io.github.trademission.metrics.Missions.consultation;
import static io.github.trademission.metrics.Missions.contract;
import static io.github.trademission.model.OutcomeKind.CONSULTATION;
import static io.github.trademission.model.OutcomeKind.CONTRACT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Missions;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Population;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Ratio.Missing;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Buyer;
import io.github.trademission.model.Company;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeStatus;
import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CompanyMetricsTest {
    private static Mission of(String id, Delegation delegation) {
        return Missions.of(id).withDelegation(delegation);
    }

    private static Delegation of(int size, Company... named) {
        return Delegation.builder().statedSize(size).addCompanies(named).build();
    }

    @Test
    void delegationIsNoSmallerThanTheCompaniesItNames() {
        Mission mission = Missions.of(
                contract("k1", "1").addCompany(A).build(),
                contract("k2", "1").addCompany(B).build());
        CompanyMetrics companies = CompanyMetrics.of(
                Results.of(mission.withDelegation(mission.delegation().withStatedSize(1))));
        // Two of the three named companies, though the record states a delegation of one.
        Ratio rate = companies.successRate(CONTRACT);
        assertThat(rate.value(2)).contains(new BigDecimal("0.67"));
        assertThat(rate.population()).hasToString("3 company (named beyond the stated size in m), 1 mission");
        assertThat(companies.participations()).isEqualTo(CountRange.exactly(3));
    }

    @Nested
    class Participation {
        @Test
        void companyThatTravelledTwiceParticipatesTwiceAndIsOne() {
            CompanyMetrics companies = CompanyMetrics.of(Results.of(of("one", of(2, A, B)), of("two", of(2, A, C))));
            assertThat(companies.participations()).isEqualTo(CountRange.exactly(4));
            assertThat(companies.distinctCompanies()).isEqualTo(CountRange.exactly(3));
        }

        @Test
        void unnamedCompaniesMayHaveTravelledBefore() {
            CompanyMetrics companies = CompanyMetrics.of(Results.of(of("one", of(18, A)), of("two", of(5, A, B))));
            assertThat(companies.participations()).isEqualTo(CountRange.exactly(23));
            // At least the 18 of the larger delegation, at most A, B, 17 and 3 unnamed ones.
            assertThat(companies.distinctCompanies()).isEqualTo(CountRange.between(18, 22));
        }

        @Test
        void unknownSizeBoundsNothingFromAbove() {
            CompanyMetrics companies = CompanyMetrics.of(
                    Results.of(of("one", of(18)), of("two", Delegation.builder().build())));
            assertThat(companies.participations()).isEqualTo(new CountRange(18, OptionalLong.empty()));
            assertThat(companies.distinctCompanies()).isEqualTo(new CountRange(18, OptionalLong.empty()));
        }

        @Test
        void buyersAreNamedOrStandBehindDeals() {
            Buyer buyer = Buyer.builder().id("buyer").build();
            Mission mission = Missions.of(consultation("c1", "1").build())
                    .withBuyers(buyer)
                    .withConsultations(
                            consultation("c1", "1").buyer(buyer).build(),
                            consultation("c2", "1").count(4).build());
            assertThat(CompanyMetrics.of(Results.of(mission)).distinctBuyers()).isEqualTo(CountRange.between(1, 5));
            assertThat(CompanyMetrics.of(Results.of(
                                    Missions.of(consultation("c", "1").count(3).build())))
                            .distinctBuyers())
                    .isEqualTo(CountRange.between(1, 3));
        }
    }

    @Nested
    class Success {
        @Test
        void case23CompaniesWithALiveContractOfAll() {
            Mission mission = Missions.of(
                    contract("k1", "1").addCompany(A).build(),
                    contract("k2", "1").addCompany(A).build(),
                    contract("k3", "1")
                            .addCompany(B)
                            .status(OutcomeStatus.CANCELLED)
                            .build());
            CompanyMetrics companies = CompanyMetrics.of(Results.of(mission));
            assertThat(companies.successRate(CONTRACT).numerator()).isEqualTo(NumberRange.exactly(1));
            assertThat(companies.successRate(CONTRACT).percent(1)).contains(new BigDecimal("33.3"));
            assertThat(companies.rateWithout(CONTRACT).percent(1)).contains(new BigDecimal("66.7"));
            assertThat(companies.successRate(CONTRACT).population()).isEqualTo(new Population("company", 3, 3, 1));
        }

        @Test
        void case23UnattributedContractsMakeARange() {
            Mission mission = Missions.of(
                            contract("k1", "1").addCompany(A).build(),
                            contract("batch", "9").count(6).build())
                    .withDelegation(of(18, A));
            Ratio rate = CompanyMetrics.of(Results.of(mission)).successRate(CONTRACT);
            assertThat(rate.numerator()).isEqualTo(NumberRange.from(CountRange.between(1, 7)));
            assertThat(rate.value(4)).isEmpty();
            assertThat(rate.low(4)).contains(new BigDecimal("0.0556"));
            assertThat(rate.high(4)).contains(new BigDecimal("0.3889"));
            Ratio without = CompanyMetrics.of(Results.of(mission)).rateWithout(CONTRACT);
            assertThat(without.numerator()).isEqualTo(NumberRange.from(CountRange.between(11, 17)));
        }

        @Test
        void noMoreCompaniesSucceedThanTravelledAndSomebodySignedWhatNobodyAttributed() {
            Mission mission = Missions.of(
                            Contract.builder().id("batch").countUnknown().build())
                    .withDelegation(of(5));
            Ratio rate = CompanyMetrics.of(Results.of(mission)).successRate(CONTRACT);
            assertThat(rate.numerator()).isEqualTo(NumberRange.from(CountRange.between(1, 5)));
        }

        @Test
        void withoutAnyContractRecordedNobodyKnowsWhoSucceeded() {
            CompanyMetrics silent = CompanyMetrics.of(
                    Results.of(Missions.of(consultation("c", "1").build())));
            assertThat(silent.successRate(CONTRACT).percent(0)).isEmpty();
            assertThat(silent.rateWithout(CONTRACT).percent(0)).isEmpty();
            assertThat(silent.successRate(CONTRACT).missing())
                    .containsExactly(new Missing(Missing.Reason.NOT_RECORDED, "계약 기록 없음", "no contract is recorded"));
            CompanyMetrics lost = CompanyMetrics.of(Results.of(Missions.of(contract("k", "1")
                    .addCompany(A)
                    .status(OutcomeStatus.CANCELLED)
                    .build())));
            assertThat(lost.successRate(CONTRACT).percent(0)).contains(new BigDecimal("0"));
            assertThat(lost.rateWithout(CONTRACT).percent(0)).contains(new BigDecimal("100"));
        }

        @Test
        void unknownSizeBoundsTheRateOnOneSideOnly() {
            Mission mission = Missions.of(contract("k1", "1").addCompany(A).build())
                    .withDelegation(Delegation.builder()
                            .addCompany(A)
                            .statedSize(OptionalInt.empty())
                            .build());
            assertThat(CompanyMetrics.of(Results.of(mission))
                            .successRate(CONTRACT)
                            .percent(0))
                    .contains(new BigDecimal("100"));
            Mission other = Missions.of("other", consultation("c", "1").build())
                    .withDelegation(Delegation.builder().build());
            Ratio rate = CompanyMetrics.of(Results.of(mission, other)).successRate(CONTRACT);
            assertThat(rate.isExact()).isFalse();
            assertThat(rate.low(2)).isEmpty();
            assertThat(rate.population()).isEqualTo(new Population("mission of known size", 1, 2, 2));
        }
    }

    @Nested
    class Concentration {
        private static CompanyMetrics companies(boolean withUnattributed) {
            Mission mission = withUnattributed
                    ? Missions.of(
                            contract("a", "50").addCompany(A).build(),
                            contract("b", "30").addCompany(B).build(),
                            contract("n", "20").build())
                    : Missions.of(
                            contract("a", "50").addCompany(A).build(),
                            contract("b", "30").addCompany(B).build(),
                            contract("c", "20").addCompany(C).build());
            return CompanyMetrics.of(Results.of(mission));
        }

        @Test
        void shareOfTheLargest() {
            assertThat(companies(false).topShare(1, CONTRACT, "USD").percent(0)).contains(new BigDecimal("50"));
            assertThat(companies(false).topShare(2, CONTRACT, "USD").percent(0)).contains(new BigDecimal("80"));
            assertThat(companies(false).topShare(9, CONTRACT, "USD").percent(0)).contains(new BigDecimal("100"));
            assertThat(companies(false).topShare(1, CONSULTATION, "USD").percent(0))
                    .isEmpty();
        }

        @Test
        void isOfWhatIsDisclosedAndSaysSo() {
            CompanyMetrics some = CompanyMetrics.of(Results.of(Missions.of(
                    contract("a", "50").addCompany(A).build(),
                    Contract.builder().id("dark").addCompany(B).build())));
            Ratio top = some.topShare(1, CONTRACT, "USD");
            assertThat(top.name()).isEqualTo("top 1 companies / contract amount in USD");
            assertThat(top.population()).hasToString("1 company with an amount (1 undisclosed left out), 1 mission");
            assertThat(some.herfindahl(CONTRACT, "EUR").missing())
                    .extracting(Missing::reason)
                    .containsExactly(Missing.Reason.NOTHING_DISCLOSED, Missing.Reason.OTHER_CURRENCY);
            assertThat(some.topShare(1, CONSULTATION, "USD").missing())
                    .extracting(Missing::english)
                    .containsExactly("no consultation is recorded");
        }

        @Test
        void herfindahlIndexIsTheSumOfSquaredShares() {
            // 0.25 + 0.09 + 0.04
            assertThat(companies(false).herfindahl(CONTRACT, "USD").value(2)).contains(new BigDecimal("0.38"));
        }

        @Test
        void whatNobodyAttributedMayBeTheLargests() {
            Ratio top = companies(true).topShare(1, CONTRACT, "USD");
            assertThat(top.low(2)).contains(new BigDecimal("0.50"));
            assertThat(top.high(2)).contains(new BigDecimal("0.70"));
            Ratio index = companies(true).herfindahl(CONTRACT, "USD");
            assertThat(index.low(2)).contains(new BigDecimal("0.34"));
            // 0.49 + 0.09
            assertThat(index.high(2)).contains(new BigDecimal("0.58"));
        }
    }
}
