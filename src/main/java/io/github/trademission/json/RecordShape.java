package io.github.trademission.json;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a record: what is read is kept by the position of its attribute until the record can be made.
 *
 * @param <T> the record
 */
final class RecordShape<T> extends ObjectShape<T, RecordShape.Parts> {
    RecordShape(String name, String description, Function<Parts, T> constructor) {
        super(name, description, Parts::new, constructor);
        onOneLine();
    }

    <V> RecordShape<T> required(String key, Function<? super T, V> getter, Shape<V> shape, String meaning) {
        required(key, getter, next(), shape, meaning);
        return this;
    }

    <V> RecordShape<T> optional(String key, Function<? super T, Optional<V>> getter, Shape<V> shape, String meaning) {
        optional(key, getter, next(), shape, meaning);
        return this;
    }

    <V> RecordShape<T> list(
            String key, Function<? super T, ? extends Collection<V>> getter, Shape<V> shape, String meaning) {
        list(key, getter, next(), shape, meaning);
        return this;
    }

    private BiConsumer<Parts, Object> next() {
        int position = attributes().size();
        return (parts, value) -> parts.set(position, value);
    }

    /** The parts of a record by the positions of its attributes. */
    static final class Parts {
        private static final int MOST = 4;
        private final @Nullable Object[] values = new Object[MOST];

        Parts set(int position, Object value) {
            values[position] = value;
            return this;
        }

        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Each position has one attribute's type.
        <V> V get(int position) {
            return (V) Objects.requireNonNull(values[position]);
        }

        @SuppressWarnings("unchecked")
        <V> Optional<V> find(int position) {
            return Optional.ofNullable((V) values[position]);
        }

        @SuppressWarnings("unchecked")
        <V> List<V> list(int position) {
            Object list = values[position];
            return list == null ? List.of() : (List<V>) list;
        }
    }
}
