package io.github.trademission.json;

import static java.util.Map.entry;
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
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final Map<String, List<String>> OBJECTS = Map.ofEntries(
            entry("period", Keys.PERIOD),
            entry("length", Keys.LENGTH),
            entry("money", Keys.MONEY),
            entry("industry", Keys.INDUSTRY),
            entry("source", Keys.SOURCE),
            entry("stopCity", Keys.STOP_CITY),
            entry("buyerCity", Keys.BUYER_CITY),
            entry("organisation", Keys.ORGANISATION),
            entry("stop", Keys.STOP),
            entry("delegation", Keys.DELEGATION),
            entry("industrySize", Keys.INDUSTRY_SIZE),
            entry("company", Keys.COMPANY),
            entry("delegate", Keys.DELEGATE),
            entry("buyer", Keys.BUYER),
            entry("sharing", Keys.SHARING),
            entry("overlap", Keys.OVERLAP),
            entry("consultation", Keys.CONSULTATION),
            entry("prospect", Keys.PROSPECT),
            entry("mou", Keys.MOU),
            entry("jointBid", Keys.JOINT_BID),
            entry("contract", Keys.CONTRACT),
            entry("amendment", Keys.AMENDMENT),
            entry("realisation", Keys.REALISATION),
            entry("visit", Keys.VISIT),
            entry("exhibition", Keys.EXHIBITION),
            entry("figure", Keys.FIGURE),
            entry("cost", Keys.COST),
            entry("programme", Keys.PROGRAMME),
            entry("target", Keys.TARGET));

    private final JsonNode tree = tree();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(tree);

    @Test
    void theKeysOfTheSchemaAreThoseOfTheReader() {
        assertThat(names(tree.get("properties"))).isEqualTo(Keys.MISSION);
        List<String> objects = new ArrayList<>();
        for (String name : names(tree.get("$defs"))) {
            JsonNode definition = tree.get("$defs").get(name);
            if (definition.has("properties")) {
                objects.add(name);
                assertThat(names(definition.get("properties"))).as(name).isEqualTo(OBJECTS.get(name));
                assertThat(definition.get("additionalProperties").asBoolean(true))
                        .as(name)
                        .isFalse();
            }
        }
        assertThat(objects).containsExactlyInAnyOrderElementsOf(OBJECTS.keySet());
    }

    @Test
    void everythingInTheSchemaIsDescribed() {
        for (String name : names(tree.get("$defs"))) {
            assertThat(tree.get("$defs").get(name).has("description")).as(name).isTrue();
        }
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

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        for (Iterator<String> each = object.fieldNames(); each.hasNext(); ) {
            names.add(each.next());
        }
        return names;
    }

    private static JsonNode tree() {
        try (InputStream in = MissionJson.class.getResourceAsStream("trademission-1.schema.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
