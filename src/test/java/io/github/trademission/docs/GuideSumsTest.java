package io.github.trademission.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.json.MissionJson;
import io.github.trademission.json.Reading;
import io.github.trademission.metrics.Breakdown;
import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Dimension;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.MissionMeasure;
import io.github.trademission.metrics.MissionSums;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Country;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide's section on missions that are not kept. */
class GuideSumsTest {
    @Test
    void missionsAreAddedUpAndLetGo() throws IOException {
        Mission mission = MissionJson.read(Path.of("docs/examples/namdong-cis-2019.json"));
        InputStream lines = new ByteArrayInputStream(
                MissionJson.write(mission).replace("\n", " ").getBytes(StandardCharsets.UTF_8));

        MissionMeasure<Breakdown<Country>> byCountry = MissionMeasure.by(Dimension.COUNTRY);
        MissionSums sums = MissionSums.empty(MissionMeasure.summary(), byCountry);
        try (Stream<Reading> read = MissionJson.readLines(lines)) {
            read.map(Reading::orElseThrow).forEach(sums::add);
        }
        Figure consultations = sums.get(MissionMeasure.summary()).figure(OutcomeKind.CONSULTATION); // 205 deals
        Breakdown<Country> countries = sums.get(byCountry);

        assertThat(consultations.deals()).isEqualTo(CountRange.exactly(205));
        assertThat(countries.keys())
                .hasSameSizeAs(Results.of(mission).by(Dimension.COUNTRY).keys());
    }
}
