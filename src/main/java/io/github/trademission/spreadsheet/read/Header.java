package io.github.trademission.spreadsheet.read;

import io.github.trademission.spreadsheet.column.Column;
import io.github.trademission.spreadsheet.column.MoneyUnit;
import io.github.trademission.spreadsheet.file.TableCell;
import io.github.trademission.spreadsheet.file.TableNotices;
import io.github.trademission.spreadsheet.file.TableProblems;
import io.github.trademission.spreadsheet.file.TableRow;
import io.github.trademission.spreadsheet.file.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header of a table: which column stands where, and in what unit. */
public final class Header {
    private static final Pattern WITH_UNIT = Pattern.compile("(.+)[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Pattern COUNTED = Pattern.compile("건|개|개사|회|명");

    private record Place(int index, String title, MoneyUnit unit) {}

    private record Found(Column column, MoneyUnit unit) {}

    private final Map<Column, Place> places = new EnumMap<>(Column.class);

    private final Optional<MoneyUnit> common;

    private Header(Optional<MoneyUnit> common) {
        this.common = common;
    }

    /** Whether a row can be nothing else: all its texts are those of columns, and there are two or more. */
    public static boolean isCertain(TableRow row) {
        long texts = row.cells().stream().filter(cell -> !cell.isEmpty()).count();
        return texts >= 2 && words(row) == texts;
    }

    /** How many texts of a row are those of columns. */
    static long words(TableRow row) {
        return row.cells().stream()
                .filter(cell -> find(Texts.word(cell.text())).isPresent())
                .count();
    }

    /** Whether a unit is one of counts, such as 건. */
    static boolean isOfCounts(String unit) {
        return COUNTED.matcher(unit).matches();
    }

    /** The header, with the unit of amounts that state none. */
    static Header read(TableRow row, Optional<MoneyUnit> common, TableProblems problems) {
        Header header = new Header(common);
        for (int i = 0; i < row.cells().size(); i++) {
            header.add(row.line(), i, row.cell(i).text(), problems);
        }
        header.check(row.line(), problems);
        return header;
    }

    private void add(long line, int index, String title, TableProblems problems) {
        Optional<Found> found = find(Texts.word(title));
        if (found.isEmpty()) {
            // A column without a title is a problem only where a row has something in it.
            if (!title.isEmpty()) {
                problems.add(
                        line, TableRow.letters(index), "must be a known column, see the documentation", shown(title));
            }
            return;
        }
        MoneyUnit unit = found.get().unit();
        if (common.isPresent() && unit.isDoubtfulBelow(common.get())) {
            problems.add(
                    line,
                    TableRow.letters(index),
                    "must name its unit, since the line above the header has one",
                    shown(title));
        }
        Place place = new Place(index, title, common.map(unit::orBelow).orElse(unit));
        Place known = places.putIfAbsent(found.get().column(), place);
        if (known != null) {
            problems.add(
                    line,
                    TableRow.letters(index) + " " + shown(title),
                    "must be one column",
                    "also " + TableRow.letters(known.index()) + " " + shown(known.title()));
        }
    }

    private static Optional<Found> find(String word) {
        Optional<Column> plain = Column.find(word);
        if (plain.isPresent()) {
            return plain.map(column -> new Found(column, MoneyUnit.NONE));
        }
        Matcher matcher = WITH_UNIT.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1);
        if (isOfCounts(matcher.group(2))) {
            return Column.find(name)
                    .or(() -> Column.find(name + "건수"))
                    .filter(column -> column.type() == Column.Type.COUNT)
                    .map(column -> new Found(column, MoneyUnit.NONE));
        }
        return MoneyUnit.parse(matcher.group(2))
                .flatMap(unit -> Column.find(name)
                        .or(() -> Column.find(name + "액"))
                        .filter(column -> column.type() == Column.Type.AMOUNT)
                        .map(column -> new Found(column, unit)));
    }

    private void check(long line, TableProblems problems) {
        boolean log = has(Column.Use.LOG);
        boolean results = has(Column.Use.RESULTS);
        if (log && results) {
            problems.add(
                    line,
                    "",
                    "must be the header of a log or of a result table",
                    "columns of both, such as " + title(first(Column.Use.LOG)) + " and "
                            + title(first(Column.Use.RESULTS)));
        } else if (!results && !places.containsKey(Column.KIND)) {
            problems.add(
                    line, "", "must have the column 구분 of a log or columns of a result table such as 상담건수", "neither");
        }
    }

    private boolean has(Column.Use use) {
        return places.keySet().stream().anyMatch(column -> column.use() == use);
    }

    private Column first(Column.Use use) {
        return places.keySet().stream()
                .filter(column -> column.use() == use)
                .findFirst()
                .orElseThrow();
    }

    Column.Use table() {
        return has(Column.Use.RESULTS) ? Column.Use.RESULTS : Column.Use.LOG;
    }

    /** Whether each row of a result table is a meeting: it has a buyer, or a date without a number of consultations. */
    boolean isOfMeetings() {
        return table() == Column.Use.RESULTS
                && (has(Column.BUYER) || (has(Column.DATE) && !has(Column.CONSULTATION_COUNT)));
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Whether a cell stands under one of the columns. */
    boolean covers(int index) {
        return places.values().stream().anyMatch(place -> place.index() == index);
    }

    TableCell cell(TableRow row, Column column) {
        Place place = places.get(column);
        return place == null ? TableCell.EMPTY : row.cell(place.index());
    }

    MoneyUnit unit(Column column) {
        Place place = places.get(column);
        return place == null ? MoneyUnit.NONE : place.unit();
    }

    /** The column's letters in a spreadsheet and its title there, for a message. */
    String title(Column column) {
        Place place = places.get(column);
        return place == null ? column.korean() : TableRow.letters(place.index()) + " " + shown(place.title());
    }

    private static String shown(String title) {
        return TableNotices.shown(title.replaceAll("\\s+", " "));
    }
}
