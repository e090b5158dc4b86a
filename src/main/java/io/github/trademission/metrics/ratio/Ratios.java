package io.github.trademission.metrics.ratio;

import io.github.trademission.InvalidValueException;
import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.MissionMeasure;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Population;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Ratio.Missing;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.Summary;
import io.github.trademission.metrics.Tally;
import io.github.trademission.metrics.conversion.ConvertedSummary;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.rate.Conversion;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ratios of some results. Kinds are as recorded, the dead deals too. Each ratio says what it divides by what, and in which
 * currency; where only a range is known, so is its result, and where no row of a kind is recorded, it is absent and not zero:
 * {@link Ratio#missing} tells why. Immutable and thread-safe.
 */
public final class Ratios {
    private final MissionMeasure.Source results;
    private final Summary summary;

    private Ratios(MissionMeasure.Source results) {
        this.results = results;
        this.summary = results.get(MissionMeasure.summary());
    }

    /**
     * The ratios of some missions.
     *
     * @param results their results, or their sums by the measures that the ratios asked for need: {@link MissionMeasure#summary}, {@link
     *     CompanyMetrics#measures} of a ratio for each company, {@link MissionMeasure#valued} of an average value, {@link MissionMeasure#together} of
     *     several kinds, {@link ConvertedSummary#measure} of a conversion
     * @return their ratios
     */
    public static Ratios of(MissionMeasure.Source results) {
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
        return deals(to)
                .over(
                        deals(from),
                        name(EnumSet.of(to)) + " / " + name(EnumSet.of(from)) + " by count",
                        Ratio.SHARE,
                        ofDeals(from));
    }

    /**
     * How much value of some kinds there is for the value of another (전환율, 금액 기준). Where rows of a
     * side are undisclosed, nothing bounds that side from above. It is absent where none of a side is disclosed, and where either
     * side has an amount in another currency: that needs rates, as {@link #conversionByValue(Conversion, OutcomeKind, OutcomeKind)}
     * takes them.
     *
     * @param currencyCode the currency of both
     * @param from the kind divided by, such as consultations
     * @param to the kind divided, such as contracts
     * @param more further kinds to divide; each deal counts once, at the furthest of the kinds divided
     * @return the ratio, a share; its population is the rows of {@code from} with a value in the currency
     */
    public Ratio conversionByValue(String currencyCode, OutcomeKind from, OutcomeKind to, OutcomeKind... more) {
        Figure divided = more.length == 0 ? summary.figure(to) : results.get(MissionMeasure.together(to, more));
        Tally tally = summary.tally(from);
        Set<OutcomeKind> recorded = summary.kinds();
        Side below = Side.amount(summary.figure(from), recorded, currencyCode, Side.OtherCurrencies.INCOMPARABLE);
        return Side.amount(divided, recorded, currencyCode, Side.OtherCurrencies.INCOMPARABLE)
                .over(
                        below,
                        name(divided.kinds()) + " / " + name(EnumSet.of(from)) + " by value in " + currencyCode,
                        Ratio.SHARE,
                        new Population("row", tally.rows(currencyCode), tally.rows(), missions()));
    }

    /**
     * How much value of one kind there is for the value of another, whatever currencies they are in. Where rows
     * of a side are undisclosed, nothing bounds that side from above.
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
        ConvertedSummary converted = ConvertedSummary.of(results, conversion, EnumSet.of(from, to));
        Tally tally = summary.tally(from);
        Set<OutcomeKind> recorded = summary.kinds();
        return Side.converted(summary.figure(to), recorded, converted.range(to))
                .over(
                        Side.converted(summary.figure(from), recorded, converted.range(from)),
                        name(EnumSet.of(to)) + " / " + name(EnumSet.of(from)) + " by value " + conversion,
                        Ratio.SHARE,
                        new Population("row", tally.rows() - tally.rowsWithoutValue(), tally.rows(), missions()));
    }

    /**
     * The average value of a deal (건당 평균 금액), over the rows that have both a count and a value in the currency. Of a row that may
     * be inside another one, deals and value may count twice: both sides are ranges, and the doubts are in the population. Absent
     * if there is no such row.
     *
     * @param kind the kind
     * @param currencyCode the currency
     * @return the ratio, an amount; its population says how many of the deals entered it
     */
    public Ratio valuePerDeal(OutcomeKind kind, String currencyCode) {
        Figure valued = Objects.requireNonNullElseGet(
                results.get(MissionMeasure.valued(kind)).get(currencyCode),
                () -> Results.of().summary().figure(kind));
        CountRange deals = valued.deals();
        return new Ratio(
                name(EnumSet.of(kind)) + " value in " + currencyCode + " per deal",
                NumberRange.from(valued.amount(currencyCode)),
                NumberRange.from(deals),
                currencyCode,
                new Population(
                        name(EnumSet.of(kind)),
                        deals.high().orElse(deals.low()),
                        summary.tally(kind).deals(),
                        missions(),
                        valued.doubts()),
                deals.equals(CountRange.ZERO) ? whyNoneIsValued(kind, currencyCode) : List.of());
    }

    /** Why there is no row with both a count and a value: what is missing of all rows. */
    private List<Missing> whyNoneIsValued(OutcomeKind kind, String currencyCode) {
        Side value = Side.amount(summary.figure(kind), summary.kinds(), currencyCode, Side.OtherCurrencies.APART);
        return Stream.concat(value.missing().stream(), deals(kind).missing().stream())
                .distinct()
                .toList();
    }

    /**
     * The value of a kind in one currency for each company that took part (기업당 금액). Undisclosed rows leave it without an upper
     * bound; amounts in other currencies are ratios of their own.
     *
     * @param kind the kind
     * @param currencyCode the currency
     * @return the ratio, an amount
     */
    public Ratio valuePerCompany(OutcomeKind kind, String currencyCode) {
        return perCompany(
                name(EnumSet.of(kind)) + " value in " + currencyCode + " per company",
                Side.amount(summary.figure(kind), summary.kinds(), currencyCode, Side.OtherCurrencies.APART),
                currencyCode);
    }

    /**
     * The deals of a kind for each company that took part (기업당 건수).
     *
     * @param kind the kind
     * @return the ratio, a number
     */
    public Ratio dealsPerCompany(OutcomeKind kind) {
        return perCompany(name(EnumSet.of(kind)) + " deals per company", deals(kind), Ratio.NUMBER);
    }

    private Ratio perCompany(String name, Side divided, String unit) {
        CompanyMetrics companies = CompanyMetrics.of(results);
        return divided.over(companies.size(), name, unit, companies.population());
    }

    /**
     * {@return what they are computed from, for logs and tests}
     */
    @Override
    public String toString() {
        return "Ratios[of=" + results + "]";
    }

    private Side deals(OutcomeKind kind) {
        return Side.deals(summary.figure(kind), summary.kinds());
    }

    private Population ofDeals(OutcomeKind kind) {
        long deals = summary.tally(kind).deals();
        return new Population(name(EnumSet.of(kind)), deals, deals, missions());
    }

    private int missions() {
        return results.get(MissionMeasure.missionCount());
    }

    private static String name(Set<OutcomeKind> kinds) {
        return kinds.stream().map(kind -> kind.nameIn(Locale.ENGLISH)).collect(Collectors.joining(" + "));
    }
}
