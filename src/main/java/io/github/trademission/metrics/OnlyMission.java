package io.github.trademission.metrics;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the results of the first mission until there is a second one. */
final class OnlyMission implements MeasureSum<Optional<Results>> {
    private boolean isAny;
    private @Nullable Results only;

    @Override
    public void add(Results missions) {
        if (!missions.missions().isEmpty()) {
            only = isAny || missions.missions().size() > 1 ? null : missions;
            isAny = true;
        }
    }

    @Override
    public void merge(MeasureSum<Optional<Results>> other) {
        OnlyMission more = (OnlyMission) other;
        if (more.isAny) {
            only = isAny ? null : more.only;
            isAny = true;
        }
    }

    @Override
    public Optional<Results> total() {
        return Optional.ofNullable(only);
    }
}
