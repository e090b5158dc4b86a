package io.github.trademission.spreadsheet.file;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the cells of a sheet do not say themselves: which of them are merged over several rows, and which columns are hidden. */
final class SheetLayout {
    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    /** Lines that are merged with another one, by column. */
    private final Map<Integer, BitSet> merged = new HashMap<>();

    private final BitSet hidden = new BitSet();
    private int width;

    /** Takes an area of merged cells such as B3:B5. */
    void addMerged(String area) {
        Matcher matcher = AREA.matcher(area);
        if (!matcher.matches() || matcher.group(2).equals(matcher.group(4))) {
            return;
        }
        int top = Integer.parseInt(matcher.group(2));
        int bottom = Integer.parseInt(matcher.group(4));
        int right = Math.min(column(matcher.group(3)), TableLimits.COLUMNS);
        for (int column = column(matcher.group(1)); column <= right; column++) {
            width = Math.max(width, column + 1);
            merged.computeIfAbsent(column, any -> new BitSet()).set(top, Math.max(top, bottom) + 1);
        }
    }

    /** Takes hidden columns, counted from 1. */
    void addHidden(int first, int last) {
        hidden.set(first - 1, Math.max(first - 1, Math.min(last, TableLimits.COLUMNS)));
    }

    /** Whether a cell, its line counted from 1 and its column from 0, is merged with one of another line. */
    boolean isMerged(int line, int column) {
        BitSet lines = merged.get(column);
        return lines != null && lines.get(line);
    }

    /** How many columns from the left have such cells, at most. */
    int width() {
        return width;
    }

    boolean isHidden(int column) {
        return hidden.get(column);
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
