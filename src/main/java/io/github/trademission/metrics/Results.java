package io.github.trademission.metrics;

import io.github.trademission.InvalidValueException;
import io.github.trademission.metrics.engine.RowTable;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The results of one or more missions, and the way to every figure of them. Ratios, comparisons and converted amounts start from
 * results, too: {@code Ratios.of(results)}, see the packages {@code ratio}, {@code comparison} and {@code conversion} beside this one.
 *
 * <pre>{@code
 * Results results = Results.of(mission);
 * results.summary().tally(OutcomeKind.CONSULTATION).total("USD");          // USD 32340000.00
 * results.by(Dimension.STOP).of(almaty).tally(OutcomeKind.MOU).deals();     // 10
 * results.pipeline().net(OutcomeKind.MOU).deals();                          // [9, 12]
 * }</pre>
 *
 * <p>A row stated to be inside another row is not added again, wherever both are looked at. Immutable and thread-safe.
 */
public final class Results implements MissionMeasure.Source {
    private final List<Mission> missions;
    private final Selection selection;
    /** Asked for again and again; two threads may both add it up, and get the same. */
    private @Nullable Summary summary;

    private @Nullable Pipeline pipeline;

    private Results(List<Mission> missions, Selection selection) {
        this.missions = missions;
        this.selection = selection;
    }

    /**
     * The results of some missions.
     *
     * @param missions missions, each with an id of its own
     * @return their results
     * @throws InvalidValueException if two of them have one id
     */
    public static Results of(Mission... missions) {
        return of(List.of(missions));
    }

    /**
     * The results of some missions.
     *
     * @param missions missions, each with an id of its own
     * @return their results
     * @throws InvalidValueException if two of them have one id
     */
    public static Results of(Collection<Mission> missions) {
        Set<String> seen = new HashSet<>();
        for (Mission mission : missions) {
            if (!seen.add(mission.id())) {
                throw new InvalidValueException("missions", "must not hold a mission twice", mission.id());
            }
        }
        RowTable table = RowTable.of(missions);
        return new Results(table.missions(), new Codings(table).all());
    }

    /**
     * The results of a stream of missions, which is read to its end.
     *
     * @param missions missions, each with an id of its own
     * @return their results
     * @throws InvalidValueException if two of them have one id
     */
    public static Results of(Stream<Mission> missions) {
        return of(missions.toList());
    }

    /**
     * {@return the missions, in the order given}
     */
    public List<Mission> missions() {
        return missions;
    }

    /**
     * {@return all rows of results}
     */
    public List<Row> rows() {
        return selection.rows();
    }

    /**
     * The results of some of the rows, of the same missions. The rows left out are in no figure, but still say what the record says
     * of those kept: a deal that went on to a row left out has left the row kept.
     *
     * @param condition which rows to keep
     * @return their results
     */
    public Results where(Predicate<Row> condition) {
        return new Results(missions, selection.where(condition));
    }

    /**
     * The results of some of the rows, named by where they stand among {@link #rows}: the same as {@link #where} of a condition that only
     * these rows meet, but it takes time of these rows and of those linked with them only. For who knows the rows of many questions,
     * such as the rows of each stop, from one look at all of them.
     *
     * @param indexes indexes in {@link #rows}, in any order
     * @return their results
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Results at(int... indexes) {
        return new Results(missions, selection.at(indexes));
    }

    /**
     * The results of some of the missions, narrowed down to the same rows.
     *
     * @param condition which missions to keep
     * @return their results
     */
    public Results whereMission(Predicate<Mission> condition) {
        return new Results(missions.stream().filter(condition).toList(), selection.whereMission(condition));
    }

    /**
     * These results as they were certainly known on a day (기준일 현재): each mission {@linkplain Mission#asOf as of that day}.
     * Missions that certainly start after it are left out.
     *
     * @param day the day, itself included
     * @return the results of those of these rows that were known, at their values and status of that day
     */
    public Results asOf(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return sameRows(
                missions.stream().filter(mission -> !startsAfter(mission, day)).map(mission -> mission.asOf(day)));
    }

    /**
     * The results at a follow-up survey (사후관리): of each mission as of some months after its last day. Missions without a
     * period are left out, see {@link #missionsWithoutPeriod}.
     *
     * @param months how many, 0 or more; where the month has no such day, its last one counts
     * @return the results of those of these rows that were known then
     * @throws InvalidValueException if the months are negative
     */
    public Results followUp(int months) {
        if (months < 0) {
            throw new InvalidValueException("months", "must be 0 or more", months);
        }
        return sameRows(missions.stream()
                .flatMap(mission ->
                        mission
                                .period()
                                .map(period -> mission.asOf(period.latest().plusMonths(months)))
                                .stream()));
    }

    /**
     * {@return the missions of which no period is known, so that a follow-up has no day to count from}
     */
    public List<Mission> missionsWithoutPeriod() {
        return missions.stream().filter(mission -> mission.period().isEmpty()).toList();
    }

    /**
     * {@return what the rows of each kind add up to, the dead ones too}
     */
    public Summary summary() {
        Summary known = summary;
        if (known == null) {
            known = Totals.byKind(selection);
            summary = known;
        }
        return known;
    }

    /**
     * The results by the keys of a dimension.
     *
     * @param dimension the dimension
     * @param <K> the keys' type
     * @return the breakdown
     */
    public <K> Breakdown<K> by(Dimension<K> dimension) {
        return ByKeys.of(dimension, selection.codings().of(dimension, selection), selection, summary());
    }

    /**
     * The results by the keys of two dimensions, in a table.
     *
     * @param rows the dimension of the rows
     * @param columns the dimension of the columns
     * @param <R> the row keys' type
     * @param <C> the column keys' type
     * @return the table
     * @throws InvalidValueException if both dimensions put a row under several keys, other than by its companies
     */
    public <R, C> CrossTab<R, C> by(Dimension<R> rows, Dimension<C> columns) {
        Dimension<Cell<R, C>> cells = Crossing.of(rows, columns);
        return new CrossTab<>(
                by(rows),
                by(columns),
                ByKeys.of(cells, selection.codings().crossing(rows, columns, cells, selection), selection, summary()));
    }

    /**
     * {@return each deal once, at the furthest stage it reached}
     */
    public Pipeline pipeline() {
        Pipeline known = pipeline;
        if (known == null) {
            known = new Pipeline(summary(), selection);
            pipeline = known;
        }
        return known;
    }

    /**
     * The deals of several kinds together, each once, at the furthest of those kinds that it reached; the dead ones too. It is
     * the only way to add kinds, and the figure carries the names of all.
     *
     * @param kind a kind
     * @param more further kinds
     * @return the figure
     */
    public Figure together(OutcomeKind kind, OutcomeKind... more) {
        return Totals.together(selection, EnumSet.of(kind, more));
    }

    /** {@inheritDoc} */
    @Override
    public <T> T get(MissionMeasure<T> measure) {
        MeasureSum<T> sum = measure.sum();
        sum.add(this);
        return sum.total();
    }

    /**
     * {@return how many missions and rows there are, for logs and tests}
     */
    @Override
    public String toString() {
        return "Results[missions=" + missions.size() + ", rows=" + selection.size() + "]";
    }

    Selection selection() {
        return selection;
    }

    private static boolean startsAfter(Mission mission, LocalDate day) {
        return mission.period().filter(period -> period.earliest().isAfter(day)).isPresent();
    }

    /** Keeps to the rows that these results were narrowed down to, whatever they were like when that was asked. */
    private Results sameRows(Stream<Mission> earlier) {
        Set<RowId> ids = new HashSet<>();
        rows().forEach(row -> ids.add(RowId.of(row)));
        return of(earlier).where(row -> ids.contains(RowId.of(row)));
    }

    private record RowId(String mission, String row) {
        static RowId of(Row row) {
            return new RowId(row.mission().id(), row.outcome().id());
        }
    }
}
