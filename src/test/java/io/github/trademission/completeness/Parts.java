package io.github.trademission.completeness;

import io.github.trademission.model.Mission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that missions are made of, down to the last record, by type. */
final class Parts {
    private final Map<Class<?>, List<Object>> byType = new LinkedHashMap<>();

    private Parts() {}

    static Map<Class<?>, List<Object>> of(List<Mission> missions) {
        Parts parts = new Parts();
        missions.forEach(parts::add);
        return parts.byType;
    }

    private void add(Object value) {
        if (value instanceof Optional<?> held) {
            held.ifPresent(this::add);
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(this::add);
        } else {
            Attribute.modelType(value).ifPresent(type -> {
                byType.computeIfAbsent(type, any -> new ArrayList<>()).add(value);
                Attribute.of(type).forEach(attribute -> add(attribute.of(value)));
            });
        }
    }
}
