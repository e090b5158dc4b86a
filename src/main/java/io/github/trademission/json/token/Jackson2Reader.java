package io.github.trademission.json.token;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads with Jackson 2. */
final class Jackson2Reader implements JsonReader {
    /** Names of bytes are kept by the parser and compared as bytes, but never in the JVM's own table. */
    private static final JsonFactory BYTES = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private static final JsonFactory CHARACTERS = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private static final Pattern CODE = Pattern.compile("\\((?:CTRL-CHAR, )?code ([0-9]+)");
    private static final Pattern BRACKET = Pattern.compile("Unexpected close marker '([\\]}])'");

    private final JsonParser parser;

    private Jackson2Reader(JsonParser parser) {
        this.parser = parser;
    }

    static Jackson2Reader of(byte[] bytes, int from, int to) throws IOException {
        return new Jackson2Reader(BYTES.createParser(bytes, from, to - from));
    }

    static Jackson2Reader of(Reader text) throws IOException {
        return new Jackson2Reader(CHARACTERS.createParser(text));
    }

    @Override
    public JsonToken next() throws IOException {
        try {
            var token = parser.nextToken();
            return token == null ? JsonToken.END : ours(token);
        } catch (JsonProcessingException malformed) {
            throw told(malformed);
        } catch (IllegalStateException tooManyNames) {
            throw new MalformedJsonException(false, "too many names", 1, 1);
        }
    }

    private static JsonToken ours(com.fasterxml.jackson.core.JsonToken token) {
        return switch (token) {
            case FIELD_NAME -> JsonToken.NAME;
            case VALUE_STRING -> JsonToken.STRING;
            case START_OBJECT -> JsonToken.START_OBJECT;
            case END_OBJECT -> JsonToken.END_OBJECT;
            case START_ARRAY -> JsonToken.START_ARRAY;
            case END_ARRAY -> JsonToken.END_ARRAY;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonToken.NUMBER;
            case VALUE_TRUE -> JsonToken.TRUE;
            case VALUE_FALSE -> JsonToken.FALSE;
            default -> JsonToken.NULL;
        };
    }

    @Override
    public @Nullable String name() {
        return parser.getParsingContext().getCurrentName();
    }

    @Override
    public char[] characters() throws IOException {
        try {
            return parser.getTextCharacters();
        } catch (JsonProcessingException malformed) {
            // Strings are decoded when they are asked for.
            throw told(malformed);
        }
    }

    @Override
    public int offset() throws IOException {
        return parser.getTextOffset();
    }

    @Override
    public int length() throws IOException {
        return parser.getTextLength();
    }

    @Override
    public int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    @Override
    public int column() {
        return parser.currentTokenLocation().getColumnNr();
    }

    private static MalformedJsonException told(JsonProcessingException malformed) {
        String told = Objects.requireNonNullElse(malformed.getOriginalMessage(), "");
        JsonLocation place = malformed.getLocation();
        boolean cutOff = malformed instanceof JsonEOFException || told.startsWith("Unexpected end-of-input");
        return new MalformedJsonException(
                cutOff,
                cutOff ? "cut off" : found(told),
                place == null ? 1 : place.getLineNr(),
                place == null ? 1 : place.getColumnNr());
    }

    private static String found(String told) {
        Matcher code = CODE.matcher(told);
        if (told.startsWith("Unexpected character") && code.find()) {
            return "the character '" + shown(Integer.parseInt(code.group(1))) + "'";
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

    /** Escaped if it would break the line, or could not be printed. */
    private static String shown(int character) {
        boolean printable = !Character.isISOControl(character)
                && !(Character.isBmpCodePoint(character) && Character.isSurrogate((char) character));
        return printable ? Character.toString(character) : String.format(Locale.ROOT, "\\u%04x", character);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
