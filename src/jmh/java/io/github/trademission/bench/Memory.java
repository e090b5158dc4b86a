package io.github.trademission.bench;

import io.github.trademission.json.MissionJson;
import io.github.trademission.json.Reading;
import io.github.trademission.model.Mission;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What missions that were read keep of the heap: all of them with their companies, stops and rows, shared by the rows. */
final class Memory {
    private static final double GOAL = 220;
    private static final int COLLECTIONS = 4;

    private Memory() {}

    static String line() throws IOException {
        byte[] lines = JsonBenchmark.lines(GeneratedMissions.of(JsonBenchmark.MISSIONS));
        read(lines); // what is loaded and cached on first use is no part of the missions
        long without = used();
        List<Mission> missions = read(lines);
        long with = used();
        // Both are asked afterwards, and so are there for as long as they are measured.
        int rows =
                missions.stream().mapToInt(mission -> mission.outcomes().size()).sum();
        return String.format(
                Locale.ROOT,
                "| kept after reading | %.0f bytes a row | as JSON | %.0f bytes a row | %.2f | %.0f bytes |%n",
                (double) (with - without) / rows,
                (double) lines.length / rows,
                (double) (with - without) / lines.length,
                GOAL);
    }

    private static List<Mission> read(byte[] lines) {
        return MissionJson.readLines(new ByteArrayInputStream(lines))
                .map(Reading::orElseThrow)
                .toList();
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
