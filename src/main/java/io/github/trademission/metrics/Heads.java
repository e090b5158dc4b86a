package io.github.trademission.metrics;

import io.github.trademission.model.Delegation;
import io.github.trademission.model.Mission;

/** What is kept of missions that are not kept: who sent them, when, how they are called and how many companies travelled. */
final class Heads {
    private Heads() {}

    static Mission of(Mission mission) {
        Delegation.Builder delegation = Delegation.builder();
        mission.delegation().size().ifPresent(delegation::statedSize);
        return Mission.builder()
                .id(mission.id())
                .name(mission.name())
                .englishName(mission.englishName())
                .period(mission.period())
                .organisations(mission.organisations())
                .delegation(delegation.build())
                .build();
    }

    /** A key without the rows of a mission, if it is one or names one. */
    @SuppressWarnings("unchecked") // Of the key's own type.
    static <K> K ofKey(K key) {
        if (key instanceof Mission mission) {
            return (K) of(mission);
        }
        return key instanceof Cell<?, ?> cell
                ? (K) new Cell<>(cell.row().map(Heads::ofKey), cell.column().map(Heads::ofKey))
                : key;
    }
}
