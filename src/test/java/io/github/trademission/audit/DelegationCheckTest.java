package io.github.trademission.audit;

import static io.github.trademission.ModelFixture.DAON;
import static io.github.trademission.ModelFixture.HANBIT;
import static io.github.trademission.ModelFixture.MIRAE;
import static io.github.trademission.ModelFixture.consultation;
import static io.github.trademission.ModelFixture.furnished;
import static io.github.trademission.ModelFixture.mission;
import static io.github.trademission.audit.FindingCode.DELEGATION_SIZE_DIFFERS;
import static io.github.trademission.audit.FindingCode.EXHIBITORS_DIFFER;
import static io.github.trademission.audit.FindingCode.INDUSTRY_SIZES_DIFFER;
import static io.github.trademission.audit.FindingCode.MORE_COMPANIES_THAN_STATED;
import static io.github.trademission.audit.Found.paths;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.model.Delegation;
import io.github.trademission.model.Exhibition;
import io.github.trademission.model.Industry;
import io.github.trademission.model.IndustrySize;
import io.github.trademission.model.Mission;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DelegationCheckTest {
    private static final IndustrySize THREE = new IndustrySize(Industry.of("KSIC", "C20", "화장품"), 3);

    @Test
    void companiesNamedBeyondTheStatedSizeAreFound() {
        Audit audit = Audit.of(delegation(Delegation.builder().statedSize(1).addCompanies(HANBIT, DAON))
                .build());

        assertThat(audit.worst()).contains(Severity.WARNING);
        assertThat(audit.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(DELEGATION_SIZE_DIFFERS);
            assertThat(finding.path()).isEqualTo("delegation.statedSize");
            assertThat(finding.text(Locale.KOREAN)).contains("1개사로 기재", "2개사");
        });
    }

    @Test
    void companiesNamedBeyondTheSumOfTheIndustriesAreFound() {
        IndustrySize one = new IndustrySize(THREE.industry(), 1);
        assertThat(paths(
                        DELEGATION_SIZE_DIFFERS,
                        delegation(Delegation.builder().addIndustrySize(one).addCompanies(HANBIT, DAON))))
                .containsExactly("delegation.industrySizes");
    }

    @Test
    void aDelegationNamedInPartIsNoFinding() {
        Audit audit = Audit.of(delegation(Delegation.builder()
                        .statedSize(3)
                        .addIndustrySize(THREE)
                        .addCompany(HANBIT))
                .build());

        assertThat(audit.findings()).isEmpty();
        assertThat(audit.worst()).isEmpty();
    }

    @Test
    void industriesThatDoNotAddUpToTheStatedSizeAreFound() {
        assertThat(paths(
                        INDUSTRY_SIZES_DIFFER,
                        delegation(Delegation.builder().statedSize(4).addIndustrySize(THREE))))
                .containsExactly("delegation.industrySizes");
        assertThat(paths(
                        INDUSTRY_SIZES_DIFFER,
                        delegation(Delegation.builder().statedSize(3).addIndustrySize(THREE))))
                .isEmpty();
    }

    @Test
    void rowsOfMoreCompaniesThanTravelledAreFound() {
        assertThat(paths(MORE_COMPANIES_THAN_STATED, withResultsOfThree(2))).containsExactly("delegation");
        assertThat(paths(MORE_COMPANIES_THAN_STATED, withResultsOfThree(3))).isEmpty();
    }

    private static Mission.Builder withResultsOfThree(int stated) {
        return furnished()
                .delegation(Delegation.builder().statedSize(stated).build())
                .addConsultation(consultation("c1").addCompanies(HANBIT, DAON).build())
                .addConsultation(consultation("c2").addCompanies(DAON, MIRAE).build());
    }

    @Test
    void moreExhibitorsThanStatedAreFound() {
        assertThat(paths(EXHIBITORS_DIFFER, withExhibitors(1))).containsExactly("exhibitions[0].statedExhibitors");
        assertThat(paths(EXHIBITORS_DIFFER, withExhibitors(2))).isEmpty();
    }

    private static Mission.Builder withExhibitors(int stated) {
        return furnished()
                .addExhibition(Exhibition.builder()
                        .name("전시회")
                        .statedExhibitors(stated)
                        .addExhibitors(HANBIT, DAON)
                        .build());
    }

    private static Mission.Builder delegation(Delegation.Builder delegation) {
        return mission().delegation(delegation.build());
    }
}
