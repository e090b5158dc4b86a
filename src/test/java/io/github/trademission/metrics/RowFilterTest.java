package io.github.trademission.metrics;

import static io.github.trademission.metrics.Missions.A;
import static io.github.trademission.metrics.Missions.B;
import static io.github.trademission.metrics.Missions.C;
import static io.github.trademission.metrics.Missions.consultation;
import static io.github.trademission.metrics.Missions.contract;
import static io.github.trademission.metrics.Missions.mou;
import static io.github.trademission.metrics.Missions.usd;
import static io.github.trademission.model.OutcomeKind.CONSULTATION;
import static io.github.trademission.model.OutcomeKind.CONTRACT;
import static io.github.trademission.model.OutcomeKind.MOU;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Country;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Industry;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Stop;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class RowFilterTest {
    private static final Stop ALMATY =
            Stop.builder().id("almaty").city(City.of("KZ", "알마티", "Almaty")).build();
    private static final Stop ASTANA =
            Stop.builder().id("astana").city(City.of("KZ", "아스타나", "Astana")).build();
    private static final Stop MOSCOW =
            Stop.builder().id("moscow").city(City.of("RU", "모스크바", "Moscow")).build();
    private static final Stop HANOI =
            Stop.builder().id("hanoi").city(City.of("VN", "하노이", "Hanoi")).build();

    private static final Industry BEAUTY = Industry.of("남동구", "beauty", "뷰티");
    private static final Company D =
            Company.builder().id("d").name("라").industry(BEAUTY).build();

    private final Results results = Results.of(withD(
            consultation("c1", "1").count(3).stop(ALMATY).addCompany(A).build(),
            consultation("c2", "2").stop(ASTANA).industry(BEAUTY).build(),
            mou("m1", "4").stop(MOSCOW).addCompanies(A, B).build(),
            mou("m2", "8")
                    .stop(HANOI)
                    .addCompanies(B, D)
                    .status(OutcomeStatus.CANCELLED)
                    .build(),
            contract("k1", "16").date(PartialDate.parse("2019-10-24")).build(),
            contract("k2", "32").date(PartialDate.parse("2019")).build(),
            contract("k3", "64").status(OutcomeStatus.COMPLETED).build()));

    private static Mission withD(Outcome... rows) {
        Outcome[] none = {};
        Mission plain = Missions.of(none);
        Mission.Builder mission = Mission.builder();
        mission.id("m")
                .name("무역사절단")
                .organisations(plain.organisations())
                .delegation(plain.delegation().withCompanies(A, B, C, D))
                .addStops(ALMATY, ASTANA, MOSCOW, HANOI);
        for (Outcome row : rows) {
            switch (row.kind()) {
                case CONSULTATION -> mission.addConsultation((Consultation) row);
                case MOU -> mission.addMou((Mou) row);
                default -> mission.addContract((Contract) row);
            }
        }
        return mission.build();
    }

    /** Whether it is looked up in columns or asked of each row. */
    private void assertKept(Predicate<Row> condition, String... ids) {
        for (Predicate<Row> either : List.<Predicate<Row>>of(condition, row -> condition.test(row))) {
            assertThat(results.where(either).rows())
                    .extracting(row -> row.outcome().id())
                    .containsExactly(ids);
        }
    }

    @Test
    void byKind() {
        assertKept(RowFilter.kind(MOU), "m1", "m2");
        assertKept(RowFilter.kind(MOU, CONSULTATION), "c1", "c2", "m1", "m2");
    }

    @Test
    void byPlace() {
        assertKept(RowFilter.stop(ALMATY), "c1");
        assertKept(RowFilter.country(Country.of("KZ")), "c1", "c2");
        assertKept(RowFilter.country(Country.of("PL")));
        assertKept(RowFilter.market(MarketGroup.of("CIS", "RU", "KZ")), "c1", "c2", "m1");
        assertKept(RowFilter.market(MarketGroup.of("CIS", "RU", "KZ")).negate(), "m2", "k1", "k2", "k3");
    }

    @Test
    void byCompanyAloneOrWithOthers() {
        assertKept(RowFilter.company(A), "c1", "m1");
        assertKept(RowFilter.company(B), "m1", "m2");
        assertKept(RowFilter.company(C));
        assertKept(RowFilter.company(Company.of("a", "이름이 바뀐 회사")), "c1", "m1");
    }

    @Test
    void byIndustryOfACompanyOrOfTheRow() {
        assertKept(RowFilter.industry(BEAUTY), "c2", "m2");
        assertKept(RowFilter.industry(Industry.of("남동구", "beauty", "화장품")), "c2", "m2");
        assertKept(RowFilter.industry(Industry.of("KSIC", "beauty", "뷰티")));
    }

    @Test
    void byPeriodIfCertainlyWithin() {
        assertKept(RowFilter.within(DateRange.parse("2019-10")), "k1");
        assertKept(RowFilter.within(DateRange.parse("2019-10-24")), "k1");
        assertKept(RowFilter.within(DateRange.parse("2019-10-25/2019-12-31")));
        assertKept(RowFilter.within(DateRange.parse("2019")), "k1", "k2");
        assertKept(RowFilter.within(DateRange.parse("2019-01-01/2019-12-30")), "k1");
    }

    @Test
    void byStatus() {
        assertKept(RowFilter.status(OutcomeStatus.SIGNED), "m1", "k1", "k2");
        assertKept(RowFilter.status(OutcomeStatus.CANCELLED, OutcomeStatus.COMPLETED), "m2", "k3");
        assertKept(RowFilter.live(), "c1", "c2", "m1", "k1", "k2", "k3");
    }

    @Test
    void byAKeyOfAnyDimension() {
        assertKept(RowFilter.under(Dimension.KIND, CONTRACT), "k1", "k2", "k3");
        assertKept(RowFilter.under(Dimension.QUARTER, new Quarter(2019, 4)), "k1");
        assertKept(RowFilter.under(Dimension.fiscalYear(Month.JULY), Year.of(2019)), "k1");
        assertKept(RowFilter.under(Dimension.CITY, City.of("RU", "모스크바")), "m1");
    }

    @Test
    void joined() {
        assertKept(RowFilter.company(A).and(RowFilter.kind(MOU)), "m1");
        assertKept(RowFilter.stop(HANOI).or(RowFilter.stop(MOSCOW)).and(RowFilter.live()), "m1");
        assertKept(RowFilter.live().negate(), "m2");
        assertThat(results.where(RowFilter.company(C)).missions()).hasSize(1);
    }

    @Test
    void keepTheWholeValueOfAJointRow() {
        assertThat(results.where(RowFilter.company(A)).summary().tally(MOU).total("USD"))
                .isEqualTo(usd("4"));
    }
}
