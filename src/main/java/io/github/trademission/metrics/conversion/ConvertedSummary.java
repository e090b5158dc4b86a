package io.github.trademission.metrics.conversion;

import io.github.trademission.metrics.Breakdown;
import io.github.trademission.metrics.MissionMeasure;
import io.github.trademission.metrics.MoneyRange;
import io.github.trademission.metrics.Summary;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.rate.Conversion;
import io.github.trademission.money.rate.ConversionSum;
import io.github.trademission.money.rate.Converted;
import io.github.trademission.money.rate.MissingRate;
import io.github.trademission.money.rate.MissingRatesException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The amounts of a {@link Summary} in one currency, per kind of result: the sum as recorded with the rates that it rests on, and
 * its bounds where it is not known whether rows are inside each other. Deals, doubts and undisclosed rows are those of the
 * summary. Kinds are never added to each other. Immutable and thread-safe.
 */
public final class ConvertedSummary {
    private final Map<OutcomeKind, Converted> totals;
    private final Map<OutcomeKind, MoneyRange> ranges;
    private final Converted nothing;

    private ConvertedSummary(
            Map<OutcomeKind, Converted> totals, Map<OutcomeKind, MoneyRange> ranges, Converted nothing) {
        this.totals = totals;
        this.ranges = ranges;
        this.nothing = nothing;
    }

    /**
     * The amounts of {@link Summary} in one currency (환산). Under {@link io.github.trademission.money.rate.DateRule.OwnDate}
     * each row takes the rate of its date; else, as far as it came about during the journey, of the last day of its stop or of its
     * mission. Of a date that is a month or a year it is the last day, too. A row without any has no rate.
     *
     * @param results the results of missions, or their sums by the {@linkplain #measure measure} of converted amounts
     * @param conversion the currency, the rates and their days
     * @return the converted amounts, per kind
     * @throws io.github.trademission.money.rate.MissingRatesException if rates are missing, unless they may be; it lists all of them
     */
    public static ConvertedSummary of(MissionMeasure.Source results, Conversion conversion) {
        return of(results, conversion, EnumSet.allOf(OutcomeKind.class));
    }

    /**
     * The amounts of some kinds in one currency, at rates as for all kinds.
     *
     * @param results the results of missions, or their sums by the {@linkplain #measure measure} of converted amounts
     * @param conversion the currency, the rates and their days
     * @param kinds the kinds
     * @return the converted amounts of those kinds
     * @throws io.github.trademission.money.rate.MissingRatesException if rates are missing, unless they may be; it lists all of them
     */
    public static ConvertedSummary of(MissionMeasure.Source results, Conversion conversion, Set<OutcomeKind> kinds) {
        return of(results.get(MissionMeasure.by(RateDay.DIMENSION)), conversion, kinds);
    }

    /**
     * {@return what is added up over missions to convert their amounts: those of each day}
     */
    public static MissionMeasure<?> measure() {
        return MissionMeasure.by(RateDay.DIMENSION);
    }

    /** The sum of what came about on each day. */
    static ConvertedSummary of(Breakdown<RateDay> days, Conversion conversion, Set<OutcomeKind> kinds) {
        Builder sum = new Builder(conversion);
        days.parts().forEach((day, summary) -> sum.add(summary, day.date(), kinds));
        return sum.build();
    }

    /**
     * {@return the kinds of which there are rows, in the order of their stages}
     */
    public Set<OutcomeKind> kinds() {
        return Collections.unmodifiableSet(totals.keySet());
    }

    /**
     * What the rows of a kind add up to as recorded, rows stated to be inside another one not twice.
     *
     * @param kind the kind
     * @return the total and its rates; zero if nothing was disclosed
     */
    public Converted of(OutcomeKind kind) {
        return Objects.requireNonNullElse(totals.get(Objects.requireNonNull(kind, "kind")), nothing);
    }

    /**
     * The bounds of a kind's amount, each rounded once. What may be inside another row is taken off at that row's rate, as it
     * would be if it were known to be inside. A row that may be inside either of several rows of different days is taken off
     * for each of these days, so that the lower bound may be below that of the recorded amounts; it is never above it.
     *
     * @param kind the kind
     * @return the range, up to the total of {@link #of}; what is unconverted is in neither bound
     */
    public MoneyRange range(OutcomeKind kind) {
        MoneyRange known = ranges.get(Objects.requireNonNull(kind, "kind"));
        return known != null ? known : MoneyRange.exactly(nothing.total());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConvertedSummary summary
                && totals.equals(summary.totals)
                && ranges.equals(summary.ranges)
                && nothing.equals(summary.nothing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(totals, ranges, nothing);
    }

    /**
     * {@return the range of each kind, for logs and tests}
     */
    @Override
    public String toString() {
        return ranges.toString();
    }

    /** Adds the summaries of many days up; not thread-safe. */
    static final class Builder {
        private final Conversion conversion;
        private final Map<OutcomeKind, ConversionSum> highs = new EnumMap<>(OutcomeKind.class);
        private final Map<OutcomeKind, ConversionSum> lows = new EnumMap<>(OutcomeKind.class);

        Builder(Conversion conversion) {
            this.conversion = conversion;
        }

        void add(Summary summary, Optional<LocalDate> date) {
            add(summary, date, summary.kinds());
        }

        void add(Summary summary, Optional<LocalDate> date, Set<OutcomeKind> kinds) {
            for (OutcomeKind kind : summary.kinds()) {
                if (!kinds.contains(kind)) {
                    continue;
                }
                sum(highs, kind).add(summary.tally(kind).total(), date);
                ConversionSum low = sum(lows, kind);
                summary.figure(kind).amounts().values().forEach(range -> low.add(range.low(), date));
            }
        }

        private ConversionSum sum(Map<OutcomeKind, ConversionSum> sums, OutcomeKind kind) {
            return sums.computeIfAbsent(kind, unseen -> conversion.sum());
        }

        ConvertedSummary build() {
            List<MissingRate> missing = Stream.concat(highs.values().stream(), lows.values().stream())
                    .flatMap(sum -> sum.missing().stream())
                    .toList();
            if (!missing.isEmpty() && !conversion.leavesUnconverted()) {
                throw new MissingRatesException(missing);
            }
            Map<OutcomeKind, Converted> totals = new EnumMap<>(OutcomeKind.class);
            Map<OutcomeKind, MoneyRange> ranges = new EnumMap<>(OutcomeKind.class);
            highs.forEach((kind, high) -> {
                Converted total = high.converted();
                totals.put(kind, total);
                ranges.put(kind, new MoneyRange(sum(lows, kind).converted().total(), total.total()));
            });
            return new ConvertedSummary(totals, ranges, conversion.sum().converted());
        }
    }
}
