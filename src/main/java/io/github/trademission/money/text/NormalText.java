package io.github.trademission.money.text;

import java.util.Arrays;

/**
 * A text as the grammar knows it: full-width forms narrowed, every kind of space one space, every kind of middle dot one dot,
 * letters taken apart (NFD) put together, invisible characters left out. Each character knows where it stood in the given text.
 */
final class NormalText {
    static final char MIDDLE_DOT = '·';
    private static final char NOTHING = 0;
    private static final String INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff";
    private static final String MIDDLE_DOTS = "\u00b7\u2027\u2219\u22c5\u30fb\u318d\uff65";

    private final StringBuilder text = new StringBuilder();
    private final int[] positions;

    NormalText(String given) {
        positions = new int[given.length() + 1];
        for (int i = 0; i < given.length(); i++) {
            add(given.charAt(i), i);
        }
        Arrays.fill(positions, text.length(), positions.length, given.length());
    }

    String text() {
        return text.toString();
    }

    /** Where a character stood in the given text; its length for the end. */
    int position(int index) {
        return positions[index];
    }

    private void add(char given, int position) {
        char c = normal(given);
        if (c == NOTHING && given != NOTHING) {
            return;
        }
        int last = text.length() - 1;
        char composed = last < 0 ? NOTHING : HangulLetters.compose(text.charAt(last), c);
        if (composed != NOTHING) {
            text.setCharAt(last, composed);
            return;
        }
        positions[text.length()] = position;
        text.append(c);
    }

    private static char normal(char c) {
        if (INVISIBLE.indexOf(c) >= 0) {
            return NOTHING;
        }
        if (MIDDLE_DOTS.indexOf(c) >= 0) {
            return MIDDLE_DOT;
        }
        if (c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (c > '\uff00' && c < '\uff5f') {
            return (char) (c - 0xfee0);
        }
        return switch (c) {
            case '\uffe1' -> '£';
            case '\uffe5' -> '¥';
            case '\uffe6' -> '₩';
            case '\u2212' -> '-';
            case '\u223c', '\u301c' -> '~';
            default -> c;
        };
    }
}
