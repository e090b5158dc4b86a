package io.github.trademission.spreadsheet.read;

import io.github.trademission.model.PartialDate;
import io.github.trademission.spreadsheet.column.Column;
import io.github.trademission.spreadsheet.file.TableCell;
import io.github.trademission.spreadsheet.file.Texts;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The ids of rows. A row without one gets it from where the table comes from and what the row says, apart from its number and its note, so
 * that a table that is read a second time finds its rows again; rows that say the same are told apart by their order.
 */
final class ContentIds {
    private static final int SOURCE_DIGITS = 6;

    private final String source;
    private final Map<String, Integer> seen = new HashMap<>();

    /** Of a table that comes from somewhere, such as a file of a name. */
    ContentIds(String source) {
        this.source = source;
    }

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
                        .append(said(column, row.cell(column)))
                        .append('\u0002');
            }
        }
        String id = prefix(row.header()) + Hash.of(content.toString());
        int before = seen.merge(id, 1, Integer::sum);
        return before == 1 ? id : id + "-" + before;
    }

    /** What the ids of all rows without one of their own begin with: the table, and where it comes from. */
    String prefix(Header header) {
        String table = header.table().name().toLowerCase(Locale.ROOT);
        return table + "-" + Hash.of(source).substring(0, SOURCE_DIGITS) + "-";
    }

    /** The same for a cell that is only written otherwise, such as 1,000 and 1000. */
    private static String said(Column column, TableCell cell) {
        return switch (column) {
            case DATE, STATUS_DATE, EXPECTED_BY ->
                DateCell.read(cell).map(PartialDate::toString).orElse(cell.text());
            case COMPANY -> PartyNames.ofCompany(cell.text());
            case BUYER -> PartyNames.ofBuyer(cell.text());
            default ->
                column.type() == Column.Type.TEXT
                        ? Texts.word(cell.text())
                        : Texts.number(cell.text()).replace(",", "").replaceFirst("\\.0+$", "");
        };
    }
}
