package io.github.trademission.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trademission.money.Amounts;
import io.github.trademission.money.text.KoreanMoneyFormat;
import io.github.trademission.money.text.MoneyStyle;
import io.github.trademission.money.text.MoneyTextException;
import io.github.trademission.money.text.PrintedAmount;
import io.github.trademission.money.text.Qualifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.money.format.AmountFormatQueryBuilder;
import javax.money.format.MonetaryAmountFormat;
import javax.money.format.MonetaryFormats;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/** The page on money text. */
class MoneyTextPageTest {
    @Test
    void aTextIsRead() {
        PrintedAmount printed = KoreanMoneyFormat.of().parse("33만여 달러(약 4억 5천만 원)");
        printed.amount(); // USD 330000.00
        printed.unit(); // 10000
        printed.qualifier(); // AT_LEAST
        printed.equivalent(); // 약 4억 5천만 원

        assertThat(Amounts.text(printed.amount())).isEqualTo("USD 330000.00");
        assertThat(printed.unit()).isEqualTo("10000");
        assertThat(printed.qualifier()).isEqualTo(Qualifier.AT_LEAST);
        assertThat(printed.equivalent().orElseThrow()).hasToString("약 4억 5천만 원");
    }

    @Test
    void aDefaultCurrencyStandsForNone() {
        KoreanMoneyFormat won = KoreanMoneyFormat.of().withDefaultCurrency(Amounts.currency("KRW"));
        won.parse("378억").amount(); // KRW 37800000000

        assertThat(Amounts.text(won.parse("378억").amount())).isEqualTo("KRW 37800000000");
    }

    @Test
    void aTextIsRefused() {
        assertThatThrownBy(() -> {
                    KoreanMoneyFormat.of().parse("12,34만 달러");
                    // text: a comma must stand before each three digits, at position 2, was 12,34만 달러
                })
                .isInstanceOf(MoneyTextException.class)
                .hasMessage("text: a comma must stand before each three digits, at position 2, was 12,34만 달러");
    }

    @Test
    void anAmountIsPrintedInEachStyle() {
        Money amount = Amounts.of(124_200_000, "USD");
        KoreanMoneyFormat format = KoreanMoneyFormat.of();
        format.format(amount); // 1억 2,420만 달러
        format.withStyle(MoneyStyle.COMPACT).format(amount); // 1억2,420만달러
        format.withStyle(MoneyStyle.THOUSANDS).format(amount); // 124,200천불
        format.withStyle(MoneyStyle.DIGITS).format(amount); // USD 124,200,000
        format.withStyle(MoneyStyle.ENGLISH).format(amount); // USD 124.2 million

        assertThat(MoneyStyle.values())
                .extracting(style -> format.withStyle(style).format(amount))
                .containsExactly("1억 2,420만 달러", "1억2,420만달러", "124,200천불", "USD 124,200,000", "USD 124.2 million");
    }

    @Test
    void anAmountIsRounded() {
        KoreanMoneyFormat millions =
                KoreanMoneyFormat.of().withUnit(new BigDecimal("1000000")).withRounding(RoundingMode.HALF_UP);
        millions.format(Amounts.of(124_500_000, "USD")); // 1억 2,500만 달러

        assertThat(millions.format(Amounts.of(124_500_000, "USD"))).isEqualTo("1억 2,500만 달러");
    }

    @Test
    void javaMoneyFindsItByName() {
        MonetaryAmountFormat byName = MonetaryFormats.getAmountFormat(
                AmountFormatQueryBuilder.of("trademission.korean").build());
        byName.format(Amounts.of(32_340_000, "USD")); // 3,234만 달러

        assertThat(byName.format(Amounts.of(32_340_000, "USD"))).isEqualTo("3,234만 달러");
    }
}
