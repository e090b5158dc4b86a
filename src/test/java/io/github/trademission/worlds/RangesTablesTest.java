package io.github.trademission.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.Results;
import io.github.trademission.worlds.PageTables.Printed;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that says what a figure is prints what the worlds come to, and what the library does. */
class RangesTablesTest {
    static Stream<Printed> figures() throws IOException {
        return PageTables.all();
    }

    @Test
    void thereAreTables() throws IOException {
        assertThat(figures().count()).isGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void worldsComeToWhatIsPrinted(Printed printed) {
        Answer got = Oracle.answer(printed.rows(), printed.question()).get(printed.key());
        assertThat(got).isEqualTo(printed.answer());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void libraryComesToWhatIsPrinted(Printed printed) {
        Results results = Results.of(RecordMission.of("m", printed.rows()));
        Map<String, Answer> got = LibraryFigures.answer(results, printed.rows(), printed.question());
        assertThat(got.get(printed.key())).isEqualTo(printed.answer());
    }
}
