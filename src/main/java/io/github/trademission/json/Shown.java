package io.github.trademission.json;

import java.util.Locale;

/** How a piece of a document is shown in a message: on one line, and not too long. */
final class Shown {
    private static final int LONGEST = 80;

    private Shown() {}

    static String value(String text) {
        return text.length() <= LONGEST
                ? line(text)
                : line(text.substring(0, LONGEST)) + "... (" + text.length() + " characters)";
    }

    /** Escapes what would break the line, or could not be printed. */
    static String line(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || isLoneSurrogate(text, i)) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    /** Whether a text holds surrogates, whole pairs or halves. */
    static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text holds half of a surrogate pair, which no UTF-8 can carry. */
    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            // Nearly all characters come before the surrogates.
            if (text.charAt(i) >= Character.MIN_SURROGATE && isLoneSurrogate(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
