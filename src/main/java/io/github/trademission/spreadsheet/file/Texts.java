package io.github.trademission.spreadsheet.file;

import java.text.Normalizer;
import java.util.Locale;

/** How texts of a table are compared. */
public final class Texts {
    private Texts() {}

    /** Without spaces at its ends, those of other scripts and those that do not break included. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** A name for comparison: composed, without spaces at its ends. */
    public static String name(String text) {
        return strip(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** A word of a vocabulary for comparison: one width, lower case, no spaces. */
    public static String word(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(plain.length());
        plain.chars().filter(c -> !isSpace((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    /**
     * Digits for comparison: without spaces at their ends, and of one width. What stands between them stays, since two numbers in a
     * cell are not one, and small figures such as ² are none.
     */
    public static String number(String text) {
        String plain = strip(text);
        StringBuilder number = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean isWide = (c >= '０' && c <= '９') || c == '，' || c == '．';
            number.append(isWide ? (char) (c - '０' + '0') : c);
        }
        return number.toString();
    }

    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
