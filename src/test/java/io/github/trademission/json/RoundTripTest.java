package io.github.trademission.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trademission.InvalidValueException;
import io.github.trademission.model.Company;
import io.github.trademission.model.Mission;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.OrganisationRole;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {
    static final Path EXAMPLE = Path.of("docs/examples/namdong-cis-2019.json");

    @Test
    void anyMissionReadsBackEqual() {
        for (long seed = 0; seed < 500; seed++) {
            Mission mission = RandomMissions.of(seed);
            assertThat(MissionJson.read(MissionJson.write(mission)))
                    .as("seed %d", seed)
                    .isEqualTo(mission);
        }
    }

    @Test
    void theSameMissionIsAlwaysWrittenTheSame() {
        for (long seed = 0; seed < 50; seed++) {
            String document = MissionJson.write(RandomMissions.of(seed));
            assertThat(MissionJson.write(MissionJson.read(document))).isEqualTo(document);
        }
    }

    @Test
    void theExampleIsWrittenAsItStands() throws IOException {
        assertThat(MissionJson.write(MissionJson.read(EXAMPLE))).isEqualTo(Files.readString(EXAMPLE));
    }

    @Test
    void defaultsAreNotWritten() {
        assertThat(MissionJson.write(small("m1").build())).isEqualTo("""
                {
                  "format": "trademission/1",
                  "id": "m1",
                  "name": "사절단",
                  "organisations": [
                    {
                      "id": "o1",
                      "name": "남동구",
                      "roles": ["HOST"]
                    }
                  ]
                }
                """);
    }

    @Test
    void streamsAndFilesGiveTheSameAsStringsAndStayOpen(@TempDir Path folder) throws IOException {
        Mission mission = RandomMissions.of(7);
        Path file = folder.resolve("mission.json");
        MissionJson.write(mission, file);
        var bytes = new ByteArrayOutputStream();
        MissionJson.write(mission, bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(MissionJson.write(mission));
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes.toByteArray());
        assertThat(MissionJson.read(file)).isEqualTo(mission);
        var in = new ByteArrayInputStream(bytes.toByteArray()) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        assertThat(MissionJson.read(in)).isEqualTo(mission);
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mission.json");
        Files.writeString(file, "as it was");
        Mission halfPair = small("m1").addNote("half \ud83d of a pair").build();
        assertThatThrownBy(() -> MissionJson.write(halfPair, file))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be Unicode text, was half of a surrogate pair");
        assertThat(file).hasContent("as it was");
        Mission tooLong = small("m1")
                .addOtherCompany(Company.of("c1", "x".repeat(65_537)))
                .build();
        assertThatThrownBy(() -> MissionJson.write(tooLong))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "/otherCompanies/0/name: must be a string of at most 65536 characters, was 65537 characters");
    }

    @Test
    void noTextIsTooOddForANote() {
        List<String> notes =
                List.of("", " ", "\u0000\u0001\u001f", "\"\\/", "\r\n\t", "😀", "\ufeff", "x".repeat(65_536));
        Mission mission = small("m1").notes(notes).build();
        assertThat(MissionJson.read(MissionJson.write(mission)).notes()).isEqualTo(notes);
    }

    @Test
    void charactersOfTwoHalvesAreWrittenWhole() throws IOException {
        Mission mission = small("m1").addNote("𠮷\"\u0001\\😀").build();
        assertThat(MissionJson.write(mission)).contains("    \"𠮷\\\"\\u0001\\\\😀\"\n");
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        MissionJson.writeLines(Stream.of(mission), line);
        assertThat(line.toString(StandardCharsets.UTF_8)).contains("[\"𠮷\\\"\\u0001\\\\😀\"]}\n");
    }

    static Mission.Builder small(String id) {
        return Mission.builder()
                .id(id)
                .name("사절단")
                .addOrganisation(Organisation.builder()
                        .id("o1")
                        .name("남동구")
                        .addRole(OrganisationRole.HOST)
                        .build());
    }
}
