package io.github.trademission.spreadsheet.column;

import io.github.trademission.spreadsheet.file.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several items in one cell, separated by semicolons or line breaks; an item in double quotes may hold anything. */
public final class ListCell {
    private static final String SEPARATORS = ";\n\r";

    private ListCell() {}

    public static String join(List<String> items) {
        return items.stream().map(ListCell::quoted).collect(Collectors.joining("; "));
    }

    private static String quoted(String item) {
        boolean plain = !item.isEmpty()
                && item.equals(Texts.strip(item))
                && item.chars().noneMatch(c -> c == '"' || SEPARATORS.indexOf(c) >= 0);
        return plain ? item : '"' + item.replace("\"", "\"\"") + '"';
    }

    public static List<String> split(String cell) {
        List<String> items = new ArrayList<>();
        int start = 0;
        while (start < cell.length()) {
            int end = end(cell, start);
            String item = Texts.strip(cell.substring(start, end));
            if (isQuoted(item)) {
                items.add(item.substring(1, item.length() - 1).replace("\"\"", "\""));
            } else if (!item.isEmpty()) {
                items.add(item);
            }
            start = end + 1;
        }
        return items;
    }

    /** Where an item ends: quotes protect separators only if the item begins with one. */
    private static int end(String cell, int start) {
        int first = start;
        while (first < cell.length()
                && Texts.isSpace(cell.charAt(first))
                && SEPARATORS.indexOf(cell.charAt(first)) < 0) {
            first++;
        }
        boolean protects = first < cell.length() && cell.charAt(first) == '"' && cell.indexOf('"', first + 1) > 0;
        boolean inside = false;
        for (int i = first; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (protects && c == '"') {
                inside = !inside;
            } else if (!inside && SEPARATORS.indexOf(c) >= 0) {
                return i;
            }
        }
        return cell.length();
    }

    private static boolean isQuoted(String item) {
        return item.length() > 1 && item.startsWith("\"") && item.endsWith("\"");
    }
}
