package io.github.trademission.money.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;

/** Numbers of zero or more in the words of a style; each with all its digits, or down to the place of a unit. */
final class NumberText {
    private static final BigInteger SECTION_END = BigInteger.TEN.pow(KoreanUnit.SECTION);
    private static final int GROUP = 3;
    private static final int LARGEST_SECTION = KoreanUnit.TRILLION.exponent();
    private static final int THOUSAND = KoreanUnit.THOUSAND.exponent();

    private NumberText() {}

    /** 18,410,000.00, with the decimals that the number has. */
    static String grouped(BigDecimal number) {
        String plain = number.setScale(Math.max(0, number.scale())).toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder text = new StringBuilder(plain);
        for (int at = end - GROUP; at > 0; at -= GROUP) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    /** 1억 2,000만 with the gap of a space. */
    static String korean(BigDecimal number, String gap) {
        String text = sections(number, 0, gap, NumberText::grouped);
        return text.isEmpty() ? "0" : text;
    }

    /** 6,186.5천. */
    static String thousands(BigDecimal number) {
        return grouped(shortest(number.movePointLeft(THOUSAND))) + KoreanUnit.words(THOUSAND);
    }

    /** 32.34 million; below a million just digits. */
    static String english(BigDecimal number) {
        EnglishScale scale = EnglishScale.of(number, EnglishScale.MILLION);
        return number.compareTo(scale.value()) < 0
                ? grouped(number)
                : grouped(shortest(number.movePointLeft(scale.exponent()))) + " " + scale.word();
    }

    /** The number so that its last position is that of the unit: 1억 2,000만, 5천2백만, but 12,000만 or 120백만 if zeros end it. */
    static String koreanIn(int unit, BigDecimal number, String gap) {
        int section = Math.max(0, unit) / KoreanUnit.SECTION * KoreanUnit.SECTION;
        int inSection = Math.max(0, unit) - section;
        BigDecimal sectionUnits = number.movePointLeft(section).setScale(Math.max(0, -unit));
        BigDecimal last =
                section == LARGEST_SECTION ? sectionUnits : sectionUnits.remainder(new BigDecimal(SECTION_END));
        boolean showsUnit = inSection == 0
                ? last.signum() > 0
                : last.compareTo(new BigDecimal(SECTION_END)) < 0 && digit(last, inSection) > 0;
        if (!showsUnit) {
            return grouped(number.movePointLeft(Math.max(0, unit)).setScale(Math.max(0, -unit)))
                    + KoreanUnit.words(Math.max(0, unit));
        }
        return sections(sectionUnits, section, gap, inSection == 0 ? NumberText::grouped : NumberText::smallUnits);
    }

    /** 6,186.5천 for a unit of 100; units above a thousand have their own words. */
    static String thousandsIn(int unit, BigDecimal number) {
        int word = Math.max(unit, THOUSAND);
        return grouped(number.movePointLeft(word).setScale(word - unit)) + KoreanUnit.words(word);
    }

    /** 32.340 million for a unit of 1,000. */
    static String englishIn(int unit, BigDecimal number) {
        if (unit <= 0) {
            return grouped(number.setScale(-unit));
        }
        EnglishScale scale = EnglishScale.of(number, EnglishScale.from(unit));
        int decimals = Math.max(0, scale.exponent() - unit);
        return grouped(number.movePointLeft(scale.exponent()).setScale(decimals)) + " " + scale.word();
    }

    /** Without decimals if they are all zero. */
    static BigDecimal withoutZeroDecimals(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 ? number.setScale(0) : number;
    }

    private static BigDecimal shortest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The sections of a number of units of the lowest one; what is zero is left out. */
    private static String sections(
            BigDecimal number, int lowest, String gap, Function<BigDecimal, String> lowestDigits) {
        BigInteger left = number.toBigInteger();
        BigDecimal fraction = number.subtract(new BigDecimal(left));
        String text = "";
        for (int exponent = lowest; exponent <= LARGEST_SECTION; exponent += KoreanUnit.SECTION) {
            BigInteger digits = exponent == LARGEST_SECTION ? left : left.mod(SECTION_END);
            boolean isLowest = exponent == lowest;
            BigDecimal shown = isLowest ? new BigDecimal(digits).add(fraction) : new BigDecimal(digits);
            left = left.divide(SECTION_END);
            if (shown.signum() != 0) {
                String written = isLowest ? lowestDigits.apply(shown) : grouped(shown);
                text = written + KoreanUnit.words(exponent) + (text.isEmpty() ? "" : gap) + text;
            }
        }
        return text;
    }

    /** 5천2백 for 5,200. */
    private static String smallUnits(BigDecimal number) {
        StringBuilder text = new StringBuilder();
        for (int exponent = KoreanUnit.SECTION - 1; exponent >= 0; exponent--) {
            int digit = digit(number, exponent);
            if (digit > 0) {
                text.append(digit).append(KoreanUnit.words(exponent));
            }
        }
        return text.toString();
    }

    private static int digit(BigDecimal number, int exponent) {
        return number.movePointLeft(exponent).toBigInteger().mod(BigInteger.TEN).intValueExact();
    }
}
