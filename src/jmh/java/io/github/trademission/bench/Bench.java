package io.github.trademission.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.trademission.bench.aggregation.Aggregation;
import io.github.trademission.bench.growth.Growth;
import io.github.trademission.bench.start.ColdStart;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all benchmarks and writes their results: as JSON by JMH, as a table of ratios, and as a drawing of how times grow. */
public final class Bench {
    private static final Path FOLDER = Path.of("target", "bench");
    private static final long MOST_HEAP = 10L << 30;
    private static final List<Theme> THEMES = List.of(new Theme(JsonBenchmark.class, JsonBenchmark.RATIOS));

    /**
     * A class of benchmarks and the lines that it has in the table.
     *
     * @param benchmarks the class
     * @param ratios its lines
     */
    private record Theme(Class<?> benchmarks, List<Ratio> ratios) {
        String name(String method) {
            return benchmarks.getName() + "." + method;
        }
    }

    /** How long it runs. */
    private enum Effort {
        /** Each benchmark once, with few missions: tells that all of them run, and no time. */
        SMOKE(1, 0, 1, 0),
        SHORT(1, 8, 6, 2),
        FULL(3, 5, 10, 4);

        private final int forks;
        private final int warmups;
        private final int iterations;
        private final int seconds;

        Effort(int forks, int warmups, int iterations, int seconds) {
            this.forks = forks;
            this.warmups = warmups;
            this.iterations = iterations;
            this.seconds = seconds;
        }
    }

    private Bench() {}

    /**
     * Runs the benchmarks with the heap and the collector of the machine that runs this.
     *
     * @param arguments {@code smoke}, {@code short} or {@code full}
     * @throws IOException if the results cannot be written
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String... arguments) throws IOException, RunnerException {
        Effort effort = Effort.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        Files.createDirectories(FOLDER);
        Collection<RunResult> results = run(effort);
        String aggregation = Aggregation.table(arguments[0]);
        String start = ColdStart.table(arguments[0], List.of());
        Forks.run(Growth.class, heap(effort), List.of(arguments[0], FOLDER.toString()));
        if (effort != Effort.SMOKE) {
            String table = table(results)
                    + Memory.line()
                    + aggregation
                    + start
                    + "%nGrowth:%n%n".formatted()
                    + Files.readString(FOLDER.resolve("growth.md"));
            Files.writeString(FOLDER.resolve("table.md"), table);
            System.out.print(table);
        }
    }

    /** Half of the machine's memory for ten million rows, but not more than they need. */
    private static List<String> heap(Effort effort) {
        long half =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() / 2;
        return effort == Effort.FULL ? List.of("-Xmx" + Math.min(half, MOST_HEAP)) : List.of();
    }

    private static Collection<RunResult> run(Effort effort) throws RunnerException {
        var options = new OptionsBuilder()
                .mode(effort == Effort.SMOKE ? Mode.SingleShotTime : Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(effort.forks)
                .warmupIterations(effort.warmups)
                .warmupTime(TimeValue.seconds(effort.seconds))
                .measurementIterations(effort.iterations)
                .measurementTime(TimeValue.seconds(effort.seconds))
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(FOLDER.resolve("results.json").toString());
        if (effort == Effort.SMOKE) {
            options.param("missions", "2");
        }
        THEMES.forEach(theme -> options.include("^" + theme.benchmarks().getName() + "\\."));
        return new Runner(options.build()).run();
    }

    /** The fastest of the iterations: what else a machine does only ever adds time. */
    private static double fastest(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMin();
    }

    private static String table(Collection<RunResult> results) {
        Map<String, Double> times = new HashMap<>();
        results.forEach(result -> times.put(result.getParams().getBenchmark(), fastest(result)));
        StringBuilder table = new StringBuilder();
        table.append(String.format("| measured | | against | | ratio | goal: at most |%n|---|---|---|---|---|---|%n"));
        for (Theme theme : THEMES) {
            for (Ratio ratio : theme.ratios()) {
                table.append(
                        ratio.line(times.get(theme.name(ratio.measured())), times.get(theme.name(ratio.against()))));
            }
        }
        return table.toString();
    }
}
