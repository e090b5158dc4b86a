package io.github.trademission.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.json.MissionJson;
import io.github.trademission.json.Problem;
import io.github.trademission.json.Reading;
import io.github.trademission.model.Mission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the format's page. */
class JsonFormatTest {
    @Test
    void missionsAreReadAndWrittenOneADocumentOrOneALine(@TempDir Path folder) throws IOException {
        Path manyMissions = Files.writeString(folder.resolve("missions.ndjson"), "{}\n[]\n");
        List<Problem> problems = new ArrayList<>();
        Mission mission = MissionJson.read(Path.of("docs/examples/namdong-cis-2019.json"));
        String document = MissionJson.write(mission);
        try (Stream<Reading> readings = MissionJson.readLines(manyMissions)) {
            readings.flatMap(reading -> reading.problems().stream()).forEach(problems::add);
        }
        assertThat(MissionJson.read(document)).isEqualTo(mission);
        assertThat(problems).extracting(Problem::line).contains(1, 2);
    }
}
