package io.github.trademission.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values by the characters of a text, found without making a string of them. It takes short texts, and a bounded number of them;
 * what it does not take is looked up elsewhere. Not thread-safe.
 *
 * @param <V> the values
 */
final class TextIndex<V> {
    private static final int LONGEST = 64;
    private static final int MOST = 1 << 16;
    private static final int PROBES = 8;
    private static final int GOLDEN = 0x9e3779b9;

    private @Nullable String[] texts = new String[1 << 6];
    private @Nullable Object[] values = new Object[1 << 6];
    private int shift = 32 - 6;
    private int size;

    /** The value of a text; null if it has none here. */
    @SuppressWarnings("unchecked")
    @Nullable
    V find(char[] characters, int offset, int length) {
        if (length > LONGEST) {
            return null;
        }
        int slot = slot(hash(characters, offset, length));
        for (int probe = 0; probe < PROBES; probe++) {
            String known = texts[slot];
            if (known == null) {
                return null;
            }
            if (isSame(known, characters, offset, length)) {
                return (V) values[slot];
            }
            slot = (slot + 1) & (texts.length - 1);
        }
        return null;
    }

    /** Keeps the value of a text that has none here, if there is room for it. */
    void put(String text, V value) {
        if (text.length() > LONGEST) {
            return;
        }
        if (2 * size >= texts.length && texts.length < MOST) {
            grow();
        }
        place(text, value);
    }

    /** Forgets all values. */
    void clear() {
        if (size > 0) {
            Arrays.fill(texts, null);
            Arrays.fill(values, null);
            size = 0;
        }
    }

    private void place(String text, Object value) {
        int slot = slot(text.hashCode());
        for (int probe = 0; probe < PROBES; probe++) {
            if (texts[slot] == null) {
                texts[slot] = text;
                values[slot] = value;
                size++;
                return;
            }
            slot = (slot + 1) & (texts.length - 1);
        }
    }

    private void grow() {
        @Nullable String[] oldTexts = texts;
        @Nullable Object[] oldValues = values;
        texts = new String[4 * oldTexts.length];
        values = new Object[4 * oldTexts.length];
        shift -= 2;
        size = 0;
        for (int i = 0; i < oldTexts.length; i++) {
            String text = oldTexts[i];
            Object value = oldValues[i];
            if (text != null && value != null) {
                place(text, value);
            }
        }
    }

    /** That of the string of the same characters. */
    private static int hash(char[] characters, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + characters[i];
        }
        return hash;
    }

    /** Spread out, since texts that count up have neighbouring hashes. */
    private int slot(int hash) {
        return (hash * GOLDEN) >>> shift;
    }

    private static boolean isSame(String known, char[] characters, int offset, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != characters[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
