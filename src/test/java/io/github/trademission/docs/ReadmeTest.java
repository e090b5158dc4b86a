package io.github.trademission.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The example of the README. The expected values were worked out by hand from the published figures. */
class ReadmeTest {
    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void theExampleComputesTheReferenceMission() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            ReferenceFigures.main(new String[0]);
        } finally {
            System.setOut(before);
        }

        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines)
                .startsWith(
                        "2.93 %",
                        "205 consultation, 1 mission", "[10, 13]", "[USD 15750000.00, USD 21000000.00]", "[0, 2]")
                .hasSize(5 + 3)
                .contains("it is not recorded whether joint-bid-theatres is already inside mous-almaty");
    }

    /** Pasted into a file of its class's name, it is the whole of it. */
    @Test
    void theFirstJavaOfTheReadmeIsAWholeFile() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String block = readme.substring(readme.indexOf("```java\n") + "```java\n".length());
        String example = Files.readString(
                Path.of("src/test/java", ReferenceFigures.class.getName().replace('.', '/') + ".java"));

        assertThat(String.format(Locale.ROOT, "package %s;%n%n", ReferenceFigures.class.getPackageName())
                        + block.substring(0, block.indexOf("```")))
                .isEqualToNormalizingNewlines(example);
    }
}
