package io.github.trademission.money.text;

import java.math.BigDecimal;

/**
 * Digits with commas before each three of them, or with none, and decimals behind a point.
 *
 * @param start where they begin
 * @param number their value; its scale is the number of decimals written
 * @param wholeDigits how many digits stand before the point
 * @param padded whether they begin with a zero that has no value
 */
record PlainDigits(int start, BigDecimal number, int wholeDigits, boolean padded) {
    private static final int GROUP = 3;

    static PlainDigits read(Cursor cursor) {
        int start = cursor.index();
        StringBuilder digits = new StringBuilder();
        run(cursor, digits);
        int first = digits.length();
        while (cursor.peek() == ',') {
            int comma = cursor.index();
            cursor.next();
            if (first > GROUP || run(cursor, digits) != GROUP) {
                throw cursor.error("a comma must stand before each three digits", comma);
            }
        }
        int whole = digits.length();
        if (cursor.take('.') || cursor.take(NormalText.MIDDLE_DOT)) {
            digits.append('.');
            run(cursor, digits);
        }
        boolean padded = whole > 1 && digits.charAt(0) == '0';
        if (padded && first != whole) {
            throw cursor.error("a number with commas must not begin with 0", start);
        }
        return new PlainDigits(start, new BigDecimal(digits.toString()), whole, padded);
    }

    boolean hasDecimals() {
        return number.scale() > 0;
    }

    private static int run(Cursor cursor, StringBuilder digits) {
        int before = digits.length();
        while (cursor.atDigit()) {
            digits.append(cursor.next());
        }
        if (digits.length() == before) {
            throw cursor.error("a digit must stand here");
        }
        return digits.length() - before;
    }
}
