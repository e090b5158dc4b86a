package io.github.trademission.money.text;

import java.util.Optional;

/** The unit words of Korean numbers: 십, 백, 천 inside a section of four digits; 만, 억, 조 behind it. */
enum KoreanUnit {
    TEN('십', 1),
    HUNDRED('백', 2),
    THOUSAND('천', 3),
    MYRIAD('만', 4),
    HUNDRED_MILLION('억', 8),
    TRILLION('조', 12);

    /** The exponent of ten between two section words. */
    static final int SECTION = 4;

    private final char word;
    private final int exponent;

    KoreanUnit(char word, int exponent) {
        this.word = word;
        this.exponent = exponent;
    }

    int exponent() {
        return exponent;
    }

    /** Whether it closes a section of four digits. */
    boolean closesSection() {
        return exponent >= SECTION;
    }

    /** The unit at the cursor, which moves behind it. */
    static Optional<KoreanUnit> take(Cursor cursor, boolean closing) {
        for (KoreanUnit unit : values()) {
            if (unit.closesSection() == closing && cursor.take(unit.word)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** The words of a power of ten: 백만 for 6, nothing for 0. */
    static String words(int exponent) {
        return word(exponent % SECTION) + word(exponent / SECTION * SECTION);
    }

    private static String word(int exponent) {
        for (KoreanUnit unit : values()) {
            if (unit.exponent == exponent) {
                return String.valueOf(unit.word);
            }
        }
        return "";
    }
}
