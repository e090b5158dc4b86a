package io.github.trademission.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trademission.model.Mission;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {
    private static final String SMALL = """
            {"format":"trademission/1","id":"%s","name":"n","organisations":[{"id":"o","name":"o","roles":["HOST"]}]}""";

    @Test
    void whatIsWrittenByLineReadsBackByLine(@TempDir Path folder) throws IOException {
        List<Mission> missions =
                LongStream.range(0, 100).mapToObj(RandomMissions::of).toList();
        Path file = folder.resolve("missions.ndjson");
        try (var out = Files.newOutputStream(file)) {
            MissionJson.writeLines(missions.stream(), out);
        }
        assertThat(Files.readString(file).lines()).hasSize(100);
        try (Stream<Reading> readings = MissionJson.readLines(file)) {
            assertThat(readings.map(Reading::orElseThrow)).isEqualTo(missions);
        }
    }

    @Test
    void aWrongLineDoesNotHideTheOthers() {
        String text = String.join(
                "\n",
                SMALL.formatted("m1"),
                "{\"format\":\"trademission/1\",",
                "  ",
                "\r",
                SMALL.formatted("m2").replace("\"n\"", "7") + "\r",
                SMALL.formatted("m3"));
        List<Reading> readings = readings(text.getBytes(StandardCharsets.UTF_8)).toList();
        assertThat(readings).extracting(Reading::line).containsExactly(1, 2, 5, 6);
        assertThat(readings)
                .extracting(reading -> reading.mission().map(Mission::id).orElse("-"))
                .containsExactly("m1", "-", "-", "m3");
        assertThat(readings.get(1).problems()).hasSize(1);
        assertThat(readings.get(1).problems().get(0).line()).isEqualTo(2);
        assertThat(readings.get(1).problems().get(0).rule()).isEqualTo("must be complete");
        assertThat(readings.get(2).problems())
                .extracting(Problem::message)
                .containsExactly("5:45 /name: must be a string, was a number");
        assertThatThrownBy(() -> readings.get(2).orElseThrow())
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("5:45 /name: must be a string, was a number");
    }

    @Test
    void aBrokenByteEndsItsLineOnly() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"format\":\"".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xb0);
        bytes.writeBytes("\"}\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(SMALL.formatted("m2").getBytes(StandardCharsets.UTF_8));
        List<Reading> readings = readings(bytes.toByteArray()).toList();
        assertThat(readings).hasSize(2);
        assertThat(readings.get(0).problems())
                .extracting(Problem::message)
                .containsExactly("1:12 /format: must be UTF-8, was the byte B0");
        assertThat(readings.get(1).mission()).isPresent();
    }

    @Test
    void nothingIsReadBeforeItsTurn() {
        AtomicInteger written = new AtomicInteger();
        InputStream endless = TestInputs.lines(() -> SMALL.formatted("m" + written.incrementAndGet()));
        assertThat(MissionJson.readLines(endless)
                        .limit(20_000)
                        .map(reading -> reading.orElseThrow().id())
                        .reduce((first, last) -> last))
                .contains("m20000");
        assertThat(written.get()).isLessThan(22_000);
    }

    @Test
    void linesAreWrittenOneByOne() throws IOException {
        var bytes = new ByteArrayOutputStream();
        MissionJson.writeLines(
                IntStream.rangeClosed(1, 20_000)
                        .mapToObj(i -> RoundTripTest.small("m" + i).build()),
                bytes);
        assertThat(readings(bytes.toByteArray())
                        .filter(reading -> reading.mission().isPresent()))
                .hasSize(20_000);
    }

    @Test
    void nothingGivesNoReadings() {
        assertThat(readings(new byte[0])).isEmpty();
        assertThat(readings("\n\n \n".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void anInputThatFailsIsNoProblemOfALine() {
        assertThatThrownBy(() -> MissionJson.readLines(TestInputs.failing()).toList())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone");
    }

    @Test
    void aLineThatIsTooLongIsNotTakenForABlankOne() {
        List<Reading> readings = MissionJson.readLines(TestInputs.repeated(" ", Limits.DOCUMENT + 2))
                .toList();
        assertThat(readings)
                .singleElement()
                .satisfies(reading -> assertThat(reading.problems())
                        .extracting(Problem::rule)
                        .containsExactly("must be a document of at most 64 MiB"));
    }

    private static Stream<Reading> readings(byte[] bytes) {
        return MissionJson.readLines(new ByteArrayInputStream(bytes));
    }
}
