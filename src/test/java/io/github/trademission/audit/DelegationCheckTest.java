package io.github.trademission.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.model.Company;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DelegationCheckTest {
    @Test
    void companiesNamedBeyondTheStatedSizeAreFound() {
        Audit audit = Audit.of(mission(Delegation.builder()
                .statedSize(1)
                .addCompany(Company.of("a", "가나"))
                .addCompany(Company.of("b", "다라"))
                .build()));

        assertThat(audit.worst()).contains(Severity.WARNING);
        assertThat(audit.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.DELEGATION_SIZE_DIFFERS);
            assertThat(finding.path()).isEqualTo("delegation.statedSize");
            assertThat(finding.text(Locale.KOREAN)).contains("1개사로 기재", "2개사");
        });
    }

    @Test
    void aDelegationNamedInPartIsNoFinding() {
        Audit audit = Audit.of(mission(Delegation.builder()
                .statedSize(3)
                .addCompany(Company.of("a", "가나"))
                .build()));

        assertThat(audit.findings()).isEmpty();
        assertThat(audit.worst()).isEmpty();
    }

    private static Mission mission(Delegation delegation) {
        return Mission.builder()
                .id("m")
                .name("무역사절단")
                .addOrganisation(Organisation.builder()
                        .id("host")
                        .name("남동구")
                        .addRole(OrganisationRole.HOST)
                        .build())
                .delegation(delegation)
                .build();
    }
}
