package io.github.trademission.report;

import io.github.trademission.metrics.MissionMeasure;
import io.github.trademission.metrics.Results;
import java.util.LinkedHashSet;
import java.util.Set;

/** No missions, which note what is asked of them; not thread-safe. */
final class Probe implements MissionMeasure.Source {
    private final Set<MissionMeasure<?>> measures = new LinkedHashSet<>();
    private final Results none = Results.of();

    @Override
    public <T> T get(MissionMeasure<T> measure) {
        measures.add(measure);
        return none.get(measure);
    }

    Set<MissionMeasure<?>> measures() {
        return measures;
    }
}
