package io.github.trademission.spreadsheet.file;

import java.util.Locale;

/** Takes what is to be told about the lines of a table. */
@FunctionalInterface
public interface TableNotices {
    /** The longest piece of a table in a message, in characters. */
    int LONGEST_VALUE = 80;

    /** Tells of a line, from 1, and of a column, empty for all of the line: what holds there, and what stands there. */
    void add(long line, String column, String rule, String value);

    /** A piece of the table for a message: on one line, and not too long. */
    static String shown(String text) {
        if (text.isEmpty()) {
            return "empty";
        }
        StringBuilder shown = new StringBuilder();
        for (char c : text.substring(0, Math.min(text.length(), LONGEST_VALUE)).toCharArray()) {
            if (Character.isISOControl(c) || Character.isSurrogate(c)) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                shown.append(c);
            }
        }
        return text.length() > LONGEST_VALUE ? shown + "... (" + text.length() + " characters)" : shown.toString();
    }
}
