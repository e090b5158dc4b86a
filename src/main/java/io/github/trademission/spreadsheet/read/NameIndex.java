package io.github.trademission.spreadsheet.read;

import io.github.trademission.spreadsheet.file.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Things of a mission by their id, or by a name if it is that of one thing only. */
final class NameIndex<T> {
    private final UnaryOperator<String> key;
    private final Map<String, T> ids = new HashMap<>();
    private final Map<String, List<T>> names = new HashMap<>();

    private final Map<String, List<T>> keys = new HashMap<>();

    /** Of names that are compared as they are. */
    NameIndex() {
        this(Texts::name);
    }

    /** Of names that are compared by a key where none is equal. */
    NameIndex(UnaryOperator<String> key) {
        this.key = key;
    }

    void add(T thing, String id, List<String> called) {
        ids.put(id, thing);
        add(names, thing, called, Texts::name);
        add(keys, thing, called, key);
    }

    private void add(Map<String, List<T>> index, T thing, List<String> called, UnaryOperator<String> form) {
        called.stream()
                .map(form)
                .distinct()
                .forEach(name ->
                        index.computeIfAbsent(name, any -> new ArrayList<>()).add(thing));
    }

    /** All that a text can mean: what has it for an id, else what has it for a name, else what has a name like it. */
    List<T> find(String text) {
        T known = ids.get(text);
        if (known == null) {
            known = ids.get(Texts.name(text));
        }
        if (known != null) {
            return List.of(known);
        }
        List<T> named = names.get(Texts.name(text));
        return named != null ? named : keys.getOrDefault(key.apply(text), List.of());
    }

    /** Whether a text is the id or the very name of a thing, and not only like it. */
    boolean isExact(String text) {
        return ids.containsKey(text) || ids.containsKey(Texts.name(text)) || names.containsKey(Texts.name(text));
    }

    Optional<T> only(String text) {
        List<T> found = find(text);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
