package io.github.trademission.metrics;

import io.github.trademission.InvalidValueException;
import io.github.trademission.model.DateRange;
import io.github.trademission.model.FigureSubject;
import io.github.trademission.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was achieved of what was promised (목표 대비 달성률). Results are as recorded, the dead deals too, and of all missions,
 * those without a target too; targets of several missions add up, and the population says how many missions have one. Without
 * any target the result is absent. Immutable and thread-safe.
 */
public final class TargetMetrics {
    private final Results results;

    TargetMetrics(Results results) {
        this.results = results;
    }

    /**
     * The number achieved over the number promised.
     *
     * @param subject what was promised
     * @return the ratio, a share
     */
    public Ratio byCount(FigureSubject subject) {
        return ratio(
                subject,
                " by count",
                achievedCount(subject),
                promisedCount(subject),
                target -> target.count().isPresent());
    }

    /**
     * The amount achieved over the amount promised.
     *
     * @param subject what was promised
     * @param currencyCode the currency of both
     * @return the ratio, a share
     */
    public Ratio byValue(FigureSubject subject, String currencyCode) {
        return ratio(
                subject,
                " by value",
                achievedValue(subject, currencyCode),
                promisedValue(subject, currencyCode),
                target -> target.value()
                        .filter(value -> value.getCurrency().getCurrencyCode().equals(currencyCode))
                        .isPresent());
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
                achievement.population());
    }

    private Ratio ratio(
            FigureSubject subject, String by, NumberRange achieved, BigDecimal promised, Predicate<Target> states) {
        long withTarget = results.missions().stream()
                .filter(mission -> mission.targets().stream()
                        .anyMatch(target -> target.subject() == subject && states.test(target)))
                .count();
        int missions = results.missions().size();
        return new Ratio(
                subject.name().toLowerCase(Locale.ROOT) + " achieved / promised" + by,
                achieved,
                NumberRange.exactly(promised),
                Ratio.SHARE,
                new Population("mission with a target", withTarget, missions, missions));
    }

    private NumberRange achievedCount(FigureSubject subject) {
        return switch (subject) {
            case MISSION -> NumberRange.exactly(results.missions().size());
            case COMPANY -> NumberRange.from(results.companies().distinctCompanies());
            case PARTICIPATION -> NumberRange.from(results.companies().participations());
            case BUYER -> NumberRange.from(results.companies().distinctBuyers());
            case REALISATION -> NumberRange.from(results.pipeline().realised().deals());
            case COST ->
                NumberRange.exactly(results.missions().stream()
                        .mapToLong(mission -> mission.costs().size())
                        .sum());
            default ->
                NumberRange.from(
                        results.summary().figure(subject.kind().orElseThrow()).deals());
        };
    }

    private NumberRange achievedValue(FigureSubject subject, String currencyCode) {
        return switch (subject) {
            case REALISATION -> NumberRange.from(results.pipeline().realised().amount(currencyCode));
            case COST ->
                NumberRange.exactly(results.costs().total().amount(currencyCode).getNumberStripped());
            case MISSION, COMPANY, PARTICIPATION, BUYER ->
                throw new InvalidValueException("subject", "must be one that has a value", subject);
            default ->
                NumberRange.from(
                        results.summary().figure(subject.kind().orElseThrow()).amount(currencyCode));
        };
    }

    private BigDecimal promisedCount(FigureSubject subject) {
        return targets(subject)
                .map(target -> BigDecimal.valueOf(target.count().orElse(0)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal promisedValue(FigureSubject subject, String currencyCode) {
        return targets(subject)
                .flatMap(target -> target.value().stream())
                .filter(value -> value.getCurrency().getCurrencyCode().equals(currencyCode))
                .map(value -> value.getNumberStripped())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Stream<Target> targets(FigureSubject subject) {
        return results.missions().stream()
                .flatMap(mission -> mission.targets().stream())
                .filter(target -> target.subject() == subject);
    }
}
