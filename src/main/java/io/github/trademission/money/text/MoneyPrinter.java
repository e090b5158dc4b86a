package io.github.trademission.money.text;

import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** Writes amounts in one style: sign, number and currency, and what stands beside them. */
final class MoneyPrinter {
    private static final String FLOOR = "여";

    private final MoneyStyle style;
    private final String gap;

    MoneyPrinter(MoneyStyle style) {
        this.style = style;
        this.gap = style == MoneyStyle.COMPACT ? "" : " ";
    }

    /** The amount with all its digits. */
    String text(MonetaryAmount amount) {
        BigDecimal number = NumberText.withoutZeroDecimals(new BigDecimal(Amounts.digits(amount)));
        return withCurrency(amount, sign(number) + digits(number.abs()), "");
    }

    /** The amount down to its unit, with its qualifier and equivalent. */
    String text(PrintedAmount printed) {
        BigDecimal number = new BigDecimal(Amounts.digits(printed.amount()));
        String digits = sign(number) + digitsIn(PowerOfTen.exponent(printed.unit()), number.abs());
        boolean floor = printed.qualifier() == Qualifier.AT_LEAST && !isEnglish();
        String text = qualified(printed.qualifier(), withCurrency(printed.amount(), digits, floor ? FLOOR : ""));
        return text
                + printed.equivalent()
                        .map(other -> (isEnglish() ? " (" : "(") + text(other) + ")")
                        .orElse("");
    }

    private String digits(BigDecimal number) {
        return switch (style) {
            case KOREAN, COMPACT -> NumberText.korean(number, gap);
            case THOUSANDS -> NumberText.thousands(number);
            case DIGITS -> NumberText.grouped(number);
            case ENGLISH -> NumberText.english(number);
        };
    }

    private String digitsIn(int unit, BigDecimal number) {
        return switch (style) {
            case KOREAN, COMPACT -> NumberText.koreanIn(unit, number, gap);
            case THOUSANDS -> NumberText.thousandsIn(unit, number);
            case DIGITS -> NumberText.grouped(number.setScale(Math.max(0, -unit)));
            case ENGLISH -> NumberText.englishIn(unit, number);
        };
    }

    private String withCurrency(MonetaryAmount amount, String number, String floor) {
        String code = amount.getCurrency().getCurrencyCode();
        Optional<String> name = switch (style) {
            case KOREAN, COMPACT -> CurrencyWord.korean(code);
            case THOUSANDS -> CurrencyWord.shortest(code);
            case DIGITS, ENGLISH -> Optional.empty();
        };
        if (name.isEmpty()) {
            return code + gap + number + floor;
        }
        boolean glued = style == MoneyStyle.THOUSANDS
                || (floor.isEmpty() && Character.isDigit(number.charAt(number.length() - 1)));
        return number + floor + (glued ? "" : gap) + name.get();
    }

    private String qualified(Qualifier qualifier, String text) {
        return switch (qualifier) {
            case EXACT -> text;
            case ABOUT -> (isEnglish() ? "about " : "약" + gap) + text;
            case AT_LEAST -> (isEnglish() ? "at least " : "") + text;
            case AT_MOST -> isEnglish() ? "up to " + text : text + gap + "이하";
        };
    }

    private boolean isEnglish() {
        return style == MoneyStyle.DIGITS || style == MoneyStyle.ENGLISH;
    }

    private static String sign(BigDecimal number) {
        return number.signum() < 0 ? "-" : "";
    }
}
