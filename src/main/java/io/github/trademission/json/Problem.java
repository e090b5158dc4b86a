package io.github.trademission.json;

import java.util.Objects;

/**
 * One thing that is wrong with a document, and where. The message reads like
 * {@code 12:7 /contracts/0/value/amount: must be plain digits such as 18410000.00, was 1.060.000}. It shows no name of a
 * person. Immutable and thread-safe.
 *
 * @param line the line, counted from 1
 * @param column the column, counted from 1 in UTF-16 characters
 * @param pointer the JSON pointer (RFC 6901) of the value or of what should hold it; empty for the whole document
 * @param rule what holds there, such as {@code must not be blank}
 * @param value what stood there, shortened for a reader
 */
public record Problem(int line, int column, String pointer, String rule, String value) {
    /**
     * Checks that nothing is missing.
     *
     * @param line the line, counted from 1
     * @param column the column, counted from 1
     * @param pointer the JSON pointer
     * @param rule what holds there
     * @param value what stood there
     */
    public Problem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the place, the rule and the value as one line}
     */
    public String message() {
        String place = pointer.isEmpty() ? "" : " " + Shown.line(pointer);
        return line + ":" + column + place + ": " + rule + ", was " + value;
    }

    /**
     * {@return the message}
     */
    @Override
    public String toString() {
        return message();
    }
}
