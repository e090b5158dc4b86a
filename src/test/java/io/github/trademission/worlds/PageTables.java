package io.github.trademission.worlds;

import io.github.trademission.worlds.Question.Figure;
import io.github.trademission.worlds.Row.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The records and figures of the tables in {@code docs/ranges.md}, as they are printed there. */
final class PageTables {
    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\| (`.*) \\| (`.*) \\|$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern ROW =
            Pattern.compile("(\\w+): (\\w+) (\\d+|\\?) / (?:(\\d+)( EUR)?|\\?)(?<dead> dead)?"
                    + "(?: in (?<in>\\w+))?(?: perhaps (?<perhaps>\\w(?: \\w)*))?(?: from (?<from>\\w(?: \\w)*))?"
                    + "(?: arrived (?<arrived>\\d+))?(?: of (?<company>\\w))?");
    private static final String RANGE = "(\\d+|\\[\\d+, (?:\\d+|\\?)\\])";
    private static final Pattern FIGURE = Pattern.compile("(\\w+) (\\w+(?: \\+ \\w+)*)(?: of (\\w))?: " + RANGE
            + "(?: / " + RANGE + "( EUR)?)?(?:, undisclosed " + RANGE + ")?");

    private PageTables() {}

    /**
     * A figure of a table.
     *
     * @param rows the record
     * @param text the figure as printed
     * @param question what is asked
     * @param key the key, empty if none is asked for
     * @param answer what is printed
     */
    record Printed(List<Row> rows, String text, Question question, String key, Answer answer) {
        @Override
        public String toString() {
            return text + " of " + RecordJson.text(rows);
        }
    }

    static Stream<Printed> all() throws IOException {
        List<Printed> all = new ArrayList<>();
        Matcher line = TABLE_ROW.matcher(Files.readString(Path.of("docs", "ranges.md")));
        while (line.find()) {
            List<Row> rows = codes(line.group(1)).stream().map(PageTables::row).toList();
            codes(line.group(2)).forEach(text -> all.add(printed(rows, text)));
        }
        return all.stream();
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
    }

    private static Row row(String text) {
        Matcher row = matched(ROW, text);
        return new Row(
                row.group(1),
                Kind.of(row.group(2)),
                row.group(3).equals("?") ? Row.UNKNOWN : Integer.parseInt(row.group(3)),
                row.group(4) == null ? null : Map.of(currency(row.group(5)), Long.valueOf(row.group(4))),
                row.group("dead") != null,
                row.group("in"),
                ids(row.group("perhaps")),
                ids(row.group("from")),
                row.group("arrived") == null ? null : Long.valueOf(row.group("arrived")),
                row.group("company"),
                null);
    }

    private static Set<String> ids(String names) {
        return names == null ? Set.of() : new TreeSet<>(Arrays.asList(names.split(" ", -1)));
    }

    private static Printed printed(List<Row> rows, String text) {
        Matcher printed = matched(FIGURE, text);
        Figure figure = Figure.of(printed.group(1));
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String kind : printed.group(2).split(" \\+ ", -1)) {
            kinds.add(Kind.of(kind));
        }
        String key = printed.group(3);
        TreeMap<String, Range> money = new TreeMap<>();
        Range deals = range(printed.group(4));
        if (figure == Figure.OUTSTANDING) {
            money.put("USD", deals);
            deals = Range.ZERO;
        } else if (printed.group(5) != null) {
            money.put(currency(printed.group(6)), range(printed.group(5)));
        }
        Range undisclosed = printed.group(7) == null ? Range.ZERO : range(printed.group(7));
        return new Printed(
                rows,
                text,
                new Question(figure, kinds, key == null ? null : "company", null),
                key == null ? "" : key,
                new Answer(deals, money, undisclosed));
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not of the form that the page promises: " + text);
        }
        return matcher;
    }

    private static String currency(String euros) {
        return euros == null ? "USD" : "EUR";
    }

    private static Range range(String text) {
        String[] ends = text.replaceAll("[\\[\\]]", "").split(", ", -1);
        String high = ends[ends.length - 1];
        return new Range(Long.parseLong(ends[0]), high.equals("?") ? null : Long.valueOf(high));
    }
}
