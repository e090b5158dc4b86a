package io.github.trademission.money.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number without sign and currency: sections of falling size in Korean (1억 2,000만), or digits with an English word (32.34
 * million).
 *
 * @param start where it begins
 * @param value its value
 * @param place the exponent of ten of the last position written
 * @param floor whether a 여 stands in it
 */
record MoneyNumber(int start, BigDecimal value, int place, boolean floor) {
    private static final BigDecimal SECTION_END = BigDecimal.TEN.pow(KoreanUnit.SECTION);
    private static final int NO_UNIT_YET = Integer.MAX_VALUE;

    static MoneyNumber read(Cursor cursor) {
        Section section = Section.read(cursor, false);
        if (section.isPlain() && !section.isFloor()) {
            int behindDigits = cursor.index();
            cursor.skipSpaces();
            Optional<EnglishScale> scale = EnglishScale.take(cursor);
            if (scale.isPresent()) {
                return of(section, scale.get().exponent(), section.start(), BigDecimal.ZERO, false);
            }
            cursor.back(behindDigits);
        }
        return readSections(cursor, section);
    }

    private static MoneyNumber readSections(Cursor cursor, Section first) {
        Section section = first;
        BigDecimal sum = BigDecimal.ZERO;
        int larger = NO_UNIT_YET;
        while (true) {
            check(cursor, section, larger);
            int exponent = closingUnit(cursor, section, larger);
            boolean floor = section.isFloor() || (exponent > 0 && AmountWord.takeFloor(cursor));
            MoneyNumber read = of(section, exponent, first.start(), sum, floor);
            if (exponent == 0 || floor || !anotherFollows(cursor)) {
                return read;
            }
            if (section.hasDecimals()) {
                throw cursor.error("nothing smaller can follow a number with decimals");
            }
            sum = read.value;
            larger = exponent;
            section = Section.read(cursor, true);
        }
    }

    private static MoneyNumber of(Section section, int exponent, int start, BigDecimal larger, boolean floor) {
        BigDecimal value = larger.add((section.isEmpty() ? BigDecimal.ONE : section.value()).movePointRight(exponent));
        return new MoneyNumber(start, value, exponent + (section.isEmpty() ? 0 : section.place()), floor);
    }

    private static void check(Cursor cursor, Section section, int larger) {
        if (larger != NO_UNIT_YET && section.value().compareTo(SECTION_END) >= 0) {
            throw cursor.error("what stands behind a larger unit must be below 10,000", section.start());
        }
    }

    /** The exponent of the 만, 억 or 조 behind a section; 0 if there is none. */
    private static int closingUnit(Cursor cursor, Section section, int larger) {
        int behindSection = cursor.index();
        cursor.skipSpaces();
        int at = cursor.index();
        Optional<KoreanUnit> unit = KoreanUnit.take(cursor, true);
        boolean impliedOne = larger == NO_UNIT_YET && unit.equals(Optional.of(KoreanUnit.MYRIAD));
        if (section.isEmpty() && !impliedOne) {
            throw cursor.error("a number must stand here", at);
        }
        if (unit.isEmpty()) {
            cursor.back(behindSection);
            return 0;
        }
        if (unit.get().exponent() >= larger) {
            throw cursor.error("조, 억, 만 must stand in this order, each once", at);
        }
        return unit.get().exponent();
    }

    /** Moves to the next section if one begins here. */
    private static boolean anotherFollows(Cursor cursor) {
        int before = cursor.index();
        cursor.skipSpaces();
        boolean follows = cursor.atDigit() || "십백천만억조".indexOf(cursor.peek()) >= 0;
        if (!follows) {
            cursor.back(before);
        }
        return follows;
    }
}
