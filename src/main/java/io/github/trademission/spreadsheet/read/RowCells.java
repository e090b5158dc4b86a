package io.github.trademission.spreadsheet.read;

import io.github.trademission.model.PartialDate;
import io.github.trademission.spreadsheet.column.Column;
import io.github.trademission.spreadsheet.column.ListCell;
import io.github.trademission.spreadsheet.column.Vocabulary;
import io.github.trademission.spreadsheet.file.TableCell;
import io.github.trademission.spreadsheet.file.TableNotices;
import io.github.trademission.spreadsheet.file.TableProblems;
import io.github.trademission.spreadsheet.file.TableRow;
import io.github.trademission.spreadsheet.file.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.javamoney.moneta.Money;

/** The cells of one row by their columns; what is wrong with one is told and the others are read on. */
final class RowCells {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}|[0-9]{1,3}(,[0-9]{3}){1,2}");

    private final TableRow row;
    private final Header header;
    private final Optional<String> currency;
    private final TableProblems problems;
    private final TableNotices notices;
    private final Map<Column, Integer> counts = new EnumMap<>(Column.class);
    private final Map<Column, Money> amounts = new EnumMap<>(Column.class);
    private final List<Kept> kept = new ArrayList<>();
    private boolean wrong;

    /** A text that no attribute can hold and that goes into the row's note. */
    record Kept(Column column, String text) {}

    RowCells(TableRow row, Header header, Optional<String> currency, TableProblems problems, TableNotices notices) {
        this.row = row;
        this.header = header;
        this.currency = currency;
        this.problems = problems;
        this.notices = notices;
    }

    long line() {
        return row.line();
    }

    Header header() {
        return header;
    }

    boolean isWrong() {
        return wrong;
    }

    TableCell cell(Column column) {
        return header.cell(row, column);
    }

    /**
     * Cells under no title must be empty: nobody would know what they say. A cell that is merged with one of another row would give that
     * row's results to this one, and an error stands for something that nobody can see.
     */
    void checkCells() {
        for (int i = 0; i < row.cells().size(); i++) {
            TableCell cell = row.cell(i);
            if (!header.covers(i)) {
                check(i, cell.isEmpty(), "must be empty, its column has no title", "a text");
            } else {
                check(
                        i,
                        !cell.isMerged(),
                        "must not be merged over several rows: fill it in each row",
                        "a merged cell");
                check(i, !cell.isError(), "must not be an error of the spreadsheet", TableNotices.shown(cell.text()));
            }
        }
    }

    private void check(int index, boolean isRight, String rule, String value) {
        if (!isRight) {
            wrong = true;
            problems.add(line(), TableRow.letters(index), rule, value);
        }
    }

    void tell(Column column, String rule, String value) {
        wrong = true;
        problems.add(line(), header.title(column), rule, value);
    }

    /** Tells a problem with what stands in the cell, unless that may name a person. */
    void tell(Column column, String rule) {
        tell(column, rule, shown(column));
    }

    private String shown(Column column) {
        String text = cell(column).text();
        return column.isPersonal() && !text.isEmpty()
                ? "a text of " + text.length() + " characters"
                : TableNotices.shown(text);
    }

    /** The text of a cell; empty if it says nothing, or that it is unknown. */
    Optional<String> text(Column column) {
        TableCell cell = cell(column);
        boolean anyText = column == Column.NOTE || column == Column.SUBJECT;
        boolean nothing = anyText ? cell.isBlank() : cell.isUnknown();
        return nothing ? Optional.empty() : Optional.of(cell.text());
    }

    List<String> list(Column column) {
        return text(column).map(ListCell::split).orElse(List.of());
    }

    <T> Optional<T> word(Column column, Vocabulary<T> words) {
        Optional<String> text = text(column);
        Optional<T> found = text.flatMap(words::find);
        if (text.isPresent() && found.isEmpty()) {
            tell(column, words.rule());
        }
        return found;
    }

    Optional<PartialDate> date(Column column) {
        if (cell(column).isUnknown()) {
            return Optional.empty();
        }
        Optional<PartialDate> date = DateCell.read(cell(column));
        if (date.isEmpty()) {
            tell(column, DateCell.RULE);
        }
        return date;
    }

    /** A number of deals, 0 included; empty if it is unknown. */
    OptionalInt count(Column column) {
        TableCell cell = cell(column);
        if (cell.isUnknown()) {
            return OptionalInt.empty();
        }
        String number = Texts.number(cell.text()).replaceFirst("\\s?건$", "");
        if (!NUMBER.matcher(number).matches()) {
            tell(column, "must be a whole number, or 미상");
            return OptionalInt.empty();
        }
        int count = Integer.parseInt(number.replace(",", ""));
        counts.put(column, count);
        return OptionalInt.of(count);
    }

    /** An amount; empty if it is unknown, or not exact, in which case its text is kept. */
    Optional<Money> amount(Column column) {
        return amount(column, currency);
    }

    Optional<Money> amount(Column column, Optional<String> defaultCurrency) {
        if (cell(column).isUnknown()) {
            return Optional.empty();
        }
        AmountCell.Read read = AmountCell.read(this, column, defaultCurrency);
        read.money().ifPresent(money -> amounts.put(column, money));
        read.kept().ifPresent(text -> keep(column, text));
        return read.money();
    }

    /** Tells how a cell was taken, where it was not taken as it stands. */
    void notice(Column column, String rule) {
        notices.add(line(), header.title(column), rule, shown(column));
    }

    void keep(Column column, String text) {
        kept.add(new Kept(column, text));
    }

    List<Kept> kept() {
        return kept;
    }

    /** The counts that were read. */
    Map<Column, Integer> counts() {
        return counts;
    }

    /** The amounts that were read. */
    Map<Column, Money> amounts() {
        return amounts;
    }
}
