package io.github.trademission.json;

import java.io.IOException;

/** A text that cannot be read on from some place: a broken encoding, or a limit exceeded. It never leaves the package. */
final class BrokenTextException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final String value;
    private final int line;
    private final int column;

    BrokenTextException(String rule, String value) {
        this(rule, value, 1, 1);
    }

    private BrokenTextException(String rule, String value, int line, int column) {
        super(rule + ", was " + value);
        this.rule = rule;
        this.value = value;
        this.line = line;
        this.column = column;
    }

    BrokenTextException at(int atLine, int atColumn) {
        return new BrokenTextException(rule, value, atLine, atColumn);
    }

    String rule() {
        return rule;
    }

    String value() {
        return value;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
