package io.github.trademission.spreadsheet.file;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot hold stand in a workbook as {@code _x000D_}, the code of a character in hexadecimal digits. */
final class ExcelText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private ExcelText() {}

    static String read(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement("" + character(found)));
    }

    private static char character(MatchResult found) {
        return (char) Integer.parseInt(found.group(1), 16);
    }

    static String written(String text) {
        StringBuilder written = new StringBuilder();
        String plain = ESCAPE.matcher(text).replaceAll("_x005F_x$1_");
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean kept = c == '\t' || c == '\n' || (c >= ' ' && c < '\uFFFE');
            written.append(kept ? "" + c : String.format(Locale.ROOT, "_x%04X_", (int) c));
        }
        return written.toString();
    }
}
