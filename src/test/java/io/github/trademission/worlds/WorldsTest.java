package io.github.trademission.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The library's figures of records of chance against all worlds of each. A longer run, of other records:
 * {@code -Dworlds.records=100000 -Dworlds.seed=7}.
 */
class WorldsTest {
    private static final int RECORDS = Integer.getInteger("worlds.records", 4000);
    private static final long SEED = Long.getLong("worlds.seed", 1);

    private static final Failures UNSOUND = new Failures("unsound");
    private static final Failures INEXACT = new Failures("inexact");
    private static int figures;

    /** Records by chance, and those that were once told wrong. */
    @BeforeAll
    static void compare() throws IOException {
        for (String line : Files.readAllLines(Path.of("src/test/resources/worlds/records.ndjson"))) {
            compare(RecordJson.rows(RecordJson.JSON.readTree(line)));
        }
        ChanceRecords records = new ChanceRecords(SEED, 5, 300);
        ChanceRecords larger = new ChanceRecords(SEED, 6, 150);
        for (int i = 0; i < RECORDS; i++) {
            compare(i % 4 == 3 ? larger.next() : records.next());
        }
    }

    private static void compare(List<Row> rows) {
        List<Question> questions =
                Question.all(rows).stream().filter(LibraryFigures::canAnswer).toList();
        List<Map<String, Answer>> expected;
        try {
            expected = Oracle.answers(rows, questions);
        } catch (Oracle.NoWorldException e) {
            return;
        }
        Results results = Results.of(RecordMission.of("m", rows));
        for (int q = 0; q < questions.size(); q++) {
            Question question = questions.get(q);
            Map<String, Answer> got;
            try {
                got = LibraryFigures.answer(results, rows, question);
            } catch (RuntimeException e) {
                UNSOUND.add(rows, question, "", expected.get(q), e);
                continue;
            }
            for (Map.Entry<String, Answer> entry : expected.get(q).entrySet()) {
                figures++;
                Answer answer = got.getOrDefault(entry.getKey(), Answer.NOTHING);
                if (!answer.contains(entry.getValue())) {
                    UNSOUND.add(rows, question, entry.getKey(), entry.getValue(), answer);
                } else if (!answer.equals(entry.getValue()) && !OnlySound.isListed(rows, question)) {
                    INEXACT.add(rows, question, entry.getKey(), entry.getValue(), answer);
                }
            }
        }
    }

    @Test
    void noWorldBreaksABound() {
        assertThat(UNSOUND.all()).as(() -> UNSOUND.text(figures, SEED)).isEmpty();
    }

    @Test
    void someWorldAttainsEachBound() {
        assertThat(INEXACT.all()).as(() -> INEXACT.text(figures, SEED)).isEmpty();
    }

    @Test
    void figuresListedAsOnlySoundAreSoundAndNotExact() {
        assertThat(OnlySound.ALL).allMatch(OnlySound::belongs);
    }
}
