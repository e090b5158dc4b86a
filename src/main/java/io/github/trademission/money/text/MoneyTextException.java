package io.github.trademission.money.text;

import io.github.trademission.InvalidValueException;

/**
 * A money text that is not understood whole. The rule says in plain words what was expected and where; the value is the text.
 *
 * <pre>{@code
 * KoreanMoneyFormat.of().parse("12,34만 달러");
 * // text: a comma must stand before three digits, at position 2, was 12,34만 달러
 * }</pre>
 */
public final class MoneyTextException extends InvalidValueException {
    private static final long serialVersionUID = 1L;

    /** The place in the text as it was given. */
    private final int position;

    MoneyTextException(String rule, CharSequence text, int position) {
        super("text", rule + ", at position " + position, text);
        this.position = position;
    }

    private MoneyTextException(String path, MoneyTextException cause) {
        super(path, cause);
        this.position = cause.position;
    }

    /**
     * {@return the index into the text as it was given, from 0, of the first character that does not fit; the length of the text
     * if it ends too early}
     */
    public int position() {
        return position;
    }

    @Override
    public MoneyTextException under(String parent) {
        return new MoneyTextException(parent + "." + path(), this);
    }

    @Override
    public MoneyTextException at(String elsewhere) {
        return new MoneyTextException(elsewhere, this);
    }
}
