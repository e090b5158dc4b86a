package io.github.trademission.reconcile;

import static io.github.trademission.reconcile.Verdicts.assertVerdicts;
import static io.github.trademission.reconcile.Verdicts.findings;
import static io.github.trademission.reconcile.Verdicts.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.json.MissionJson;
import io.github.trademission.json.Reading;
import io.github.trademission.model.Mission;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every verdict on the figures of published programmes of several years, as in {@link PublishedVerdictsTest}. */
class ProgrammeVerdictsTest {
    static final Mission CHUNGNAM = read("chungnam-2023-2025.json");
    static final Mission CHUNGBUK = read("chungbuk-2014-2019.json");

    /** Each year prints one amount in two currencies: there is no second rate to compare. */
    @Test
    void seongnam() throws IOException {
        Map<String, Mission> years;
        try (Stream<Reading> lines =
                MissionJson.readLines(Path.of("src/test/resources/missions/seongnam-years.ndjson"))) {
            years = lines.map(Reading::orElseThrow).collect(Collectors.toMap(Mission::id, Function.identity()));
        }
        for (String known : List.of("seongnam-2015", "seongnam-2018", "seongnam-2021")) {
            assertVerdicts(years.get(known), """
                companies | RECORD | MATCH | 0
                signed    | RECORD | MATCH | 0""");
        }
        assertVerdicts(years.get("seongnam-2019"), """
            signed     | RECORD | MATCH   | 0
            signed-won | RECORD | UNKNOWN | 0""");
        assertThat(years).hasSize(4);
        assertThat(years.values().stream().flatMap(Verdicts::findings)).isEmpty();
    }

    /**
     * The years add up: 7 + 10 + 11, 1,036 + 3,208 + 3,613, 500,511,000 + 418,470,000 + 627,480,000, 14 + 220 + 234,
     * 2,100,000 + 505,280,000 + 200,243,000. 944 / 500 is 188.8 %. No row of results is recorded.
     */
    @Test
    void chungnam() {
        assertVerdicts(CHUNGNAM, """
            missions                   | PERIODS  | MATCH        | 0
            participations-per-company | QUOTIENT | ROUNDING     | 1.2
            held                       | RECORD   | NOT_ITEMISED | 0
            held                       | PERIODS  | MATCH        | 0
            consulted                  | RECORD   | NOT_ITEMISED | 0
            consulted                  | PERIODS  | MATCH        | 0
            held-2023                  | RECORD   | NOT_ITEMISED | 0
            consulted-2023             | RECORD   | NOT_ITEMISED | 0
            held-2024                  | RECORD   | NOT_ITEMISED | 0
            consulted-2024             | RECORD   | NOT_ITEMISED | 0
            held-2025                  | RECORD   | NOT_ITEMISED | 0
            consulted-2025             | RECORD   | NOT_ITEMISED | 0
            memoranda                  | RECORD   | NOT_ITEMISED | 0
            memoranda                  | PERIODS  | MATCH        | 0
            memoranda-value            | RECORD   | NOT_ITEMISED | 0
            memoranda-value            | PERIODS  | MATCH        | 0
            memoranda-2023             | RECORD   | NOT_ITEMISED | 0
            memoranda-value-2023       | RECORD   | NOT_ITEMISED | 0
            memoranda-2024             | RECORD   | NOT_ITEMISED | 0
            memoranda-value-2024       | RECORD   | NOT_ITEMISED | 0
            memoranda-2025             | RECORD   | NOT_ITEMISED | 0
            memoranda-value-2025       | RECORD   | NOT_ITEMISED | 0
            contracts                  | RECORD   | NOT_ITEMISED | 0
            contract-value             | RECORD   | NOT_ITEMISED | 0""");
        assertThat(findings(CHUNGNAM)).containsExactly("PUBLISHED_TOLD_AS_TWO_KINDS contract-value");
    }

    /** 956 / 2,020 = 47.327 %, 190.7bn / 11.56bn = 1,649.65 %. The three programmes' rates and the years' have no numerators. */
    @Test
    void chungbuk() {
        assertVerdicts(CHUNGBUK, """
            companies          | STATED_PARTS | MATCH        | 0
            exporters          | RECORD       | NOT_ITEMISED | 0
            success-rate       | QUOTIENT     | ROUNDING     | -0.027
            budget             | RECORD       | NOT_ITEMISED | 0
            exports            | RECORD       | NOT_ITEMISED | 0
            exports-per-budget | QUOTIENT     | ROUNDING     | 0.35""");
        assertThat(findings(CHUNGBUK)).isEmpty();
    }
}
