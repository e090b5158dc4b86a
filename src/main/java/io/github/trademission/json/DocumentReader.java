package io.github.trademission.json;

import io.github.trademission.json.token.JsonReader;
import io.github.trademission.json.token.JsonToken;
import io.github.trademission.json.token.JsonTokens;
import io.github.trademission.json.token.MalformedJsonException;
import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of one document into its values, in one of two ways. The plain one is for documents with nothing wrong and
 * notes no places; at whatever is out of the ordinary it gives up. The careful one tells what is wrong, and where.
 */
final class DocumentReader {
    private static final char[] TRUE = "true".toCharArray();
    private static final char[] FALSE = "false".toCharArray();

    private final Document document;
    private final @Nullable Problems problems;
    private final int firstLine;
    /** The objects and lists that the reading is in, outermost first, behind one that stands for none. */
    private final int[] open = new int[Limits.DEPTH + 2];

    private final int[] items = new int[Limits.DEPTH + 2];
    private final @Nullable Set<String>[] seen;
    private int depth;
    private @Nullable String name;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private DocumentReader(Document document, @Nullable Problems problems, int firstLine) {
        this.document = document;
        this.problems = problems;
        this.firstLine = firstLine;
        this.seen = problems == null ? new Set[0] : new Set[Limits.DEPTH + 2];
        document.clear();
    }

    /** Fills a document with what bytes hold; false if there is anything to be looked at more carefully. */
    static boolean plain(byte[] bytes, int from, int to, Document document) {
        if (to - from > Limits.DOCUMENT || !Utf8.isPlain(bytes, from, to)) {
            return false;
        }
        try (JsonReader reader = JsonTokens.read(bytes, from, to)) {
            return new DocumentReader(document, null, 1).isRead(reader) && !document.hasLoneSurrogates();
        } catch (IOException malformed) {
            return false;
        }
    }

    /** Fills a document with a text and the places of its values; false, with a problem, if it has no end. */
    static boolean careful(Reader text, int firstLine, Document document, Problems problems) throws IOException {
        DocumentReader reading = new DocumentReader(document, problems, firstLine);
        try (JsonReader reader = JsonTokens.read(new TextGuard(text, firstLine))) {
            try {
                return reading.isRead(reader);
            } catch (BrokenTextException broken) {
                problems.add(broken.line(), broken.column(), reading.pointer(reader), broken.rule(), broken.value());
            } catch (MalformedJsonException malformed) {
                reading.tell(malformed, reading.pointer(reader), problems);
            }
            return false;
        }
    }

    /** What is wrong with a text that is nothing but white space. */
    static Problem blank(int line) {
        return new Problem(line, 1, "", "must hold a document", "empty");
    }

    private boolean isRead(JsonReader reader) throws IOException {
        JsonToken token = reader.next();
        if (token == JsonToken.END) {
            if (problems != null) {
                problems.add(blank(firstLine));
            }
            return false;
        }
        do {
            if (document.size() > Limits.VALUES) {
                throw new BrokenTextException("must hold at most 2000000 values", "more")
                        .at(line(reader.line()), reader.column());
            }
            if (!step(reader, token)) {
                return false;
            }
            token = reader.next();
        } while (token != JsonToken.END && depth > 0);
        if (token != JsonToken.END && problems != null) {
            problems.add(line(reader.line()), reader.column(), "", "must be the end of the document", "another value");
        }
        return token == JsonToken.END;
    }

    /** Takes a token; false if the plain way does not go on behind it. */
    private boolean step(JsonReader reader, JsonToken token) throws IOException {
        switch (token) {
            case NAME -> name = reader.name();
            case END_OBJECT, END_ARRAY -> document.close(open[depth--]);
            case START_OBJECT -> {
                return isOpened(reader, Document.Kind.OBJECT);
            }
            case START_ARRAY -> {
                return isOpened(reader, Document.Kind.ARRAY);
            }
            case STRING -> {
                return isAdded(reader, Document.Kind.STRING, Limits.STRING);
            }
            case NUMBER -> {
                return isAdded(reader, Document.Kind.NUMBER, Limits.NUMBER);
            }
            case TRUE -> added(reader, document.add(Document.Kind.BOOLEAN, number(), TRUE, 0, TRUE.length));
            case FALSE -> added(reader, document.add(Document.Kind.BOOLEAN, number(), FALSE, 0, FALSE.length));
            default -> added(reader, document.add(Document.Kind.NULL, number()));
        }
        return true;
    }

    /** Adds a string or a number; false if it is longer than it may be. */
    private boolean isAdded(JsonReader reader, Document.Kind kind, int longest) throws IOException {
        char[] characters = reader.characters();
        int length = reader.length();
        added(reader, document.add(kind, number(), characters, reader.offset(), length));
        return length <= longest;
    }

    private boolean isOpened(JsonReader reader, Document.Kind kind) {
        if (depth == Limits.DEPTH) {
            return false;
        }
        int value = document.add(kind, number());
        added(reader, value);
        depth++;
        open[depth] = value;
        items[depth] = 0;
        if (problems != null) {
            seen[depth] = null;
        }
        return true;
    }

    private int number() {
        return name == null ? Document.NO_NAME : document.names().number(name);
    }

    private void added(JsonReader reader, int value) {
        if (problems != null) {
            place(reader, value, problems);
        }
        name = null;
    }

    private void place(JsonReader reader, int value, Problems told) {
        String step = name != null ? name : depth > 0 ? Integer.toString(items[depth]++) : "";
        int parent = depth == 0 ? Document.NONE : open[depth];
        document.places().add(line(reader.line()), reader.column(), parent, step);
        if (name != null && !isNew(name)) {
            document.passOver(value);
            told.add(value, "must not be stated twice", "the key '" + Shown.value(name) + "' again");
        }
        if (hasBrokenText(value) || (name != null && Shown.hasLoneSurrogate(name))) {
            told.add(value, "must be Unicode text", "half of a surrogate pair");
        }
    }

    private boolean hasBrokenText(int value) {
        return document.is(value, Document.Kind.STRING) && Shown.hasLoneSurrogate(document.text(value));
    }

    private boolean isNew(String member) {
        Set<String> known = seen[depth];
        if (known == null) {
            known = new HashSet<>();
            seen[depth] = known;
        }
        return known.add(member);
    }

    private void tell(MalformedJsonException malformed, String pointer, Problems told) {
        int line = line(malformed.line());
        if (!document.isEmpty() && depth == 0) {
            told.add(line, malformed.column(), "", "must be the end of the document", "more text");
        } else if (malformed.isCutOff()) {
            told.add(line, malformed.column(), pointer, "must be complete", "cut off");
        } else {
            told.add(line, malformed.column(), pointer, "must be well-formed JSON", malformed.found());
        }
    }

    /** Where the reading stands; the parser may already have looked at the value of the next key. */
    private String pointer(JsonReader reader) {
        if (depth == 0) {
            return "";
        }
        int here = open[depth];
        String pointer = document.places().pointer(here);
        if (document.is(here, Document.Kind.ARRAY)) {
            return pointer + "/" + items[depth];
        }
        String next = name != null ? name : reader.name();
        Set<String> known = seen[depth];
        if (next == null || (known != null && known.contains(next))) {
            return pointer;
        }
        return pointer + Places.step(next);
    }

    private int line(int ofDocument) {
        return ofDocument + firstLine - 1;
    }
}
