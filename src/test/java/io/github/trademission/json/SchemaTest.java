package io.github.trademission.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final String NAME = "trademission-1.schema.json";

    private final String shipped = shipped();
    private final JsonNode tree = tree(shipped);
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(tree);

    /** The file that is to be shipped is left beside the classes. */
    @Test
    void isShippedAsTheTablesOfTheReaderGiveIt() throws IOException {
        String made = MissionSchema.text();
        Files.writeString(Path.of("target", NAME), made);
        assertThat(shipped)
                .as("copy target/%s to src/main/resources/io/github/trademission/json", NAME)
                .isEqualTo(made);
    }

    @Test
    void describesEverythingThatItDefinesAndEveryKey() {
        List<JsonNode> objects = new ArrayList<>();
        tree.get("$defs").forEach(objects::add);
        assertThat(objects).hasSizeGreaterThan(30).allMatch(definition -> definition.has("description"));
        objects.add(tree);
        for (JsonNode definition : objects) {
            if (definition.has("properties")) {
                assertThat(definition.get("properties"))
                        .isNotEmpty()
                        .allMatch(key -> !key.get("description").asText().isBlank());
            }
        }
    }

    @Test
    void refersOnlyToWhatItDefines() {
        List<String> defined = names(tree.get("$defs"));
        assertThat(tree.findValuesAsText("$ref"))
                .isNotEmpty()
                .allMatch(reference -> defined.contains(reference.substring("#/$defs/".length())));
    }

    @Test
    void theExampleFits() throws IOException {
        assertThat(schema.validate(Files.readString(RoundTripTest.EXAMPLE), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void whateverIsWrittenFits() {
        for (long seed = 0; seed < 200; seed++) {
            assertThat(schema.validate(MissionJson.write(RandomMissions.of(seed)), InputFormat.JSON))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void anUnknownKeyDoesNotFit() {
        String document =
                MissionJson.write(RoundTripTest.small("m1").build()).replace("\"id\": \"o1\"", "\"key\": \"o1\"");
        assertThat(schema.validate(document, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void holdsTheRulesBetweenKeys() {
        Map<String, String> wrong = Map.of(
                "a figure of two numbers",
                "\"publishedFigures\": [{\"id\": \"f\", \"subject\": \"MOU\", \"count\": 1, \"percentage\": \"2\"}]",
                "a figure of none",
                "\"publishedFigures\": [{\"id\": \"f\", \"subject\": \"MOU\"}]",
                "a target without a number",
                "\"targets\": [{\"subject\": \"MOU\"}]",
                "a joint bid without members",
                "\"jointBids\": [{\"id\": \"j\", \"lead\": \"c\"}]",
                "an unknown number of deals by another word",
                "\"mous\": [{\"id\": \"m\", \"count\": \"many\"}]");
        wrong.forEach((what, key) -> {
            String small = MissionJson.write(RoundTripTest.small("m1").build());
            String document = small.substring(0, small.lastIndexOf('}')) + ", " + key + "}";
            assertThat(schema.validate(document, InputFormat.JSON)).as(what).isNotEmpty();
        });
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        for (Iterator<String> each = object.fieldNames(); each.hasNext(); ) {
            names.add(each.next());
        }
        return names;
    }

    private static String shipped() {
        try (InputStream in = MissionJson.class.getResourceAsStream(NAME)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static JsonNode tree(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
