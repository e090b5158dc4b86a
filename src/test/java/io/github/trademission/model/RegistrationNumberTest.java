package io.github.trademission.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationNumberTest {
    /** Published by their holders; the remarks add up the products by hand. */
    @ParameterizedTest
    @CsvSource({
        // 1+6+28+8+3+0+0+27+45 = 118, and 4 tens of 45: 122, so 8
        "삼성전자, 124-81-00998",
        // 1+0+7+8+3+0+9+3+20 = 51, and 2 tens of 20: 53, so 7
        "현대자동차, 101-81-09147",
        // 1+0+49+8+18+7+4+0+35 = 122, and 3: 125, so 5
        "LG전자, 107-86-14075",
        // 2+6+0+8+3+42+2+15+5 = 83, so 7
        "네이버, 220-81-62517",
        // 1+6+0+8+6+0+0+0+25 = 46, and 2: 48, so 2
        "한국전력공사, 120-82-00052",
        // 1+0+28+8+9+0+0+12+30 = 88, and 3: 91, so 9
        "서울특별시청, 104-83-00469"
    })
    void realNumbersAreValid(String holder, String number) {
        assertThat(RegistrationNumber.isWellFormed(number)).as(holder).isTrue();
        assertThat(RegistrationNumber.isValid(number)).as(holder).isTrue();
        assertThat(RegistrationNumber.isValid(RegistrationNumber.digits(number)))
                .as(holder)
                .isTrue();
    }

    @Test
    void everyOtherCheckDigitIsWrong() {
        for (int last = 0; last < 10; last++) {
            assertThat(RegistrationNumber.isValid("124-81-0099" + last)).isEqualTo(last == 8);
        }
    }

    @Test
    void swappedNeighboursAreNoticed() {
        assertThat(RegistrationNumber.isValid("214-81-00998")).isFalse();
        assertThat(RegistrationNumber.isValid("101-81-09417")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "124-81-0099",
                "124 81 00998",
                "12-481-00998",
                "124-8100998",
                "1248-1-00998",
                "12481-00998-",
                "124-81--0998",
                "110111-0006246",
                "１２４-81-00998",
                "미상"
            })
    void otherFormsAreNone(String number) {
        assertThat(RegistrationNumber.isWellFormed(number)).isFalse();
        assertThat(RegistrationNumber.isValid(number)).isFalse();
    }
}
