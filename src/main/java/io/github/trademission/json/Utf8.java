package io.github.trademission.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at bytes of UTF-8, eight at a time where they are ASCII. */
final class Utf8 {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long LINE_FEEDS = '\n' * LOW_BITS;

    private Utf8() {}

    /**
     * Whether bytes are UTF-8 without a byte order mark, and no string in them is longer than a document's may be. A few
     * documents with nothing wrong are not plain, such as one with long runs of white space.
     */
    static boolean isPlain(byte[] bytes, int from, int to) {
        // What starts with a zero, or has one behind its first character, is UTF-16 or UTF-32.
        boolean mayBeAnotherEncoding =
                to - from < 2 || bytes[from] <= 0 || bytes[from + 1] <= 0 || isBroken(bytes, from, to);
        return !mayBeAnotherEncoding && !hasLongRun(bytes, from, to);
    }

    /** The index of the first line feed from a place on; the end if there is none. */
    static int endOfLine(byte[] bytes, int from, int to) {
        int at = from;
        for (; at + 8 <= to; at += 8) {
            long differing = (long) LONGS.get(bytes, at) ^ LINE_FEEDS;
            long zeros = (differing - LOW_BITS) & ~differing & HIGH_BITS;
            if (zeros != 0) {
                return at + Long.numberOfTrailingZeros(zeros) / 8;
            }
        }
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private static boolean isBroken(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (at + 8 <= to && ((long) LONGS.get(bytes, at) & HIGH_BITS) == 0) {
                at += 8;
            } else if (bytes[at] >= 0) {
                at++;
            } else {
                int length = length(bytes, at, to);
                if (length == 0) {
                    return true;
                }
                at += length;
            }
        }
        return false;
    }

    /** How many bytes a character of more than one has; 0 if they are none of UTF-8 (RFC 3629). */
    private static int length(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xff;
        int length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
        if (length == 0 || at + length > to) {
            return 0;
        }
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xff;
        // Too long for what they stand for, half of a surrogate pair, or beyond the last character.
        boolean refused = (lead == 0xe0 && second < 0xa0)
                || (lead == 0xed && second > 0x9f)
                || (lead == 0xf0 && second < 0x90)
                || (lead == 0xf4 && second > 0x8f);
        return refused ? 0 : length;
    }

    /** Whether as many bytes as the longest string has characters may follow each other without a quote that ends it. */
    private static boolean hasLongRun(byte[] bytes, int from, int to) {
        int quote = from;
        while (to - quote > Limits.STRING) {
            int last = quote + Limits.STRING;
            while (last > quote && (bytes[last] != '"' || bytes[last - 1] == '\\')) {
                last--;
            }
            if (last == quote) {
                return true;
            }
            quote = last;
        }
        return false;
    }
}
