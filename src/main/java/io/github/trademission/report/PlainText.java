package io.github.trademission.report;

import java.util.regex.Pattern;

/** Text that is safe on a terminal: names may hold control characters, which would command it. */
final class PlainText {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9F}&&[^\n]]");
    private static final Pattern BREAK = Pattern.compile("[\n\\u2028\\u2029]");

    private PlainText() {}

    /** The lines of a text without control characters. */
    static String lines(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    /** A text on one line, so that a name cannot pass for a line of its own. */
    static String line(String text) {
        return isLetters(text) ? text : BREAK.matcher(lines(text)).replaceAll(" ");
    }

    /** Whether there is nothing in a text but what is usual in one: most have nothing that would have to be replaced. */
    private static boolean isLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isUsual = (c >= ' ' && c < 0x7F) || (c >= '가' && c <= '힣');
            if (!isUsual) {
                return false;
            }
        }
        return true;
    }
}
