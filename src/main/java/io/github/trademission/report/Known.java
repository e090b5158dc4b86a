package io.github.trademission.report;

import io.github.trademission.metrics.MissionMeasure;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Computes once what several figures need; not thread-safe. */
final class Known implements MissionMeasure.Source {
    private final MissionMeasure.Source missions;
    private final Map<MissionMeasure<?>, Object> values = new HashMap<>();

    Known(MissionMeasure.Source missions) {
        this.missions = missions;
    }

    @Override
    @SuppressWarnings("unchecked") // A measure's value is of its own type.
    public <T> T get(MissionMeasure<T> measure) {
        Object value = values.get(measure);
        if (value == null) {
            value = Objects.requireNonNull(missions.get(measure));
            values.put(measure, value);
        }
        return (T) value;
    }
}
