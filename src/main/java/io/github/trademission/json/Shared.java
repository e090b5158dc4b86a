package io.github.trademission.json;

import io.github.trademission.model.Country;
import io.github.trademission.model.PartialDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The texts and small values of documents that come up again, each made once and shared by all that is read. It keeps a bounded
 * number of them. Not thread-safe.
 */
final class Shared {
    private static final int MOST = 1 << 14;

    private final Words words = new Words();
    private final Words ids = new Words();
    private final Map<String, PartialDate> dates = new HashMap<>();
    private final Map<String, Country> countries = new HashMap<>();
    private final Map<Object, Object> values = new HashMap<>();

    /** The text of a value. */
    String text(Document document, int value) {
        return words.of(document.characters(), document.offset(value), document.length(value));
    }

    /** The id of a row, the same string in the row and in all links to it. */
    String id(Document document, int value) {
        return ids.of(document.characters(), document.offset(value), document.length(value));
    }

    /** Forgets what belongs to one document only. */
    void clear() {
        ids.clear();
    }

    PartialDate date(String text) {
        return known(dates, text, PartialDate::parse);
    }

    Country country(String code) {
        return known(countries, code, Country::of);
    }

    /** The value made first of all that hold the same. */
    @SuppressWarnings("unchecked")
    <V> V first(Object content, Supplier<V> made) {
        Object before = values.get(content);
        if (before != null) {
            return (V) before;
        }
        V value = made.get();
        if (values.size() < MOST) {
            values.put(content, value);
        }
        return value;
    }

    private static <V> V known(Map<String, V> known, String text, Function<String, V> parser) {
        V before = known.get(text);
        if (before != null) {
            return before;
        }
        V parsed = parser.apply(text);
        if (known.size() < MOST) {
            known.put(text, parsed);
        }
        return parsed;
    }
}
