package io.github.trademission.metrics.ratio;

import io.github.trademission.metrics.NumberRange;
import io.github.trademission.metrics.Population;
import io.github.trademission.metrics.Ratio;
import io.github.trademission.metrics.Results;
import io.github.trademission.metrics.Row;
import io.github.trademission.model.Contract;
import io.github.trademission.model.Outcome;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.model.PartialDate;
import io.github.trademission.model.Rows;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The days from the first consultation that a contract grew out of to the contract (상담에서 계약까지 걸린 기간). Only rows of live
 * contracts whose days are both known enter; the population says how many of how many. A contract dated before its consultation
 * tells a wrong date and no time, so that it stays out and is {@linkplain #datedBeforeConsultation counted} instead. Immutable and
 * thread-safe.
 */
public final class DaysToContract {
    private final List<Long> days;
    private final long datedBefore;
    private final long contracts;
    private final int missions;

    private DaysToContract(Results results) {
        List<Long> found = new ArrayList<>();
        long rows = 0;
        for (Row row : results.rows()) {
            if (row.outcome() instanceof Contract contract && contract.status().isLive()) {
                rows++;
                day(contract)
                        .flatMap(signed -> firstConsultation(
                                        contract, row.mission().rows())
                                .map(first -> ChronoUnit.DAYS.between(first, signed)))
                        .ifPresent(found::add);
            }
        }
        this.days = found.stream().filter(number -> number >= 0).sorted().toList();
        this.datedBefore = found.stream().filter(number -> number < 0).count();
        this.contracts = rows;
        this.missions = results.missions().size();
    }

    /**
     * The days from consultation to contract of some results.
     *
     * @param results the results
     * @return their days
     */
    public static DaysToContract of(Results results) {
        return new DaysToContract(results);
    }

    /**
     * {@return the median number of days; absent if no contract's days are known}
     */
    public Ratio median() {
        int size = days.size();
        long middle = size == 0 ? 0 : days.get((size - 1) / 2) + days.get(size / 2);
        return ratio("median days from consultation to contract", middle, size == 0 ? 0 : 2);
    }

    /**
     * {@return the mean number of days; absent if no contract's days are known}
     */
    public Ratio mean() {
        return ratio(
                "mean days from consultation to contract",
                days.stream().mapToLong(Long::longValue).sum(),
                days.size());
    }

    /**
     * {@return the rows of live contracts dated before the first consultation that they grew out of; they are in neither median
     * nor mean}
     */
    public long datedBeforeConsultation() {
        return datedBefore;
    }

    /**
     * {@return how many contracts have both days, for logs and tests}
     */
    @Override
    public String toString() {
        return "DaysToContract[contracts=" + days.size() + "]";
    }

    private Ratio ratio(String name, long divided, long by) {
        return new Ratio(
                name,
                NumberRange.exactly(divided),
                NumberRange.exactly(by),
                "days",
                new Population("row of live contracts", days.size(), contracts, missions));
    }

    /** Empty too if one of several consultations has no known day: an earlier one would change the answer. */
    private static Optional<LocalDate> firstConsultation(Contract contract, Rows rows) {
        Optional<LocalDate> first = Optional.empty();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(contract.derivedFrom());
        while (!open.isEmpty()) {
            String id = open.poll();
            if (!seen.add(id)) {
                continue;
            }
            Outcome origin = rows.byId(id).orElseThrow();
            open.addAll(origin.derivedFrom());
            if (origin.kind() == OutcomeKind.CONSULTATION) {
                Optional<LocalDate> day = day(origin);
                if (day.isEmpty()) {
                    return Optional.empty();
                }
                first = first.filter(earlier -> !day.get().isBefore(earlier)).or(() -> day);
            }
        }
        return first;
    }

    private static Optional<LocalDate> day(Outcome row) {
        return row.date().flatMap(PartialDate::day);
    }
}
