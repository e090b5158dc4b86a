package io.github.trademission.bench.growth;

import io.github.trademission.audit.Audit;
import io.github.trademission.bench.Stopwatch;
import io.github.trademission.bench.aggregation.ByHand;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.Pipeline;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Measures how the time of a row grows, and draws it. A line ends where its next point is likely to take too long, or needs more
 * memory than there is.
 */
public final class Growth {
    private static final long BYTES_A_ROW = 700;

    private final boolean isSmoke;
    private final Stopwatch stopwatch;
    private final double mostSeconds;
    private final int mostRows;
    private final List<Line> lines = new ArrayList<>();

    private Growth(String effort) {
        isSmoke = effort.equals("smoke");
        boolean isFull = effort.equals("full");
        stopwatch = isSmoke ? new Stopwatch(0, 1, 0) : new Stopwatch(isFull ? 2 : 0.7, isFull ? 5 : 3, 0.2);
        mostSeconds = isFull ? 20 : 2;
        mostRows = (int)
                Math.min(isFull ? 10_000_000 : 1_000_000, Runtime.getRuntime().maxMemory() / BYTES_A_ROW);
    }

    /**
     * Measures, and writes {@code growth.svg} and {@code growth.md}.
     *
     * @param arguments {@code smoke}, {@code short} or {@code full}, the folder for what is written, and the panels if not all
     * @throws IOException if it cannot be written
     */
    public static void main(String... arguments) throws IOException {
        Growth growth = new Growth(arguments[0]);
        List<String> panels = List.of(arguments).subList(2, arguments.length);
        Stream.of(Line.Panel.values())
                .filter(panel -> panels.isEmpty() || panels.contains(panel.name()))
                .forEach(growth::measure);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Files.writeString(folder.resolve("growth.md"), growth.table());
        Files.writeString(folder.resolve("growth.svg"), LogLogChart.svg(growth.lines));
    }

    private String table() {
        StringBuilder table = new StringBuilder(
                "| grows | measured | ns a row at | times as long a row, with ten times as many |\n|---|---|---|---|\n");
        lines.forEach(line -> table.append(line.row()));
        return table.toString();
    }

    private void measure(Line.Panel panel) {
        switch (panel) {
            case ROWS -> {
                Map<String, Function<List<Mission>, Supplier<?>>> asked = new LinkedHashMap<>();
                asked.put("summary", missions -> () -> summary(missions));
                asked.put("summary, loop by hand", missions -> () -> ByHand.summary(missions));
                asked.put("by company", missions -> () -> byCompany(missions));
                asked.put("by company, loop by hand", missions -> () -> ByHand.byCompany(missions));
                asked.put("pipeline net", missions -> () -> net(missions));
                asked.put("pipeline net, loop by hand", missions -> () -> ByHand.net(missions));
                measure(panel, asked, Records::rows, Growth::rows, 10_000, 100_000, 1_000_000, 10_000_000);
            }
            case LINKS -> {
                measure(panel, ofLinks("one batch"), Records::star, Growth::rows, 1000, 3000, 10_000, 30_000);
                measure(panel, ofLinks("a chain"), Records::chain, Growth::rows, 1000, 3000, 10_000, 30_000);
            }
            case KEYS -> {
                Map<String, Function<List<Mission>, Supplier<?>>> ofMissions = new LinkedHashMap<>();
                ofMissions.put("missions of 20 rows: summary", missions -> () -> summary(missions));
                ofMissions.put(
                        "missions of 20 rows: by mission",
                        missions ->
                                () -> Results.of(missions).by(Dimension.MISSION).parts());
                measure(panel, ofMissions, Records::missions, Growth::rows, 10, 100, 1000, 10_000, 20_000);
                Map<String, Function<List<Mission>, Supplier<?>>> ofCompanies = new LinkedHashMap<>();
                ofCompanies.put("companies of 100,000 rows: by company", missions -> () -> byCompany(missions));
                ofCompanies.put("the same, loop by hand", missions -> () -> ByHand.byCompany(missions));
                measure(panel, ofCompanies, Records::companies, Growth::rows, 10, 100, 1000, 10_000, 20_000);
            }
            case AUDIT -> {
                audits(
                        "a figure for 100 rows",
                        size -> Records.published(size * 100 / 101, size / 101),
                        1010,
                        10_100,
                        101_000);
                audits(
                        "a figure for 10 rows",
                        size -> Records.published(size * 10 / 11, size / 11),
                        1100,
                        11_000,
                        110_000);
                audits("100 figures, more rows", size -> Records.published(size - 100, 100), 1100, 10_100, 100_100);
            }
        }
    }

    private static Map<String, Function<List<Mission>, Supplier<?>>> ofLinks(String name) {
        Map<String, Function<List<Mission>, Supplier<?>>> asked = new LinkedHashMap<>();
        asked.put(name + ": summary", missions -> () -> summary(missions));
        asked.put(name + ": pipeline net", missions -> () -> net(missions));
        asked.put(name + ": by 1,000 companies", missions -> () -> byCompany(missions));
        return asked;
    }

    private void audits(String name, IntFunction<Mission> missions, int... sizes) {
        measure(
                Line.Panel.AUDIT,
                Map.of(name, (Mission mission) -> () -> Audit.of(mission).findings()),
                missions,
                mission -> mission.rows().size() + mission.publishedFigures().size(),
                sizes);
    }

    /**
     * Adds lines of the same data.
     *
     * @param asked what is measured, by the line's name
     * @param data the data of a number
     * @param rows by how many the time is divided
     * @param numbers the numbers
     */
    private <D> void measure(
            Line.Panel panel,
            Map<String, Function<D, Supplier<?>>> asked,
            IntFunction<D> data,
            ToIntFunction<D> rows,
            int... numbers) {
        Map<String, SortedMap<Integer, Double>> points = new LinkedHashMap<>();
        Map<String, Double> seconds = new LinkedHashMap<>();
        asked.keySet().forEach(name -> {
            points.put(name, new TreeMap<>());
            seconds.put(name, 0.0);
        });
        int before = 0;
        for (int number : numbers) {
            if ((isSmoke && number > numbers[0])
                    || (panel == Line.Panel.ROWS && number > mostRows)
                    || seconds.values().stream().allMatch(last -> last.isInfinite())) {
                break;
            }
            D given = data.apply(number);
            int divisor = rows.applyAsInt(given);
            double more = before == 0 ? 1 : (double) divisor / before;
            before = divisor;
            asked.forEach((name, question) -> {
                if (seconds.get(name) * more > mostSeconds) {
                    seconds.put(name, Double.POSITIVE_INFINITY);
                    return;
                }
                try {
                    stopwatch.warmUp(() -> question.apply(given));
                    double time = stopwatch.measure(() -> question.apply(given)).processor();
                    seconds.put(name, time / 1e9);
                    points.get(name).put(number, time / divisor);
                    System.out.printf(Locale.ROOT, "%s: %s, %,d: %.2f%n", panel.of(), name, number, time / divisor);
                } catch (OutOfMemoryError tooMuch) {
                    System.out.printf(Locale.ROOT, "%s: %s, %,d: %s%n", panel.of(), name, number, tooMuch);
                    seconds.put(name, Double.POSITIVE_INFINITY);
                }
            });
        }
        points.forEach((name, ofName) -> lines.add(new Line(panel, name, ofName)));
    }

    private static int rows(List<Mission> missions) {
        return missions.stream().mapToInt(mission -> mission.rows().size()).sum();
    }

    private static Object summary(List<Mission> missions) {
        return Results.of(missions).summary();
    }

    private static Object byCompany(List<Mission> missions) {
        return Results.of(missions).by(Dimension.COMPANY).parts();
    }

    private static Object net(List<Mission> missions) {
        Pipeline pipeline = Results.of(missions).pipeline();
        List<Figure> figures = new ArrayList<>();
        for (OutcomeKind kind : OutcomeKind.values()) {
            figures.add(pipeline.net(kind));
        }
        return figures;
    }
}
