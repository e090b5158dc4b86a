package io.github.trademission;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that breaks a rule of the model. The message reads {@code path: rule, was value}, for example
 * {@code stops[1].period: must lie within 2019-10-21/2019-10-26, was 2019-10-24/2019-10-28}.
 *
 * <p>The path starts at the object that was being built; whoever puts that object into a larger one prefixes it with
 * {@link #under(String)}. Values are shortened, so that a message stays readable, and no message carries the name of a
 * person. A subclass that knows more, such as the place in a text, keeps it through {@link #under} and {@link #at}.
 */
public class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_VALUE = 80;

    /** Where the value stands. */
    private final String path;

    /** The rule that holds there. */
    private final String rule;

    /** The value as shown. */
    private final String value;

    /**
     * Reports a value that breaks a rule.
     *
     * @param path where the value stands, such as {@code stops[1].period}
     * @param rule what holds for it, such as {@code must not be blank}
     * @param value what stood there; shown shortened, with control characters escaped
     */
    public InvalidValueException(String path, String rule, Object value) {
        this(path, rule, shorten(String.valueOf(Objects.requireNonNull(value, "value"))), null);
    }

    /**
     * Reports required attributes that were never set.
     *
     * @param missing the names of the attributes
     */
    public InvalidValueException(String... missing) {
        this(String.join(", ", missing), "is required", "missing", null);
    }

    /**
     * Tells the same of another path, for subclasses.
     *
     * @param path the path that takes the place of the cause's
     * @param cause what was reported before
     */
    protected InvalidValueException(String path, InvalidValueException cause) {
        this(path, cause.rule, cause.value, cause);
    }

    private InvalidValueException(String path, String rule, String value, @Nullable Throwable cause) {
        super(path + ": " + rule + ", was " + value, cause);
        this.path = path;
        this.rule = rule;
        this.value = value;
    }

    /**
     * {@return where the value stands, from the object that was being built}
     */
    public String path() {
        return path;
    }

    /**
     * {@return the rule that holds there}
     */
    public String rule() {
        return rule;
    }

    /**
     * {@return the value as the message shows it}
     */
    public String value() {
        return value;
    }

    /**
     * Tells the same of a part of a larger object.
     *
     * @param parent the path of the part, such as {@code stops[1]}
     * @return an exception whose path starts with {@code parent}
     */
    public InvalidValueException under(String parent) {
        return new InvalidValueException(parent + "." + path, this);
    }

    /**
     * Tells the same of a value that stands elsewhere.
     *
     * @param elsewhere the path that takes the place of this one
     * @return an exception of the same rule and value
     */
    public InvalidValueException at(String elsewhere) {
        return new InvalidValueException(elsewhere, this);
    }

    private static String shorten(String text) {
        StringBuilder shown = new StringBuilder();
        int end = Math.min(text.length(), LONGEST_VALUE);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || Character.isSurrogate(c)) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                shown.append(c);
            }
        }
        if (text.length() > LONGEST_VALUE) {
            shown.append("... (").append(text.length()).append(" characters)");
        }
        return shown.toString();
    }
}
