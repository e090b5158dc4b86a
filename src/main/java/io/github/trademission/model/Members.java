package io.github.trademission.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of one sort that a mission has, by id. Not thread-safe. */
final class Members<T> {
    private final Function<T, String> id;
    private final Map<String, T> byId = new HashMap<>();
    private int size;

    /** The one asked for last: rows that follow each other often name the same stop or company. */
    private @Nullable T last;

    Members(List<T> parts, Function<T, String> id) {
        this.id = id;
        add(parts);
    }

    Members<T> add(List<T> more) {
        more.forEach(part -> byId.put(id.apply(part), part));
        size += more.size();
        return this;
    }

    /** Whether two of them have one id. */
    boolean hasDuplicates() {
        return byId.size() < size;
    }

    @SuppressWarnings("ReferenceEquality") // The same object is equal; only copies need to be compared.
    boolean contains(T part) {
        if (part == last) {
            return true;
        }
        T known = byId.get(id.apply(part));
        if (known == null || (known != part && !known.equals(part))) {
            return false;
        }
        last = part;
        return true;
    }

    String idOf(T part) {
        return id.apply(part);
    }
}
