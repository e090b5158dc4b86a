package io.github.trademission.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a sort of values stands in a document: it is read, written and described here, in one place.
 *
 * @param <V> the values in the model
 */
interface Shape<V> {
    /** The value; null if it is wrong, which is told. */
    @Nullable
    V read(int value, In in);

    /** Writes a value. */
    void write(V value, Out out);

    /** Its JSON Schema. */
    Map<String, Object> schema();

    /** Whether it is an object that is small enough to stand on one line. */
    default boolean isOnOneLine() {
        return false;
    }

    /** Collects the objects in it by their names, the innermost first. */
    default void collect(Map<String, ObjectShape<?, ?>> objects) {}

    /** Whether it is an object. */
    default boolean isObject() {
        return false;
    }
}
