package io.github.trademission.report;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text whose cells may have several lines; Korean letters take two columns, control characters show as spaces. */
final class TextTable {
    private static final String GAP = "  ";
    private final List<List<List<String>>> rows = new ArrayList<>();

    void row(List<List<String>> cells) {
        rows.add(cells.stream().map(TextTable::printable).toList());
    }

    String text() {
        int[] widths = columnWidths();
        StringBuilder text = new StringBuilder();
        for (List<List<String>> row : rows) {
            int lines = row.stream().mapToInt(List::size).max().orElse(0);
            for (int line = 0; line < lines; line++) {
                text.append(line(row, line, widths).stripTrailing()).append('\n');
            }
        }
        return text.toString();
    }

    private static String line(List<List<String>> row, int line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            List<String> cell = row.get(column);
            String shown = line < cell.size() ? cell.get(line) : "";
            String fill = " ".repeat(widths[column] - width(shown));
            text.append(column == 0 ? shown + fill : GAP + fill + shown);
        }
        return text.toString();
    }

    private int[] columnWidths() {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<List<String>> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                for (String shown : row.get(column)) {
                    widths[column] = Math.max(widths[column], width(shown));
                }
            }
        }
        return widths;
    }

    private static List<String> printable(List<String> cell) {
        return cell.stream().map(PlainText::line).toList();
    }

    /** The columns that a text takes on a terminal. */
    static int width(String text) {
        return text.codePoints().map(TextTable::columns).sum();
    }

    private static int columns(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HANGUL, HAN, HIRAGANA, KATAKANA -> 2;
            default -> codePoint >= 0xFF01 && codePoint <= 0xFF60 ? 2 : 1;
        };
    }
}
