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

    private final TextIndex<String> texts = new TextIndex<>();
    private final TextIndex<String> ids = new TextIndex<>();
    private final TextIndex<PartialDate> dates = new TextIndex<>();
    private final TextIndex<Country> countries = new TextIndex<>();
    private final Map<Object, Object> values = new HashMap<>();

    /** The text of a value. */
    String text(Document document, int value) {
        return known(texts, document, value, Function.identity());
    }

    /** The id of a row, the same string in the row and in all links to it. */
    String id(Document document, int value) {
        return known(ids, document, value, Function.identity());
    }

    /** Forgets what belongs to one document only. */
    void clear() {
        ids.clear();
    }

    PartialDate date(Document document, int value) {
        return known(dates, document, value, PartialDate::parse);
    }

    Country country(Document document, int value) {
        return known(countries, document, value, Country::of);
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

    private static <V> V known(TextIndex<V> table, Document document, int value, Function<String, V> parser) {
        V known = table.find(document.characters(), document.offset(value), document.length(value));
        if (known != null) {
            return known;
        }
        String text = document.text(value);
        V parsed = parser.apply(text);
        table.put(text, parsed);
        return parsed;
    }
}
