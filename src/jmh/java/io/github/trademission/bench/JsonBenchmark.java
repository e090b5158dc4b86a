package io.github.trademission.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.trademission.json.MissionJson;
import io.github.trademission.json.Reading;
import io.github.trademission.model.Mission;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Missions as lines of JSON, all in memory: read and written whole, beside what bounds that. */
@State(Scope.Benchmark)
@OperationsPerInvocation(JsonBenchmark.MISSIONS * GeneratedMissions.ROWS)
public class JsonBenchmark {
    static final int MISSIONS = 200;
    static final List<Ratio> RATIOS = List.of(
            Ratio.of("read", "scan", 3),
            Ratio.of("write", "scan"),
            Ratio.of("writeByHand", "scan"),
            Ratio.of("write", "writeByHand", 1.3));

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    /** How many missions; times a row are told for this number of them only. */
    @Param("" + MISSIONS)
    public int missions;

    private List<Mission> all = List.of();
    private byte[] lines = new byte[0];

    /**
     * Generates the missions and their lines.
     *
     * @throws IOException never, since all is in memory
     */
    @Setup
    public void generate() throws IOException {
        all = GeneratedMissions.of(missions);
        lines = lines(all);
        ByteArrayOutputStream ours = new ByteArrayOutputStream(lines.length);
        MissionJson.writeLines(all.stream(), ours);
        if (!Arrays.equals(ours.toByteArray(), lines)) {
            throw new IllegalStateException("the library and the loop by hand must write the same bytes");
        }
    }

    static byte[] lines(List<Mission> missions) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HandWritten.writeLines(missions, out);
        return out.toByteArray();
    }

    /**
     * Every token of the lines, and nothing made of it.
     *
     * @return the number of tokens
     * @throws IOException never, since all is in memory
     */
    @Benchmark
    public int scan() throws IOException {
        int tokens = 0;
        try (JsonParser parser = FACTORY.createParser(lines)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /**
     * Whole missions, with all that is checked.
     *
     * @param hole takes them, one by one
     */
    @Benchmark
    public void read(Blackhole hole) {
        MissionJson.readLines(new ByteArrayInputStream(lines))
                .map(Reading::orElseThrow)
                .forEach(hole::consume);
    }

    /**
     * The missions, to nowhere.
     *
     * @throws IOException never, since all is in memory
     */
    @Benchmark
    public void write() throws IOException {
        MissionJson.writeLines(all.stream(), OutputStream.nullOutputStream());
    }

    /**
     * The same bytes, by a loop over Jackson's generator.
     *
     * @throws IOException never, since all is in memory
     */
    @Benchmark
    public void writeByHand() throws IOException {
        HandWritten.writeLines(all, OutputStream.nullOutputStream());
    }
}
