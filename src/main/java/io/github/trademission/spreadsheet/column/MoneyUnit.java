package io.github.trademission.spreadsheet.column;

import io.github.trademission.InvalidValueException;
import io.github.trademission.money.Amounts;
import io.github.trademission.spreadsheet.file.Texts;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a header says of its amounts, as in 상담액(천불).
 *
 * @param factor what one of its numbers stands for
 * @param currency the ISO 4217 code, if it names one
 */
public record MoneyUnit(BigDecimal factor, Optional<String> currency) {
    public static final MoneyUnit NONE = new MoneyUnit(BigDecimal.ONE, Optional.empty());

    public static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("천", 3),
            Map.entry("만", 4),
            Map.entry("십만", 5),
            Map.entry("백만", 6),
            Map.entry("천만", 7),
            Map.entry("억", 8),
            Map.entry("thousand", 3),
            Map.entry("million", 6));

    public static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("불", "USD"),
            Map.entry("달러", "USD"),
            Map.entry("미불", "USD"),
            Map.entry("미달러", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("$", "USD"),
            Map.entry("원", "KRW"),
            Map.entry("원화", "KRW"),
            Map.entry("₩", "KRW"),
            Map.entry("유로", "EUR"),
            Map.entry("€", "EUR"),
            Map.entry("엔", "JPY"),
            Map.entry("위안", "CNY"),
            Map.entry("파운드", "GBP"));

    /** The unit that a word such as 천불, 만 달러, USD or USD thousand stands for. */
    public static Optional<MoneyUnit> parse(String text) {
        String word = Texts.word(text).replaceFirst("^단위:?", "").replaceFirst("^unit:?", "");
        for (Map.Entry<String, Integer> power : POWERS.entrySet()) {
            String name = power.getKey();
            BigDecimal factor = BigDecimal.TEN.pow(power.getValue());
            if (word.equals(name)) {
                return Optional.of(new MoneyUnit(factor, Optional.empty()));
            }
            Optional<String> currency =
                    word.startsWith(name) ? currency(word.substring(name.length())) : Optional.empty();
            if (currency.isEmpty() && word.endsWith(name)) {
                currency = currency(word.substring(0, word.length() - name.length()));
            }
            if (currency.isPresent()) {
                return Optional.of(new MoneyUnit(factor, currency));
            }
        }
        return currency(word).map(code -> new MoneyUnit(BigDecimal.ONE, Optional.of(code)));
    }

    /** This unit in a table that has another one above its header: that one if this says nothing, else its currency only. */
    public MoneyUnit orBelow(MoneyUnit common) {
        return equals(NONE) ? common : new MoneyUnit(factor, currency.or(common::currency));
    }

    /** Whether 달러 below 천불 may be meant as thousands, too. */
    public boolean isDoubtfulBelow(MoneyUnit common) {
        boolean sameCurrency = common.currency.isEmpty() || common.currency.equals(currency);
        return currency.isPresent()
                && sameCurrency
                && factor.compareTo(BigDecimal.ONE) == 0
                && common.factor.compareTo(BigDecimal.ONE) != 0;
    }

    /** The code of a currency as offices call it: 달러, 불, 원, USD. */
    public static Optional<String> currency(String text) {
        String word = Texts.word(text);
        if (CURRENCIES.containsKey(word)) {
            return Optional.ofNullable(CURRENCIES.get(word));
        }
        try {
            String code = word.toUpperCase(Locale.ROOT);
            return code.length() == 3 ? Optional.of(Amounts.currency(code).getCurrencyCode()) : Optional.empty();
        } catch (InvalidValueException unknown) {
            return Optional.empty();
        }
    }
}
