package io.github.trademission.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.metrics.Results;
import io.github.trademission.worlds.WorkedCases.Case;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures worked out by hand, against those of all worlds. */
class WorkedCasesTest {
    static Stream<Case> cases() {
        return WorkedCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void worldsComeToWhatWasWorkedOut(Case worked) {
        assertThat(worked.differences(Oracle.answer(worked.rows(), worked.question())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void libraryComesToWhatWasWorkedOut(Case worked) {
        Results results = Results.of(RecordMission.of("m", worked.rows()));
        assertThat(worked.differences(LibraryFigures.answer(results, worked.rows(), worked.question())))
                .isEmpty();
    }

    @Test
    void thereAreCases() {
        assertThat(WorkedCases.all().mapToInt(Case::number).distinct().count()).isGreaterThanOrEqualTo(40);
    }
}
