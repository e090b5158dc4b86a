package io.github.trademission.spreadsheet.file;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A cell of a table as read. A leading apostrophe says that the rest is literal: neither trimmed nor taken for a word that
 * means "unknown". It also keeps spreadsheets from taking the text for a formula.
 *
 * @param text the text, trimmed unless literal
 * @param literal whether the cell began with an apostrophe
 * @param serial the day that the cell holds as a number of a workbook, if it can be one
 */
public record TableCell(String text, boolean literal, Optional<LocalDate> serial) {
    private static final String APOSTROPHE = "'";
    private static final String FORMULA = "=+-@|%";
    private static final Set<String> SUBTOTAL = Set.of("소계", "subtotal");
    private static final Set<String> TOTAL = Set.of("합계", "총계", "총합계", "계", "total", "grandtotal", "sum");
    private static final Set<String> NOTHING = Set.of("", "-", "–", "—");
    private static final Set<String> UNKNOWN =
            Set.of("미상", "비공개", "불명", "모름", "unknown", "undisclosed", "n/a", "confidential");

    public static final TableCell EMPTY = new TableCell("", false, Optional.empty());

    static TableCell read(String raw) {
        String text = Texts.strip(raw);
        if (!text.startsWith(APOSTROPHE)) {
            return new TableCell(text, false, Optional.empty());
        }
        return new TableCell(raw.substring(raw.indexOf(APOSTROPHE) + 1), true, Optional.empty());
    }

    /** The cell that reads as this text and that no spreadsheet takes for anything but text. */
    static String written(String text) {
        return isPlain(text) ? text : APOSTROPHE + text;
    }

    private static boolean isPlain(String text) {
        return text.equals(Texts.strip(text)) && !meansUnknown(text) && !meansTotal(text) && !isRisky(text);
    }

    /** Spreadsheets look behind quotes, too. */
    private static boolean isRisky(String text) {
        char first = text.charAt(0);
        String inside = text.replaceFirst("^[\"'“”‘’`\\s]+", "");
        String wide = java.text.Normalizer.normalize(inside, java.text.Normalizer.Form.NFKC);
        return first == '\'' || first < ' ' || (!wide.isEmpty() && FORMULA.indexOf(wide.charAt(0)) >= 0);
    }

    /** Whether a text, as the first of its row, says that the row is a total or a subtotal. */
    public static boolean meansTotal(String text) {
        return TOTAL.contains(Texts.word(text)) || meansSubtotal(text);
    }

    /** Whether a text, as the first of its row, says that the row is a subtotal. */
    public static boolean meansSubtotal(String text) {
        return SUBTOTAL.contains(Texts.word(text));
    }

    private static boolean meansUnknown(String text) {
        String word = Texts.word(text);
        return NOTHING.contains(word) || UNKNOWN.contains(word);
    }

    /** Nothing stands there, or a dash. */
    public boolean isBlank() {
        return !literal && NOTHING.contains(text);
    }

    /** Nothing at all stands there. */
    public boolean isEmpty() {
        return !literal && text.isEmpty();
    }

    /** Nothing stands there, or a word such as 미상 or 비공개. */
    public boolean isUnknown() {
        return !literal && meansUnknown(text);
    }
}
