package io.github.trademission.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.trademission.InvalidValueException;
import java.util.List;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the tests of this library say about money and about refusals. */
public final class MoneyAssertions {
    private MoneyAssertions() {}

    /** The amount is the one of the text form, in canonical form. */
    public static void assertMoney(MonetaryAmount actual, String text) {
        assertThat(actual).isEqualTo(Amounts.parse(text));
        assertThat(Amounts.isCanonical(actual)).as("canonical: " + actual).isTrue();
        assertThat(Amounts.text(actual)).isEqualTo(text);
    }

    /** The amounts are those of the text forms, in that order. */
    public static void assertMoney(List<? extends MonetaryAmount> actual, String... texts) {
        assertThat(actual.stream().map(Amounts::text).toList())
                .isEqualTo(Stream.of(texts).toList());
    }

    /** The code is refused with exactly this message. */
    public static void assertRefused(ThrowingCallable code, String message) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(code).withMessage(message);
    }

    /** The code refuses a null and says which. */
    public static void assertNullRefused(ThrowingCallable code, String attribute) {
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(code).withMessage(attribute);
    }
}
