package io.github.trademission.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.json.MissionJson;
import io.github.trademission.json.Reading;
import io.github.trademission.model.Mission;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonPageTest {
    @Test
    void readsAndWrites(@TempDir Path folder) throws IOException {
        Path lines = folder.resolve("missions.ndjson");
        List<String> told = new ArrayList<>();
        Mission mission = MissionJson.read(Path.of("docs/examples/namdong-cis-2019.json"));
        String document = MissionJson.write(mission);
        try (OutputStream out = Files.newOutputStream(lines)) {
            MissionJson.writeLines(Stream.of(mission), out);
        }
        try (Stream<Reading> readings = MissionJson.readLines(lines)) {
            readings.forEach(reading -> told.add(reading.line() + ": " + reading.problems()));
        }
        assertThat(MissionJson.read(document)).isEqualTo(mission);
        assertThat(told).containsExactly("1: []");
    }
}
