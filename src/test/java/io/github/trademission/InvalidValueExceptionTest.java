package io.github.trademission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.trademission.InvalidValueException.Breach;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
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

    @Nested
    class SeveralBreaches {
        private final Breach blank = new Breach("name", "must not be blank", "' '");
        private final Breach negative = Breach.of("count", "must be 1 or more, or unknown", -1);
        private final InvalidValueException both = new InvalidValueException(List.of(blank, negative), 0);

        @Test
        void areToldInALineEachAndByTheFirst() {
            assertThat(both)
                    .hasMessage("name: must not be blank, was ' '\ncount: must be 1 or more, or unknown, was -1")
                    .hasNoCause();
            assertThat(both.path()).isEqualTo("name");
            assertThat(both.rule()).isEqualTo("must not be blank");
            assertThat(both.value()).isEqualTo("' '");
            assertThat(both.breaches()).containsExactly(blank, negative);
            assertThat(both.unlisted()).isZero();
        }

        @Test
        void areOneForASingleValue() {
            assertThat(invalid.breaches()).containsExactly(new Breach("period", "must be short", "long"));
        }

        @Test
        void areAllToldOfAPartOfALargerObject() {
            assertThat(both.under("mous[2]").breaches())
                    .extracting(Breach::path)
                    .containsExactly("mous[2].name", "mous[2].count");
            assertThat(both.under("mous[2]")).hasCause(both);
        }

        @Test
        void areAllToldElsewhere() {
            assertThat(both.at("text"))
                    .hasMessage("text: must not be blank, was ' '\ntext: must be 1 or more, or unknown, was -1");
        }

        @Test
        void areListedUpToAThousandAndThenCounted() {
            InvalidValueException many = new InvalidValueException(Collections.nCopies(1_003, negative), 4);

            assertThat(many.breaches()).hasSize(1_000);
            assertThat(many.unlisted()).isEqualTo(7);
            assertThat(many.getMessage().lines()).hasSize(1_001).last().isEqualTo("and 7 more");
            assertThat(many.under("mous[2]").unlisted()).isEqualTo(7);
        }

        @Test
        void showTheirValuesShortened() {
            assertThat(Breach.of("p", "r", "x".repeat(81)).message())
                    .isEqualTo("p: r, was " + "x".repeat(80) + "... (81 characters)");
        }

        @Test
        void areAtLeastOne() {
            assertThatIllegalArgumentException().isThrownBy(() -> new InvalidValueException(List.of(), 0));
        }

        @Test
        void surviveSerialization() throws Exception {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(both);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                InvalidValueException read = (InvalidValueException) in.readObject();

                assertThat(read.breaches()).containsExactly(blank, negative);
            }
        }
    }
}
