package io.github.trademission.metrics;

import io.github.trademission.metrics.engine.Contribution;
import io.github.trademission.metrics.engine.Deals;
import io.github.trademission.metrics.engine.PossibleOverlap;
import io.github.trademission.metrics.engine.PossibleOverlaps;
import io.github.trademission.metrics.engine.WideSum;
import io.github.trademission.model.Company;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.Amounts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.javamoney.moneta.Money;

/**
 * The rows of one kind as a sum takes them, the dead ones too: what stands in a row that others are stated to be inside of is what
 * they leave of it, so that each deal is in one row only. For measures that look into a sum, such as an average or a share; where
 * rows may be inside others, with what they may count twice. Immutable and thread-safe.
 */
public final class RowsOfKind {
    private final Results results;
    private final OutcomeKind kind;
    private final List<Contribution> rows;
    private final List<PossibleOverlap> overlaps;

    private RowsOfKind(Results results, OutcomeKind kind) {
        this.results = results;
        this.kind = kind;
        Deals deals = deals();
        this.rows = deals.contributions();
        this.overlaps = PossibleOverlaps.of(deals);
    }

    /**
     * The rows of one kind among some results.
     *
     * @param results the results
     * @param kind the kind
     * @return its rows
     */
    public static RowsOfKind of(Results results, OutcomeKind kind) {
        return new RowsOfKind(results, Objects.requireNonNull(kind, "kind"));
    }

    /**
     * The deals in rows that meet a condition, as recorded: rows that may be inside others count beside them.
     *
     * @param condition which rows
     * @return their deals by the id of the mission; no entry for a mission without such rows
     */
    public Map<String, CountRange> dealsByMission(Predicate<Row> condition) {
        Map<String, CountRange> sums = new LinkedHashMap<>();
        for (Contribution row : rows) {
            if (condition.test(Engine.row(row))) {
                sums.merge(row.mission().id(), Engine.count(row.deals()), CountRange::plus);
            }
        }
        return Collections.unmodifiableMap(sums);
    }

    /**
     * {@return the live deals, those too that went on to a later stage; a dead deal that is inside a live row is taken out of it}
     */
    public Figure live() {
        FigureBuilder sum = new FigureBuilder(EnumSet.of(kind));
        rows.stream().filter(Contribution::isLive).forEach(sum::add);
        overlaps.stream().filter(overlap -> overlap.batch().isLive()).forEach(sum::lower);
        return sum.build();
    }

    /**
     * The deals in rows that have both a count and a value in one currency, and that value: what an average per deal is made of.
     *
     * @param currencyCode an ISO 4217 code
     * @return the figure; of a row that may be inside another, deals and value are in its high bounds only
     */
    public Figure valued(String currencyCode) {
        WideSum value = new WideSum();
        long deals = 0;
        for (Contribution row : rows) {
            if (row.isValueCounted() && currencyCode.equals(row.currency())) {
                value.add(row.valueHigh());
                deals += row.valuedDeals();
            }
        }
        List<PossibleOverlap> twice = overlaps.stream()
                .filter(overlap -> overlap.row().isValueCounted()
                        && currencyCode.equals(overlap.row().currency()))
                .toList();
        BigInteger valueTwice = twice.stream()
                .map(overlap -> BigInteger.valueOf(overlap.value()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        long dealsTwice = twice.stream()
                .map(PossibleOverlap::row)
                .distinct()
                .mapToLong(Contribution::valuedDeals)
                .sum();
        MoneyRange amount = new MoneyRange(
                Amounts.ofMinorUnits(value.total().subtract(valueTwice), currencyCode),
                Amounts.ofMinorUnits(value.total(), currencyCode));
        return new Figure(
                EnumSet.of(kind),
                CountRange.between(deals - dealsTwice, deals),
                new TreeMap<>(Map.of(currencyCode, amount)),
                CountRange.ZERO,
                doubts(twice));
    }

    /**
     * How many of the deals are in rows that meet a condition. A row whose number of deals is unknown is left out. Where rows may be
     * inside others the share is a range: the low bound leaves out what the part may count twice, the high one what the rest may.
     *
     * @param part what rows that meet it are called, such as {@code itemised}
     * @param condition which rows
     * @return the ratio, a share
     */
    public Ratio shareOfDeals(String part, Predicate<Row> condition) {
        Share share = new Share();
        long counted = 0;
        for (Contribution row : rows) {
            if (row.isCountKnown()) {
                counted++;
                share.add(row.dealsHigh(), condition.test(Engine.row(row)));
            }
        }
        for (PossibleOverlap overlap : overlaps) {
            if (overlap.row().isCountKnown() && overlap.batch().isCountKnown()) {
                share.countTwice(overlap, overlap.deals(), condition.test(Engine.row(overlap.batch())));
            }
        }
        return share.ratio(part + " / all " + name() + " by count", counted);
    }

    /**
     * How much of the value in one currency is in rows that meet a condition; a range as for {@link #shareOfDeals}.
     *
     * @param part what rows that meet it are called, such as {@code itemised}
     * @param currencyCode an ISO 4217 code
     * @param condition which rows
     * @return the ratio, a share
     */
    public Ratio shareOfValue(String part, String currencyCode, Predicate<Row> condition) {
        Share share = new Share();
        long valued = 0;
        for (Contribution row : rows) {
            if (currencyCode.equals(row.currency())) {
                valued++;
                share.add(row.valueHigh(), condition.test(Engine.row(row)));
            }
        }
        for (PossibleOverlap overlap : overlaps) {
            if (currencyCode.equals(overlap.row().currency())) {
                Contribution lowered = overlap.sameCurrency() ? overlap.batch() : overlap.row();
                share.countTwice(overlap, overlap.value(), condition.test(Engine.row(lowered)));
            }
        }
        return share.ratio(part + " / all " + name() + " by value", valued);
    }

    /**
     * How much each company would have less if all rows that may be inside others were inside them.
     *
     * @param currencyCode an ISO 4217 code
     * @return the amounts by the id of the company; no entry for a company that can lose nothing
     */
    public Map<String, Money> perhapsTwiceByCompany(String currencyCode) {
        Deals deals = deals();
        Map<String, WideSum> twice = new HashMap<>();
        for (Contribution row : deals.contributions()) {
            if (currencyCode.equals(row.currency())) {
                for (Contribution other : deals.perhapsAround(row)) {
                    Contribution batch = deals.valuedBatch(other);
                    Contribution lowered = row.sameCurrency(batch) ? batch : row;
                    for (Company company : lowered.outcome().companies()) {
                        twice.computeIfAbsent(company.id(), unseen -> new WideSum())
                                .add(row.recordedValue());
                    }
                }
            }
        }
        return twice.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        sum -> Amounts.ofMinorUnits(sum.getValue().total(), currencyCode)));
    }

    private Deals deals() {
        return Engine.deals(results.rows(), EnumSet.of(kind));
    }

    private String name() {
        return kind.nameIn(Locale.ENGLISH);
    }

    private static List<Doubt> doubts(List<PossibleOverlap> overlaps) {
        return overlaps.stream()
                .map(PossibleOverlap::uncertainty)
                .distinct()
                .map(Engine::doubt)
                .toList();
    }

    /** A part of a whole. What is perhaps counted twice in the part leaves the whole as it is, to keep the share at 1 or less. */
    private final class Share {
        private final WideSum part = new WideSum();
        private final WideSum whole = new WideSum();
        private final WideSum twiceInPart = new WideSum();
        private final WideSum twiceInRest = new WideSum();
        private final List<PossibleOverlap> twice = new ArrayList<>();

        void add(long number, boolean isPart) {
            whole.add(number);
            part.add(isPart ? number : 0);
        }

        void countTwice(PossibleOverlap overlap, long number, boolean isPart) {
            if (number > 0) {
                twice.add(overlap);
                (isPart ? twiceInPart : twiceInRest).add(number);
            }
        }

        Ratio ratio(String name, long entered) {
            Population population = new Population(
                    "row", entered, rows.size(), results.missions().size(), doubts(twice));
            return new Ratio(name, range(part, twiceInPart), range(whole, twiceInRest), Ratio.SHARE, population);
        }

        private static NumberRange range(WideSum sum, WideSum twice) {
            BigDecimal high = new BigDecimal(sum.total());
            return new NumberRange(high.subtract(new BigDecimal(twice.total())), Optional.of(high));
        }
    }
}
