package io.github.trademission.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a document may not exceed, so that any input is read or refused in bounded time and memory. */
final class Limits {
    /** Bytes of a document in a stream, characters of one in a string. */
    static final int DOCUMENT = 64 << 20;

    static final int DEPTH = 32;
    static final int STRING = 64 << 10;
    static final int KEY = 200;
    static final int NUMBER = 100;
    static final int EXPONENT = 1000;
    static final int VALUES = 2_000_000;
    static final int PROBLEMS = 1000;

    private Limits() {}

    /** The number of a text that is one; nothing is written out here, so that 1e999999999 stays as short as it is. */
    static @Nullable BigDecimal exact(String text) {
        try {
            return text.length() > NUMBER ? null : new BigDecimal(text);
        } catch (NumberFormatException exponentTooLarge) {
            return null;
        }
    }

    /** Whether a decimal is short enough to write down. */
    static boolean holds(BigDecimal number) {
        return Math.abs((long) number.scale()) <= EXPONENT && number.toString().length() <= NUMBER;
    }
}
