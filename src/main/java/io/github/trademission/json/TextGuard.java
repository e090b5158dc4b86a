package io.github.trademission.json;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Holds the limits on a text before a parser sees it, whatever the parser's version: the depth, and the length of strings,
 * keys and numbers. What comes before an offence is handed out first, so that the parser's own complaints about it win.
 */
final class TextGuard extends Reader {
    private final Reader source;
    private final boolean[] objects = new boolean[Limits.DEPTH + 1];
    private int line;
    private int column = 1;
    private boolean started;
    private boolean afterReturn;

    private int depth;
    private boolean keyNext;
    private boolean inString;
    private int escape;
    private int length;
    private int tokenLine;
    private int tokenColumn;
    private @Nullable BrokenTextException broken;

    TextGuard(Reader source, int firstLine) {
        this.source = source;
        this.line = firstLine;
    }

    @Override
    public int read(char[] target, int offset, int count) throws IOException {
        if (broken != null) {
            throw broken;
        }
        int read;
        try {
            read = source.read(target, offset, count);
        } catch (BrokenTextException undecodable) {
            throw undecodable.at(line, column);
        }
        for (int i = 0; i < read; i++) {
            broken = check(target[offset + i]);
            if (broken != null) {
                if (i == 0) {
                    throw broken;
                }
                return i;
            }
            move(target[offset + i]);
        }
        return read;
    }

    private @Nullable BrokenTextException check(char c) {
        if (!started) {
            started = true;
            if (c == '\ufeff') {
                return broken("must be UTF-8 without a byte order mark", "a byte order mark", line, column);
            }
        }
        return inString ? checkInString(c) : checkOutside(c);
    }

    private @Nullable BrokenTextException checkInString(char c) {
        if (escape > 0) {
            // An escape is two characters for one, or six if it gives the code.
            escape = escape == 5 && c != 'u' ? 0 : escape - 1;
            return null;
        }
        if (c == '"') {
            inString = false;
            length = 0;
            return null;
        }
        if (c == '\\') {
            escape = 5;
        }
        length++;
        if (keyNext && length > Limits.KEY) {
            return broken("must be a key of at most 200 characters", "a longer one", tokenLine, tokenColumn);
        }
        return length > Limits.STRING
                ? broken("must be a string of at most 65536 characters", "a longer one", tokenLine, tokenColumn)
                : null;
    }

    private @Nullable BrokenTextException checkOutside(char c) {
        switch (c) {
            case '"' -> {
                inString = true;
                length = 0;
                tokenLine = line;
                tokenColumn = column;
            }
            case '{', '[' -> {
                length = 0;
                depth++;
                if (depth > Limits.DEPTH) {
                    return broken("must be nested at most 32 deep", "deeper", line, column);
                }
                objects[depth] = c == '{';
                keyNext = c == '{';
            }
            case '}', ']' -> {
                length = 0;
                depth = Math.max(0, depth - 1);
            }
            case ',' -> {
                length = 0;
                keyNext = objects[depth];
            }
            case ':' -> {
                length = 0;
                keyNext = false;
            }
            case ' ', '\t', '\r', '\n' -> length = 0;
            default -> {
                if (length == 0) {
                    tokenLine = line;
                    tokenColumn = column;
                }
                length++;
                if (length > Limits.NUMBER) {
                    return broken("must be a number of at most 100 characters", "a longer one", tokenLine, tokenColumn);
                }
            }
        }
        return null;
    }

    private static BrokenTextException broken(String rule, String value, int line, int column) {
        return new BrokenTextException(rule, value).at(line, column);
    }

    private void move(char c) {
        if (c == '\r' || (c == '\n' && !afterReturn)) {
            line++;
            column = 1;
        } else if (c != '\n') {
            column++;
        }
        afterReturn = c == '\r';
    }

    @Override
    public void close() {
        // The source belongs to the caller.
    }
}
