package io.github.trademission.metrics;

import io.github.trademission.InvalidValueException;
import io.github.trademission.metrics.Figure.Doubts;
import io.github.trademission.metrics.FurthestStage.Question;
import io.github.trademission.metrics.FurthestStage.Which;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;

/**
 * A measure that adds up over missions: rows of different missions are never linked, so that what some missions come to and what others
 * come to make what all of them come to. Asked of {@link Results} it is what the method of its name tells; {@link MissionSums} add it up
 * without keeping the missions.
 *
 * <p>A figure has its first hundred doubts, under a key of a breakdown the first ten, and tells how many there are. Two measures are
 * equal if they ask for the same. Immutable and thread-safe.
 *
 * @param <T> what it comes to
 */
public final class MissionMeasure<T> {
    /**
     * What measures can be asked of: {@link Results}, which have the missions, or {@link MissionSums}, which do not keep them.
     */
    public interface Source {
        /**
         * What a measure comes to.
         *
         * @param measure the measure
         * @param <T> what it comes to
         * @return its value over all missions
         * @throws InvalidValueException if these are sums of other measures only
         */
        <T> T get(MissionMeasure<T> measure);
    }

    @SuppressWarnings("UnnecessaryLambda") // One object: measures of the same function are equal.
    private static final Function<Results, Integer> MISSION_COUNT =
            results -> results.missions().size();

    private static final Set<OutcomeKind> ALL = EnumSet.allOf(OutcomeKind.class);

    private final List<Object> definition;
    private final Supplier<MeasureSum<T>> sum;
    /** What it asks of the pipeline. */
    private final Set<Question> stages;

    private MissionMeasure(List<Object> definition, Supplier<MeasureSum<T>> sum, Question... stages) {
        this.definition = definition;
        this.sum = sum;
        this.stages = Set.of(stages);
    }

    /**
     * A measure of the caller's. It must add up: of two sets of missions, what they come to together is the sum of what each comes to.
     *
     * @param name its name
     * @param of what some missions come to; values are never changed
     * @param plus adds two of them; associative and commutative, with what no missions come to as its identity
     * @param <T> what it comes to
     * @return the measure
     */
    public static <T> MissionMeasure<T> of(String name, Function<Results, T> of, BinaryOperator<T> plus) {
        Objects.requireNonNull(plus, "plus");
        return new MissionMeasure<>(named(name, of), () -> new Fold<>(of, plus));
    }

    /**
     * A measure of the caller's that is collected in a container, such as a set of ids. It must add up as others do.
     *
     * @param name its name
     * @param collector collects some missions after others; its combiner leaves the second container as it is, its finisher the only one
     * @param <A> the container
     * @param <T> what it comes to
     * @return the measure
     */
    public static <A, T> MissionMeasure<T> of(String name, Collector<? super Results, A, T> collector) {
        return new MissionMeasure<>(named(name, collector), () -> new Collected<>(collector));
    }

    private static List<Object> named(String name, Object definition) {
        if (name.isBlank()) {
            throw new InvalidValueException("measure", "must have a name", "'" + name + "'");
        }
        return List.of(name, definition);
    }

    /**
     * {@return the measure of {@link Results#summary}}
     */
    public static MissionMeasure<Summary> summary() {
        return new MissionMeasure<>(List.of("summary"), SummarySum::new);
    }

    /**
     * The measure of {@link Results#by(Dimension)}. A mission that is a key has its id, names, period, organisations and number of
     * companies, and no rows.
     *
     * @param dimension the dimension
     * @param <K> the keys' type
     * @return the measure
     */
    public static <K> MissionMeasure<Breakdown<K>> by(Dimension<K> dimension) {
        return new MissionMeasure<>(List.of("by", dimension), () -> new BreakdownSum<>(dimension));
    }

    /**
     * The measure of {@link Results#by(Dimension, Dimension)}.
     *
     * @param rows the dimension of the rows
     * @param columns the dimension of the columns
     * @param <R> the row keys' type
     * @param <C> the column keys' type
     * @return the measure
     * @throws InvalidValueException if both dimensions put a row under several keys, other than by its companies
     */
    public static <R, C> MissionMeasure<CrossTab<R, C>> by(Dimension<R> rows, Dimension<C> columns) {
        Dimension<Cell<R, C>> cells = Crossing.of(rows, columns);
        return new MissionMeasure<>(List.of("by", rows, columns), () -> new CrossSum<>(rows, columns, cells));
    }

    /**
     * The measure of what a breakdown has beside its keys: what nobody attributed, and what several keys have together.
     *
     * @param dimension the dimension
     * @param <K> the keys' type
     * @return the measure, a breakdown without keys
     */
    public static <K> MissionMeasure<Breakdown<K>> withoutKey(Dimension<K> dimension) {
        return new MissionMeasure<>(List.of("withoutKey", dimension), () -> new WithoutKeySum<>(dimension));
    }

    /**
     * The measure of {@link Results#together}.
     *
     * @param kind a kind
     * @param more further kinds
     * @return the measure
     */
    public static MissionMeasure<Figure> together(OutcomeKind kind, OutcomeKind... more) {
        return figure("together", EnumSet.of(kind, more), results -> results.together(kind, more));
    }

    /**
     * The measure of {@link Pipeline#net}.
     *
     * @param kind a kind
     * @param more further kinds
     * @return the measure
     */
    public static MissionMeasure<Figure> net(OutcomeKind kind, OutcomeKind... more) {
        return stage(new Question(EnumSet.of(kind, more), Which.LIVE));
    }

    /**
     * The measure of {@link Pipeline#lost}.
     *
     * @param kind a kind
     * @param more further kinds
     * @return the measure
     */
    public static MissionMeasure<Figure> lost(OutcomeKind kind, OutcomeKind... more) {
        return stage(new Question(EnumSet.of(kind, more), Which.DEAD));
    }

    /**
     * The measure of {@link Pipeline#liveAndLost}.
     *
     * @param kind a kind
     * @param more further kinds
     * @return the measure
     */
    public static MissionMeasure<Figure> liveAndLost(OutcomeKind kind, OutcomeKind... more) {
        return stage(new Question(EnumSet.of(kind, more), Which.ALL));
    }

    /**
     * {@return the measure of {@link Pipeline#realised()}}
     */
    public static MissionMeasure<Figure> realised() {
        return figure(
                "realised",
                EnumSet.of(OutcomeKind.CONTRACT),
                results -> results.pipeline().realised());
    }

    /**
     * {@return the measure of {@link Pipeline#outstanding}}
     */
    public static MissionMeasure<Figure> outstanding() {
        return figure(
                "outstanding",
                EnumSet.of(OutcomeKind.CONTRACT),
                results -> results.pipeline().outstanding());
    }

    /**
     * The measure of the rows of a kind that have a count and a value: {@link RowsOfKind#valued}, by currency.
     *
     * @param kind the kind
     * @return the measure
     */
    public static MissionMeasure<SortedMap<String, Figure>> valued(OutcomeKind kind) {
        return new MissionMeasure<>(List.of("valued", kind), () -> new ValuedSum(kind));
    }

    /**
     * {@return the measure of how many missions there are}
     */
    public static MissionMeasure<Integer> missionCount() {
        return of("missionCount", MISSION_COUNT, Integer::sum);
    }

    /**
     * {@return the measure of all doubts of the summary and the pipeline, and of memoranda and joint bids together}
     */
    public static MissionMeasure<Doubts> doubts() {
        return new MissionMeasure<>(
                List.of("doubts"), DoubtsSum::new, new Question(ALL, Which.LIVE), new Question(ALL, Which.DEAD));
    }

    /**
     * {@return the measure of the missions by id: of each its id, names, period, organisations and number of companies}
     */
    public static MissionMeasure<List<Mission>> missions() {
        return new MissionMeasure<>(List.of("missions"), HeadsSum::new);
    }

    /**
     * {@return the measure of the one mission that there is, with its results; empty if there are none or several}
     */
    public static MissionMeasure<Optional<Results>> onlyMission() {
        return new MissionMeasure<>(List.of("onlyMission"), OnlyMission::new);
    }

    private static MissionMeasure<Figure> figure(String name, Set<OutcomeKind> kinds, Function<Results, Figure> of) {
        return new MissionMeasure<>(List.of(name, kinds), () -> new FigureSum(kinds, of));
    }

    private static MissionMeasure<Figure> stage(Question question) {
        return new MissionMeasure<>(
                List.of(question),
                () -> new FigureSum(
                        question.kinds(), results -> results.pipeline().furthest(question)),
                question);
    }

    MeasureSum<T> sum() {
        return sum.get();
    }

    /** What some measures ask of the pipeline. */
    static Set<Question> stages(Collection<MissionMeasure<?>> measures) {
        Set<Question> all = new LinkedHashSet<>();
        measures.forEach(measure -> all.addAll(measure.stages));
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MissionMeasure<?> measure && definition.equals(measure.definition);
    }

    @Override
    public int hashCode() {
        return definition.hashCode();
    }

    /**
     * {@return what it asks for, for logs and tests}
     */
    @Override
    public String toString() {
        return definition.toString();
    }
}
