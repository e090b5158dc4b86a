package io.github.trademission.spreadsheet.read;

import io.github.trademission.spreadsheet.column.Column;
import io.github.trademission.spreadsheet.file.TableCell;
import io.github.trademission.spreadsheet.file.TableRow;
import io.github.trademission.spreadsheet.file.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.javamoney.moneta.Money;

/**
 * Checks total rows against the rows of the table: a total (합계, 계) is that of all rows, wherever it stands, a subtotal
 * (소계) that of the rows since the one before it.
 */
final class TotalRows {
    private static final String DEALS = "";

    private final Map<Column, Sums> all = new EnumMap<>(Column.class);
    private final Map<Column, Sums> section = new EnumMap<>(Column.class);
    private final List<RowCells> totals = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private boolean incomplete;

    /** What a column adds up to, by currency, and whether a cell of it is not known. */
    private static final class Sums {
        private final Map<String, BigDecimal> sums = new HashMap<>();
        private boolean open;

        void add(String unit, BigDecimal number) {
            sums.merge(unit, number, BigDecimal::add);
        }

        BigDecimal of(String unit) {
            return sums.getOrDefault(unit, BigDecimal.ZERO);
        }

        Optional<String> soleCurrency() {
            return sums.size() == 1 ? sums.keySet().stream().findFirst() : Optional.empty();
        }
    }

    /** Whether a row is a total of others: its first text says so. */
    static boolean isTotal(TableRow row) {
        return TableCell.meansTotal(firstWord(row));
    }

    /** Whether a row is computed from others in another way, or a remark alone in its row. */
    static boolean isNoResult(TableRow row) {
        List<TableCell> texts =
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        boolean isRemark = texts.size() == 1
                && !texts.get(0).literal()
                && TableCell.meansRemark(texts.get(0).text());
        return isRemark || TableCell.meansDerived(firstWord(row));
    }

    private static String firstWord(TableRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .filter(cell -> !cell.literal())
                .map(cell -> Texts.word(cell.text()))
                .orElse("");
    }

    List<Long> lines() {
        return List.copyOf(lines);
    }

    void add(RowCells row) {
        incomplete |= row.isWrong();
        for (Column column : Column.values()) {
            if (column.type() != Column.Type.TEXT && row.header().has(column)) {
                add(row, column, all.computeIfAbsent(column, key -> new Sums()));
                add(row, column, section.computeIfAbsent(column, key -> new Sums()));
            }
        }
    }

    private static void add(RowCells row, Column column, Sums sums) {
        Integer count = row.counts().get(column);
        Money money = row.amounts().get(column);
        if (count != null) {
            sums.add(DEALS, BigDecimal.valueOf(count));
        } else if (money != null) {
            sums.add(money.getCurrency().getCurrencyCode(), money.getNumberStripped());
        } else {
            sums.open |= !row.cell(column).isBlank();
        }
    }

    void total(TableRow tableRow, RowCells row) {
        lines.add(row.line());
        if (TableCell.meansSubtotal(firstWord(tableRow))) {
            check(row, section);
            section.clear();
        } else {
            totals.add(row);
        }
    }

    /** To be called after the last row. */
    void end() {
        totals.forEach(row -> check(row, all));
    }

    private void check(RowCells row, Map<Column, Sums> sums) {
        for (Column column : Column.values()) {
            if (column.type() != Column.Type.TEXT && row.header().has(column)) {
                check(row, column, sums.getOrDefault(column, new Sums()));
            }
        }
    }

    private void check(RowCells row, Column column, Sums sums) {
        if (column.type() == Column.Type.COUNT) {
            OptionalInt count = row.count(column);
            if (count.isPresent()) {
                compare(row, column, sums, DEALS, BigDecimal.valueOf(count.getAsInt()));
            }
        } else {
            Optional<Money> money = row.amount(column, sums.soleCurrency());
            money.ifPresent(amount ->
                    compare(row, column, sums, amount.getCurrency().getCurrencyCode(), amount.getNumberStripped()));
        }
    }

    /** Where a cell is not known, the total may be higher than the sum of the others, not lower. */
    private void compare(RowCells row, Column column, Sums sums, String unit, BigDecimal total) {
        int difference = total.compareTo(sums.of(unit));
        if (incomplete || difference == 0 || (difference > 0 && sums.open)) {
            return;
        }
        String sum = (unit + " " + sums.of(unit).toPlainString()).strip();
        row.tell(column, "must be the sum of its column, " + sum);
    }
}
