package io.github.trademission.metrics.ratio;

import io.github.trademission.InvalidValueException;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.MoneyRange;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Population;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.RowFilter;
import io.github.trademission.metrics.RowsOfKind;
import io.github.trademission.metrics.Summary;
import io.github.trademission.metrics.Tally;
import io.github.trademission.metrics.conversion.ConvertedSummary;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.rate.Conversion;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ratios of some results. Kinds are as recorded, the dead deals too. Each ratio says what it divides by what; where only
 * a range is known, so is its result. Immutable and thread-safe.
 */
public final class Ratios {
    private final Results results;
    private final Summary summary;

    private Ratios(Results results) {
        this.results = results;
        this.summary = results.summary();
    }

    /**
     * The ratios of some results.
     *
     * @param results the results
     * @return their ratios
     */
    public static Ratios of(Results results) {
        return new Ratios(results);
    }

    /**
     * How many deals of a kind there are for each deal of another (전환율, 건수 기준).
     *
     * @param from the kind divided by, such as consultations
     * @param to the kind divided, such as contracts
     * @return the ratio, a share
     */
    public Ratio conversionByCount(OutcomeKind from, OutcomeKind to) {
        return new Ratio(
                name(EnumSet.of(to)) + " / " + name(EnumSet.of(from)) + " by count",
                NumberRange.from(summary.figure(to).deals()),
                NumberRange.from(summary.figure(from).deals()),
                Ratio.SHARE,
                deals(from));
    }

    /**
     * How much value of some kinds there is for the value of another (전환율, 금액 기준). Where rows of a
     * side are undisclosed, nothing bounds that side from above.
     *
     * @param currencyCode the currency of both
     * @param from the kind divided by, such as consultations
     * @param to the kind divided, such as contracts
     * @param more further kinds to divide; each deal counts once, at the furthest of the kinds divided
     * @return the ratio, a share; its population is the rows of {@code from} with a value in the currency
     */
    public Ratio conversionByValue(String currencyCode, OutcomeKind from, OutcomeKind to, OutcomeKind... more) {
        Figure divided = more.length == 0 ? summary.figure(to) : results.together(to, more);
        Tally tally = summary.tally(from);
        return new Ratio(
                name(divided.kinds()) + " / " + name(EnumSet.of(from)) + " by value",
                amount(divided, currencyCode),
                amount(summary.figure(from), currencyCode),
                Ratio.SHARE,
                new Population("row", tally.rows(currencyCode), tally.rows(), missions()));
    }

    /**
     * How much value of one kind there is for the value of another, whatever currencies they are in. Rows without a value enter
     * neither side.
     *
     * @param conversion the common currency, the rates and their days
     * @param from the kind divided by, such as consultations
     * @param to the kind divided, such as contracts
     * @return the ratio of the converted totals, a share; its population is the rows of {@code from} with a value
     * @throws io.github.trademission.InvalidValueException if the conversion may leave amounts apart: the ratio would be of parts
     * @throws io.github.trademission.money.rate.MissingRatesException if rates are missing
     */
    public Ratio conversionByValue(Conversion conversion, OutcomeKind from, OutcomeKind to) {
        if (conversion.leavesUnconverted()) {
            throw new InvalidValueException("conversion", "must convert all amounts for a ratio", conversion);
        }
        ConvertedSummary converted = ConvertedSummary.of(results.where(RowFilter.kind(from, to)), conversion);
        Tally tally = summary.tally(from);
        return new Ratio(
                name(EnumSet.of(to)) + " / " + name(EnumSet.of(from)) + " by value " + conversion,
                amount(summary.figure(to), converted.range(to)),
                amount(summary.figure(from), converted.range(from)),
                Ratio.SHARE,
                new Population("row", tally.rows() - tally.rowsWithoutValue(), tally.rows(), missions()));
    }

    /**
     * The average value of a deal (건당 평균 금액), over the rows that have both a count and a value. Of a row that may be inside
     * another one, deals and value may count twice: both sides are ranges, and the doubts are in the population.
     *
     * @param kind the kind
     * @param currencyCode the currency
     * @return the ratio, an amount; its population says how many of the deals entered it
     */
    public Ratio valuePerDeal(OutcomeKind kind, String currencyCode) {
        Figure valued = RowsOfKind.of(results, kind).valued(currencyCode);
        return new Ratio(
                name(EnumSet.of(kind)) + " value per deal",
                NumberRange.from(valued.amount(currencyCode)),
                NumberRange.from(valued.deals()),
                currencyCode,
                new Population(
                        name(EnumSet.of(kind)),
                        valued.deals().high().orElseThrow(),
                        summary.tally(kind).deals(),
                        missions(),
                        valued.doubts()));
    }

    /**
     * The value of a kind for each company that took part (기업당 금액). Undisclosed rows leave it without an upper bound.
     *
     * @param kind the kind
     * @param currencyCode the currency
     * @return the ratio, an amount
     */
    public Ratio valuePerCompany(OutcomeKind kind, String currencyCode) {
        return perCompany(
                name(EnumSet.of(kind)) + " value per company",
                amount(summary.figure(kind), currencyCode),
                currencyCode);
    }

    /**
     * The deals of a kind for each company that took part (기업당 건수).
     *
     * @param kind the kind
     * @return the ratio, a number
     */
    public Ratio dealsPerCompany(OutcomeKind kind) {
        return perCompany(
                name(EnumSet.of(kind)) + " deals per company",
                NumberRange.from(summary.figure(kind).deals()),
                Ratio.NUMBER);
    }

    private Ratio perCompany(String name, NumberRange divided, String unit) {
        CompanyMetrics companies = CompanyMetrics.of(results);
        return new Ratio(name, divided, NumberRange.from(companies.participations()), unit, companies.population());
    }

    /** Nothing bounds an amount from above of which rows are undisclosed; they are not taken for zero. */
    private static NumberRange amount(Figure figure, String currencyCode) {
        return amount(figure, figure.amount(currencyCode));
    }

    private static NumberRange amount(Figure figure, MoneyRange amount) {
        NumberRange disclosed = NumberRange.from(amount);
        boolean complete = figure.undisclosed().high().orElse(1) == 0;
        return complete ? disclosed : new NumberRange(disclosed.low(), Optional.empty());
    }

    private Population deals(OutcomeKind kind) {
        long deals = summary.tally(kind).deals();
        return new Population(name(EnumSet.of(kind)), deals, deals, missions());
    }

    private int missions() {
        return results.missions().size();
    }

    private static String name(Set<OutcomeKind> kinds) {
        return kinds.stream().map(kind -> kind.nameIn(Locale.ENGLISH)).collect(Collectors.joining(" + "));
    }
}
