package io.github.trademission.money.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.trademission.money.Amounts;
import java.io.IOException;
import java.util.Locale;
import javax.money.CurrencyUnit;
import javax.money.MonetaryException;
import javax.money.format.AmountFormatQuery;
import javax.money.format.AmountFormatQueryBuilder;
import javax.money.format.MonetaryAmountFormat;
import javax.money.format.MonetaryFormats;
import javax.money.format.MonetaryParseException;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanMoneyFormatProviderTest {
    private static final String NAME = "trademission.korean";

    private static MonetaryAmountFormat found() {
        return MonetaryFormats.getAmountFormat(AmountFormatQueryBuilder.of(NAME).build());
    }

    @Test
    void isFoundByItsName() throws IOException {
        StringBuilder text = new StringBuilder();
        found().print(text, Amounts.of(32_340_000, "USD"));

        assertThat(text).hasToString("3,234만 달러");
        assertThat(found().format(Amounts.of(32_340_000, "USD"))).isEqualTo("3,234만 달러");
        assertThat(found().parse("3,234만 달러 상당")).isEqualTo(Amounts.of(32_340_000, "USD"));
        assertThat(found().getContext().getFormatName()).isEqualTo(NAME);
    }

    @Test
    void takesStyleAndDefaultCurrencyFromTheQuery() {
        MonetaryAmountFormat format = MonetaryFormats.getAmountFormat(AmountFormatQueryBuilder.of(NAME)
                .set(MoneyStyle.COMPACT)
                .set(CurrencyUnit.class, Amounts.currency("KRW"))
                .build());

        assertThat(format.format(format.parse("12억 4200만"))).isEqualTo("12억4,200만원");
    }

    @Test
    void tellsWhereATextDoesNotFit() {
        MonetaryParseException refusal =
                catchThrowableOfType(MonetaryParseException.class, () -> found().parse("12,34만 달러"));

        assertThat(refusal.getInput()).isEqualTo("12,34만 달러");
        assertThat(refusal.getErrorIndex()).isEqualTo(2);
        assertThat(refusal).hasCauseInstanceOf(MoneyTextException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"33만여 달러", "약 3만 달러", "3만 달러(4천만원)"})
    void refusesWhatABareAmountWouldLose(String text) {
        assertThatThrownBy(() -> found().parse(text)).isInstanceOf(MonetaryParseException.class);
    }

    @Test
    void reportsAmountsThatCannotBePrintedAsJavaMoneyDoes() {
        assertThatThrownBy(() -> found().format(Money.of(1, "XAU"))).isInstanceOf(MonetaryException.class);
    }

    @Test
    void leavesOtherLookUpsAsTheyWere() {
        KoreanMoneyFormatProvider provider = new KoreanMoneyFormatProvider();
        AmountFormatQuery elsewhere =
                AmountFormatQueryBuilder.of(NAME).setProviderName("default").build();

        assertThat(provider.getAmountFormats(AmountFormatQuery.of(Locale.KOREA)))
                .isEmpty();
        assertThat(provider.getAmountFormats(elsewhere)).isEmpty();
        assertThat(provider.getAvailableLocales()).isEmpty();
        assertThat(provider.getAvailableFormatNames()).containsExactly(NAME);
        assertThat(MonetaryFormats.getAmountFormats(AmountFormatQuery.of(Locale.KOREA)))
                .hasSize(1)
                .noneMatch(KoreanAmountFormat.class::isInstance);
        assertThat(MonetaryFormats.getAmountFormats(AmountFormatQueryBuilder.of("default")
                        .setLocale(Locale.KOREA)
                        .build()))
                .hasSize(1)
                .noneMatch(KoreanAmountFormat.class::isInstance);
        assertThat(MonetaryFormats.isAvailable(elsewhere)).isFalse();
    }
}
