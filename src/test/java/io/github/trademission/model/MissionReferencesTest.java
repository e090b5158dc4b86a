package io.github.trademission.model;

import static io.github.trademission.ModelFixture.ALMATY;
import static io.github.trademission.ModelFixture.DAON;
import static io.github.trademission.ModelFixture.DISTRICT;
import static io.github.trademission.ModelFixture.HANBIT;
import static io.github.trademission.ModelFixture.MIRAE;
import static io.github.trademission.ModelFixture.MOSCOW;
import static io.github.trademission.ModelFixture.consultation;
import static io.github.trademission.ModelFixture.contract;
import static io.github.trademission.ModelFixture.furnished;
import static io.github.trademission.ModelFixture.mission;
import static io.github.trademission.ModelFixture.mou;
import static io.github.trademission.ModelFixture.prospect;
import static io.github.trademission.money.MoneyAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a mission refers to is its own. */
class MissionReferencesTest {
    private static final Company STRANGER = Company.of("stranger", "모르는 회사");
    private static final Stop ELSEWHERE =
            Stop.builder().id("elsewhere").country(Country.of("UZ")).build();
    private static final Buyer BUYER = Buyer.builder().id("b1").name("Altyn").build();

    private static Organisation organisation(String id, OrganisationRole... roles) {
        return Organisation.builder().id(id).name("기관").addRoles(roles).build();
    }

    @Test
    void toAStopOfAnotherMissionAreRefused() {
        Visit visit = Visit.builder().organisation(DISTRICT).stop(ELSEWHERE).build();
        Exhibition fair = Exhibition.builder().name("박람회").stop(ELSEWHERE).build();
        PublishedFigure figure = PublishedFigure.builder()
                .id("f")
                .subject(FigureSubject.MOU)
                .count(1)
                .stop(ELSEWHERE)
                .build();
        String rule = ".stop: must be one of the mission's stops, was 'elsewhere'";

        assertRefused(
                furnished()
                        .addConsultations(
                                consultation("a").build(),
                                consultation("b").stop(ELSEWHERE).build())::build,
                "consultations[1]" + rule);
        assertRefused(furnished().addVisit(visit)::build, "visits[0]" + rule);
        assertRefused(furnished().addExhibition(fair)::build, "exhibitions[0]" + rule);
        assertRefused(furnished().addPublishedFigure(figure)::build, "publishedFigures[0]" + rule);
    }

    @Test
    void toAStopOfTheSameIdThatDiffersAreRefused() {
        Stop other = ALMATY.withPeriod(DateRange.parse("2019-10-22"));
        Mission.Builder mission = furnished().addMou(mou("r").stop(other).build());

        assertRefused(mission::build, "mous[0].stop: must be one of the mission's stops, was 'almaty'");
    }

    @Test
    void toACompanyOfAnotherMissionAreRefused() {
        String rule = ": must be one of the mission's companies, was 'stranger'";
        PublishedFigure figure = PublishedFigure.builder()
                .id("f")
                .subject(FigureSubject.MOU)
                .count(1)
                .addCompany(STRANGER)
                .build();
        SupportProgramme programme = SupportProgramme.builder()
                .id("p")
                .name("지원")
                .kind(ProgrammeKind.FUNDING)
                .addCompany(STRANGER)
                .build();
        Delegate delegate = Delegate.builder()
                .name("김대표")
                .role(DelegateRole.COMPANY_REPRESENTATIVE)
                .company(STRANGER)
                .build();
        Exhibition fair =
                Exhibition.builder().name("박람회").addExhibitor(STRANGER).build();

        assertRefused(
                furnished()
                        .addProspect(
                                prospect("r").addCompanies(HANBIT, STRANGER).build())::build,
                "prospects[0].companies[1]" + rule);
        assertRefused(furnished().addPublishedFigure(figure)::build, "publishedFigures[0].companies[0]" + rule);
        assertRefused(furnished().addProgramme(programme)::build, "programmes[0].companies[0]" + rule);
        assertRefused(furnished().addExhibition(fair)::build, "exhibitions[0].exhibitors[0]" + rule);
        assertRefused(
                furnished()
                        .delegation(Delegation.builder().addDelegate(delegate).build())::build,
                "delegation.delegates[0].company" + rule);
    }

    @Test
    void toABuyerOfAnotherMissionAreRefused() {
        Mission.Builder mission =
                furnished().addContract(contract("r").buyer(BUYER).build());

        assertRefused(mission::build, "contracts[0].buyer: must be one of the mission's buyers, was 'b1'");
    }

    @Test
    void toAnOrganisationThatTheMissionDoesNotNameAreRefused() {
        Visit visit = Visit.builder().organisation(organisation("chamber")).build();

        assertRefused(
                furnished().addVisit(visit)::build,
                "visits[0].organisation: must be one of the mission's organisations, was 'chamber'");
    }

    @Test
    void toPartsOfTheMissionAreKept() {
        Organisation chamber = organisation("chamber");
        Mission mission = furnished()
                .addBuyer(BUYER)
                .addOrganisation(chamber)
                .delegation(Delegation.builder().addCompany(STRANGER).build())
                .addVisit(Visit.builder()
                        .organisation(chamber)
                        .stop(ALMATY)
                        .date(PartialDate.parse("2019-10-22"))
                        .purpose("업무협의")
                        .build())
                .addExhibition(Exhibition.builder()
                        .name("박람회")
                        .stop(MOSCOW)
                        .statedExhibitors(40)
                        .addExhibitor(HANBIT)
                        .build())
                .addContract(contract("r")
                        .buyer(BUYER)
                        .stop(ALMATY)
                        .addCompanies(STRANGER, DAON)
                        .build())
                .build();

        assertThat(mission.companies()).containsExactly(STRANGER, HANBIT, DAON, MIRAE);
        assertThat(mission.outcomes()).containsExactlyElementsOf(mission.contracts());
    }
}
