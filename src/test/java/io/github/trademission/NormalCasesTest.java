package io.github.trademission;

import static io.github.trademission.ModelFixture.ALMATY;
import static io.github.trademission.ModelFixture.DAON;
import static io.github.trademission.ModelFixture.HANBIT;
import static io.github.trademission.ModelFixture.MIRAE;
import static io.github.trademission.ModelFixture.consultation;
import static io.github.trademission.ModelFixture.contract;
import static io.github.trademission.ModelFixture.furnished;
import static io.github.trademission.ModelFixture.jointBid;
import static io.github.trademission.ModelFixture.mission;
import static io.github.trademission.ModelFixture.mou;
import static io.github.trademission.ModelFixture.prospect;
import static io.github.trademission.money.MoneyAssertions.assertMoney;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.model.Amendment;
import io.github.trademission.model.Buyer;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.CostLine;
import io.github.trademission.model.Country;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.FigureStatistic;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.Industry;
import io.github.trademission.model.IndustrySize;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mission;
import io.github.trademission.model.MissionMode;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Payer;
import io.github.trademission.model.Prospect;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.model.Realisation;
import io.github.trademission.model.Sharing;
import io.github.trademission.model.Signing;
import io.github.trademission.model.Source;
import io.github.trademission.model.Stop;
import io.github.trademission.model.TripLength;
import io.github.trademission.money.Amounts;
import io.github.trademission.money.text.Qualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What districts record, each in a few plain lines and without a trick. */
class NormalCasesTest {
    @Nested
    class Delegations {
        @Test
        void ofKnownSizePerIndustryNeedNotNameEveryCompany() {
            Mission mission = mission()
                    .delegation(Delegation.builder()
                            .statedSize(10)
                            .addIndustrySize(new IndustrySize(Industry.of("남동구", "BEAUTY", "뷰티"), 4))
                            .addIndustrySize(new IndustrySize(Industry.of("남동구", "MACHINE", "기계"), 6))
                            .addCompanies(HANBIT, DAON)
                            .build())
                    .build();

            assertThat(mission.delegation().size()).hasValue(10);
            assertThat(mission.companies()).containsExactly(HANBIT, DAON);
        }

        @Test
        void ofWhichNothingIsKnownAreEmpty() {
            Mission mission = mission().build();

            assertThat(mission.delegation().size()).isEmpty();
            assertThat(mission.delegation().head()).isEmpty();
        }
    }

    @Nested
    class Rows {
        @Test
        void ofABatchStandForManyDeals() {
            Consultation batch = consultation("almaty")
                    .count(128)
                    .value(Amounts.of(18_410_000, "USD"))
                    .stop(ALMATY)
                    .build();
            Mission mission = furnished().addConsultation(batch).build();

            assertThat(mission.consultations().get(0).count()).hasValue(128);
        }

        @Test
        void mayHaveAnAmountWithoutACount() {
            Prospect prospect = prospect("p")
                    .countUnknown()
                    .value(Amounts.of(12_550_000, "USD"))
                    .build();

            assertThat(prospect.count()).isEmpty();
            assertMoney(prospect.value().orElseThrow(), "USD 12550000.00");
        }

        @Test
        void mayHaveACountWithoutAnAmount() {
            assertThat(mou("m").count(2).build().value()).isEmpty();
        }

        @Test
        void mayLackCompanyBuyerStopAndDate() {
            Mission mission = mission()
                    .addContract(contract("k").value(Amounts.of(7, "USD")).build())
                    .build();
            Outcome row = mission.outcomes().get(0);

            assertThat(row.companies()).isEmpty();
            assertThat(row.buyer()).isEmpty();
            assertThat(row.stop()).isEmpty();
            assertThat(row.date()).isEmpty();
        }

        @Test
        void mayHaveABuyerWhoseNameIsConfidential() {
            Buyer buyer = Buyer.builder()
                    .id("b")
                    .country(Country.of("KZ"))
                    .confidential(true)
                    .build();
            Mission mission = furnished()
                    .addBuyer(buyer)
                    .addContract(contract("k").buyer(buyer).build())
                    .build();

            assertThat(mission.contracts().get(0).buyer()).contains(buyer);
        }
    }

    @Nested
    class JointBids {
        private final JointBid.Builder bid = jointBid("j")
                .project("상수도 현대화")
                .addCompanies(HANBIT, DAON, MIRAE)
                .lead(HANBIT)
                .value(Amounts.of(6_000_000, "USD"));

        @Test
        void mayStateWeights() {
            JointBid row = bid.sharing(Sharing.byWeights(3, 2, 1)).build();

            assertMoney(
                    row.sharing().split(row.value().orElseThrow(), 3).orElseThrow(),
                    "USD 3000000.00",
                    "USD 2000000.00",
                    "USD 1000000.00");
        }

        @Test
        void mayStateAmounts() {
            JointBid row = bid.sharing(Sharing.byAmounts(
                            List.of(Amounts.of(5_000_000, "USD"), Amounts.of(1_000_000, "USD"), Amounts.of(0, "USD"))))
                    .build();

            assertMoney(
                    row.sharing().split(row.value().orElseThrow(), 3).orElseThrow(),
                    "USD 5000000.00",
                    "USD 1000000.00",
                    "USD 0.00");
        }

        @Test
        void mayLeaveTheSharesUnknown() {
            JointBid row = bid.build();

            assertThat(row.sharing().split(row.value().orElseThrow(), 3)).isEmpty();
            assertThat(row.companies()).containsExactly(HANBIT, DAON, MIRAE);
        }

        @Test
        void mayStandUnderABatchOfMemorandaAsFarAsAnybodyKnows() {
            Mission mission = furnished()
                    .addMou(mou("batch")
                            .count(10)
                            .value(Amounts.of(15_750_000, "USD"))
                            .build())
                    .addJointBid(bid.addOverlap(new Overlap("batch", Overlap.Relation.UNKNOWN))
                            .build())
                    .build();

            assertThat(mission.jointBids().get(0).overlaps())
                    .extracting(Overlap::relation)
                    .containsExactly(Overlap.Relation.UNKNOWN);
        }
    }

    @Nested
    class Contracts {
        @Test
        void areSignedOnSiteOrLaterAtHome() {
            Mission mission = furnished()
                    .addContract(contract("site")
                            .signing(Signing.ON_SITE)
                            .stop(ALMATY)
                            .date(PartialDate.parse("2019-10-24"))
                            .build())
                    .addContract(contract("home")
                            .signing(Signing.FOLLOW_UP)
                            .date(PartialDate.parse("2020-02"))
                            .build())
                    .build();

            assertThat(mission.contracts())
                    .extracting(Contract::signing)
                    .extracting(signing -> signing.orElseThrow())
                    .containsExactly(Signing.ON_SITE, Signing.FOLLOW_UP);
        }

        @Test
        void growOutOfMemoranda() {
            Mission mission = mission()
                    .addMou(mou("m").value(Amounts.of(30, "USD")).build())
                    .addContract(contract("k")
                            .value(Amounts.of(70, "USD"))
                            .addDerivedFrom("m")
                            .build())
                    .build();

            assertThat(mission.contracts().get(0).derivedFrom()).containsExactly("m");
        }

        @Test
        void areAmendedByDate() {
            Contract contract = contract("k")
                    .date(PartialDate.parse("2019-10-24"))
                    .value(Amounts.of(100, "USD"))
                    .addAmendment(Amendment.of(PartialDate.parse("2020-03-01"), Amounts.of(70, "USD")))
                    .build();

            assertMoney(contract.valueAsOf(LocalDate.of(2020, 1, 1)).orElseThrow(), "USD 100.00");
            assertMoney(contract.valueAsOf(LocalDate.of(2020, 6, 30)).orElseThrow(), "USD 70.00");
        }

        @Test
        void areCancelledOrPaidInParts() {
            Contract cancelled = contract("k")
                    .status(OutcomeStatus.CANCELLED)
                    .statusDate(PartialDate.parse("2020"))
                    .build();
            Contract paid = contract("p")
                    .value(Amounts.of(100, "USD"))
                    .addRealisation(
                            Realisation.builder().value(Amounts.of(40, "USD")).build())
                    .addRealisation(Realisation.builder()
                            .value(Amounts.of(60, "USD"))
                            .date(PartialDate.parse("2020-05"))
                            .build())
                    .build();

            assertThat(cancelled.status().isLive()).isFalse();
            assertMoney(paid.realised().amount("USD"), "USD 100.00");
        }
    }

    @Nested
    class Missions {
        @Test
        void meetTheirBuyersOnlineToo() {
            Stop market = Stop.builder().id("vn").country(Country.of("VN")).build();
            Mission mission = mission().mode(MissionMode.ONLINE).addStop(market).build();

            assertThat(mission.mode()).isEqualTo(MissionMode.ONLINE);
            assertThat(mission.stops()).containsExactly(market);
        }

        @Test
        void visitCountriesOfWhichNoCityIsKnown() {
            Mission mission = mission()
                    .addStop(Stop.builder().id("uz").country(Country.of("UZ")).build())
                    .build();

            assertThat(mission.stops().get(0).city()).isEmpty();
            assertThat(mission.stops().get(0).country()).isEqualTo(Country.of("UZ"));
        }

        @Test
        void haveDatesThatAreStatedInferredPartialOrUnknown() {
            Mission stated = mission()
                    .period(DateRange.of(LocalDate.of(2019, 10, 21), LocalDate.of(2019, 10, 26)))
                    .statedLength(TripLength.parse("4박6일"))
                    .build();
            Mission inferred =
                    mission().period(DateRange.parse("2019-10-21/2019-10-26?")).build();
            Mission month = mission().period(DateRange.parse("2019-10")).build();
            Mission year = mission().period(DateRange.parse("2019")).build();

            assertThat(stated.period().orElseThrow().isInferred()).isFalse();
            assertThat(inferred.period().orElseThrow().isInferred()).isTrue();
            assertThat(month.period().orElseThrow().latest()).isEqualTo(LocalDate.of(2019, 10, 31));
            assertThat(year.period().orElseThrow().earliest()).isEqualTo(LocalDate.of(2019, 1, 1));
            assertThat(mission().build().period()).isEmpty();
        }

        @Test
        void mayBeToldByTheirPublishedFiguresOnly() {
            Mission mission = mission()
                    .addPublishedFigure(PublishedFigure.builder()
                            .id("consulted")
                            .subject(FigureSubject.CONSULTATION)
                            .amount(Amounts.of(17_000_000, "USD"))
                            .printedUnit(new BigDecimal("10000"))
                            .qualifier(Qualifier.AT_LEAST)
                            .text("1,700여만 달러")
                            .source(Source.of("구정소식"))
                            .build())
                    .addPublishedFigure(PublishedFigure.builder()
                            .id("companies")
                            .subject(FigureSubject.COMPANY)
                            .count(10)
                            .build())
                    .addPublishedFigure(PublishedFigure.builder()
                            .id("growth")
                            .subject(FigureSubject.CONTRACT)
                            .statistic(FigureStatistic.PERCENTAGE)
                            .percentage(new BigDecimal("47.3"))
                            .build())
                    .build();

            assertThat(mission.outcomes()).isEmpty();
            assertThat(mission.publishedFigures()).hasSize(3);
        }

        @Test
        void costSomethingByPayer() {
            Mission mission = mission()
                    .addCost(CostLine.builder()
                            .payer(Payer.DISTRICT)
                            .amount(Amounts.of(50_000_000, "KRW"))
                            .build())
                    .addCost(CostLine.builder()
                            .payer(Payer.COMPANY)
                            .amount(Amounts.of(0, "KRW"))
                            .item("항공료")
                            .build())
                    .build();

            assertThat(mission.costs()).extracting(CostLine::payer).containsExactly(Payer.DISTRICT, Payer.COMPANY);
        }
    }
}
