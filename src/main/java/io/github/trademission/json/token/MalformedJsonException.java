package io.github.trademission.json.token;

import java.io.IOException;

/** A text that breaks the grammar of JSON. */
public final class MalformedJsonException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Whether the text ends too early. */
    private final boolean cutOff;

    /** What was stumbled over. */
    private final String found;

    /** The line, counted from 1. */
    private final int line;

    /** The column, counted from 1. */
    private final int column;

    MalformedJsonException(boolean cutOff, String found, int line, int column) {
        super(line + ":" + column + ": must be well-formed JSON, was " + found);
        this.cutOff = cutOff;
        this.found = found;
        this.line = line;
        this.column = column;
    }

    /**
     * {@return whether the text ends too early, right up to there}
     */
    public boolean isCutOff() {
        return cutOff;
    }

    /**
     * {@return what was stumbled over, without any text of the document longer than a character}
     */
    public String found() {
        return found;
    }

    /**
     * {@return the line, counted from 1}
     */
    public int line() {
        return line;
    }

    /**
     * {@return the column, counted from 1}
     */
    public int column() {
        return column;
    }
}
