package io.github.trademission.spreadsheet.read;

import io.github.trademission.model.Mission;
import io.github.trademission.model.Outcome;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of a mission, as a table finds them that may have been read into it before: its own, those of other tables, and others. */
final class EarlierRows {
    /** Table, source and content, as {@link ContentIds} puts them together. */
    private static final Pattern MADE = Pattern.compile("((?:log|results)-[0-9a-f]{6}-)([0-9a-f]{12}.*)");

    private final Map<String, Outcome> rows = new HashMap<>();
    private final Map<String, Outcome> ofThisTable = new LinkedHashMap<>();
    private final Map<String, String> ofOtherTables = new HashMap<>();
    private final Set<String> unchanged = new LinkedHashSet<>();
    private final Set<String> replaced = new LinkedHashSet<>();

    EarlierRows(Mission mission, String prefix) {
        for (Outcome row : mission.outcomes()) {
            rows.put(row.id(), row);
            Matcher made = MADE.matcher(row.id());
            if (row.id().startsWith(prefix)) {
                ofThisTable.put(row.id(), row);
            } else if (made.matches()) {
                ofOtherTables.put(made.group(2), row.id());
            }
        }
    }

    /** Whether a row is there as the table has it; one that the table brought may have been changed since, and stays so. */
    boolean isThere(Outcome row) {
        boolean isThere = ofThisTable.containsKey(row.id()) || row.equals(rows.get(row.id()));
        return isThere && unchanged.add(row.id());
    }

    /** Takes a row that comes in the place of the one with its id; whether there is one that is not yet spoken of. */
    boolean replace(String id) {
        return rows.containsKey(id) && !unchanged.contains(id) && replaced.add(id);
    }

    /** The row of another table that says the same. */
    Optional<String> twin(String id) {
        Matcher made = MADE.matcher(id);
        return made.matches() ? Optional.ofNullable(ofOtherTables.get(made.group(2))) : Optional.empty();
    }

    /** How many rows the table has brought before. */
    int size() {
        return ofThisTable.size();
    }

    List<String> unchanged() {
        return List.copyOf(unchanged);
    }

    /** The ids of rows that the table brought and has no more. */
    List<String> gone() {
        return ofThisTable.keySet().stream().filter(this::isGone).toList();
    }

    /** Whether a row leaves the mission, because the table has it no more or has another one in its place. */
    boolean leaves(Outcome row) {
        return replaced.contains(row.id()) || isGone(row.id());
    }

    private boolean isGone(String id) {
        return ofThisTable.containsKey(id) && !unchanged.contains(id);
    }
}
