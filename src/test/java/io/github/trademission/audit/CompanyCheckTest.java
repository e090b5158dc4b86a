package io.github.trademission.audit;

import static io.github.trademission.audit.FindingCode.COMPANY_TWICE;
import static io.github.trademission.audit.FindingCode.REGISTRATION_NUMBER_CHECK_DIGIT;
import static io.github.trademission.audit.FindingCode.REGISTRATION_NUMBER_FORM;
import static io.github.trademission.audit.FindingCode.REGISTRATION_NUMBER_TWICE;
import static io.github.trademission.audit.Found.paths;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.ModelFixture;
import io.github.trademission.model.Company;
import io.github.trademission.model.Delegation;
import io.github.trademission.model.Mission;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "한빛정밀",
                "㈜한빛정밀",
                "(주)한빛정밀",
                "（주）한빛정밀",
                "( 주 ) 한빛정밀",
                "한빛정밀㈜",
                "한빛 정밀(주)",
                "주식회사 한빛정밀",
                "한빛정밀 주식회사",
                "주식회사한빛정밀",
                "(株)한빛정밀",
                "㈱한빛정밀",
                "㈔한빛정밀",
                "유한회사 한빛정밀",
                "한빛정밀 Co., Ltd.",
                "한빛정밀Co.,Ltd",
                "한빛정밀 CO.LTD",
                "한빛정밀, Inc.",
                "한빛정밀 Corp.",
                "한빛정밀 Corporation",
                "한빛정밀 LLC",
                "한빛정밀　Ｃｏ．，Ｌｔｄ．"
            })
    void spellingsOfOneNameAreOneCompany(String name) {
        assertThat(CompanyName.bare(name)).isEqualTo("한빛정밀");
    }

    @ParameterizedTest
    @CsvSource({
        "Hanbit Co. Ltd., HANBIT CORPORATION, true",
        "Zinc, Z Inc., false",
        "Telecorp, Tele, false",
        "주식회사, ㈜, false",
        "한빛정밀, 한빛정공, false",
        "한빛, 한빛주식회사연구소, false",
        "참가기업 A, 참가기업 B, false"
    })
    void otherNamesAreOtherCompanies(String one, String other, boolean same) {
        assertThat(CompanyName.bare(one).equals(CompanyName.bare(other))).isEqualTo(same);
    }

    @Test
    void aCompanyInTheDelegationAndBesideItIsFound() {
        Mission.Builder mission = companies(Company.of("a", "㈜한빛정밀"), Company.of("b", "다온테크"))
                .addOtherCompany(Company.of("c", "한빛정밀 주식회사"));

        assertThat(paths(COMPANY_TWICE, mission)).containsExactly("otherCompanies[0].name");
    }

    @Test
    void namesakesWithNumbersOfTheirOwnAreTwoCompanies() {
        Company one = numbered("a", "대성", "124-81-00998");
        Company other = numbered("b", "㈜대성", "101-81-09147");

        assertThat(paths(COMPANY_TWICE, companies(one, other))).isEmpty();
        assertThat(paths(COMPANY_TWICE, companies(one, other, Company.of("c", "대성㈜"))))
                .containsExactly("delegation.companies[2].name");
    }

    @Test
    void oneRegistrationNumberOfTwoCompaniesIsToldOnce() {
        Mission.Builder mission = companies(numbered("a", "한빛", "124-81-00998"), numbered("b", "㈜한빛", "1248100998"));

        assertThat(paths(REGISTRATION_NUMBER_TWICE, mission))
                .containsExactly("delegation.companies[1].registrationNumber");
        assertThat(paths(
                        COMPANY_TWICE,
                        companies(numbered("a", "한빛", "124-81-00998"), numbered("b", "㈜한빛", "1248100998"))))
                .isEmpty();
    }

    @Test
    void differentNumbersAreNoFinding() {
        assertThat(paths(
                        REGISTRATION_NUMBER_TWICE,
                        companies(numbered("a", "가", "124-81-00998"), numbered("b", "나", "101-81-09147"))))
                .isEmpty();
    }

    @Test
    void aWrongCheckDigitIsFound() {
        Mission.Builder mission = companies(numbered("a", "가", "124-81-00999"), numbered("b", "나", "101-81-09147"));

        assertThat(paths(REGISTRATION_NUMBER_CHECK_DIGIT, mission))
                .containsExactly("delegation.companies[0].registrationNumber");
    }

    @Test
    void aNumberOfAnotherFormIsFoundAndNotRepeated() {
        Mission mission = companies(numbered("a", "가", "800101-1234567"), numbered("b", "나", "101-81-09147"))
                .build();

        assertThat(Audit.of(mission).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(REGISTRATION_NUMBER_FORM);
            assertThat(finding.path()).isEqualTo("delegation.companies[0].registrationNumber");
            assertThat(finding + finding.text(Locale.KOREAN)).doesNotContain("800101", "1234567");
        });
    }

    private static Company numbered(String id, String name, String number) {
        return Company.of(id, name).withRegistrationNumber(number);
    }

    private static Mission.Builder companies(Company... companies) {
        return ModelFixture.mission()
                .delegation(Delegation.builder().addCompanies(companies).build());
    }
}
