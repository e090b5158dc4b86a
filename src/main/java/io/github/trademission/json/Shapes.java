package io.github.trademission.json;

import io.github.trademission.InvalidValueException;
import io.github.trademission.model.Country;
import io.github.trademission.model.PartialDate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The shapes of small values: texts, numbers, dates, constants and references. */
final class Shapes {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
    private static final String UNSIGNED = "[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,10})?";
    private static final Pattern DECIMAL_TEXT = Pattern.compile("-?" + UNSIGNED);
    private static final BigInteger LARGEST_COUNT = BigInteger.valueOf(Integer.MAX_VALUE);

    /** Any text, blank or not. */
    static final Shape<String> TEXT = of("text", Shapes::text, (text, out) -> out.text(text));

    /** A text that is not blank. */
    static final Shape<String> WORDS = of("words", Shapes::words, (text, out) -> out.text(text));

    /** The id of the object that it is in. */
    static final Shape<String> ID = of("id", Shapes::id, (text, out) -> out.text(text));

    /** A whole number, 0 or more. */
    static final Shape<Integer> COUNT =
            of(number(0), Shapes::count, (number, out) -> out.json().number(number));

    /** A whole number, 1 or more as the model has it. */
    static final Shape<Integer> ORDINAL =
            of(number(1), Shapes::count, (number, out) -> out.json().number(number));

    static final Shape<Boolean> FLAG = of(
            Map.of("type", "boolean"), Shapes::flag, (flag, out) -> out.json().flag(flag));

    /** A decimal, as a string or a number; its scale is kept. */
    static final Shape<BigDecimal> DECIMAL = of("decimal", Shapes::decimal, Shapes::write);

    /** A decimal above 0 as the model has it. */
    static final Shape<BigDecimal> POSITIVE = of("positive", Shapes::decimal, Shapes::write);

    static final Shape<PartialDate> DATE =
            of("date", parsed(Shared::date), (date, out) -> out.json().simpleString(date.toString()));

    static final Shape<Country> COUNTRY =
            of("country", parsed(Shared::country), (country, out) -> out.json().simpleString(country.code()));

    private Shapes() {}

    /** A constant by its name. */
    static <E extends Enum<E>> Shape<E> oneOf(Class<E> type) {
        E[] constants = type.getEnumConstants();
        List<String> names = Arrays.stream(constants).map(Enum::name).toList();
        return of(
                Map.of("enum", names),
                (value, in) -> {
                    for (E constant : constants) {
                        if (in.document().is(value, Document.Kind.STRING)
                                && in.document().hasText(value, constant.name())) {
                            return constant;
                        }
                    }
                    return in.wrong(value, "must be one of " + String.join(", ", names));
                },
                (constant, out) -> out.json().simpleString(constant.name()));
    }

    /** A part of the document by its id. */
    static <T> Shape<T> reference(Function<In, Ids<T>> ids, Function<T, String> id, String meaning) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", meaning);
        schema.put("$ref", "#/$defs/id");
        return of(schema, (value, in) -> ids.apply(in).find(value, in), (part, out) -> out.text(id.apply(part)));
    }

    /** An id of a part that is looked up by the model itself. */
    static Shape<String> link(String meaning) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", meaning);
        schema.put("$ref", "#/$defs/id");
        return of(schema, Shapes::id, (text, out) -> out.text(text));
    }

    /** A part that others refer to by its id. */
    static <T> Shape<T> part(Function<In, Ids<T>> ids, Shape<T> shape) {
        return new Shape<>() {
            @Override
            public @Nullable T read(int value, In in) {
                return ids.apply(in).part(value, shape, in);
            }

            @Override
            public void write(T part, Out out) {
                shape.write(part, out);
            }

            @Override
            public Map<String, Object> schema() {
                return shape.schema();
            }

            @Override
            public boolean isObject() {
                return true;
            }

            @Override
            public void collect(Map<String, ObjectShape<?, ?>> objects) {
                shape.collect(objects);
            }
        };
    }

    static <V> Shape<V> of(Map<String, Object> schema, Reads<V> reads, Writes<V> writes) {
        return new Shape<>() {
            @Override
            public @Nullable V read(int value, In in) {
                return reads.read(value, in);
            }

            @Override
            public void write(V value, Out out) {
                writes.write(value, out);
            }

            @Override
            public Map<String, Object> schema() {
                return schema;
            }
        };
    }

    private static <V> Shape<V> of(String definition, Reads<V> reads, Writes<V> writes) {
        return of(Map.of("$ref", "#/$defs/" + definition), reads, writes);
    }

    private static Map<String, Object> number(int least) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("minimum", least);
        schema.put("maximum", Integer.MAX_VALUE);
        return schema;
    }

    private static @Nullable String text(int value, In in) {
        if (!in.document().is(value, Document.Kind.STRING)) {
            return in.wrong(value, "must be a string", in.document().kind(value).shown());
        }
        return in.shared().text(in.document(), value);
    }

    private static boolean isBlankText(int value, In in) {
        return in.document().is(value, Document.Kind.STRING) && in.document().isBlank(value);
    }

    private static @Nullable String words(int value, In in) {
        return isBlankText(value, in) ? in.wrong(value, "must not be blank") : text(value, in);
    }

    private static @Nullable String id(int value, In in) {
        Document document = in.document();
        return document.is(value, Document.Kind.STRING) && !document.isBlank(value)
                ? in.shared().id(document, value)
                : words(value, in);
    }

    private static @Nullable Boolean flag(int value, In in) {
        Document document = in.document();
        return document.is(value, Document.Kind.BOOLEAN)
                ? Boolean.valueOf(document.isTrue(value))
                : in.wrong(value, "must be true or false", document.kind(value).shown());
    }

    private static @Nullable Integer count(int value, In in) {
        Document document = in.document();
        if (!document.is(value, Document.Kind.NUMBER)
                || !WHOLE.matcher(document.text(value)).matches()) {
            return in.wrong(value, "must be a whole number");
        }
        String text = document.text(value);
        BigInteger number = new BigInteger(text);
        if (number.signum() < 0) {
            return in.wrong(value, "must not be negative", text);
        }
        if (number.compareTo(LARGEST_COUNT) > 0) {
            return in.wrong(value, "must be at most " + LARGEST_COUNT, text);
        }
        return number.intValueExact();
    }

    private static @Nullable BigDecimal decimal(int value, In in) {
        Document document = in.document();
        boolean decimal = document.is(value, Document.Kind.NUMBER) || document.is(value, Document.Kind.STRING);
        if (!decimal || !DECIMAL_TEXT.matcher(document.text(value)).matches()) {
            return in.wrong(value, "must be a decimal number");
        }
        BigDecimal number = Limits.exact(document.text(value));
        return number != null && Limits.holds(number) ? number : in.wrong(value, "must have at most 100 digits");
    }

    /** The schema of strings of a pattern. */
    static Map<String, Object> pattern(String pattern) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("pattern", pattern);
        return schema;
    }

    /** The schema of decimals with such a sign. */
    static Map<String, Object> decimalSchema(String sign) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", List.of("string", "number"));
        schema.put("pattern", "^" + sign + UNSIGNED + "$");
        schema.put("maxLength", Limits.NUMBER);
        return schema;
    }

    private static void write(BigDecimal number, Out out) {
        if (!Limits.holds(number)) {
            throw out.refused("must have at most 100 digits", "a longer one");
        }
        out.json().simpleString(number.toString());
    }

    /** Reads a string as a value of its own. */
    static <V> Reads<V> parsed(Parser<V> parser) {
        return (value, in) -> {
            Document document = in.document();
            if (!document.is(value, Document.Kind.STRING)) {
                return in.wrong(value, "must be a string", document.kind(value).shown());
            }
            try {
                return parser.parse(in.shared(), document, value);
            } catch (InvalidValueException invalid) {
                return in.wrong(value, invalid.rule());
            }
        };
    }

    /** Makes a value of a string. */
    @FunctionalInterface
    interface Parser<V> {
        V parse(Shared shared, Document document, int value);
    }

    /** Reads a value. */
    @FunctionalInterface
    interface Reads<V> {
        @Nullable
        V read(int value, In in);
    }

    /** Writes a value. */
    @FunctionalInterface
    interface Writes<V> {
        void write(V value, Out out);
    }
}
