package io.github.trademission.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of one document into a tree. Only the grammar, duplicate keys and the limits are looked at. */
final class NodeReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();
    private static final Pattern CODE = Pattern.compile("\\((?:CTRL-CHAR, )?code ([0-9]+)");
    private static final Pattern BRACKET = Pattern.compile("Unexpected close marker '([\\]}])'");

    private final Problems problems;
    private final int firstLine;
    private @Nullable Node root;
    private @Nullable Node open;
    private @Nullable String key;
    private int values;

    NodeReader(Problems problems, int firstLine) {
        this.problems = problems;
        this.firstLine = firstLine;
    }

    /** The tree, or nothing if the text cannot be read to its end; why not is a problem. */
    Optional<Node> read(Reader text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(new TextGuard(text, firstLine))) {
            try {
                return tree(parser);
            } catch (BrokenTextException broken) {
                problems.add(broken.line(), broken.column(), pointer(parser), broken.rule(), broken.value());
            } catch (JsonProcessingException malformed) {
                malformed(parser, malformed);
            }
        }
        return Optional.empty();
    }

    /** What is wrong with a text that is nothing but white space. */
    static Problem blank(int line) {
        return new Problem(line, 1, "", "must hold a document", "empty");
    }

    private Optional<Node> tree(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            problems.add(blank(firstLine));
            return Optional.empty();
        }
        do {
            if (values > Limits.VALUES) {
                throw new BrokenTextException("must hold at most 2000000 values", "more")
                        .at(line(parser.currentTokenLocation()), column(parser.currentTokenLocation()));
            }
            step(parser, token);
            token = parser.nextToken();
        } while (token != null && open != null);
        if (token != null) {
            JsonLocation place = parser.currentTokenLocation();
            problems.add(line(place), column(place), "", "must be the end of the document", "another value");
            return Optional.empty();
        }
        return Optional.ofNullable(root);
    }

    private void step(JsonParser parser, JsonToken token) throws IOException {
        switch (token) {
            case FIELD_NAME -> key = parser.getText();
            case END_OBJECT, END_ARRAY -> open = open == null ? null : open.parent();
            case START_OBJECT -> open = add(parser, Node.Kind.OBJECT, "");
            case START_ARRAY -> open = add(parser, Node.Kind.ARRAY, "");
            case VALUE_STRING -> add(parser, Node.Kind.STRING, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> add(parser, Node.Kind.NUMBER, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> add(parser, Node.Kind.BOOLEAN, parser.getText());
            default -> add(parser, Node.Kind.NULL, "");
        }
    }

    private Node add(JsonParser parser, Node.Kind kind, String text) {
        values++;
        JsonLocation place = parser.currentTokenLocation();
        Node parent = open;
        String name = key != null
                ? key
                : parent != null ? Integer.toString(parent.items().size()) : "";
        Node node = new Node(kind, parent, name, text, line(place), column(place));
        if (parent == null) {
            root = node;
        } else if (key == null) {
            parent.add(node);
        } else if (!parent.put(key, node)) {
            problems.add(node, "must not be stated twice", "the key '" + Shown.value(key) + "' again");
        }
        if (Shown.hasLoneSurrogate(text) || (key != null && Shown.hasLoneSurrogate(key))) {
            problems.add(node, "must be Unicode text", "half of a surrogate pair");
        }
        key = null;
        return node;
    }

    private void malformed(JsonParser parser, JsonProcessingException malformed) {
        String told = Objects.requireNonNullElse(malformed.getOriginalMessage(), "");
        JsonLocation place = malformed.getLocation();
        int line = place == null ? firstLine : line(place);
        int column = place == null ? 1 : column(place);
        if (root != null && open == null) {
            problems.add(line, column, "", "must be the end of the document", "more text");
        } else if (malformed instanceof JsonEOFException || told.startsWith("Unexpected end-of-input")) {
            problems.add(line, column, pointer(parser), "must be complete", "cut off");
        } else {
            problems.add(line, column, pointer(parser), "must be well-formed JSON", cause(told));
        }
    }

    /** What the parser stumbled over, without any text of the document longer than a character. */
    private static String cause(String told) {
        Matcher code = CODE.matcher(told);
        if (told.startsWith("Unexpected character") && code.find()) {
            return "the character '" + Shown.line(Character.toString(Integer.parseInt(code.group(1)))) + "'";
        }
        Matcher bracket = BRACKET.matcher(told);
        if (bracket.find()) {
            return "the character '" + bracket.group(1) + "'";
        }
        if (told.startsWith("Illegal unquoted character")) {
            return "a control character in a string";
        }
        String lower = told.toLowerCase(Locale.ROOT);
        if (lower.contains("escape")) {
            return "an unknown escape";
        }
        if (lower.contains("numeric value") || lower.contains("leading zeroes")) {
            return "a malformed number";
        }
        return lower.contains("token") ? "an unknown word" : "something else";
    }

    /** Where the reading stands; the parser may already have looked at the value of the next key. */
    private String pointer(JsonParser parser) {
        Node here = open;
        if (here == null) {
            return "";
        }
        if (here.is(Node.Kind.ARRAY)) {
            return here.pointer() + "/" + here.items().size();
        }
        String next = key != null ? key : parser.getParsingContext().getCurrentName();
        return next == null || here.get(next) != null ? here.pointer() : here.pointer() + Node.step(next);
    }

    private int line(JsonLocation place) {
        return place.getLineNr() + firstLine - 1;
    }

    private static int column(JsonLocation place) {
        return place.getColumnNr();
    }
}
