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
        return BREAK.matcher(lines(text)).replaceAll(" ");
    }
}
