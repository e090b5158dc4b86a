package io.github.trademission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.model.Buyer;
import io.github.trademission.model.City;
import io.github.trademission.model.Company;
import io.github.trademission.model.Consultation;
import io.github.trademission.model.Contract;
import io.github.trademission.model.CostLine;
import io.github.trademission.model.Country;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.Delegate;
import io.github.trademission.model.DelegateRole;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Exhibition;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.Industry;
import io.github.trademission.model.JointBid;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeBuilder;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Payer;
import io.github.trademission.model.ProgrammeKind;
import io.github.trademission.model.Prospect;
import io.github.trademission.model.PublishedFigure;
import io.github.trademission.model.Realisation;
import io.github.trademission.model.Sharing;
import io.github.trademission.model.Stop;
import io.github.trademission.model.SupportProgramme;
import io.github.trademission.model.Target;
import io.github.trademission.model.Verification;
import io.github.trademission.model.Visit;
import io.github.trademission.money.Amounts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/** A caller in another package: that this class compiles, with every type declared and none cast, is half of the test. */
class StrangerTest {
    private static final Organisation HOST = Organisation.builder()
            .id("h")
            .name("남동구")
            .addRole(OrganisationRole.HOST)
            .build();
    private static final Company COMPANY = Company.of("c", "한빛정밀");
    private static final Company PARTNER = Company.of("d", "다온테크");
    private static final Stop STOP =
            Stop.builder().id("s").city(City.of("KZ", "알마티")).build();

    @Test
    void setsEveryKindOfAttributeThroughABuilder() {
        Mission.Builder builder = Mission.builder();
        Mission.Builder same =
                builder.id("m").name("무역사절단").addOrganisations(HOST).stops(List.of(STOP));
        Contract.Builder row = Contract.builder().id("k").count(2).value(Amounts.of(1, "USD"));
        Contract.Builder unknown = Contract.builder().id("u").countUnknown().note(Optional.of("확인 필요"));
        Mission mission = same.addContracts(row.build(), unknown.build()).build();

        assertThat(same).isSameAs(builder);
        assertThat(mission.contracts())
                .extracting(Contract::count)
                .containsExactly(OptionalInt.of(2), OptionalInt.empty());
    }

    @Test
    void changesEveryTypeThroughWithers() {
        Mission mission = Mission.builder()
                .id("m")
                .name("n")
                .addOrganisation(HOST)
                .build()
                .withName("무역사절단")
                .withStops(STOP);
        Organisation organisation = HOST.withRoles(OrganisationRole.ORGANISER);
        Stop stop = STOP.withPeriod(DateRange.parse("2019-10-21"));
        Company company = COMPANY.withIndustry(Industry.of("KSIC", "26", "전자").withCode("27"));
        Buyer buyer = Buyer.builder().id("b").build().withConfidential(true).withCountry(Country.of("KZ"));
        Delegate delegate =
                Delegate.builder().name("n").role(DelegateRole.HEAD).build().withRole(DelegateRole.DEPUTY);
        Delegation delegation =
                Delegation.builder().build().withDelegates(delegate).withStatedSize(OptionalInt.of(3));
        Consultation consultation = Consultation.builder()
                .id("c")
                .build()
                .withStatus(OutcomeStatus.LAPSED)
                .withStop(stop);
        Prospect prospect = Prospect.builder().id("p").build().withCompanies(company);
        Mou mou = Mou.builder().id("m").build().withSubject("합작").withCount(OptionalInt.of(10));
        JointBid jointBid = JointBid.builder()
                .id("j")
                .addCompanies(COMPANY, PARTNER)
                .lead(COMPANY)
                .build()
                .withLead(PARTNER)
                .withSharing(Sharing.equally());
        Realisation realisation = Realisation.builder()
                .value(Amounts.of(1, "USD"))
                .build()
                .withVerification(Verification.CONFIRMED_BY_CUSTOMS);
        Contract contract =
                Contract.builder().id("k").build().withRealisations(realisation).withBuyer(buyer);
        Visit visit = Visit.builder().organisation(HOST).build().withOrganisation(organisation);
        Exhibition exhibition = Exhibition.builder().name("n").build().withExhibitors(COMPANY);
        PublishedFigure figure = PublishedFigure.builder()
                .id("f")
                .subject(FigureSubject.CONTRACT)
                .count(6)
                .build()
                .withText("6건");
        CostLine cost = CostLine.builder()
                .payer(Payer.CITY)
                .amount(Amounts.of(1, "KRW"))
                .build()
                .withAmount(Amounts.of(2, "KRW"));
        SupportProgramme programme = SupportProgramme.builder()
                .id("p")
                .name("n")
                .kind(ProgrammeKind.OTHER)
                .build()
                .withKind(ProgrammeKind.EXPORT);
        Target target =
                Target.builder().subject(FigureSubject.MOU).count(1).build().withCount(OptionalInt.of(2));

        assertThat(mission.name()).isEqualTo("무역사절단");
        assertThat(mission.stops()).containsExactly(STOP);
        assertThat(organisation.roles()).containsExactly(OrganisationRole.ORGANISER);
        assertThat(stop.period()).isPresent();
        assertThat(company.industry()).map(Industry::code).contains("27");
        assertThat(buyer.confidential()).isTrue();
        assertThat(delegation.delegates()).extracting(Delegate::role).containsExactly(DelegateRole.DEPUTY);
        assertThat(consultation.status()).isEqualTo(OutcomeStatus.LAPSED);
        assertThat(prospect.companies()).containsExactly(company);
        assertThat(mou.count()).hasValue(10);
        assertThat(jointBid.lead()).isEqualTo(PARTNER);
        assertThat(contract.realisations()).containsExactly(realisation);
        assertThat(visit.organisation()).isEqualTo(organisation);
        assertThat(exhibition.exhibitors()).containsExactly(COMPANY);
        assertThat(figure.text()).contains("6건");
        assertThat(cost.amount()).isEqualTo(Amounts.of(2, "KRW"));
        assertThat(programme.kind()).isEqualTo(ProgrammeKind.EXPORT);
        assertThat(target.count()).hasValue(2);
    }

    @Test
    void writesOneFunctionForTheBuildersOfAllRows() {
        Money value = Amounts.of(7, "USD");

        assertThat(Stream.<Outcome>of(
                        disclosed(Consultation.builder().id("c"), value).build(),
                        disclosed(Prospect.builder().id("p"), value).build(),
                        disclosed(Contract.builder().id("k"), value).build()))
                .allSatisfy(row -> {
                    assertThat(row.count()).hasValue(3);
                    assertThat(row.value()).contains(value);
                });
    }

    private static <B extends OutcomeBuilder<B>> B disclosed(B builder, Money value) {
        return builder.count(3).value(value);
    }

    @Test
    void passesSettersAndWithersAsFunctions() {
        Function<String, Company.Builder> setter = Company.builder().id("x")::name;
        Function<String, Company> wither = COMPANY::withName;

        assertThat(setter.apply("하나").build().name()).isEqualTo("하나");
        assertThat(wither.apply("둘").name()).isEqualTo("둘");
    }

    @Test
    void tellsRowsApartByTheirType() {
        Outcome row = Contract.builder().id("k").build();

        assertThat(row instanceof Contract contract && contract.realisations().isEmpty())
                .isTrue();
    }
}
