package io.github.trademission.spreadsheet.read;

import io.github.trademission.spreadsheet.file.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Things of a mission by their id, or by a name if it is that of one thing only. */
final class NameIndex<T> {
    private final Map<String, T> ids = new HashMap<>();
    private final Map<String, List<T>> names = new HashMap<>();

    void add(T thing, String id, List<String> called) {
        ids.put(id, thing);
        called.stream()
                .map(Texts::name)
                .distinct()
                .forEach(name ->
                        names.computeIfAbsent(name, key -> new ArrayList<>()).add(thing));
    }

    /** All that a text can mean: what has it for an id, else what has it for a name. */
    List<T> find(String text) {
        T known = ids.get(text);
        if (known == null) {
            known = ids.get(Texts.name(text));
        }
        return known != null ? List.of(known) : names.getOrDefault(Texts.name(text), List.of());
    }

    Optional<T> only(String text) {
        List<T> found = find(text);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
