package io.github.trademission.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.json.MissionJson;
import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.MoneyRange;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.ratio.Ratios;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The example of the README. The expected values were worked out by hand from the published figures. */
class ReadmeTest {
    @Test
    void theExampleComputesTheReferenceMission() throws IOException {
        Mission mission = MissionJson.read(Path.of("docs/examples/namdong-cis-2019.json"));
        Results results = Results.of(mission);

        Ratio conversion = Ratios.of(results).conversionByCount(OutcomeKind.CONSULTATION, OutcomeKind.CONTRACT);
        String percent = conversion.percent(2).orElseThrow() + " %"; // 2.93 %
        String population = conversion.population().toString(); // 205 consultation, 1 mission

        Figure signed = results.together(OutcomeKind.MOU, OutcomeKind.JOINT_BID);
        CountRange deals = signed.deals(); // [10, 13]
        MoneyRange value = signed.amount("USD"); // [USD 15750000.00, USD 21000000.00]
        CountRange undisclosed = signed.undisclosed(); // [0, 2]
        List<String> reasons = signed.doubts().stream()
                .map(doubt -> doubt.text(Locale.ENGLISH))
                .toList();

        assertThat(percent).isEqualTo("2.93 %");
        assertThat(population).isEqualTo("205 consultation, 1 mission");
        assertThat(deals).isEqualTo(CountRange.between(10, 13));
        assertThat(value).hasToString("[USD 15750000.00, USD 21000000.00]");
        assertThat(undisclosed).isEqualTo(CountRange.between(0, 2));
        assertThat(reasons)
                .hasSize(3)
                .contains("it is not recorded whether joint-bid-theatres is already inside mous-almaty");
    }
}
