package io.github.trademission.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.Breakdown;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.MoneyRange;
import io.github.trademission.metrics.Population;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.Summary;
import io.github.trademission.metrics.ratio.Ratios;
import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Sharing;
import io.github.trademission.model.Signing;
import io.github.trademission.model.Stop;
import io.github.trademission.model.Verification;
import io.github.trademission.money.Allocation;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/** What the guide tells of breakdowns, sharing and ratios, with values worked out by hand. */
class GuideBreakdownTest extends GuideMission {
    @Test
    void byStopTheUnattributedIsNeverLeftAway() {
        Consultation inAlmaty = Consultation.builder()
                .id("in-almaty")
                .count(30)
                .value(Amounts.of(4_000_000, "USD"))
                .stop(almaty)
                .build();
        Consultation somewhere = Consultation.builder()
                .id("somewhere")
                .count(5)
                .value(Amounts.of(500_000, "USD"))
                .build();

        Breakdown<Stop> stops =
                Results.of(mission.withConsultations(inAlmaty, somewhere)).by(Dimension.STOP);
        long there = stops.of(almaty).tally(OutcomeKind.CONSULTATION).deals(); // 30
        long unknown = stops.unattributed().tally(OutcomeKind.CONSULTATION).deals(); // 5
        long all = stops.total().tally(OutcomeKind.CONSULTATION).deals(); // 35

        assertThat(there).isEqualTo(30);
        assertThat(unknown).isEqualTo(5);
        assertThat(all).isEqualTo(35);
        assertThat(stops.keys()).containsExactly(almaty);
    }

    @Test
    void aJointBidIsOneDealOfSeveralParticipants() {
        JointBid bid = JointBid.builder()
                .id("bid")
                .value(Amounts.of("100000.01", "USD"))
                .addCompanies(ga, na)
                .lead(ga)
                .build();

        Breakdown<Company> companies = Results.of(mission.withJointBids(bid)).by(Dimension.COMPANY);
        long ofGa = companies.of(ga).tally(OutcomeKind.JOINT_BID).deals(); // 1 participation
        long ofNa = companies.of(na).tally(OutcomeKind.JOINT_BID).deals(); // 1 participation
        long deals = companies.total().tally(OutcomeKind.JOINT_BID).deals(); // 1 deal

        Map<Set<Company>, Summary> unallocated = companies.unallocated();
        MoneyRange shared =
                unallocated.get(Set.of(ga, na)).figure(OutcomeKind.JOINT_BID).amount("USD");
        // USD 100000.01

        assertThat(List.of(ofGa, ofNa, deals)).containsExactly(1L, 1L, 1L);
        assertThat(shared).hasToString("USD 100000.01");
        assertThat(companies.dimension().countsParticipations()).isTrue();

        JointBid equal = bid.withSharing(Sharing.equally());
        Breakdown<Company> shares = Results.of(mission.withJointBids(equal)).by(Dimension.COMPANY);
        Money first = shares.of(ga).tally(OutcomeKind.JOINT_BID).total("USD"); // USD 50000.01
        Money second = shares.of(na).tally(OutcomeKind.JOINT_BID).total("USD"); // USD 50000.00

        assertThat(Amounts.text(first)).isEqualTo("USD 50000.01");
        assertThat(Amounts.text(second)).isEqualTo("USD 50000.00");
        assertThat(shares.unallocated()).isEmpty();
    }

    @Test
    void aSplitLosesNothing() {
        List<Money> thirds = Allocation.equally(Amounts.of("100.00", "USD"), 3); // 33.34, 33.33, 33.33

        assertThat(thirds).extracting(Amounts::digits).containsExactly("33.34", "33.33", "33.33");
    }

    @Test
    void rowsFallIntoTheMonthAndYearThatTheRecordTells() {
        Contract onSite = Contract.builder()
                .id("on-site")
                .value(Amounts.of(10_000, "USD"))
                .signing(Signing.ON_SITE)
                .build();
        Contract later = Contract.builder()
                .id("later")
                .value(Amounts.of(20_000, "USD"))
                .signing(Signing.FOLLOW_UP)
                .date(PartialDate.parse("2024"))
                .build();
        Contract undated = Contract.builder()
                .id("undated")
                .value(Amounts.of(40_000, "USD"))
                .signing(Signing.FOLLOW_UP)
                .build();
        Results results = Results.of(mission.withContracts(onSite, later, undated));

        Breakdown<YearMonth> months = results.by(Dimension.MONTH);
        Money inMay =
                months.of(YearMonth.of(2024, 5)).tally(OutcomeKind.CONTRACT).total("USD"); // USD 10000.00
        Money noMonth = months.unattributed().tally(OutcomeKind.CONTRACT).total("USD"); // USD 60000.00

        Breakdown<Year> years = results.by(Dimension.YEAR);
        Money in2024 = years.of(Year.of(2024)).tally(OutcomeKind.CONTRACT).total("USD"); // USD 30000.00

        assertThat(Amounts.text(inMay)).isEqualTo("USD 10000.00");
        assertThat(Amounts.text(noMonth)).isEqualTo("USD 60000.00");
        assertThat(Amounts.text(in2024)).isEqualTo("USD 30000.00");
    }

    @Test
    void anyFunctionOfARowIsADimension() {
        Contract claimed = Contract.builder().id("claimed").count(2).build();
        Contract shown = Contract.builder()
                .id("shown")
                .verification(Verification.DOCUMENTED)
                .build();
        Results results = Results.of(mission.withContracts(claimed, shown));

        Dimension<Verification> proof =
                Dimension.of("verification", row -> Optional.of(row.outcome().verification()));
        long documented = results.by(proof)
                .of(Verification.DOCUMENTED)
                .tally(OutcomeKind.CONTRACT)
                .deals(); // 1

        Results live = results.where(row -> row.outcome().status().isLive());
        long alive = live.summary().tally(OutcomeKind.CONTRACT).deals(); // 3

        assertThat(documented).isEqualTo(1);
        assertThat(alive).isEqualTo(3);
    }

    @Test
    void aRatioKeepsWhatItWasMadeOf() {
        Contract valued = Contract.builder()
                .id("valued")
                .count(10)
                .value(Amounts.of(1_000_000, "USD"))
                .build();
        Contract undisclosed = Contract.builder().id("undisclosed").count(2).build();
        Results results = Results.of(mission.withContracts(valued, undisclosed));

        Ratio average = Ratios.of(results).valuePerDeal(OutcomeKind.CONTRACT, "USD");
        Money perDeal = average.money().orElseThrow(); // USD 100000.00
        Population population = average.population(); // 10 of 12 contract, 1 mission

        Ratio conversion = Ratios.of(results).conversionByCount(OutcomeKind.CONSULTATION, OutcomeKind.CONTRACT);
        Optional<BigDecimal> absent = conversion.value(4); // empty: 12 contracts of no consultations

        assertThat(Amounts.text(perDeal)).isEqualTo("USD 100000.00");
        assertThat(population).hasToString("10 of 12 contract, 1 mission");
        assertThat(absent).isEmpty();
        assertThat(conversion.numerator()).hasToString("12");
        assertThat(conversion.denominator()).hasToString("0");
    }

    @Test
    void severalMissionsAreOneSetOfResults() {
        Consultation talks =
                Consultation.builder().id("talks").count(30).addCompany(ga).build();
        Mission first = mission.withConsultations(talks);
        Mission second = first.withId("example-2025").withPeriod(Optional.empty());

        Breakdown<Company> companies = Results.of(first, second).by(Dimension.COMPANY);
        long both = companies.of(ga).tally(OutcomeKind.CONSULTATION).deals(); // 60

        assertThat(both).isEqualTo(60);
    }
}
