package io.github.trademission.metrics;

import io.github.trademission.model.Mission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps the heads of missions. */
final class HeadsSum implements MeasureSum<List<Mission>> {
    private final List<Mission> heads = new ArrayList<>();

    @Override
    public void add(Results missions) {
        missions.missions().forEach(mission -> heads.add(Heads.of(mission)));
    }

    @Override
    public void merge(MeasureSum<List<Mission>> other) {
        heads.addAll(((HeadsSum) other).heads);
    }

    @Override
    public List<Mission> total() {
        return heads.stream().sorted(Comparator.comparing(Mission::id)).toList();
    }
}
