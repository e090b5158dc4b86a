package io.github.trademission.docs;

import io.github.trademission.json.MissionJson;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.ratio.Ratios;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

public class ReferenceFigures {
    public static void main(String[] args) throws IOException {
        Mission mission = MissionJson.read(Path.of("docs/examples/namdong-cis-2019.json"));
        Results results = Results.of(mission);

        Ratio conversion = Ratios.of(results).conversionByCount(OutcomeKind.CONSULTATION, OutcomeKind.CONTRACT);
        System.out.println(conversion.percent(2).orElseThrow() + " %"); // 2.93 %
        System.out.println(conversion.population()); // 205 consultation, 1 mission

        Figure signed = results.together(OutcomeKind.MOU, OutcomeKind.JOINT_BID);
        System.out.println(signed.deals()); // [10, 13]
        System.out.println(signed.amount("USD")); // [USD 15750000.00, USD 21000000.00]
        System.out.println(signed.undisclosed()); // [0, 2]
        signed.doubts().forEach(doubt -> System.out.println(doubt.text(Locale.ENGLISH))); // three reasons
    }
}
