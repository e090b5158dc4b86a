package io.github.trademission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {
    private final InvalidValueException invalid = new InvalidValueException("period", "must be short", "long");

    @Test
    void readsPathRuleAndValue() {
        assertThat(invalid).hasMessage("period: must be short, was long").hasNoCause();
        assertThat(invalid.path()).isEqualTo("period");
        assertThat(invalid.rule()).isEqualTo("must be short");
        assertThat(invalid.value()).isEqualTo("long");
    }

    @Test
    void tellsOfAPartOfALargerObject() {
        assertThat(invalid.under("stops[1]"))
                .hasMessage("stops[1].period: must be short, was long")
                .hasCause(invalid);
    }

    @Test
    void tellsTheSameElsewhere() {
        InvalidValueException huge = new InvalidValueException("amount", "must be short", "9".repeat(100));

        assertThat(huge.at("value"))
                .hasMessage("value: must be short, was " + "9".repeat(80) + "... (100 characters)")
                .hasCause(huge);
    }

    @Test
    void namesEveryMissingAttribute() {
        assertThat(new InvalidValueException("id", "name")).hasMessage("id, name: is required, was missing");
    }

    @Test
    void showsEightyCharactersInFullAndCutsLongerOnes() {
        assertThat(new InvalidValueException("p", "r", "x".repeat(80)).value()).isEqualTo("x".repeat(80));
        assertThat(new InvalidValueException("p", "r", "x".repeat(81)).value())
                .isEqualTo("x".repeat(80) + "... (81 characters)");
    }

    @Test
    void escapesWhatALogCannotHold() {
        assertThat(new InvalidValueException("p", "r", "a\nb\u0000c\ud83d\ude00").value())
                .isEqualTo("a\\u000ab\\u0000c\\ud83d\\ude00");
    }

    @Test
    void asksForAValue() {
        assertThatNullPointerException()
                .isThrownBy(() -> new InvalidValueException("p", "r", (Object) null))
                .withMessage("value");
    }
}
