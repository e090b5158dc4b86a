package io.github.trademission.metrics;

import io.github.trademission.InvalidValueException;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.rate.Conversion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The results of one or more missions, and the way to every figure of them.
 *
 * <pre>{@code
 * Results results = Results.of(mission);
 * results.summary().tally(OutcomeKind.CONSULTATION).total("USD");          // USD 32340000.00
 * results.by(Dimension.STOP).of(almaty).tally(OutcomeKind.MOU).deals();     // 10
 * results.pipeline().net(OutcomeKind.MOU).deals();                          // [10, 12]
 * }</pre>
 *
 * <p>A row stated to be inside another row is not added again, wherever both are looked at. Immutable and thread-safe.
 */
public final class Results {
    private final List<Mission> missions;
    private final List<Row> rows;

    private Results(List<Mission> missions, List<Row> rows) {
        this.missions = missions;
        this.rows = rows;
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
        List<Row> rows = new ArrayList<>();
        for (Mission mission : missions) {
            if (!seen.add(mission.id())) {
                throw new InvalidValueException("missions", "must not hold a mission twice", mission.id());
            }
            mission.outcomes().forEach(outcome -> rows.add(new Row(mission, outcome)));
        }
        return new Results(List.copyOf(missions), List.copyOf(rows));
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
        return rows;
    }

    /**
     * The results of some of the rows, of the same missions. An overlap counts only between rows that are both kept; what a row
     * grew out of is found through rows that are left out.
     *
     * @param condition which rows to keep
     * @return their results
     */
    public Results where(Predicate<Row> condition) {
        return new Results(missions, rows.stream().filter(condition).toList());
    }

    /** The results of some of the missions, narrowed down to the same rows. */
    Results ofMissions(Predicate<Mission> condition) {
        return new Results(
                missions.stream().filter(condition).toList(),
                rows.stream().filter(row -> condition.test(row.mission())).toList());
    }

    /**
     * These results as they were certainly known on a day (기준일 현재): each mission {@linkplain Mission#asOf as of that day}.
     * Missions that certainly start after it are left out.
     *
     * @param day the day, itself included
     * @return the results of those of these rows that were known, at their values and status of that day
     */
    public Results asOf(LocalDate day) {
        return new History(this).asOf(day);
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
        return new History(this).followUp(months);
    }

    /**
     * {@return the missions of which no period is known, so that a follow-up has no day to count from}
     */
    public List<Mission> missionsWithoutPeriod() {
        return missions.stream().filter(mission -> mission.period().isEmpty()).toList();
    }

    /**
     * What changed in these results from one day to another (증감 내역), by what was certainly known on each.
     *
     * @param from the earlier day; what was known on it is no change
     * @param to the later day, itself included
     * @return the changes in the order of missions and rows; those of one row in the order of their causes
     * @throws InvalidValueException if the later day is before the earlier one
     */
    public List<Change> changes(LocalDate from, LocalDate to) {
        return new History(this).changes(from, to);
    }

    /**
     * {@return what the rows of each kind add up to, the dead ones too}
     */
    public Summary summary() {
        return Gross.total(rows);
    }

    /**
     * The results by the keys of a dimension.
     *
     * @param dimension the dimension
     * @param <K> the keys' type
     * @return the breakdown
     */
    public <K> Breakdown<K> by(Dimension<K> dimension) {
        return new Gross<>(dimension).of(rows);
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
        return new CrossTab<>(by(rows), by(columns), by(Crossing.of(rows, columns)));
    }

    /**
     * The amounts of {@link #summary()} in one currency (환산). Under {@link io.github.trademission.money.rate.DateRule.OwnDate} each row
     * takes the rate of its date; else, as far as it came about during the journey, of the last day of its stop or of its
     * mission. Of a date that is a month or a year it is the last day, too. A row without any has no rate.
     *
     * @param conversion the currency, the rates and their days
     * @return the converted amounts, per kind
     * @throws io.github.trademission.money.rate.MissingRatesException if rates are missing, unless they may be; it lists all of them
     */
    public ConvertedSummary convert(Conversion conversion) {
        return ConvertedBreakdown.summary(this, conversion);
    }

    /**
     * The amounts of {@link #by(Dimension)} in one currency, at rates as for {@link #convert(Conversion)}.
     *
     * @param dimension the dimension
     * @param conversion the currency, the rates and their days
     * @param <K> the keys' type
     * @return the converted amounts
     * @throws io.github.trademission.money.rate.MissingRatesException if rates are missing, unless they may be; it lists all of them
     */
    public <K> ConvertedBreakdown<K> convert(Dimension<K> dimension, Conversion conversion) {
        return ConvertedBreakdown.of(this, dimension, conversion);
    }

    /**
     * {@return each deal once, at the furthest stage it reached}
     */
    public Pipeline pipeline() {
        return new Pipeline(summary(), rows);
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
        Set<OutcomeKind> kinds = EnumSet.of(kind, more);
        Deals deals = new Deals(rows, kinds);
        FigureBuilder sum = new FigureBuilder(kinds);
        List<PossibleOverlap> overlaps = deals.possibleOverlaps();
        Derivation derivation = new Derivation(deals, overlaps);
        derivation.apply().forEach(sum::add);
        deals.doubts().forEach(sum::add);
        deals.contributions().forEach(sum::add);
        overlaps.forEach(sum::lower);
        derivation.losses().forEach(loss -> loss.narrow(sum, row -> true));
        return sum.build();
    }

    /**
     * {@return who took part, with what success, and how concentrated the results are}
     */
    public CompanyMetrics companies() {
        return new CompanyMetrics(this);
    }

    /**
     * {@return what the missions cost, for what came of them}
     */
    public CostMetrics costs() {
        return new CostMetrics(this);
    }

    /**
     * {@return what was achieved of what was promised}
     */
    public TargetMetrics targets() {
        return new TargetMetrics(this);
    }

    /**
     * How much of a kind is itemised, attributed and disclosed.
     *
     * @param kind the kind
     * @return the coverage
     */
    public Coverage coverage(OutcomeKind kind) {
        return new Coverage(this, kind);
    }

    /**
     * {@return the days from consultation to contract}
     */
    public DaysToContract daysToContract() {
        return new DaysToContract(this);
    }

    /**
     * {@return conversion rates and averages}
     */
    public Ratios ratios() {
        return new Ratios(this);
    }
}
