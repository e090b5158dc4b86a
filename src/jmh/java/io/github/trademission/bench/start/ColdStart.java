package io.github.trademission.bench.start;

import io.github.trademission.cli.Main;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures what a JVM takes from its start to its end: without the library, with it, and for the command. The three take turns, so
 * that what else the machine does meets all of them. Needs {@code bash}, whose {@code time} tells milliseconds of all threads.
 */
public final class ColdStart {
    private static final String MISSION = "docs/examples/namdong-cis-2019.json";

    /** What the command needs; the other jars of the benchmarks would only be searched for services. */
    private static final Pattern NEEDED =
            Pattern.compile("(moneta-core|money-api|jakarta.annotation-api|jackson-core|picocli)-[0-9.]+\\.jar");

    /** What is started. */
    private enum Program {
        BASELINE,
        LIBRARY,
        COMMAND;

        private List<String> words() {
            return switch (this) {
                case BASELINE -> List.of(WithoutLibrary.class.getName(), MISSION);
                case LIBRARY -> List.of(WithLibrary.class.getName(), MISSION);
                case COMMAND -> List.of(Main.class.getName(), "report", MISSION);
            };
        }
    }

    /**
     * Milliseconds from start to end.
     *
     * @param processor of all threads on the processor
     * @param clock by the clock
     */
    private record Time(double processor, double clock) {}

    private ColdStart() {}

    /**
     * Measures and prints the table.
     *
     * @param arguments {@code smoke}, {@code short} or {@code full}; further options for all JVMs
     * @throws IOException if a JVM cannot be started
     */
    public static void main(String... arguments) throws IOException {
        List<String> options = List.of(arguments).subList(1, arguments.length);
        System.out.print(table(arguments[0], options));
    }

    /**
     * Measures.
     *
     * @param effort {@code smoke}, {@code short} or {@code full}
     * @param options options for all JVMs
     * @return the table; empty for {@code smoke}, of which no time is worth telling
     * @throws IOException if a JVM cannot be started
     */
    public static String table(String effort, List<String> options) throws IOException {
        int starts = switch (effort) {
            case "smoke" -> 1;
            case "short" -> 15;
            default -> 45;
        };
        Map<Program, List<Time>> times = new EnumMap<>(Program.class);
        for (int i = 0; i < starts; i++) {
            for (Program program : Program.values()) {
                times.computeIfAbsent(program, unseen -> new ArrayList<>()).add(start(program, options));
            }
        }
        return starts == 1 ? "" : table(times);
    }

    private static String table(Map<Program, List<Time>> times) {
        double baseline = median(times.get(Program.BASELINE), true);
        double library = median(times.get(Program.LIBRARY), true);
        StringBuilder table = new StringBuilder(String.format(
                "%nStart, median of %d, ms:%n%n| | processor | clock | of the baseline | more than the library |%n|---|---|---|---|---|%n",
                times.get(Program.BASELINE).size()));
        times.forEach((program, taken) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.2f | %.0f |%n",
                program.name().toLowerCase(Locale.ROOT),
                median(taken, true),
                median(taken, false),
                median(taken, true) / baseline,
                median(taken, true) - library)));
        return table.toString();
    }

    private static double median(List<Time> times, boolean onProcessor) {
        double[] sorted = times.stream()
                .mapToDouble(time -> onProcessor ? time.processor() : time.clock())
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    private static Time start(Program program, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "bash",
                "-c",
                "TIMEFORMAT='%R %U %S'; { time \"$@\" >/dev/null 2>/dev/null; } 2>&1",
                "bash",
                String.join(File.separator, System.getProperty("java.home"), "bin", "java")));
        command.addAll(options);
        command.addAll(List.of("-classpath", classPath()));
        command.addAll(program.words());
        Process process = new ProcessBuilder(command).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(program + " failed: " + output);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        double[] seconds =
                Stream.of(output.split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new Time(1000 * (seconds[1] + seconds[2]), 1000 * seconds[0]);
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith(".jar")
                        || NEEDED.matcher(new File(entry).getName()).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
