package io.github.trademission.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of one document in the order of its text, in arrays: a value is known by its number, and what is in an object or
 * a list follows it up to its {@link #end}. Numbers keep their exact text. Where the values stand is kept only where it is
 * asked for. It can be filled again, so that reading many documents needs the room of one.
 */
final class Document {
    enum Kind {
        OBJECT(0, "an object"),
        ARRAY(1, "a list"),
        STRING(2, "a string"),
        NUMBER(3, "a number"),
        BOOLEAN(4, "true or false"),
        NULL(5, "null");

        private static final Kind[] BY_CODE = {OBJECT, ARRAY, STRING, NUMBER, BOOLEAN, NULL};

        private final int code;
        private final String shown;

        Kind(int code, String shown) {
            this.code = code;
            this.shown = shown;
        }

        String shown() {
            return shown;
        }
    }

    static final int ROOT = 0;
    static final int NONE = -1;

    /** How many characters a text has at most that stands with the others. */
    static final int LONG = 256;

    /** In place of the name of an item of a list, or of the root. */
    static final int NO_NAME = -1;

    /** In place of the name of a member that is passed over, since an earlier one has its name. */
    private static final int PASSED_OVER = -2;

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[([0-9]{1,9})\\]");

    private int size;
    private byte[] kinds = new byte[64];
    /** Of a member, the number of its name. */
    private int[] names = new int[64];
    /** Of an object or a list, the number behind the last value in it; of others, where their text starts. */
    private int[] ends = new int[64];
    /** How long the text is. */
    private int[] lengths = new int[64];

    /** The texts of all values but the long ones, which are strings of their own and take half of the room. */
    private char[] text = new char[1024];

    private int textSize;
    private final List<String> longTexts = new ArrayList<>();

    private final Places places = new Places();
    private final Names known = new Names();

    void clear() {
        size = 0;
        textSize = 0;
        longTexts.clear();
        places.clear();
        known.clear();
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    Places places() {
        return places;
    }

    /** Adds an object or a list, which is to be closed, or null. */
    int add(Kind kind, int name) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
            names = Arrays.copyOf(names, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            lengths = Arrays.copyOf(lengths, 2 * size);
        }
        kinds[size] = (byte) kind.code;
        names[size] = name;
        ends[size] = size + 1;
        return size++;
    }

    /** Adds a string, a number, or one of true and false. */
    int add(Kind kind, int name, char[] from, int offset, int length) {
        int value = add(kind, name);
        lengths[value] = length;
        if (length > LONG) {
            ends[value] = longTexts.size();
            longTexts.add(new String(from, offset, length));
            return value;
        }
        if (textSize + length > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, textSize + length));
        }
        System.arraycopy(from, offset, text, textSize, length);
        ends[value] = textSize;
        textSize += length;
        return value;
    }

    /** Ends an object or a list behind the last value added. */
    void close(int value) {
        ends[value] = size;
    }

    void passOver(int value) {
        names[value] = PASSED_OVER;
    }

    boolean isPassedOver(int value) {
        return names[value] == PASSED_OVER;
    }

    Kind kind(int value) {
        return Kind.BY_CODE[kinds[value]];
    }

    boolean is(int value, Kind expected) {
        return kinds[value] == expected.code;
    }

    boolean holdsValues(int value) {
        return kinds[value] <= Kind.ARRAY.code;
    }

    /** The number behind a value and all that is in it: of the next one beside it, if there is one. */
    int end(int value) {
        return holdsValues(value) ? ends[value] : value + 1;
    }

    /** The number of a member's name. */
    int name(int value) {
        return names[value];
    }

    /** The numbers of names. */
    Names names() {
        return known;
    }

    String text(int value) {
        return lengths[value] > LONG ? longTexts.get(ends[value]) : new String(text, ends[value], lengths[value]);
    }

    /** The characters that hold the texts of all values of at most {@link #LONG} characters. */
    char[] characters() {
        return text;
    }

    int offset(int value) {
        return ends[value];
    }

    int length(int value) {
        return lengths[value];
    }

    boolean hasText(int value, String expected) {
        if (lengths[value] != expected.length()) {
            return false;
        }
        int start = ends[value];
        for (int i = 0; i < expected.length(); i++) {
            if (text[start + i] != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isBlank(int value) {
        if (lengths[value] > LONG) {
            return text(value).isBlank();
        }
        for (int i = ends[value]; i < ends[value] + lengths[value]; ) {
            int point = Character.codePointAt(text, i, ends[value] + lengths[value]);
            if (!Character.isWhitespace(point)) {
                return false;
            }
            i += Character.charCount(point);
        }
        return true;
    }

    boolean isTrue(int value) {
        return lengths[value] == 4;
    }

    /** Whether any text holds half of a surrogate pair. */
    boolean hasLoneSurrogates() {
        int found = 0;
        for (int i = 0; i < textSize; i++) {
            found |= (text[i] & 0xf800) == 0xd800 ? 1 : 0;
        }
        boolean lone = longTexts.stream().anyMatch(Shown::hasLoneSurrogate);
        for (int value = 0; value < size && found != 0 && !lone; value++) {
            lone = is(value, Kind.STRING) && Shown.hasLoneSurrogate(text(value));
        }
        return lone;
    }

    /** The member of an object that has a name, or {@link #NONE}. */
    int get(int object, String name) {
        if (is(object, Kind.OBJECT)) {
            int number = known.number(name);
            for (int value = object + 1; value < ends[object]; value = end(value)) {
                if (names[value] == number) {
                    return value;
                }
            }
        }
        return NONE;
    }

    /** How many items a list has. */
    int items(int list) {
        int items = 0;
        for (int value = list + 1; value < ends[list]; value = end(value)) {
            items++;
        }
        return items;
    }

    /** The item of a list at an index, or {@link #NONE}. */
    int item(int list, int index) {
        int left = index;
        if (is(list, Kind.ARRAY)) {
            for (int value = list + 1; value < ends[list]; value = end(value)) {
                if (left-- == 0) {
                    return value;
                }
            }
        }
        return NONE;
    }

    /**
     * The part of a value that a path of the model such as {@code stops[1].period} speaks of, as far down as it is there.
     * The model's small values start their paths with their own names, or with that of the list that they are in.
     */
    int at(int value, String path) {
        String own = places.step(value);
        String around = places.step(places.parent(value));
        int here = value;
        boolean first = true;
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            String key = matcher.group(1);
            int next = key != null ? get(here, key) : item(here, Integer.parseInt(matcher.group(2)));
            if (next == NONE && !(first && (own.equals(key) || around.equals(key)))) {
                return here;
            }
            first = false;
            here = next == NONE ? here : next;
        }
        return here;
    }
}
