package io.github.trademission.worlds;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The cases of {@code worlds/cases.json}: small records, and figures of theirs that were worked out by hand. */
final class WorkedCases {
    private WorkedCases() {}

    /**
     * One question of a case.
     *
     * @param number the case's number
     * @param rows the record
     * @param ask the question, as it stands in the file
     * @param expected what of the answer was worked out, as it stands in the file
     */
    record Case(int number, List<Row> rows, JsonNode ask, JsonNode expected) {
        Question question() {
            return RecordJson.question(ask);
        }

        /** Where an answer is not what was worked out; empty if nowhere. */
        List<String> differences(Map<String, Answer> got) {
            if (question().by() == null) {
                return differences("", expected, got.getOrDefault("", Answer.NOTHING));
            }
            List<String> all = new ArrayList<>();
            Map<String, Answer> others = new LinkedHashMap<>(got);
            expected.properties().forEach(entry -> {
                others.remove(entry.getKey());
                Answer answer = got.getOrDefault(entry.getKey(), Answer.NOTHING);
                all.addAll(differences(entry.getKey() + ": ", entry.getValue(), answer));
            });
            others.values().removeIf(Answer.NOTHING::equals);
            others.forEach((key, answer) -> all.add(key + ": nothing is expected, got " + answer));
            return all;
        }

        /** What was not worked out is not compared. */
        private static List<String> differences(String key, JsonNode expected, Answer got) {
            Answer full = RecordJson.answer(expected);
            List<String> all = new ArrayList<>();
            compare(all, key + "deals", expected.has("deals"), full.deals(), got.deals());
            compare(all, key + "money", expected.has("money"), full.money(), got.money());
            compare(all, key + "undisclosed", expected.has("undisclosed"), full.undisclosed(), got.undisclosed());
            return all;
        }

        private static void compare(List<String> all, String what, boolean isGiven, Object expected, Object got) {
            if (isGiven && !expected.equals(got)) {
                all.add(what + " " + got + ", not " + expected);
            }
        }

        @Override
        public String toString() {
            return number + ": " + ask;
        }
    }

    static Stream<Case> all() {
        List<Case> all = new ArrayList<>();
        for (JsonNode record : read().path("cases")) {
            List<Row> rows = RecordJson.rows(record);
            for (JsonNode expect : record.path("expect")) {
                all.add(new Case(record.path("case").intValue(), rows, expect.path("ask"), expect.path("answer")));
            }
        }
        return all.stream();
    }

    private static JsonNode read() {
        try (InputStream file = WorkedCases.class.getResourceAsStream("/worlds/cases.json")) {
            return RecordJson.JSON.readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
