package io.github.trademission.spreadsheet.file;

import java.util.HashMap;
import java.util.Map;

/** The layouts of a workbook's sheets, by the id that the workbook has for a sheet. */
final class WorkbookLayout {
    private final Map<String, SheetLayout> byPart = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();

    private boolean hasIsoDates;

    void noteIsoDate(boolean isOne) {
        hasIsoDates |= isOne;
    }

    boolean hasIsoDates() {
        return hasIsoDates;
    }

    /** The layout of the sheet in a part such as xl/worksheets/sheet1.xml. */
    SheetLayout ofPart(String name) {
        return byPart.computeIfAbsent(file(name), any -> new SheetLayout());
    }

    /** Takes which part has the sheet of an id. */
    void addSheet(String id, String target) {
        parts.put(id, file(target));
    }

    SheetLayout ofSheet(String id) {
        return byPart.getOrDefault(parts.getOrDefault(id, ""), new SheetLayout());
    }

    /** Parts are named from the root or from where the name stands. */
    private static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
