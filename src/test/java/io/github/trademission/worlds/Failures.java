package io.github.trademission.worlds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Figures that are not what the worlds come to: each with its record, as a line that {@code cases.json} could take. */
final class Failures {
    private static final int TOLD = 10;

    private final String name;
    private final List<String> all = new ArrayList<>();
    private final Map<String, Integer> byFigure = new TreeMap<>();

    Failures(String name) {
        this.name = name;
    }

    void add(List<Row> rows, Question question, String key, Object expected, Object got) {
        byFigure.merge(question.sort(), 1, Integer::sum);
        all.add("%s%n  %s %s%n  worlds  %s%n  library %s%n"
                .formatted(RecordJson.text(rows), RecordJson.write(question.toMap()), key, text(expected), text(got)));
    }

    List<String> all() {
        return all;
    }

    private static String text(Object answer) {
        return answer instanceof Answer figure ? RecordJson.write(figure.toMap()) : String.valueOf(answer);
    }

    /** How many there are, and of which figures, with the smallest; all of them go to a file. */
    String text(int figures, long seed) {
        all.sort(Comparator.comparingInt(String::length));
        Path file = Path.of("target", "worlds-" + name + ".txt");
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "%d of %d figures are %s, seed %d, all in %s; %s%n%s"
                .formatted(
                        all.size(),
                        figures,
                        name,
                        seed,
                        file,
                        byFigure,
                        String.join("", all.subList(0, Math.min(TOLD, all.size()))));
    }
}
