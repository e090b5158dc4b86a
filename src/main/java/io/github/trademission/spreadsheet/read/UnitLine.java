package io.github.trademission.spreadsheet.read;

import io.github.trademission.spreadsheet.column.MoneyUnit;
import io.github.trademission.spreadsheet.file.TableNotices;
import io.github.trademission.spreadsheet.file.TableProblems;
import io.github.trademission.spreadsheet.file.TableRow;
import io.github.trademission.spreadsheet.file.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A unit that stands above the header and holds for the whole table, as in (단위: 건, 천불). */
final class UnitLine {
    /** In brackets, which a separator inside them splits into cells of a CSV file, or as a text behind a colon. */
    private static final Pattern UNIT =
            Pattern.compile("[(\\[<](?:단위|unit):?([^()\\[\\]<>]*)[)\\]>]|(?<![a-z])(?:단위|unit):([^()\\[\\]<>\n]*)");

    private static final Pattern BETWEEN = Pattern.compile("[,/·;\n]+");

    private UnitLine() {}

    static boolean isUnit(TableRow title) {
        return !units(title).isEmpty();
    }

    /** What stands behind 단위 in the cells of a row. */
    private static List<String> units(TableRow title) {
        String text =
                title.cells().stream().map(cell -> Texts.word(cell.text())).collect(Collectors.joining("\n"));
        List<String> units = new ArrayList<>();
        Matcher found = UNIT.matcher(text);
        while (found.find()) {
            units.add(found.group(1) == null ? found.group(2) : found.group(1));
        }
        return units;
    }

    /** The one unit of amounts in the titles; one that is not understood, or a second one, is told. */
    static Optional<MoneyUnit> read(List<TableRow> titles, TableProblems problems) {
        Optional<MoneyUnit> known = Optional.empty();
        for (TableRow title : titles) {
            for (String text : units(title)) {
                for (String part : BETWEEN.splitAsStream(text).toList()) {
                    known = read(title, part, known, problems);
                }
            }
        }
        return known;
    }

    private static Optional<MoneyUnit> read(
            TableRow title, String text, Optional<MoneyUnit> known, TableProblems problems) {
        if (Header.isOfCounts(text)) {
            return known;
        }
        Optional<MoneyUnit> unit = MoneyUnit.parse(text);
        if (unit.isEmpty()) {
            problems.add(title.line(), "", "must be a unit such as 천불 or 만 달러", TableNotices.shown(text));
        } else if (known.isPresent() && !known.equals(unit)) {
            problems.add(title.line(), "", "must be one unit of all amounts", TableNotices.shown(text));
        }
        return known.or(() -> unit);
    }
}
