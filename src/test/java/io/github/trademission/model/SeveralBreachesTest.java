package io.github.trademission.model;

import static io.github.trademission.ModelFixture.ALMATY;
import static io.github.trademission.ModelFixture.HANBIT;
import static io.github.trademission.ModelFixture.MIRAE;
import static io.github.trademission.ModelFixture.consultation;
import static io.github.trademission.ModelFixture.contract;
import static io.github.trademission.ModelFixture.furnished;
import static io.github.trademission.ModelFixture.jointBid;
import static io.github.trademission.ModelFixture.mou;
import static io.github.trademission.money.MoneyAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What breaks several rules tells of all of them at once, in the order of the attributes. */
class SeveralBreachesTest {
    private static final Company STRANGER = Company.of("stranger", "모르는 회사");
    private static final Stop ELSEWHERE =
            Stop.builder().id("elsewhere").country(Country.of("UZ")).build();

    private static String lines(String... lines) {
        return String.join("\n", lines);
    }

    @Test
    void ofACompany() {
        Company.Builder company = Company.builder().id("").name(" ").products("");

        assertRefused(
                company::build,
                lines(
                        "id: must not be blank, was ''",
                        "name: must not be blank, was ' '",
                        "products: must not be blank, was ''"));
    }

    @Test
    void ofARow() {
        Consultation.Builder row = Consultation.builder()
                .id("c1")
                .count(0)
                .value(Amounts.of("-5", "USD"))
                .addCompanies(HANBIT, HANBIT)
                .sharing(Sharing.byWeights(1, 2, 3))
                .addDerivedFrom("c1", "c1")
                .addOverlap(new Overlap("c2", Overlap.Relation.INCLUDED))
                .addOverlap(new Overlap("c3", Overlap.Relation.INCLUDED));

        assertRefused(
                row::build,
                lines(
                        "count: must be 1 or more, or unknown, was 0",
                        "value: must not be negative, was USD -5.00",
                        "companies[1].id: must be unique, was hanbit",
                        "sharing: must have one share for each company, was 3 of 2",
                        "derivedFrom: must not name the row itself, was c1",
                        "derivedFrom: must not name a row twice, was c1",
                        "overlaps: must be INCLUDED in one row at most, was [c2, c3]"));
    }

    @Test
    void ofAContractAndItsAmendments() {
        Contract.Builder row = Contract.builder()
                .id(" ")
                .value(Amounts.of("100", "USD"))
                .date(PartialDate.parse("2019-11-05"))
                .addAmendment(new Amendment(PartialDate.parse("2019-11-04"), Amounts.of("90", "EUR")))
                .addRealisation(
                        Realisation.builder().value(Amounts.of("80", "EUR")).build());

        assertRefused(
                row::build,
                lines(
                        "id: must not be blank, was ' '",
                        "amendments[0].date: must not be before 2019-11-05, was 2019-11-04",
                        "amendments[0].value: must be in the contract's currency USD, was EUR 90.00",
                        "realisations[0].value: must be in the contract's currency USD, was EUR 80.00"));
    }

    @Test
    void ofAJointBid() {
        JointBid.Builder bid =
                JointBid.builder().id("b1").lead(MIRAE).addCompany(HANBIT).project(" ");

        assertRefused(
                bid::build,
                lines("companies: must be two or more members, was 1", "project: must not be blank, was ' '"));
    }

    @Test
    void ofAPublishedFigure() {
        PublishedFigure.Builder figure = PublishedFigure.builder()
                .id("")
                .subject(FigureSubject.MOU)
                .count(-1)
                .percentage(new BigDecimal("12"))
                .printedUnit(new BigDecimal("0"))
                .addParts("f2");

        assertRefused(
                figure::build,
                lines(
                        "id: must not be blank, was ''",
                        "publishedFigure: must have one of count, amount, percentage, was 2",
                        "count: must not be negative, was -1",
                        "printedUnit: must be more than 0, was 0",
                        "parts: must add up to a count or an amount, was "));
    }

    @Test
    void ofASharing() {
        assertRefused(
                () -> new Sharing(Sharing.Rule.BY_AMOUNTS, List.of(BigDecimal.ONE), List.of(Amounts.of("-1", "USD"))),
                lines(
                        "sharing.weights: must be stated for weights only, was BY_AMOUNTS",
                        "sharing.amounts: must not be negative, was USD -1.00"));
    }

    @Test
    void ofAMissionInTheOrderOfItsAttributes() {
        Mission.Builder mission = Mission.builder()
                .id("m")
                .name("")
                .period(DateRange.parse("2019-10-21/2019-10-26"))
                .addStop(Stop.builder()
                        .id("baku")
                        .country(Country.of("AZ"))
                        .period(DateRange.parse("2019-11-01/2019-11-02"))
                        .build())
                .addBuyers(
                        Buyer.builder().id("b1").name("Altyn").build(),
                        Buyer.builder().id("b1").name("Baiterek").build())
                .addContract(
                        contract("x").stop(ELSEWHERE).addDerivedFrom("gone").build())
                .addConsultation(consultation("x").addCompanies(STRANGER).build())
                .addPublishedFigure(PublishedFigure.builder()
                        .id("f1")
                        .subject(FigureSubject.MOU)
                        .count(3)
                        .addParts("f1", "f2")
                        .build())
                .addProgramme(SupportProgramme.builder()
                        .id("p1")
                        .name("수출지원")
                        .kind(ProgrammeKind.EXPORT)
                        .addCompany(HANBIT)
                        .build());

        assertRefused(
                mission::build,
                lines(
                        "name: must not be blank, was ''",
                        "organisations: must have a host or an organiser, was neither",
                        "stops[0].period: must lie within 2019-10-21/2019-10-26, was 2019-11-01/2019-11-02",
                        "buyers[1].id: must be unique, was b1",
                        "consultations[0].companies[0]: must be one of the mission's companies, was 'stranger'",
                        "contracts[0].id: must be unique among all rows, was x",
                        "contracts[0].stop: must be one of the mission's stops, was 'elsewhere'",
                        "contracts[0].derivedFrom: must name a row of the mission, was 'gone'",
                        "publishedFigures[0].parts[0]: must name another published figure, was 'f1'",
                        "publishedFigures[0].parts[1]: must name another published figure, was 'f2'",
                        "programmes[0].companies[0]: must be one of the mission's companies, was 'hanbit'"));
    }

    @Test
    void ofLinksButACircleOnlyAmongThoseThatAreRightByThemselves() {
        Mission.Builder mission = furnished()
                .addConsultation(consultation("c1").addDerivedFrom("c2").build())
                .addConsultation(
                        consultation("c2").addDerivedFrom("c1", "gone", "k1").build())
                .addMou(mou("m1")
                        .addOverlap(new Overlap("j1", Overlap.Relation.UNKNOWN))
                        .build())
                .addJointBid(jointBid("j1")
                        .lead(HANBIT)
                        .addCompanies(HANBIT, MIRAE)
                        .addOverlap(new Overlap("m1", Overlap.Relation.INCLUDED))
                        .build())
                .addContract(contract("k1").addDerivedFrom("c2").stop(ALMATY).build());

        assertRefused(
                mission::build,
                lines(
                        "consultations[0].derivedFrom: must not run in a circle, was 'c1'",
                        "consultations[1].derivedFrom: must name a row of the mission, was 'gone'",
                        "consultations[1].derivedFrom: must not run backwards, from CONTRACT to CONSULTATION, was 'k1'",
                        "mous[0].overlaps: must not run in a circle, was 'm1'"));
    }

    @Test
    void ofAThousandRowsAreListedAndThoseOfTheRestCounted() {
        Mission.Builder mission = furnished();
        IntStream.range(0, 1_200)
                .forEach(i -> mission.addMou(mou("m" + i).addDerivedFrom("gone").build()));

        InvalidValueException invalid = catchThrowableOfType(InvalidValueException.class, mission::build);

        assertThat(invalid.breaches())
                .hasSize(1_000)
                .last()
                .isEqualTo(new InvalidValueException.Breach(
                        "mous[999].derivedFrom", "must name a row of the mission", "'gone'"));
        assertThat(invalid.unlisted()).isEqualTo(200);
    }
}
