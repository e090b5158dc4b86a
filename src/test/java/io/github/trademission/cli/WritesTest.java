package io.github.trademission.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.trademission.json.MissionJson;
import io.github.trademission.model.Mission;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be written is an error of every command, and what was there before stays. */
class WritesTest {
    private static final String REFERENCE = "docs/examples/namdong-cis-2019.json";
    private static final String ROW = "구분,일자,기업명,금액,통화\n상담,2019-10-22,㈜하나,%d,USD\n";

    @TempDir
    private Path folder;

    private Path mission;

    @BeforeEach
    void copyTheMission() throws IOException {
        mission = Files.copy(Path.of(REFERENCE), folder.resolve("mission.json"));
    }

    private Path table(String name, int amount) throws IOException {
        return Files.writeString(folder.resolve(name), ROW.formatted(amount));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Stream<List<String>> commands() {
        return Stream.of(
                List.of("report", REFERENCE),
                List.of("report", REFERENCE, "--format", "json"),
                List.of("check", REFERENCE),
                List.of("check", REFERENCE, "--format", "json"),
                List.of("compare", REFERENCE, REFERENCE),
                List.of("export", REFERENCE, "--csv", "target/written.csv"),
                List.of("--help"),
                List.of("report", "--help"),
                List.of("--version"));
    }

    /** An output that takes some bytes and no more. */
    private static final class Full extends OutputStream {
        private int left;

        Full(int left) {
            this.left = left;
        }

        @Override
        public void write(int one) throws IOException {
            if (left-- <= 0) {
                throw new IOException("No space left on device");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void outputThatIsFullIsAnError(List<String> words) {
        for (int room : new int[] {0, 10}) {
            StringWriter err = new StringWriter();
            int exitCode = Main.run(
                    new PrintWriter(new Full(room), false, StandardCharsets.UTF_8),
                    new PrintWriter(err),
                    words.toArray(String[]::new));
            assertThat(exitCode).as("room for %d bytes", room).isEqualTo(3);
            assertThat(err.toString()).endsWith("standard output: could not be written in full\n");
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void processTellsThatItsOutputIsFull(List<String> words) throws Exception {
        File full = new File("/dev/full");
        assumeTrue(full.exists());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(words);
        Process process = new ProcessBuilder(command)
                .redirectOutput(full)
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(folder.resolve("err")).content().endsWith("standard output: could not be written in full\n");
    }

    @Test
    void fileThatCannotBeWrittenIsNamedAsItWasMeant() {
        Path nowhere = folder.resolve("no").resolve("log.csv");
        Run run = Run.of("export", mission, "--csv", nowhere);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(nowhere + ": could not be written: there is no such folder\n");
    }

    @Test
    void importIntoWhatIsNoMissionNamesIt() throws IOException {
        Path table = table("table.csv", 100);
        assertThat(Run.of("import", table, "--into", folder).err())
                .isEqualTo(folder + ": must be a file, neither a folder nor a pipe\n");
        Path missing = folder.resolve("missing.json");
        assertThat(Run.of("import", table, "--into", missing).err()).isEqualTo(missing + ": there is no such file\n");
        assertThat(files()).containsExactly("mission.json", "table.csv");
    }

    @Test
    void missionThatIsBeingChangedIsLeftAlone() throws IOException {
        String before = Files.readString(mission);
        try (ChangedFile other = ChangedFile.open(mission)) {
            assertThat(other).isNotNull();
            Run run = Run.of("import", table("table.csv", 100), "--into", mission);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isEqualTo(mission + ": is being changed by another program; try again\n");
            assertThat(mission).hasContent(before);
        }
        assertThat(Run.of("import", folder.resolve("table.csv"), "--into", mission)
                        .exitCode())
                .isZero();
        assertThat(files()).containsExactly("mission.json", "table.csv");
    }

    @Test
    void missionIsOneWhateverLinkLeadsToIt() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), mission);
        try (ChangedFile other = ChangedFile.open(mission)) {
            assertThat(other).isNotNull();
            assertThat(Run.of("import", table("table.csv", 100), "--into", link).err())
                    .isEqualTo(link + ": is being changed by another program; try again\n");
        }
    }

    @Test
    void missionThatChangedMeanwhileIsLeftAlone() throws IOException {
        try (ChangedFile change = ChangedFile.open(mission)) {
            Files.writeString(mission, "{}");
            assertThatThrownBy(() -> change.replace("new"))
                    .isInstanceOf(IOException.class)
                    .hasMessage(mission + ": was changed by another program meanwhile; nothing was written, try again");
        }
        assertThat(mission).hasContent("{}");
    }

    @Test
    void importsAtOnceLoseNothingThatSaysItWasWritten() throws Exception {
        int before = MissionJson.read(mission).outcomes().size();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> imports = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                Path table = table("table-" + i + ".csv", 100 + i);
                imports.add(() -> Run.of("import", table, "--into", mission).exitCode());
            }
            int written = 0;
            for (Future<Integer> done : threads.invokeAll(imports)) {
                written += done.get() == 0 ? 1 : 0;
            }
            Mission after = MissionJson.read(mission);
            assertThat(written).isPositive();
            assertThat(after.outcomes()).hasSize(before + written);
            assertThat(Collections.max(files())).endsWith(".csv");
        } finally {
            threads.shutdown();
        }
    }
}
