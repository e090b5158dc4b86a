package io.github.trademission;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value that breaks rules of the model. The message reads {@code path: rule, was value}, for example
 * {@code stops[1].period: must lie within 2019-10-21/2019-10-26, was 2019-10-24/2019-10-28}, with a line for each breach.
 *
 * <p>An object that breaks several rules reports all of them at once: {@link #breaches()} lists them in the order of its
 * attributes, the first 1,000 of them, and {@link #unlisted()} counts the rest. {@link #path()}, {@link #rule()} and
 * {@link #value()} tell of the first. What only follows from another breach is not reported.
 *
 * <p>The path starts at the object that was being built; whoever puts that object into a larger one prefixes it with
 * {@link #under(String)}. Values are shortened, so that a message stays readable, and no message carries the name of a
 * person. A subclass that knows more, such as the place in a text, keeps it through {@link #under} and {@link #at}.
 */
public class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 2L;
    private static final int MOST_LISTED = 1_000;
    private static final int LONGEST_VALUE = 80;

    /** At least one. */
    private final Breach[] breaches;

    /** How many more there are. */
    private final int unlisted;

    /**
     * One value that breaks one rule.
     *
     * @param path where the value stands, from the object that was being built, such as {@code stops[1].period}
     * @param rule what holds for it, such as {@code must not be blank}
     * @param value what stood there, as the message shows it
     * @serial exclude
     */
    @SuppressWarnings("InvalidBlockTag") // It keeps the fields that the parameters describe out of the serialized form.
    public record Breach(String path, String rule, String value) implements Serializable {
        /**
         * Checks that nothing is missing.
         *
         * @param path where the value stands
         * @param rule what holds for it
         * @param value what stood there, as the message shows it
         */
        public Breach {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(value, "value");
        }

        /**
         * A breach with its value shown shortened and with control characters escaped.
         *
         * @param path where the value stands
         * @param rule what holds for it
         * @param value what stood there
         * @return the breach
         */
        public static Breach of(String path, String rule, Object value) {
            return new Breach(path, rule, shorten(String.valueOf(Objects.requireNonNull(value, "value"))));
        }

        /**
         * {@return the breach in a line, {@code path: rule, was value}}
         */
        public String message() {
            return path + ": " + rule + ", was " + value;
        }

        private Breach at(String elsewhere) {
            return new Breach(elsewhere, rule, value);
        }
    }

    /**
     * Reports a value that breaks a rule.
     *
     * @param path where the value stands, such as {@code stops[1].period}
     * @param rule what holds for it, such as {@code must not be blank}
     * @param value what stood there; shown shortened, with control characters escaped
     */
    public InvalidValueException(String path, String rule, Object value) {
        this(new Breach[] {Breach.of(path, rule, value)}, 0, null);
    }

    /**
     * Reports required attributes that were never set.
     *
     * @param missing the names of the attributes
     */
    public InvalidValueException(String... missing) {
        this(new Breach[] {new Breach(String.join(", ", missing), "is required", "missing")}, 0, null);
    }

    /**
     * Reports all that is wrong with an object.
     *
     * @param breaches the breaches, at least one; those behind the first 1,000 are only counted
     * @param unlisted how many more there are
     */
    public InvalidValueException(List<Breach> breaches, int unlisted) {
        this(
                breaches.stream().limit(MOST_LISTED).toArray(Breach[]::new),
                unlisted + Math.max(breaches.size() - MOST_LISTED, 0),
                null);
    }

    /**
     * Tells the same of another path, for subclasses.
     *
     * @param path the path that takes the place of the cause's
     * @param cause what was reported before
     */
    protected InvalidValueException(String path, InvalidValueException cause) {
        this(Stream.of(cause.breaches).map(breach -> breach.at(path)).toArray(Breach[]::new), cause.unlisted, cause);
    }

    private InvalidValueException(Breach[] breaches, int unlisted, @Nullable Throwable cause) {
        super(message(breaches, unlisted), cause);
        this.breaches = breaches;
        this.unlisted = unlisted;
    }

    private static String message(Breach[] breaches, int unlisted) {
        if (breaches.length == 0) {
            throw new IllegalArgumentException("breaches: must be one or more, was none");
        }
        String listed = Stream.of(breaches).map(Breach::message).collect(Collectors.joining("\n"));
        return unlisted > 0 ? listed + "\nand " + unlisted + " more" : listed;
    }

    /**
     * {@return all that is wrong, in the order of the attributes; the first 1,000 breaches if there are more}
     */
    public List<Breach> breaches() {
        return List.of(breaches);
    }

    /**
     * {@return how many more breaches there are than those listed; 0 unless there are more than 1,000}
     */
    public int unlisted() {
        return unlisted;
    }

    /**
     * {@return where the first value stands that breaks a rule, from the object that was being built}
     */
    public String path() {
        return breaches[0].path();
    }

    /**
     * {@return the rule that holds there}
     */
    public String rule() {
        return breaches[0].rule();
    }

    /**
     * {@return the value as the message shows it}
     */
    public String value() {
        return breaches[0].value();
    }

    /**
     * Tells the same of a part of a larger object.
     *
     * @param parent the path of the part, such as {@code stops[1]}
     * @return an exception whose paths start with {@code parent}
     */
    public InvalidValueException under(String parent) {
        return new InvalidValueException(
                Stream.of(breaches)
                        .map(breach -> breach.at(parent + "." + breach.path()))
                        .toArray(Breach[]::new),
                unlisted,
                this);
    }

    /**
     * Tells the same of a value that stands elsewhere.
     *
     * @param elsewhere the path that takes the place of this one, in each breach
     * @return an exception of the same rules and values
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
