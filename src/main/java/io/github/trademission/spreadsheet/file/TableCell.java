package io.github.trademission.spreadsheet.file;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A cell of a table as read. A leading apostrophe says that the rest is literal: neither trimmed nor taken for a word that
 * means "unknown". It also keeps spreadsheets from taking the text for a formula.
 *
 * @param text the text, trimmed unless literal
 * @param form what the file has there
 * @param isMerged whether the cell is one of several that a workbook shows as one over several rows
 */
public record TableCell(String text, Form form, boolean isMerged) {
    /** What a file has in a cell. */
    public enum Form {
        /** A text, to be read as what it looks like. */
        TEXT,
        /** A text that began with an apostrophe. */
        LITERAL,
        /** A number of a workbook, which is shown as digits and nothing else. */
        NUMBER
    }

    private static final Pattern ERROR = Pattern.compile(
            "#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|#{2,})", Pattern.CASE_INSENSITIVE);
    private static final String APOSTROPHE = "'";
    private static final String FORMULA = "=+-@|%";
    private static final Set<String> SUBTOTAL = Set.of("소계", "subtotal");
    private static final Set<String> TOTAL = Set.of("합계", "총계", "총합계", "계", "total", "grandtotal", "sum");
    private static final Set<String> DERIVED = Set.of("평균", "average", "mean", "누계", "누적", "cumulative", "비율", "구성비");
    private static final Pattern REMARK = Pattern.compile("^(※|\\*|주[):]|주\\s*\\d*\\)|출처|자료\\s*:|작성\\s*:|비고\\s*:)");
    private static final Set<String> NOTHING = Set.of("", "-", "–", "—");
    private static final Set<String> UNKNOWN =
            Set.of("미상", "비공개", "불명", "모름", "unknown", "undisclosed", "n/a", "confidential");

    public static final TableCell EMPTY = text("");

    static TableCell read(String raw) {
        String text = Texts.strip(raw);
        if (!text.startsWith(APOSTROPHE)) {
            return text(text);
        }
        return new TableCell(raw.substring(raw.indexOf(APOSTROPHE) + 1), Form.LITERAL, false);
    }

    static TableCell text(String text) {
        return new TableCell(text, Form.TEXT, false);
    }

    static TableCell number(String digits) {
        return new TableCell(digits, Form.NUMBER, false);
    }

    TableCell merged() {
        return new TableCell(text, form, true);
    }

    /** Whether the text stands as it is. */
    public boolean literal() {
        return form == Form.LITERAL;
    }

    /** Whether a spreadsheet shows that it could not compute the cell, or not show it. */
    public boolean isError() {
        return form == Form.TEXT && ERROR.matcher(text).matches();
    }

    /** The cell that reads as this text and that no spreadsheet takes for anything but text. */
    static String written(String text) {
        return isPlain(text) ? text : APOSTROPHE + text;
    }

    private static boolean isPlain(String text) {
        boolean isSaid = meansUnknown(text)
                || meansTotal(text)
                || meansDerived(text)
                || meansRemark(text)
                || ERROR.matcher(text).matches();
        return text.equals(Texts.strip(text)) && !isSaid && !isRisky(text);
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

    /** Whether a text, as the first of its row, says that the row is an average or a running sum. */
    public static boolean meansDerived(String text) {
        return DERIVED.contains(Texts.word(text));
    }

    /** Whether a text, alone in its row, is a note below a table. */
    public static boolean meansRemark(String text) {
        return REMARK.matcher(text).find();
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
        return !literal() && NOTHING.contains(text);
    }

    /** Nothing at all stands there. */
    public boolean isEmpty() {
        return !literal() && text.isEmpty();
    }

    /** Nothing stands there, or a word such as 미상 or 비공개. */
    public boolean isUnknown() {
        return !literal() && meansUnknown(text);
    }
}
