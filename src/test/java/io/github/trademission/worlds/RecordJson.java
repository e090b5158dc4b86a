package io.github.trademission.worlds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.trademission.worlds.Row.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Records, questions and answers in the form in which {@code cases.json} has them. A number stands for the range of just it. */
final class RecordJson {
    static final ObjectMapper JSON = new ObjectMapper();

    private RecordJson() {}

    static List<Row> rows(JsonNode record) {
        List<Row> rows = new ArrayList<>();
        record.path("rows").forEach(row -> rows.add(row(row)));
        return rows;
    }

    private static Row row(JsonNode row) {
        JsonNode count = row.path("count");
        return new Row(
                row.path("id").textValue(),
                Kind.of(row.path("kind").textValue()),
                count.isMissingNode() ? 1 : count.isNull() ? Row.UNKNOWN : count.intValue(),
                row.hasNonNull("value") ? money(row.path("value")) : null,
                row.path("dead").asBoolean(false),
                row.path("in").textValue(),
                ids(row.path("perhaps")),
                ids(row.path("from")),
                row.hasNonNull("arrived") ? row.path("arrived").longValue() : null,
                row.path("company").textValue(),
                row.path("stop").textValue());
    }

    private static Map<String, Long> money(JsonNode amounts) {
        Map<String, Long> money = new TreeMap<>();
        amounts.properties()
                .forEach(entry -> money.put(entry.getKey(), entry.getValue().longValue()));
        return money;
    }

    private static Set<String> ids(JsonNode ids) {
        Set<String> all = new TreeSet<>();
        ids.forEach(id -> all.add(id.textValue()));
        return all;
    }

    static Question question(JsonNode ask) {
        Set<Kind> kinds = new TreeSet<>();
        ask.path("kinds").forEach(kind -> kinds.add(Kind.of(kind.textValue())));
        return new Question(
                Question.Figure.of(ask.path("figure").textValue()),
                kinds,
                ask.path("by").textValue(),
                ask.path("where").path("stop").textValue());
    }

    static Range range(JsonNode range) {
        return range.isArray()
                ? new Range(
                        range.path(0).longValue(),
                        range.path(1).isNull() ? null : range.path(1).longValue())
                : new Range(range.longValue(), range.longValue());
    }

    static Answer answer(JsonNode answer) {
        TreeMap<String, Range> money = new TreeMap<>();
        answer.path("money").properties().forEach(entry -> money.put(entry.getKey(), range(entry.getValue())));
        return new Answer(range(answer.path("deals")), money, range(answer.path("undisclosed")));
    }

    /** A record as one line that {@code cases.json} could take. */
    static String text(List<Row> rows) {
        return write(Map.of("rows", rows.stream().map(RecordJson::map).toList()));
    }

    private static Map<String, Object> map(Row row) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", row.id());
        map.put("kind", row.kind().text());
        map.put("count", row.hasUnknownCount() ? null : row.count());
        map.put("value", row.value());
        if (row.dead()) {
            map.put("dead", true);
        }
        if (row.in() != null) {
            map.put("in", row.in());
        }
        if (!row.perhaps().isEmpty()) {
            map.put("perhaps", row.perhaps());
        }
        if (!row.from().isEmpty()) {
            map.put("from", row.from());
        }
        if (row.arrived() != null) {
            map.put("arrived", row.arrived());
        }
        if (row.company() != null) {
            map.put("company", row.company());
        }
        if (row.stop() != null) {
            map.put("stop", row.stop());
        }
        return map;
    }

    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
