package io.github.trademission.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Texts by their characters, so that one that comes up again is the same string and is looked up without making it. It keeps
 * a bounded number of short ones. Not thread-safe.
 */
final class Words {
    private static final int LONGEST = 64;
    private static final int MOST = 1 << 16;
    private static final int PROBES = 8;

    private @Nullable String[] table = new String[1 << 10];
    private int size;

    /** The text of some characters. */
    String of(char[] characters, int offset, int length) {
        if (length > LONGEST) {
            return new String(characters, offset, length);
        }
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + characters[i];
        }
        int slot = slot(hash);
        for (int probe = 0; probe < PROBES; probe++) {
            String known = table[slot];
            if (known == null) {
                String added = new String(characters, offset, length);
                table[slot] = added;
                size++;
                grow();
                return added;
            }
            if (isSame(known, characters, offset, length)) {
                return known;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return new String(characters, offset, length);
    }

    /** Forgets all texts. */
    void clear() {
        if (size > 0) {
            Arrays.fill(table, null);
            size = 0;
        }
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & (table.length - 1);
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

    private void grow() {
        if (2 * size < table.length || table.length >= MOST) {
            return;
        }
        @Nullable String[] old = table;
        table = new String[4 * old.length];
        size = 0;
        for (String known : old) {
            if (known != null) {
                put(known);
            }
        }
    }

    private void put(String known) {
        int slot = slot(known.hashCode());
        for (int probe = 0; probe < PROBES; probe++) {
            if (table[slot] == null) {
                table[slot] = known;
                size++;
                return;
            }
            slot = (slot + 1) & (table.length - 1);
        }
    }
}
