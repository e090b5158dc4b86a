package io.github.trademission.metrics.ratio;

import io.github.trademission.InvalidValueException;
import io.github.trademission.metrics.CountRange;
import io.github.trademission.metrics.Figure;
import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Population;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.RowsOfKind;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What was achieved of what was promised (목표 대비 달성률), by the missions that promised it: what others achieved enters neither side.
 * Of results the live deals count, and of exports the money that arrived. Targets of several missions add up, and the population
 * says how many missions have one. Without any target, or any record of what was promised, the result is absent; undisclosed amounts and
 * amounts in another currency leave it without an upper bound. Immutable and thread-safe.
 */
public final class TargetMetrics {
    private final Results results;

    private TargetMetrics(Results results) {
        this.results = results;
    }

    /**
     * The achievement of what the missions of some results promised.
     *
     * @param results the results
     * @return the metrics
     */
    public static TargetMetrics of(Results results) {
        return new TargetMetrics(results);
    }

    /**
     * The number achieved over the number promised.
     *
     * @param subject what was promised
     * @return the ratio, a share
     * @throws InvalidValueException if it is costs, of which only the amount is a target
     */
    public Ratio byCount(FigureSubject subject) {
        if (subject == FigureSubject.COST) {
            throw new InvalidValueException("subject", "must be one that is counted", subject);
        }
        Predicate<Target> states =
                target -> target.subject() == subject && target.count().isPresent();
        return ratio(
                subject,
                " by count",
                achievedCount(subject, with(states)),
                promised(states, target -> BigDecimal.valueOf(target.count().orElse(0))),
                states);
    }

    /**
     * The amount achieved over the amount promised.
     *
     * @param subject what was promised
     * @param currencyCode the currency of both
     * @return the ratio, a share
     * @throws InvalidValueException if the subject has no value, such as companies
     */
    public Ratio byValue(FigureSubject subject, String currencyCode) {
        Predicate<Target> states = target -> target.subject() == subject
                && target.value()
                        .filter(value -> value.getCurrency().getCurrencyCode().equals(currencyCode))
                        .isPresent();
        return ratio(
                subject,
                " by value in " + currencyCode,
                achievedValue(subject, currencyCode, with(states)),
                promised(states, target -> target.value().orElseThrow().getNumberStripped()),
                states);
    }

    /**
     * The achievement by a day, of the part of the promise that falls due by then: a promise for a year is half due at the end
     * of June.
     *
     * @param achievement what {@link #byCount} or {@link #byValue} gave for the results as of the day
     * @param period the period that the promise is for, its days known
     * @param day a day of the period
     * @return the ratio over the part of the days gone by, the day included
     * @throws InvalidValueException if the day lies outside the period
     */
    public static Ratio prorated(Ratio achievement, DateRange period, LocalDate day) {
        if (day.isBefore(period.earliest()) || day.isAfter(period.latest())) {
            throw new InvalidValueException("day", "must lie within " + period, day);
        }
        long all = ChronoUnit.DAYS.between(period.earliest(), period.latest()) + 1;
        long gone = ChronoUnit.DAYS.between(period.earliest(), day) + 1;
        return new Ratio(
                achievement.name() + ", prorated " + gone + " of " + all + " days",
                achievement.numerator().times(all),
                achievement.denominator().times(gone),
                achievement.unit(),
                achievement.population(),
                achievement.missing());
    }

    /**
     * {@return what they are computed from, for logs and tests}
     */
    @Override
    public String toString() {
        return "TargetMetrics[of=" + results + "]";
    }

    private Ratio ratio(
            FigureSubject subject, String by, Side achieved, BigDecimal promised, Predicate<Target> states) {
        int missions = results.missions().size();
        Population population =
                new Population("mission with a target", with(states).missions().size(), missions, missions);
        String name = subject.name().toLowerCase(Locale.ROOT) + " achieved / promised" + by;
        Side none = Side.notRecorded("목표", "such target");
        return population.counted() == 0
                ? new Side(NumberRange.exactly(0), List.of()).over(none, name, Ratio.SHARE, population)
                : achieved.over(new Side(NumberRange.exactly(promised), List.of()), name, Ratio.SHARE, population);
    }

    /** The results of the missions that have such a target. */
    private Results with(Predicate<Target> states) {
        return results.whereMission(mission -> mission.targets().stream().anyMatch(states));
    }

    private static Side achievedCount(FigureSubject subject, Results results) {
        CompanyMetrics companies = CompanyMetrics.of(results);
        return switch (subject) {
            case MISSION -> Side.exactly(results.missions().size());
            case COMPANY -> companies(companies.distinctCompanies());
            case PARTICIPATION -> companies(companies.participations());
            case BUYER ->
                results.rows().isEmpty()
                        ? Side.notRecorded("실적", "result")
                        : Side.count(companies.distinctBuyers(), "바이어 수", "buyers");
            case REALISATION -> realised(results.pipeline().realised().deals());
            default -> Side.deals(live(subject, results), results.summary().kinds());
        };
    }

    /** Of a delegation that nobody wrote down, no number is known. */
    private static Side companies(CountRange companies) {
        return companies.low() == 0 && companies.high().isEmpty()
                ? Side.notRecorded("참가기업", "company")
                : Side.count(companies, "참가기업 수", "companies");
    }

    private static Side realised(CountRange deals) {
        return deals.equals(CountRange.ZERO)
                ? Side.notRecorded("수출이행", "realised export")
                : Side.count(deals, "수출이행 건수", "realised exports");
    }

    private static Side achievedValue(FigureSubject subject, String currencyCode, Results results) {
        return switch (subject) {
            case REALISATION -> CostMetrics.realised(results, currencyCode, Side.OtherCurrencies.UNBOUNDED);
            case COST -> CostMetrics.of(results).amount(currencyCode, Side.OtherCurrencies.UNBOUNDED);
            case MISSION, COMPANY, PARTICIPATION, BUYER ->
                throw new InvalidValueException("subject", "must be one that has a value", subject);
            default ->
                Side.amount(
                        live(subject, results),
                        results.summary().kinds(),
                        currencyCode,
                        Side.OtherCurrencies.UNBOUNDED);
        };
    }

    private static Figure live(FigureSubject subject, Results results) {
        return RowsOfKind.of(results, subject.kind().orElseThrow()).live();
    }

    private BigDecimal promised(Predicate<Target> states, Function<Target, BigDecimal> number) {
        return results.missions().stream()
                .flatMap(mission -> mission.targets().stream())
                .filter(states)
                .map(number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
