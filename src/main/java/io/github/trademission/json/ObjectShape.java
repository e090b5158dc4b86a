package io.github.trademission.json;

import io.github.trademission.InvalidValueException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object by the table of its attributes, one line each, in the order in which they are written. From it an object is read
 * and written, keys are known or unknown, and its schema is made.
 *
 * @param <T> what the object stands for
 * @param <B> its builder
 */
class ObjectShape<T, B> implements Shape<T> {
    private final String name;
    private final Supplier<B> builder;
    private final Function<B, T> build;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Attribute<T, B>[] attributes = new Attribute[0];

    /** Of each name of a table by its number, the position of the attribute here, counted from 1. */
    private byte[] positions = new byte[0];

    private final String description;
    private final Map<String, Object> rules = new LinkedHashMap<>();
    private long required;
    private boolean onOneLine;

    ObjectShape(String name, String description, Supplier<B> builder, Function<B, T> build) {
        this.name = name;
        this.builder = builder;
        this.build = build;
        this.description = description;
    }

    /** An attribute that is always there. */
    final <V> ObjectShape<T, B> required(
            String key,
            Function<? super T, V> getter,
            BiConsumer<? super B, ? super V> setter,
            Shape<V> shape,
            String meaning) {
        return with(new Attribute.Always<T, B, V>(key, meaning, getter, setter, shape, null));
    }

    /** An attribute that is left out where it has its usual value. */
    final <V> ObjectShape<T, B> usually(
            V usual,
            String key,
            Function<? super T, V> getter,
            BiConsumer<? super B, ? super V> setter,
            Shape<V> shape,
            String meaning) {
        return with(new Attribute.Always<T, B, V>(key, meaning, getter, setter, shape, usual));
    }

    /** An attribute that may be unknown. */
    final <V> ObjectShape<T, B> optional(
            String key,
            Function<? super T, Optional<V>> getter,
            BiConsumer<? super B, ? super V> setter,
            Shape<V> shape,
            String meaning) {
        return with(new Attribute.Sometimes<T, B, V>(key, meaning, getter, setter, shape));
    }

    /** A whole number that may be unknown. */
    final ObjectShape<T, B> count(
            String key,
            Function<? super T, OptionalInt> getter,
            BiConsumer<? super B, ? super Integer> setter,
            String meaning) {
        return optional(key, whole -> boxed(getter.apply(whole)), setter, Shapes.COUNT, meaning);
    }

    /** Objects, or ids of them. */
    final <V> ObjectShape<T, B> list(
            String key,
            Function<? super T, ? extends Collection<V>> getter,
            BiConsumer<? super B, ? super List<V>> setter,
            Shape<V> shape,
            String meaning) {
        boolean onOneLine = !shape.isObject();
        return with(
                new Attribute.Many<T, B, V>(key, meaning, getter, setter, shape, Attribute.Repeats.ALLOWED, onOneLine));
    }

    /** Ids of different parts, as the model has it. */
    final <V> ObjectShape<T, B> unique(
            String key,
            Function<? super T, ? extends Collection<V>> getter,
            BiConsumer<? super B, ? super List<V>> setter,
            Shape<V> shape,
            String meaning) {
        return with(new Attribute.Many<T, B, V>(
                key, meaning, getter, setter, shape, Attribute.Repeats.LEFT_TO_THE_MODEL, true));
    }

    /** Long texts, one a line. */
    final ObjectShape<T, B> paragraphs(
            String key,
            Function<? super T, ? extends Collection<String>> getter,
            BiConsumer<? super B, ? super List<String>> setter,
            String meaning) {
        return with(new Attribute.Many<T, B, String>(
                key, meaning, getter, setter, Shapes.TEXT, Attribute.Repeats.ALLOWED, false));
    }

    /** Values of which none is said twice. */
    final <V> ObjectShape<T, B> distinct(
            String key,
            Function<? super T, ? extends Collection<V>> getter,
            BiConsumer<? super B, ? super List<V>> setter,
            Shape<V> shape,
            String meaning) {
        return with(new Attribute.Many<T, B, V>(key, meaning, getter, setter, shape, Attribute.Repeats.REFUSED, true));
    }

    final ObjectShape<T, B> with(Attribute<T, B> attribute) {
        required |= attribute.isRequired() ? 1L << attributes.length : 0;
        attributes = Arrays.copyOf(attributes, attributes.length + 1);
        attributes[attributes.length - 1] = attribute;
        int name = Names.known(attribute.name());
        positions = Arrays.copyOf(positions, Math.max(positions.length, name + 1));
        positions[name] = (byte) attributes.length;
        return this;
    }

    /** It stands on one line. */
    final ObjectShape<T, B> onOneLine() {
        onOneLine = true;
        return this;
    }

    /** A rule between its attributes, as JSON Schema says it. */
    final ObjectShape<T, B> rule(String keyword, Object rule) {
        rules.put(keyword, rule);
        return this;
    }

    final String name() {
        return name;
    }

    final List<Attribute<T, B>> attributes() {
        return List.of(attributes);
    }

    @Override
    public @Nullable T read(int object, In in) {
        Document document = in.document();
        if (!document.is(object, Document.Kind.OBJECT)) {
            return in.wrong(object, "must be an object", document.kind(object).shown());
        }
        int before = in.problems().count();
        prepare(object, in);
        B read = builder.get();
        boolean whole = readMembers(object, read, in);
        checkWhole(object, in);
        return whole && in.problems().count() == before ? built(object, read, in) : null;
    }

    /** Does what is to be done before the members are read. */
    void prepare(int object, In in) {}

    /** Tells what is wrong between the members, whether or not all of them are right. */
    void checkWhole(int object, In in) {}

    private boolean readMembers(int object, B read, In in) {
        Document document = in.document();
        boolean whole = true;
        long seen = 0;
        int end = document.end(object);
        for (int value = object + 1; value < end; value = document.end(value)) {
            int position = position(document.name(value));
            if (position < 0) {
                unknown(value, in);
                continue;
            }
            if ((seen & 1L << position) != 0) {
                in.wrong(value, "must not be stated twice");
            }
            seen |= 1L << position;
            whole &= attributes[position].read(read, object, value, in);
        }
        if ((required & ~seen) != 0) {
            tellMissing(object, required & ~seen, in);
        }
        return whole;
    }

    /** The position of the attribute of a name; less than 0 if there is none. */
    private int position(int name) {
        return name >= 0 && name < positions.length ? positions[name] - 1 : -1;
    }

    private static void unknown(int value, In in) {
        if (!in.document().isPassedOver(value)) {
            String key = in.isCareful() ? in.document().places().step(value) : "";
            in.wrong(value, "must be one of the keys known here", "'" + Shown.value(key) + "'");
        }
    }

    private void tellMissing(int object, long missing, In in) {
        for (int i = 0; i < attributes.length; i++) {
            if ((missing & 1L << i) != 0) {
                in.wrong(object, "must have the key '" + attributes[i].name() + "'", "an object without it");
            }
        }
    }

    private @Nullable T built(int object, B read, In in) {
        try {
            return build.apply(read);
        } catch (InvalidValueException invalid) {
            return in.refused(object, invalid);
        }
    }

    @Override
    public void write(T whole, Out out) {
        out.json().startObject();
        for (Attribute<T, B> attribute : attributes) {
            attribute.write(whole, out);
        }
        out.json().endObject();
    }

    @Override
    public boolean isOnOneLine() {
        return onOneLine;
    }

    @Override
    public boolean isObject() {
        return true;
    }

    /** A reference to its definition. */
    @Override
    public Map<String, Object> schema() {
        return Map.of("$ref", "#/$defs/" + name);
    }

    @Override
    public void collect(Map<String, ObjectShape<?, ?>> objects) {
        attributes().forEach(attribute -> attribute.shape().collect(objects));
        objects.put(name, this);
    }

    /** The objects in it by their names, without itself. */
    final Map<String, ObjectShape<?, ?>> objects() {
        Map<String, ObjectShape<?, ?>> objects = new LinkedHashMap<>();
        attributes().forEach(attribute -> attribute.shape().collect(objects));
        return objects;
    }

    /** Its definition. */
    final Map<String, Object> definition() {
        Map<String, Object> properties = new LinkedHashMap<>();
        attributes().forEach(attribute -> properties.put(attribute.name(), attribute.schema()));
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("description", description);
        whole.put("type", "object");
        whole.put("properties", properties);
        whole.put(
                "required",
                attributes().stream()
                        .filter(Attribute::isRequired)
                        .map(Attribute::name)
                        .toList());
        whole.put("additionalProperties", false);
        whole.putAll(rules);
        return whole;
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
