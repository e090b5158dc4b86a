package io.github.trademission.money.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A section of a Korean number, what stands before 만, 억, 조 or the end: digits (1,841), small units (5천2백), both (2천434).
 * It collects its parts from left to right.
 */
final class Section {
    private static final BigDecimal LARGEST_DIGIT = BigDecimal.valueOf(9);

    private final Cursor cursor;
    private final int start;
    private final boolean behindLarger;
    private BigDecimal value = BigDecimal.ZERO;
    private int lastExponent = KoreanUnit.SECTION;
    private int scale;
    private int parts;
    private boolean standsAlone;
    private boolean floor;
    private boolean plain;

    private Section(Cursor cursor, boolean behindLarger) {
        this.cursor = cursor;
        this.start = cursor.index();
        this.behindLarger = behindLarger;
    }

    /** Reads the parts that stand here; there may be none. */
    static Section read(Cursor cursor, boolean behindLarger) {
        Section section = new Section(cursor, behindLarger);
        boolean more = true;
        while (more) {
            more = section.readPart();
        }
        return section;
    }

    int start() {
        return start;
    }

    BigDecimal value() {
        return value;
    }

    boolean isEmpty() {
        return parts == 0;
    }

    /** Whether it is digits alone. */
    boolean isPlain() {
        return plain;
    }

    /** Whether a 여 stands in it. */
    boolean isFloor() {
        return floor;
    }

    boolean hasDecimals() {
        return scale > 0;
    }

    /** The exponent of ten of its last position. */
    int place() {
        return lastExponent - scale;
    }

    /** Returns whether another part may follow. */
    private boolean readPart() {
        int before = cursor.index();
        cursor.skipSpaces();
        int partStart = cursor.index();
        Optional<PlainDigits> digits = cursor.atDigit() ? Optional.of(PlainDigits.read(cursor)) : Optional.empty();
        int behindDigits = cursor.index();
        if (digits.isPresent()) {
            takeFloor();
            cursor.skipSpaces();
        }
        Optional<KoreanUnit> unit = KoreanUnit.take(cursor, false);
        if (unit.isPresent()) {
            add(partStart, digits, unit.get());
            takeFloor();
            return !floor;
        }
        if (digits.isPresent()) {
            if (!floor) {
                cursor.back(behindDigits);
            }
            addRest(digits.get());
        } else {
            cursor.back(before);
        }
        return false;
    }

    private void add(int partStart, Optional<PlainDigits> digits, KoreanUnit unit) {
        BigDecimal count = digits.map(PlainDigits::number).orElse(BigDecimal.ONE);
        boolean oneDigit = count.scale() == 0 && count.signum() > 0 && count.compareTo(LARGEST_DIGIT) <= 0;
        if (standsAlone || (parts > 0 && !oneDigit)) {
            throw cursor.error("only counts from 1 to 9 can stand before several of 천, 백, 십", partStart);
        }
        if (unit.exponent() >= lastExponent) {
            throw cursor.error("천, 백, 십 must stand in this order", cursor.index() - 1);
        }
        digits.ifPresent(this::refusePadding);
        standsAlone = !oneDigit;
        append(count, unit.exponent());
    }

    private void addRest(PlainDigits digits) {
        boolean whole =
                !digits.hasDecimals() && !digits.padded() && digits.number().signum() > 0;
        boolean fits = parts == 0 || (!standsAlone && whole && digits.wholeDigits() <= lastExponent);
        if (!fits) {
            throw cursor.error("must be a whole number below the unit before it", digits.start());
        }
        boolean fillsSection = behindLarger && parts == 0 && digits.wholeDigits() == KoreanUnit.SECTION;
        if (!fillsSection) {
            refusePadding(digits);
        }
        plain = parts == 0;
        append(digits.number(), 0);
    }

    private void append(BigDecimal count, int exponent) {
        value = value.add(count.movePointRight(exponent));
        lastExponent = exponent;
        scale = count.scale();
        parts++;
    }

    private void refusePadding(PlainDigits digits) {
        if (digits.padded()) {
            throw cursor.error("a number must not begin with 0", digits.start());
        }
    }

    private void takeFloor() {
        floor = floor || AmountWord.takeFloor(cursor);
    }
}
