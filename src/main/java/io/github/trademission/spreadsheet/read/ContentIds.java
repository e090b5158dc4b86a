package io.github.trademission.spreadsheet.read;

import io.github.trademission.spreadsheet.column.Column;
import io.github.trademission.spreadsheet.file.Texts;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The ids of rows. A row without one gets it from what it says, apart from its number and its note, so that a table that is
 * read a second time is found out; rows that say the same are told apart by their order.
 */
final class ContentIds {
    private final Map<String, Integer> seen = new HashMap<>();

    String of(RowCells row) {
        Optional<String> stated = row.text(Column.ID);
        if (stated.isPresent()) {
            if (Texts.strip(stated.get()).isEmpty()) {
                row.tell(Column.ID, "must not be blank");
            }
            return stated.get();
        }
        StringBuilder content = new StringBuilder();
        for (Column column : Column.values()) {
            if (column != Column.SEQUENCE
                    && column != Column.NOTE
                    && !row.cell(column).isBlank()) {
                content.append(column)
                        .append('\u0001')
                        .append(row.cell(column).text())
                        .append('\u0002');
            }
        }
        String table = row.header().table().name().toLowerCase(Locale.ROOT);
        String id = table + "-" + Hash.of(content.toString());
        int before = seen.merge(id, 1, Integer::sum);
        return before == 1 ? id : id + "-" + before;
    }
}
