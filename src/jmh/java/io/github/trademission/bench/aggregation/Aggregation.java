package io.github.trademission.bench.aggregation;

import io.github.trademission.bench.Forks;
import io.github.trademission.bench.Stopwatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures all contenders, each in a JVM of its own so that none compiles for what another does, and writes a table of them.
 *
 * <p>JMH would take an hour for as many pairs of contender and question: here the questions of a contender share what it has
 * loaded, and results are made anew for a question without being measured.
 */
public final class Aggregation {
    private Aggregation() {}

    /**
     * Measures and prints the table.
     *
     * @param arguments {@code smoke}, {@code short} or {@code full}, and the names of contenders if not all
     * @throws IOException if times cannot be written or read
     */
    public static void main(String... arguments) throws IOException {
        List<Way> ways = Stream.of(arguments).skip(1).map(Way::valueOf).toList();
        System.out.print(table(arguments[0], ways.isEmpty() ? List.of(Way.values()) : ways));
    }

    /**
     * Measures all contenders.
     *
     * @param effort {@code smoke}, {@code short} or {@code full}
     * @return the table; empty for {@code smoke}, of which no time is worth telling
     * @throws IOException if times cannot be written or read
     */
    public static String table(String effort) throws IOException {
        return table(effort, List.of(Way.values()));
    }

    private static String table(String name, List<Way> ways) throws IOException {
        Effort effort = Effort.valueOf(name.toUpperCase(Locale.ROOT));
        Path folder = Files.createDirectories(Path.of("target", "bench", "aggregation"));
        Map<Way, Map<Question, Double>> times = new EnumMap<>(Way.class);
        for (Way way : ways) {
            Path file = folder.resolve(way.name().toLowerCase(Locale.ROOT) + ".tsv");
            Forks.run(AggregationRun.class, List.of(), List.of(effort.name(), way.name(), file.toString()));
            times.put(way, times(way, Files.readAllLines(file)));
        }
        return effort == Effort.SMOKE ? "" : table(times, effort);
    }

    private static Map<Question, Double> times(Way way, List<String> lines) {
        Map<Question, Double> times = new EnumMap<>(Question.class);
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            Stopwatch.Time time = new Stopwatch.Time(Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
            times.put(Question.valueOf(parts[1]), way.isOfOneThread() ? time.processor() : time.clock());
        }
        return times;
    }

    private static String table(Map<Way, Map<Question, Double>> times, Effort effort) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT, "%nAggregation of %,d rows, ns a row:%n%n", effort.missions() * Effort.ROWS));
        table.append("| question | ")
                .append(times.keySet().stream().map(Way::label).collect(Collectors.joining(" | ")))
                .append(String.format(" | of the loop by hand | of DuckDB, 2 threads |%n|---|"))
                .append("---|".repeat(times.size() + 2))
                .append(System.lineSeparator());
        for (Question question : Question.values()) {
            table.append("| ").append(question.label()).append(" |");
            for (Map<Question, Double> ofWay : times.values()) {
                table.append(' ').append(shown(time(ofWay, question))).append(" |");
            }
            table.append(ratio(times, question, Way.BY_HAND))
                    .append(ratio(times, question, Way.DUCKDB_2))
                    .append(System.lineSeparator());
        }
        return table.toString();
    }

    /** Who keeps nothing answers again as he did first. */
    private static double time(Map<Question, Double> times, Question question) {
        return times.getOrDefault(question, times.getOrDefault(question.asked(), Double.NaN));
    }

    private static String ratio(Map<Way, Map<Question, Double>> times, Question question, Way against) {
        return " "
                + shown(time(times.getOrDefault(Way.LIBRARY, Map.of()), question)
                        / time(times.getOrDefault(against, Map.of()), question))
                + " |";
    }

    private static String shown(double number) {
        return Double.isNaN(number) ? "" : String.format(Locale.ROOT, number < 10 ? "%.2f" : "%.0f", number);
    }
}
