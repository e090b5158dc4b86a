package io.github.trademission.spreadsheet.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the number format of a workbook's cell shows beside the digits: text such as ₩ or 건, a percent sign, thousands left out, a date.
 * Only the section for positive numbers is looked at.
 */
record NumberFormatCode(
        String before, String after, boolean isPercent, boolean isScaled, boolean isDate, int decimals) {
    /** As many decimals as there are. */
    static final int ALL = Integer.MAX_VALUE;

    static final NumberFormatCode GENERAL = new NumberFormatCode("", "", false, false, false, ALL);

    private static final Pattern PIECE = Pattern.compile(
            "(?<quoted>\"[^\"]*\")|\\\\(?<escaped>.)|\\[\\$(?<symbol>[^\\]-]*)[^\\]]*\\]|(?<skipped>\\[[^\\]]*\\]|[_*].)"
                    + "|(?<digits>General|[0#?][0#?,.]*)|(?<end>;)|(?<other>.)",
            Pattern.DOTALL);
    /** What Korean and other offices put beside numbers without quotes. */
    private static final String BARE = "₩￦$€£¥원건";

    /** The numbers are those of formats that every Excel has. */
    static NumberFormatCode of(@Nullable Integer id, @Nullable String format) {
        if (id != null && ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))) {
            return new NumberFormatCode("", "", false, false, true, ALL);
        } else if (format != null && !format.equalsIgnoreCase("General")) {
            return new Reading().read(format);
        } else if (id != null && (id == 9 || id == 10)) {
            return new NumberFormatCode("", "", true, false, false, ALL);
        }
        return GENERAL;
    }

    /** Whether it shows a number as it is, to its last decimal. */
    boolean isPlain() {
        return before.isEmpty() && after.isEmpty() && !isPercent;
    }

    private static final class Reading {
        private final StringBuilder before = new StringBuilder();
        private final StringBuilder after = new StringBuilder();
        private boolean isPercent;
        private boolean isDate;
        private String digits = "";

        NumberFormatCode read(String format) {
            Matcher pieces = PIECE.matcher(format);
            while (pieces.find() && pieces.group("end") == null) {
                read(pieces);
            }
            int point = digits.indexOf('.');
            int decimals = digits.isEmpty() || digits.contains("General")
                    ? ALL
                    : point < 0
                            ? 0
                            : digits.substring(point + 1).replace(",", "").length();
            return new NumberFormatCode(
                    before.toString().strip(),
                    after.toString().strip(),
                    isPercent,
                    digits.endsWith(","),
                    isDate,
                    decimals);
        }

        private void read(Matcher piece) {
            if (piece.group("digits") != null) {
                digits += piece.group("digits");
            } else if (piece.group("quoted") != null) {
                String quoted = piece.group("quoted");
                show(quoted.substring(1, quoted.length() - 1));
            } else if (piece.group("escaped") != null) {
                show(piece.group("escaped"));
            } else if (piece.group("symbol") != null) {
                show(piece.group("symbol"));
            } else if (piece.group("other") != null) {
                other(piece.group("other"));
            }
        }

        private void other(String character) {
            if (character.equals("%")) {
                isPercent = true;
            } else if (BARE.contains(character)) {
                show(character);
            } else if ("yYdD".contains(character)) {
                isDate = true;
            }
        }

        /** Brackets and signs around a number say nothing of what it counts. */
        private void show(String text) {
            if (!text.matches("[-+() ]*")) {
                (digits.isEmpty() ? before : after).append(text);
            }
        }
    }
}
