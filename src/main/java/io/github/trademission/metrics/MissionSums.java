package io.github.trademission.metrics;

import io.github.trademission.InvalidValueException;
import io.github.trademission.model.Mission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;

/**
 * Measures of missions that are added up one mission after the other and not kept, so that there may be more of them than fit in memory.
 * What is kept is the ids of the missions, since none may be added twice, the sums, and a few missions that are added up together with the next.
 *
 * <pre>{@code
 * MissionSums sums = MissionSums.empty(MissionMeasure.summary(), MissionMeasure.by(Dimension.COUNTRY));
 * missions.forEach(sums::add);
 * sums.get(MissionMeasure.summary()).tally(OutcomeKind.CONTRACT).total("USD");
 * }</pre>
 *
 * <p>Adding is associative and commutative, sums of no missions are its identity; so missions may be split among threads, files and
 * machines in any way, and {@link #plus} gives what all of them come to, as {@link Results#get} of the kept missions does. Mutable and not thread-safe;
 * each thread has sums of its own.
 */
public final class MissionSums implements MissionMeasure.Source {
    /** Figures of many rows together cost less than of each mission by itself; of these few are kept. */
    private static final int ROWS_TOGETHER = 5000;

    private static final int MISSIONS_TOGETHER = 1000;

    private final Map<MissionMeasure<?>, MeasureSum<?>> sums = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Mission> waiting = new ArrayList<>();
    private int rowsWaiting;

    private MissionSums(Collection<MissionMeasure<?>> measures) {
        measures.forEach(measure -> sums.computeIfAbsent(measure, MissionMeasure::sum));
    }

    /**
     * The sums of no missions.
     *
     * @param measures what is to be added up
     * @return sums to add missions to
     */
    public static MissionSums empty(MissionMeasure<?>... measures) {
        return empty(List.of(measures));
    }

    /**
     * The sums of no missions.
     *
     * @param measures what is to be added up
     * @return sums to add missions to
     */
    public static MissionSums empty(Collection<MissionMeasure<?>> measures) {
        return new MissionSums(List.copyOf(measures));
    }

    /**
     * A collector of missions into their sums, fit for parallel streams.
     *
     * @param measures what is to be added up
     * @return a collector; its result for an empty stream are empty sums
     */
    public static Collector<Mission, ?, MissionSums> collector(MissionMeasure<?>... measures) {
        return Collector.of(
                () -> empty(measures), MissionSums::add, MissionSums::plus, Collector.Characteristics.UNORDERED);
    }

    /**
     * Adds a mission.
     *
     * @param mission a mission whose id was not added before
     * @throws InvalidValueException if it was; the sums stay as they are
     */
    public void add(Mission mission) {
        addId(mission.id());
        waiting.add(mission);
        rowsWaiting += mission.rows().size();
        if (rowsWaiting >= ROWS_TOGETHER || waiting.size() >= MISSIONS_TOGETHER) {
            addWaiting();
        }
    }

    /**
     * Adds the sums of other missions; both stay as they are.
     *
     * @param other sums of the same measures
     * @return the sums of the missions of both
     * @throws InvalidValueException if both have one mission, or other measures
     */
    public MissionSums plus(MissionSums other) {
        if (!sums.keySet().equals(other.sums.keySet())) {
            throw new InvalidValueException("measures", "must be the same", other.sums.keySet());
        }
        MissionSums all = new MissionSums(sums.keySet());
        all.merge(this);
        all.merge(other);
        return all;
    }

    /**
     * {@return the number of missions added}
     */
    public int missions() {
        return ids.size();
    }

    /**
     * Whether a mission was added.
     *
     * @param missionId its id
     * @return whether one of that id was
     */
    public boolean contains(String missionId) {
        return ids.contains(missionId);
    }

    @Override
    public <T> T get(MissionMeasure<T> measure) {
        MeasureSum<T> sum = sum(measure);
        addWaiting();
        return sum.total();
    }

    private void merge(MissionSums other) {
        other.addWaiting();
        other.ids.forEach(this::addId);
        sums.keySet().forEach(measure -> merge(measure, other));
    }

    private <T> void merge(MissionMeasure<T> measure, MissionSums other) {
        sum(measure).merge(other.sum(measure));
    }

    private void addId(String mission) {
        if (!ids.add(mission)) {
            throw new InvalidValueException("missions", "must not hold a mission twice", mission);
        }
    }

    private void addWaiting() {
        if (!waiting.isEmpty()) {
            Results some = Results.of(waiting);
            some.pipeline().prepare(MissionMeasure.stages(sums.keySet()));
            sums.values().forEach(sum -> sum.add(some));
            waiting.clear();
            rowsWaiting = 0;
        }
    }

    @SuppressWarnings("unchecked") // A measure's sum is of its own type.
    private <T> MeasureSum<T> sum(MissionMeasure<T> measure) {
        MeasureSum<?> sum = sums.get(measure);
        if (sum == null) {
            throw new InvalidValueException("measure", "must be one of " + sums.keySet(), measure);
        }
        return (MeasureSum<T>) sum;
    }

    /**
     * {@return how many missions were added, and which measures, for logs and tests}
     */
    @Override
    public String toString() {
        return ids.size() + " missions: " + sums.keySet();
    }
}
