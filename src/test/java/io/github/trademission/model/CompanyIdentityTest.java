package io.github.trademission.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyIdentityTest {
    private static final String VALID = "124-81-00998";
    private static final String OTHER_VALID = "101-81-09147";
    private static final Company NUMBERED = numbered("a", VALID);

    private static Company numbered(String id, String number) {
        return Company.of(id, "한빛").withRegistrationNumber(number);
    }

    @Test
    void isTheValidNumberWhicheverWayItIsWrittenAndWhateverTheId() {
        assertThat(numbered("b", VALID).identity()).isEqualTo(NUMBERED.identity());
        assertThat(numbered("b", "1248100998").identity()).isEqualTo(NUMBERED.identity());
    }

    @Test
    void ofTwoValidNumbersAreTwoThoughTheIdIsOne() {
        assertThat(numbered("a", OTHER_VALID).identity()).isNotEqualTo(NUMBERED.identity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"124-81-00999", "1248100999", "124 81 00998", "110111-0006246", "미상"})
    void isTheIdWhereTheNumberIsNotValid(String number) {
        assertThat(numbered("a", number).identity())
                .isEqualTo(Company.of("a", "다온").identity())
                .isNotEqualTo(numbered("b", number).identity());
    }

    /** The valid number of one record is not lent to another of its id. */
    @Test
    void isToldRecordByRecord() {
        assertThat(Company.of("a", "한빛").identity()).isNotEqualTo(NUMBERED.identity());
    }

    @Test
    void namesAreNotCompared() {
        assertThat(Company.of("b", "한빛").identity())
                .isNotEqualTo(Company.of("a", "한빛").identity());
        assertThat(NUMBERED.withName("㈜한빛").identity()).isEqualTo(NUMBERED.identity());
    }

    @ParameterizedTest
    @ValueSource(strings = {VALID, "1248100998", "number:1248100998"})
    void anIdIsNoNumber(String id) {
        assertThat(Company.of(id, "다온").identity()).isNotEqualTo(NUMBERED.identity());
    }

    @Nested
    class OfADelegation {
        private final Company again = numbered("b", "1248100998");
        private final Company other = Company.of("c", "다온");

        @Test
        void countsACompanyRecordedTwiceOnce() {
            Delegation delegation =
                    Delegation.builder().addCompanies(NUMBERED, again, other).build();
            assertThat(delegation.namedCompanies()).isEqualTo(2);
            assertThat(delegation.size()).hasValue(2);
        }

        @Test
        void leavesTheStatedSize() {
            Delegation delegation = Delegation.builder()
                    .statedSize(3)
                    .addCompanies(NUMBERED, again, other)
                    .build();
            assertThat(delegation.namedCompanies()).isEqualTo(2);
            assertThat(delegation.size()).hasValue(3);
        }

        @Test
        void countsTwoWithTheSameWrongNumberTwice() {
            Delegation delegation = Delegation.builder()
                    .addCompanies(numbered("a", "124-81-00999"), numbered("b", "124-81-00999"))
                    .build();
            assertThat(delegation.namedCompanies()).isEqualTo(2);
        }
    }
}
