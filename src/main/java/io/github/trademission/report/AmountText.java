package io.github.trademission.report;

import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import org.javamoney.moneta.Money;

/** Amounts as readers of a language write them, exact to the last digit. */
abstract sealed class AmountText {
    static AmountText in(Locale locale) {
        return locale.getLanguage().equals("en") ? new English() : new Korean();
    }

    abstract String of(Money amount);

    private static BigDecimal shortest(Money amount) {
        BigDecimal number = new BigDecimal(Amounts.digits(amount));
        return number.stripTrailingZeros().scale() <= 0 ? number.setScale(0) : number;
    }

    private static String code(Money amount) {
        return amount.getCurrency().getCurrencyCode();
    }

    private static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    /** USD 18,410,000. */
    private static final class English extends AmountText {
        @Override
        String of(Money amount) {
            return code(amount) + " " + grouped(shortest(amount));
        }
    }

    /** 1,841만 달러; 12억 4,200만 원; 17만 6,666.67달러. */
    private static final class Korean extends AmountText {
        private static final BigInteger MYRIAD = BigInteger.valueOf(10_000);
        private static final String[] UNITS = {"", "만", "억", "조"};
        private static final Map<String, String> NAMES =
                Map.of("USD", "달러", "KRW", "원", "EUR", "유로", "JPY", "엔", "CNY", "위안", "GBP", "파운드");

        @Override
        String of(Money amount) {
            BigDecimal number = shortest(amount);
            String words = (number.signum() < 0 ? "-" : "") + myriads(number.abs());
            boolean round = Character.isDigit(words.charAt(words.length() - 1));
            String name = NAMES.get(code(amount));
            return name == null ? code(amount) + " " + words : words + (round ? "" : " ") + name;
        }

        private static String myriads(BigDecimal number) {
            BigInteger whole = number.toBigInteger();
            BigDecimal fraction = number.subtract(new BigDecimal(whole));
            String text = "";
            for (int unit = 0; unit < UNITS.length && (unit == 0 || whole.signum() > 0); unit++) {
                boolean last = unit == UNITS.length - 1;
                BigInteger digits = last ? whole : whole.mod(MYRIAD);
                BigDecimal shown = unit == 0 ? new BigDecimal(digits).add(fraction) : new BigDecimal(digits);
                whole = whole.divide(MYRIAD);
                if (shown.signum() != 0) {
                    text = grouped(shown) + UNITS[unit] + (text.isEmpty() ? "" : " ") + text;
                }
            }
            return text.isEmpty() ? "0" : text;
        }
    }
}
