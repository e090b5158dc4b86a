package io.github.trademission.bench.growth;

import java.util.Locale;
import java.util.SortedMap;

/**
 * A measured line: the time of one row for each number of rows, or of whatever grows.
 *
 * @param panel the panel that it is drawn in
 * @param name its name
 * @param points nanoseconds by number
 */
record Line(Panel panel, String name, SortedMap<Integer, Double> points) {
    /** What grows. */
    enum Panel {
        ROWS("rows of results", "ns a row"),
        LINKS("rows perhaps inside others", "ns a row"),
        KEYS("missions, companies", "ns a row"),
        AUDIT("rows and figures of an audit", "ns a row or figure");

        private final String of;
        private final String unit;

        Panel(String of, String unit) {
            this.of = of;
            this.unit = unit;
        }

        String of() {
            return of;
        }

        String unit() {
            return unit;
        }
    }

    /** A row of the table: the time at each number, and how many times as long it is with ten times as many. */
    String row() {
        StringBuilder row = new StringBuilder("| " + panel.of() + " | " + name + " | ");
        points.forEach((number, time) ->
                row.append(String.format(Locale.ROOT, "%,d: %s; ", number, time < 10 ? "%.2f" : "%.0f")
                        .formatted(time)));
        row.setLength(Math.max(row.length() - 2, 0));
        return row + (points.size() < 2 ? " | |%n".formatted() : String.format(Locale.ROOT, " | %.2f |%n", tenfold()));
    }

    /** From a tenth of the largest number, or what comes next below, to the largest: 1 is linear, 10 is square. */
    private double tenfold() {
        int last = points.lastKey();
        SortedMap<Integer, Double> before = points.headMap(last / 10 + 1);
        int from = before.isEmpty() ? points.firstKey() : before.lastKey();
        return Math.pow(points.get(last) / points.get(from), 1 / Math.log10((double) last / from));
    }
}
