package io.github.trademission.metrics;

import io.github.trademission.InvalidValueException;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.Conversion;
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
     * The amounts of {@link #summary()} in one currency (환산). Under {@link io.github.trademission.money.DateRule.OwnDate} each row
     * takes the rate of its date; else, as far as it came about during the journey, of the last day of its stop or of its
     * mission. Of a date that is a month or a year it is the last day, too. A row without any has no rate.
     *
     * @param conversion the currency, the rates and their days
     * @return the converted amounts, per kind
     * @throws io.github.trademission.money.MissingRatesException if rates are missing, unless they may be; it lists all of them
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
     * @throws io.github.trademission.money.MissingRatesException if rates are missing, unless they may be; it lists all of them
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
        new Derivation(deals).apply().forEach(sum::add);
        deals.doubts().forEach(sum::add);
        deals.contributions().forEach(sum::add);
        overlaps.forEach(sum::lower);
        return sum.build();
    }

    /**
     * {@return conversion rates, averages and shares}
     */
    public Ratios ratios() {
        return new Ratios(this);
    }
}
