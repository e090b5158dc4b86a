package io.github.trademission.audit;

import static io.github.trademission.ModelFixture.DAON;
import static io.github.trademission.ModelFixture.HANBIT;
import static io.github.trademission.ModelFixture.contract;
import static io.github.trademission.ModelFixture.mou;
import static io.github.trademission.audit.FindingCode.CONTRACT_CALLED_MEMORANDUM;
import static io.github.trademission.audit.FindingCode.CONTRACT_LIKE_MEMORANDUM;
import static io.github.trademission.audit.FindingCode.DEAL_TWICE;
import static io.github.trademission.audit.Found.BUYER;
import static io.github.trademission.audit.Found.OTHER_BUYER;
import static io.github.trademission.audit.Found.mission;
import static io.github.trademission.audit.Found.paths;
import static io.github.trademission.audit.Found.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.model.Contract;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Mou;
import io.github.trademission.model.OutcomeStatus;
import io.github.trademission.model.Overlap;
import io.github.trademission.model.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deals that are recorded twice, as two rows of a kind or as memorandum and contract. */
class DealFindingsTest {
    private final Contract one = contract("one")
            .addCompany(HANBIT)
            .buyer(BUYER)
            .value(usd(50_000))
            .date(PartialDate.parse("2019-10-24"))
            .build();
    private final Contract two = one.withId("two");
    private final Mou memorandum = mou("m").addCompany(HANBIT)
            .buyer(BUYER)
            .value(usd(50_000))
            .date(PartialDate.parse("2019-10-24"))
            .build();

    private static Mission.Builder contracts(Contract... contracts) {
        return mission().addContracts(contracts);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-10-24, true",
        "2019-10-31, true",
        "2019-11-01, false",
        "2019-10-17, true",
        "2019-10-16, false",
        "2019-11, false",
        "2019-10, true",
        ", true"
    })
    void theSameDealWithinAWeekIsFound(String date, boolean found) {
        Contract again = two.withDate(Optional.ofNullable(date).map(PartialDate::parse));
        assertThat(paths(DEAL_TWICE, contracts(one, again))).hasSize(found ? 1 : 0);
    }

    @Test
    void anyDifferenceMakesAnotherDeal() {
        List<Contract> others = List.of(
                two.withValue(usd(50_001)),
                two.withCompanies(DAON),
                two.withBuyer(OTHER_BUYER),
                two.withBuyer(Optional.empty()),
                two.withStatus(OutcomeStatus.CANCELLED),
                two.withOverlaps(new Overlap("one", Overlap.Relation.ADDITIONAL)),
                two.withDerivedFrom("one"));
        assertThat(others)
                .allSatisfy(other ->
                        assertThat(paths(DEAL_TWICE, contracts(one, other))).isEmpty());
        assertThat(paths(DEAL_TWICE, contracts(one).addMou(memorandum))).isEmpty();
        assertThat(paths(
                        DEAL_TWICE,
                        mission()
                                .addMous(
                                        memorandum.withSubject("가"),
                                        memorandum.withId("n").withSubject("나"))))
                .isEmpty();
    }

    @Test
    void withoutABuyerRoundSumsTellNothing() {
        assertThat(paths(DEAL_TWICE, contracts(one.withBuyer(Optional.empty()), two.withBuyer(Optional.empty()))))
                .isEmpty();
    }

    @Test
    void ofThreeTheSecondAndThirdAreTold() {
        assertThat(paths(DEAL_TWICE, contracts(one, two, one.withId("three"))))
                .containsExactly("contracts[1]", "contracts[2]");
    }

    @ParameterizedTest
    @CsvSource({"2020-01-24, 1", "2020-01-25, 0", "2019-07-24, 1", "2019-07-23, 0", ", 1"})
    void aContractLikeAMemorandumOfTheSameMonthsIsFound(String date, int found) {
        Contract alike = one.withDate(Optional.ofNullable(date).map(PartialDate::parse));
        assertThat(paths(CONTRACT_LIKE_MEMORANDUM, contracts(alike).addMou(memorandum)))
                .hasSize(found);
    }

    @Test
    void aContractOutOfAMemorandumIsNone() {
        assertThat(paths(
                        CONTRACT_LIKE_MEMORANDUM,
                        contracts(one.withDerivedFrom("m")).addMou(memorandum)))
                .isEmpty();
        assertThat(paths(
                        CONTRACT_LIKE_MEMORANDUM,
                        contracts(one.withValue(usd(49_999))).addMou(memorandum)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MOU 체결", "바이어와 양해각서 교환", "업무협약", "a Memorandum of Understanding"})
    void aContractCalledAMemorandumIsFound(String note) {
        assertThat(paths(CONTRACT_CALLED_MEMORANDUM, contracts(one.withNote(note))))
                .containsExactly("contracts[0].note");
        assertThat(paths(
                        CONTRACT_CALLED_MEMORANDUM,
                        contracts(one.withNote(note).withDerivedFrom("m")).addMou(memorandum)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the full AMOUNT", "famous buyer", "본계약", "업무 협의"})
    void otherRemarksAreNone(String note) {
        assertThat(paths(CONTRACT_CALLED_MEMORANDUM, contracts(one.withNote(note))))
                .isEmpty();
    }

    @Test
    void theRemarkIsNotRepeated() {
        Audit audit = Audit.of(contracts(one.withNote("담당자 아무개, MOU")).build());
        assertThat(audit.findings())
                .noneMatch(finding -> finding.text(Locale.KOREAN).contains("아무개"));
    }
}
