package io.github.trademission.bench.aggregation;

import io.github.trademission.bench.Stopwatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Measures one contender, in the JVM that this is called in, after its answers were compared with those of {@link Longs}. */
public final class AggregationRun {
    private static final int COMPANIES = 50;
    private static final int POOL = 5000;

    private AggregationRun() {}

    /**
     * Measures.
     *
     * @param arguments the effort, the contender, the file for its times, and the questions if not all
     * @throws IOException if the times cannot be written
     */
    public static void main(String... arguments) throws IOException {
        Effort effort = Effort.valueOf(arguments[0]);
        Way way = Way.valueOf(arguments[1]);
        List<String> names = List.of(arguments).subList(3, arguments.length);
        List<Question> questions = Stream.of(Question.values())
                .filter(question -> names.isEmpty() || names.contains(question.name()))
                .toList();
        List<String> lines = new ArrayList<>();
        for (boolean fewLinks : new boolean[] {false, true}) {
            List<Question> some = questions.stream()
                    .filter(question -> question.isOfFewLinks() == fewLinks)
                    .filter(question -> way == Way.LIBRARY || !question.again())
                    .toList();
            if (!some.isEmpty()) {
                lines.addAll(measure(way, effort, some, data(effort, fewLinks ? 10 : 25)));
            }
        }
        Files.write(Path.of(arguments[2]), lines);
    }

    private static Data data(Effort effort, int linked) {
        return Data.of(
                LinkedMissions.of(new LinkedMissions.Size(effort.missions(), Effort.ROWS, COMPANIES, POOL, linked)));
    }

    private static List<String> measure(Way way, Effort effort, List<Question> questions, Data data) {
        Stopwatch stopwatch = effort.stopwatch();
        List<String> lines = new ArrayList<>();
        Contender expected = new Longs(data);
        try (Contender contender = way.start(data)) {
            for (Question question : questions) {
                contender
                        .answer(question, contender.ask(question).get())
                        .requireEqual(
                                expected.answer(question, expected.ask(question).get()),
                                contender.tolerance(),
                                way + " " + question);
                stopwatch.warmUp(() -> contender.ask(question));
            }
            for (Question question : questions) {
                Stopwatch.Time time = stopwatch.measure(() -> contender.ask(question));
                int rows = data.columns().rows;
                String line = String.format(
                        Locale.ROOT, "%s\t%s\t%.4f\t%.4f", way, question, time.processor() / rows, time.clock() / rows);
                System.out.println(line);
                lines.add(line);
            }
        }
        return lines;
    }
}
