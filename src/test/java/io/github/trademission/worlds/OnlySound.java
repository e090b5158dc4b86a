package io.github.trademission.worlds;

import io.github.trademission.metrics.Results;
import java.util.List;
import java.util.Map;

/** Figures of which the library's bounds hold, but are not attained by any world. Empty: there is none in small networks. */
final class OnlySound {
    /**
     * Such a figure.
     *
     * @param rows the record, as a line of JSON
     * @param question the question, as JSON
     */
    record Known(String rows, String question) {}

    static final List<Known> ALL = List.of();

    private OnlySound() {}

    /** What such a figure was found to be; it belongs in the list only if it is sound and not exact. */
    static boolean belongs(Known known) {
        List<Row> rows = RecordJson.rows(RecordJson.read(known.rows));
        Question question = RecordJson.question(RecordJson.read(known.question));
        Map<String, Answer> expected = Oracle.answer(rows, question);
        Map<String, Answer> got = LibraryFigures.answer(Results.of(RecordMission.of("m", rows)), rows, question);
        return !got.equals(expected)
                && expected.entrySet().stream()
                        .allMatch(entry -> got.get(entry.getKey()).contains(entry.getValue()));
    }

    static boolean isListed(List<Row> rows, Question question) {
        return !ALL.isEmpty() && ALL.contains(new Known(RecordJson.text(rows), RecordJson.write(question.toMap())));
    }
}
