package io.github.trademission.spreadsheet.read;

import io.github.trademission.spreadsheet.column.MoneyUnit;
import io.github.trademission.spreadsheet.file.TableLimits;
import io.github.trademission.spreadsheet.file.TableNotices;
import io.github.trademission.spreadsheet.file.TableProblems;
import io.github.trademission.spreadsheet.file.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first rows of a table, among which its header is found; those above the header are titles. */
final class TableHead {
    private final List<TableRow> rows = new ArrayList<>();

    /** Takes a row with a text. */
    void add(TableRow row) {
        rows.add(row);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether no further row can be the header. */
    boolean isComplete() {
        return rows.size() == TableLimits.HEAD || Header.isCertain(rows.get(rows.size() - 1));
    }

    /** The first row that must be a header, else the first with most words of one, so that what it has wrong is told. */
    private int header() {
        int best = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (Header.isCertain(rows.get(i))) {
                return i;
            }
            best = Header.words(rows.get(i)) > Header.words(rows.get(best)) ? i : best;
        }
        return best;
    }

    List<TableRow> titles() {
        return rows.subList(0, header());
    }

    List<TableRow> below() {
        return rows.subList(header() + 1, rows.size());
    }

    /** The header, whose amounts without a unit have that of a line above it, and notices of what is above it. */
    Header read(TableNotices notices, TableProblems problems) {
        Optional<MoneyUnit> unit = UnitLine.read(titles(), problems);
        for (TableRow title : titles()) {
            notices.add(
                    title.line(),
                    "",
                    UnitLine.isUnit(title)
                            ? "stands above the header, and gives the unit of amounts that state none"
                            : "stands above the header, and was not read",
                    "a title");
        }
        return Header.read(rows.get(header()), unit, problems);
    }
}
