package io.github.trademission.json;

import io.github.trademission.json.token.JsonName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One member of an object: its name, how it is read into a builder and written from what was built, and what it means.
 *
 * @param <T> what the object stands for
 * @param <B> its builder
 */
abstract class Attribute<T, B> {
    private final String name;
    private final JsonName written;
    private final boolean required;
    private final String description;

    Attribute(String name, boolean required, String description) {
        this.name = name;
        this.written = JsonName.of(name);
        this.required = required;
        this.description = description;
    }

    String name() {
        return name;
    }

    /** The name as it is written. */
    JsonName written() {
        return written;
    }

    boolean isRequired() {
        return required;
    }

    /** Reads the member of an object into the builder; false if it is wrong, which is told. */
    abstract boolean read(B builder, int object, int value, In in);

    /** Writes the member, unless it is absent, empty or as usual. */
    abstract void write(T whole, Out out);

    /** The shape of its value, or of those in its list. */
    abstract Shape<?> shape();

    /** The schema of its value. */
    Map<String, Object> valueSchema() {
        return shape().schema();
    }

    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description);
        schema.putAll(valueSchema());
        // What a reference is in general says less than what it is here.
        schema.put("description", description);
        return schema;
    }

    /** Whether a list may say something twice. */
    enum Repeats {
        ALLOWED,
        REFUSED,
        LEFT_TO_THE_MODEL
    }

    /** A member with one value of a shape. */
    abstract static class One<T, B, V> extends Attribute<T, B> {
        final Shape<V> shape;
        private final BiConsumer<? super B, ? super V> setter;

        One(String name, boolean required, String meaning, BiConsumer<? super B, ? super V> setter, Shape<V> shape) {
            super(name, required, meaning);
            this.setter = setter;
            this.shape = shape;
        }

        @Override
        final boolean read(B builder, int object, int value, In in) {
            V read = shape.read(value, in);
            if (read == null) {
                return false;
            }
            setter.accept(builder, read);
            return true;
        }

        @Override
        final Shape<?> shape() {
            return shape;
        }
    }

    /** A member that may be unknown. */
    static final class Sometimes<T, B, V> extends One<T, B, V> {
        private final Function<? super T, Optional<V>> getter;

        Sometimes(
                String name,
                String meaning,
                Function<? super T, Optional<V>> getter,
                BiConsumer<? super B, ? super V> setter,
                Shape<V> shape) {
            super(name, false, meaning, setter, shape);
            this.getter = getter;
        }

        @Override
        void write(T whole, Out out) {
            Optional<V> value = getter.apply(whole);
            if (value.isPresent()) {
                out.member(written(), value.get(), shape);
            }
        }
    }

    /** A member that is always there, or left out where it has its usual value. */
    static final class Always<T, B, V> extends One<T, B, V> {
        private final Function<? super T, V> getter;
        private final @Nullable V usual;

        Always(
                String name,
                String meaning,
                Function<? super T, V> getter,
                BiConsumer<? super B, ? super V> setter,
                Shape<V> shape,
                @Nullable V usual) {
            super(name, usual == null, meaning, setter, shape);
            this.getter = getter;
            this.usual = usual;
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // Most are the usual one itself; the others are compared.
        void write(T whole, Out out) {
            V value = getter.apply(whole);
            if (value != usual && !value.equals(usual)) {
                out.member(written(), value, shape);
            }
        }
    }

    /** A member with a list of values. */
    static final class Many<T, B, V> extends Attribute<T, B> {
        private final Function<? super T, ? extends Collection<V>> getter;
        private final BiConsumer<? super B, ? super List<V>> setter;
        private final Shape<V> shape;
        private final Repeats repeats;
        private final boolean onOneLine;

        Many(
                String name,
                String description,
                Function<? super T, ? extends Collection<V>> getter,
                BiConsumer<? super B, ? super List<V>> setter,
                Shape<V> shape,
                Repeats repeats,
                boolean onOneLine) {
            super(name, false, description);
            this.getter = getter;
            this.setter = setter;
            this.shape = shape;
            this.repeats = repeats;
            this.onOneLine = onOneLine;
        }

        @Override
        boolean read(B builder, int object, int list, In in) {
            Document document = in.document();
            if (!document.is(list, Document.Kind.ARRAY)) {
                in.wrong(list, "must be a list", document.kind(list).shown());
                return false;
            }
            boolean distinct = repeats == Repeats.REFUSED;
            List<V> read = new ArrayList<>(document.items(list));
            Set<V> seen = Set.of();
            boolean whole = true;
            int end = document.end(list);
            for (int item = list + 1; item < end; item = document.end(item)) {
                V value = shape.read(item, in);
                if (value == null) {
                    whole = false;
                    continue;
                }
                if (distinct && read.size() == 1) {
                    seen = new HashSet<>(read);
                }
                if (distinct && !read.isEmpty() && !seen.add(value)) {
                    in.wrong(item, "must not be listed twice", "'" + Shown.value(document.text(item)) + "'");
                }
                read.add(value);
            }
            setter.accept(builder, read);
            return whole;
        }

        @Override
        void write(T whole, Out out) {
            Collection<V> items = getter.apply(whole);
            if (!items.isEmpty()) {
                out.list(written(), items, shape, onOneLine);
            }
        }

        @Override
        Shape<?> shape() {
            return shape;
        }

        @Override
        Map<String, Object> valueSchema() {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "array");
            schema.put("items", shape.schema());
            if (repeats != Repeats.ALLOWED) {
                schema.put("uniqueItems", true);
            }
            return schema;
        }
    }
}
